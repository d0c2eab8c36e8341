// When a source ends. What happens there depends on the agreement, on Microsoft's end-of-term choice
// and on the seller's platform; unless all three are evidenced, two worst cases are held at once
// (docs/decisions/004-two-worst-cases.md).

import {
  addDays,
  addHours,
  addMs,
  addTerms,
  earliestEndOfDate,
  hoursBetween,
  latest,
  latestEndOfDate,
  toEpochMs,
  type Instant,
  type Term,
} from "#lib/instant.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import type { EvidenceLevel } from "../estate/evidence.ts";
import { EXTENSION_MONTHS_MAX, type AgreementRule } from "./agreements.ts";

/** A renewal may take a day to be done: a setting made before that would still end the old term. */
const RENEWAL_HOURS_MAX = 24;
/** 50 years of monthly terms: no subscription is older. */
const TERMS_MAX = 600;

export interface SourceEndRequest {
  readonly row: EstateSubscription;
  readonly rule: AgreementRule;
  readonly declared: DeclaredSource | null;
  readonly noticeDays: number;
  /** From when whoever approves can be asked. */
  readonly now: Instant;
  /** When, as a rule, something approved can be asked or ordered. */
  readonly approvedFrom: Instant;
  /** Somebody was asked in time to approve the move at this end, and may answer any moment. */
  readonly approvalAsked: boolean;
  /** The last instant at which an order for this end is safe. */
  readonly orderBy: (endsAt: Instant) => Instant;
  readonly defaultTerm: Term;
  /** Its owner was asked to stop the renewal already: from then on it may end at its present end. */
  readonly stopAsked: boolean;
}

export interface ForeseenEnd {
  /** The end that the cutover is planned for; continuity counts on nothing after it. */
  readonly endsAt: Instant;
  /** Money counts on paying the source until here. */
  readonly moneyEndsAt: Instant;
  readonly evidence: EvidenceLevel;
  readonly assumptions: readonly string[];
  /** When stopping the renewal is asked for; null where nobody has to stop anything. */
  readonly askStopAt: Instant | null;
  /** `order`: the margins before this end are already cut; `notice`: only the notice days are. */
  readonly late: "order" | "notice" | null;
  /** True where the end passed over would have been the first choice, had there been time. */
  readonly skippedTerm: boolean;
}

/** The end to plan for, or null where no date is known. */
export function foreseeEnd(request: SourceEndRequest): ForeseenEnd | null {
  return soonestEnd(request, (end) => isPassedOver(request, end))?.at(0) ?? null;
}

/** An end that the source is let renew for, and the renewals before it that it is let pass for. */
export interface LaterEnd {
  readonly end: ForeseenEnd;
  readonly renewals: readonly Instant[];
}

/**
 * So many terms after the first end that an order comes in time for; null where no date is known, or nobody knows
 * that it renews until then. Of a renewal that is wanted nobody needs notice.
 */
export function foreseeLaterEnd(request: SourceEndRequest, terms: number): LaterEnd | null {
  const soonest = soonestEnd(request, ({ late }) => late === "order");
  if (soonest === null || !soonest.renews) return null;
  const renewals = Array.from({ length: terms }, (_, index) => soonest.at(index).endsAt);
  return { end: soonest.at(terms), renewals };
}

/** An end, and what decides whether there is time for it. */
interface Coming {
  readonly endsAt: Instant;
  readonly term: Term;
  readonly late: ForeseenEnd["late"];
  readonly askAt: Instant | null;
}

/** The first end that does not come too soon, and those of so many terms after it. */
function soonestEnd(request: SourceEndRequest, isTooSoon: (end: Coming) => boolean) {
  const first = firstEnd(request);
  if (first === null) return null;
  const term = request.declared?.term ?? inferredTerm(request.row, first.at, request.defaultTerm);
  const renews = renewsByItself(request, term);
  const course = { first, term, renews, endOf: endsOf(request.row.createdAt, first.at, term) };
  for (let index = 0; index < TERMS_MAX; index += 1) {
    if (renews && isTooSoon(comingOf(request, course, index))) continue;
    return { renews, at: (later: number) => foreseen(request, course, index + later) };
  }
  return null;
}

/** The terms of a source from its first end on. */
interface Course {
  readonly first: FirstEnd;
  readonly term: Term;
  readonly renews: boolean;
  readonly endOf: (index: number) => Instant;
}

function comingOf(request: SourceEndRequest, { endOf, term }: Course, index: number): Coming {
  const endsAt = endOf(index);
  const askAt = askStopAt(request, endsAt, endOf(index - 1));
  return { askAt, endsAt, late: lateness(request, endsAt, askAt), term };
}

function foreseen(request: SourceEndRequest, course: Course, index: number): ForeseenEnd {
  const { first, renews } = course;
  const { askAt, endsAt, late, term } = comingOf(request, course, index);
  return {
    endsAt,
    moneyEndsAt: moneyEnd(request, first, endsAt, course.endOf(index + 1)),
    evidence: index === 0 ? first.evidence : request.declared?.term ? "declared" : "assumed",
    assumptions: assumptionsOf(request, index, renews),
    askStopAt: askAt === null ? null : latest(askAt, request.row.createdAt),
    late,
    skippedTerm: index > 0 && term !== "P1M",
  };
}

interface FirstEnd {
  readonly at: Instant;
  readonly moneyAt: Instant;
  readonly evidence: EvidenceLevel;
}

