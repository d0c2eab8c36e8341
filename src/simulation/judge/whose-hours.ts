// Whose hours? Every hour in which a user lacks a plan that they need is ours, unless an injected act
// of somebody else took these very seats (also those that we had bought for them, those of another source on which they
// would have gone on, those that came for them and went to users whom that act put out, and the room for them under the seat
// cap) or gave one to this very user when others had need of it, and
// - less than the reaction allowance has passed since it could be seen by an hourly look: one hour and
//   the delays that the sandbox drew, of provisioning and, where a group gives the license, of its
//   processing; or
// - seats wait for a person: a human step that names them was opened within that allowance and is still
//   open, or was until less than an allowance ago (what happens in a tenant that had closed its doors to us can be seen
//   from when they are opened again); an order at the provider, asked for as soon as nothing
//   else was waited for, or before the act and not placed yet, is such a step too; so is the approval that was asked for within an allowance of
//   others who had joined this license, and was still open when this user did; and so is the gate that
//   somebody took away before the act, while its seats waited for another answer, or before seats had to be ordered for a
//   source's own end, asked for again within an allowance of its loss: until it is given back nobody sees or buys anything.
// An engine that does nothing opens no step, so that everything is counted as its own.

import { addMs, hoursBetween, latest, type Instant } from "#lib/instant.ts";
import type { LoggedEvent, MeterReading, ReportedStep } from "./evidence.ts";
import { gatesDownAt, heldUntil, salesBarredAt, visibleFrom } from "./held-until.ts";
import { approvalsOpenAt } from "./open-approvals.ts";
import { cutBefore, isJoining, overtakenBy, roomTakenBy, takenBy, usersOf } from "./seats-taken.ts";

const LOOK_EVERY_MINUTES = 60;
const MINUTE_MS = 60_000;

export interface HoursQuestion {
  readonly interruptions: MeterReading["interruptions"];
  readonly events: readonly LoggedEvent[];
  /** Until a look shows it, and from an order to a license that works, as the sandbox drew it for this tenant. */
  readonly allowanceMinutesOf: (tenantId: string) => number;
  readonly stepsOf: (tenantId: string) => readonly ReportedStep[];
  /** Users of the tenant's license whom its customer agreed to be without it for a while, by the world's record. */
  readonly gapAccepted: (tenantId: string, skuId: string) => number;
  /** Whether the license falls under the seat cap, by the world's record. */
  readonly isCapped: (tenantId: string, skuId: string) => boolean;
  /** The end of the term that ran when the source was left; null where there is none. */
  readonly wouldServeUntil: (subscriptionId: string) => Instant | null;
  /** Interruptions that still last are counted up to here. */
  readonly until: Instant;
}

export interface HoursAnswer {
  /** User-hours that are ours. */
  readonly ours: number;
  readonly others: readonly { readonly act: string; readonly userHours: number }[];
}