/** What Graph shows beats what was declared; a bare date is read at its earliest and its latest. */
function firstEnd({ row, declared }: SourceEndRequest): FirstEnd | null {
  if (row.nextLifecycleAt !== null) {
    return { at: row.nextLifecycleAt, moneyAt: row.nextLifecycleAt, evidence: "observed" };
  }
  const endsOn = declared?.endsOn ?? null;
  if (endsOn === null) return null;
  return {
    at: earliestEndOfDate(endsOn),
    moneyAt: latestEndOfDate(endsOn),
    evidence: "declared",
  };
}

/** A subscription whose present end lies within a month of its beginning can only be a monthly one. */
function inferredTerm(row: EstateSubscription, endsAt: Instant, defaultTerm: Term): Term {
  const monthly = addDays(addTerms(row.createdAt, "P1M", 1), 1);
  return endsAt <= monthly ? "P1M" : defaultTerm;
}

/**
 * Whether an end may be let pass because the source goes on by itself. Only where a renewal is the
 * rule of its agreement and somebody says that it is on, or a monthly source has proved it already.
 */
function renewsByItself({ row, rule, declared, stopAsked }: SourceEndRequest, term: Term): boolean {
  if (stopAsked) return false;
  if (rule.moneyIfUnknown !== "renewal" || row.status !== "enabled") return false;
  if (declared?.autoRenew !== null && declared?.autoRenew !== undefined) return declared.autoRenew;
  const firstRenewal = addDays(addTerms(row.createdAt, "P1M", 1), 1);
  return term === "P1M" && row.nextLifecycleAt !== null && row.nextLifecycleAt > firstRenewal;
}

/**
 * Asked the notice days before the end, but never in an earlier term, where the setting would end the
 * source too soon, and not until the renewal before has been done.
 */
function askStopAt(
  request: SourceEndRequest,
  endsAt: Instant,
  termStartsAt: Instant,
): Instant | null {
  if (!hasToBeStopped(request)) return null;
  return latest(addHours(termStartsAt, RENEWAL_HOURS_MAX), addDays(endsAt, -request.noticeDays));
}

function hasToBeStopped({ rule, declared }: SourceEndRequest): boolean {
  if (rule.stopRenewal === "whereRecurring") return declared?.autoRenew === true;
  return rule.stopRenewal === "always";
}

function lateness(
  { approvalAsked, approvedFrom, orderBy, stopAsked }: SourceEndRequest,
  endsAt: Instant,
  askAt: Instant | null,
): ForeseenEnd["late"] {
  if (orderBy(endsAt) < approvedFrom) return "order";
  const isAsked = stopAsked || approvalAsked;
  return askAt !== null && askAt < approvedFrom && !isAsked ? "notice" : null;
}

/** Letters go out on the hour of a look, and a renewal takes up to a day: days of notice are not counted in hours. */
const NOTICE_TOLERANCE_DAYS = 2;

/**
 * Whether the source goes on for one more term, since this end comes too soon. An end for which only the
 * notice is short is kept while whoever approves can still be asked before it begins: they may answer in
 * time, and the next end is a year away. That of a monthly source comes soon enough.
 */
function isPassedOver({ now }: SourceEndRequest, { askAt, late, term }: Coming): boolean {
  if (late !== "notice" || askAt === null || term === "P1M") return late !== null;
  return addDays(askAt, NOTICE_TOLERANCE_DAYS) < now;
}

function moneyEnd(
  request: SourceEndRequest,
  first: FirstEnd,
  endsAt: Instant,
  nextEnd: Instant,
): Instant {
  const natural = endsAt === first.at ? first.moneyAt : endsAt;
  const stays = request.rule.moneyIfUnknown;
  if (stays === "extension") return addTerms(natural, "P1M", EXTENSION_MONTHS_MAX);
  if (stays === "renewal" || request.declared?.autoRenew === true) return latest(natural, nextEnd);
  return natural;
}

function assumptionsOf(request: SourceEndRequest, index: number, renews: boolean): string[] {
  const { rule, declared } = request;
  const assumptions = ["noGraceAfterEnd"];
  if (index > 0 && renews) assumptions.push("renewsUntilAskedToStop");
  if (rule.moneyIfUnknown === "extension") assumptions.push("extensionMayBeOn");
  if (rule.moneyIfUnknown === "renewal") assumptions.push("renewalMayHappen");
  if (rule.moneyIfUnknown === "ends" && declared?.autoRenew !== true) {
    assumptions.push("lapsesByItself");
  }
  if (index > 0 && declared?.term === null) assumptions.push("termAssumed");
  return assumptions;
}

/**
 * Of the present term (0), a later or (for -1) the earlier one. Counted from the subscription's own
 * beginning where its present end is one of that row of dates, so that 31 January, 28 February goes on
 * with 31 March.
 */
function endsOf(createdAt: Instant, firstEndsAt: Instant, term: Term): Course["endOf"] {
  const count = termsBetween(createdAt, firstEndsAt, term);
  if (count === null) return (index) => addTerms(firstEndsAt, term, index);
  const shiftMs = toEpochMs(firstEndsAt) - toEpochMs(addTerms(createdAt, term, count));
  return (index) => {
    const end = addTerms(createdAt, term, count + index);
    return shiftMs === 0 ? end : addMs(end, shiftMs);
  };
}

function termsBetween(createdAt: Instant, endsAt: Instant, term: Term): number | null {
  for (let count = 1; count < TERMS_MAX; count += 1) {
    const end = addTerms(createdAt, term, count);
    if (Math.abs(hoursBetween(end, endsAt)) <= RENEWAL_HOURS_MAX) return count;
    if (end > endsAt) return null;
  }
  return null;
}