interface Span {
  readonly userId: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Splits the interrupted hours; a user who lacks two SKUs at once lacks that hour once. */
export function whoseHours(question: HoursQuestion): HoursAnswer {
  const events = new Map(question.events.map((event) => [event.id, event]));
  const arrivals = arrivalsIn(question.events);
  const agreed = agreedInterruptions(question, events);
  const taken = takenBy(question.interruptions, question.events);
  const cut = cutBefore(question.interruptions, question.events, question.wouldServeUntil);
  const overtaken = overtakenBy(question.interruptions, question.events);
  const roomTaken = roomTakenBy(question.interruptions, question.events, question.isCapped);
  const ours: Span[] = [];
  const others = new Map<string, Span[]>();
  for (const interruption of question.interruptions) {
    const { userId, from } = interruption;
    const to = interruption.to ?? question.until;
    const end = events.get(interruption.causeEventId);
    const acts = [
      end,
      arrivals.get(userId),
      ...(taken.get(interruption) ?? []),
      ...(cut.get(interruption) ?? []),
      ...(overtaken.get(interruption) ?? []),
      ...(end === undefined ? [] : barredBefore(end, interruption.tenantId, question)),
      ...(roomTaken.get(interruption) ?? []),
      agreed.has(interruption) && end !== undefined ? gapBegun(end) : undefined,
    ].flatMap((act) =>
      act?.injected === true ? [{ act, until: excused(act, interruption.tenantId, question) }] : [],
    );
    const [cause] = acts.toSorted((a, b) => (a.until > b.until ? -1 : 1));
    if (cause === undefined) {
      ours.push({ userId, from, to });
      continue;
    }
    const excusedUntil = cause.until;
    const split = excusedUntil < to ? excusedUntil : to;
    const theirs = others.get(cause.act.kind) ?? [];
    others.set(cause.act.kind, theirs);
    if (from < split) theirs.push({ userId, from, to: split });
    if (split < to) ours.push({ userId, from: split > from ? split : from, to });
  }
  return {
    ours: userHours(ours),
    others: [...others]
      .map(([act, spans]) => ({ act, userHours: userHours(spans) }))
      .filter(({ userHours: hours }) => hours > 0)
      .sort((a, b) => (a.act < b.act ? -1 : 1)),
  };
}

/**
 * What the source's own end took from no more users than the customer agreed to, so that what could not be bought
 * beside it is bought now: from then on it is an act of theirs like any other.
 */
function agreedInterruptions(
  { gapAccepted, interruptions }: HoursQuestion,
  events: ReadonlyMap<string, LoggedEvent>,
): ReadonlySet<HoursQuestion["interruptions"][number]> {
  const byEnd = Map.groupBy(interruptions, ({ causeEventId }) => causeEventId);
  const agreed = [...byEnd].flatMap(([causeEventId, out]) => {
    const end = events.get(causeEventId);
    const [first] = out;
    if (first === undefined || end === undefined || !TERM_ENDS.has(end.kind)) return [];
    const own = out.filter(({ skuId }) => skuId === end.details["skuId"]);
    const users = gapAccepted(first.tenantId, first.skuId);
    return own.length <= users ? own : [];
  });
  return new Set(agreed);
}

/**
 * When seats had to be ordered so as to be there at this end, nothing could be: somebody had taken the gate away, and was
 * asked for it at once.
 */
function barredBefore(
  end: LoggedEvent,
  tenantId: string,
  question: HoursQuestion,
): readonly LoggedEvent[] {
  if (!TERM_ENDS.has(end.kind)) return [];
  const allowanceMs = question.allowanceMinutesOf(tenantId) * MINUTE_MS;
  const own = question.events.filter((event) => event.tenantId === tenantId);
  return salesBarredAt(addMs(end.at, -allowanceMs), own, question.stepsOf(tenantId), allowanceMs);
}

/** Ends that come with the term, or of what went on after it; and by nobody's act before it. */
const TERM_ENDS = new Set([
  "extensionEnded",
  "renewalCancelled",
  "serviceCut",
  "subscriptionDeleted",
]);

function gapBegun(end: LoggedEvent): LoggedEvent {
  return { ...end, kind: "gapAccepted", injected: true };
}

/** The acts that brought users into the tenant, by user. */
function arrivalsIn(events: readonly LoggedEvent[]): ReadonlyMap<string, LoggedEvent> {
  return new Map(
    events
      .filter(({ kind }) => kind === "usersAdded")
      .flatMap((event) => usersOf(event).map((userId) => [userId, event] as const)),
  );
}

/** What somebody has to do before seats can be bought or given; no other request holds them up. */
const SEATS_WAIT_FOR = new Set([
  "acceptRelationship",
  "acceptAgreement",
  "approveDelegatedAdmin",
  "approvePlan",
  "changeLicenses",
]);

/** Somebody has to order at the provider, or in Partner Center by hand: asked as soon as nothing else is waited for. */
const ORDERED_BY = new Set(["placeOrder", "renewToCsp"]);

/** Until when the hours that follow this act are not ours. */
function excused(act: LoggedEvent, tenantId: string, question: HoursQuestion): Instant {
  const allowanceMs = question.allowanceMinutesOf(tenantId) * MINUTE_MS;
  const allowanceEnds = addMs(act.at, allowanceMs);
  const steps = question.stepsOf(tenantId).filter(({ kind }) => SEATS_WAIT_FOR.has(kind));
  const own = question.events.filter((event) => event.tenantId === tenantId);
  const visible = visibleFrom(act.at, own, steps, allowanceMs);
  const asked = steps
    .filter(({ openedAt }) =>
      visible.some((from) => openedAt >= from && openedAt <= addMs(from, allowanceMs)),
    )
    .map((step) => heldUntil(step, steps));
  const sameLicense = (event: LoggedEvent) =>
    isJoining(event) && event.details["skuId"] === act.details["skuId"];
  const approvals = isJoining(act)
    ? approvalsOpenAt(
        act,
        question.events.filter(sameLicense),
        question.stepsOf(tenantId),
        allowanceMs,
      )
    : [];
  const gates = gatesFrom([act.at, ...asked, ...approvals], (instant) =>
    gatesDownAt(instant, own, steps, allowanceMs).map((step) => heldUntil(step, steps)),
  );
  const orders = question.stepsOf(tenantId).filter(({ kind }) => ORDERED_BY.has(kind));
  const ordered = orders
    .filter(
      ({ closedAt, openedAt }) => openedAt >= act.at || closedAt === null || closedAt > act.at,
    )
    .filter(
      ({ openedAt }) =>
        openedAt <= allowanceEnds ||
        [...asked, ...approvals, ...gates].some(
          (closedAt) =>
            closedAt !== null &&
            openedAt >= closedAt &&
            openedAt <= addMs(closedAt, LOOK_EVERY_MINUTES * MINUTE_MS),
        ),
    )
    .map((step) => heldUntil(step, orders));
  const waits = [...asked, ...approvals, ...ordered, ...gates].map((closedAt) =>
    closedAt === null ? question.until : addMs(closedAt, allowanceMs),
  );
  return latest(allowanceEnds, ...waits);
}

/** Until when gates are waited for that are down at one of these instants, or when one of those gates is given back. */
function gatesFrom(
  instants: readonly (Instant | null)[],
  gatesAt: (instant: Instant) => readonly (Instant | null)[],
): readonly (Instant | null)[] {
  const gates = new Set<Instant | null>();
  const isNew = (until: Instant | null) => !gates.has(until);
  for (let from = instants; from.length > 0;) {
    from = from.flatMap((instant) => (instant === null ? [] : gatesAt(instant))).filter(isNew);
    for (const until of from) gates.add(until);
  }
  return [...gates];
}

function userHours(spans: readonly Span[]): number {
  const byUser = Map.groupBy(spans, (span) => span.userId);
  let hours = 0;
  for (const own of byUser.values()) {
    let reached: Instant | null = null;
    for (const { from, to } of own.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      const start: Instant = reached !== null && reached > from ? reached : from;
      if (start < to) hours += hoursBetween(start, to);
      if (reached === null || to > reached) reached = to;
    }
  }
  return Math.round(hours * 1_000) / 1_000;
}
