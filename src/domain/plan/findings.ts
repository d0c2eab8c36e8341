// What the operator has to know about a plan: each with who acts, until when, and what ignoring costs.

import { compareTexts } from "#lib/compare-texts.ts";
import { dateOf, type Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import { isServing } from "../estate/estate.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { actorOf } from "../lifecycle/agreements.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import { isWeekend } from "../lifecycle/working-days.ts";
import type { TargetOfPool } from "./band.ts";
import { costOfDays, costOfRenewal, costOfTerm } from "./cost.ts";
import type { DraftLine, MovingLine } from "./moving-line.ts";
import type { Finding } from "./finding.ts";
import type { PlanLine } from "./move-plan.ts";
import { answerableRefusals, ignoredBy, type Override } from "./override.ts";
import { isBoughtFor } from "./bought-lines.ts";
import { quotedRenewals } from "./renewal-quote.ts";
import type { PlannedPool } from "./plan-pools.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { Policy } from "./policy.ts";
import { WENT_ON_CODES } from "./went-on-codes.ts";
import type { Replacement } from "./replacement.ts";

const MONTH_DAYS = 365 / 12;

export interface PlanFacts {
  readonly drafts: readonly DraftLine[];
  readonly lines: readonly PlanLine[];
  readonly pools: readonly PlannedPool[];
  readonly targets: readonly TargetOfPool[];
  readonly replacements: readonly Replacement[];
  readonly sources: readonly KnownSource[];
  readonly notFound: readonly DeclaredSource[];
  /** What `preflight` found. */
  readonly beforehand: readonly Finding[];
  readonly request: Pick<PlanRequest, "estate" | "overrides" | "policy">;
}

/** Refusals first, then warnings, then advice; within each by what they are about. */
export function findFindings(facts: PlanFacts): Finding[] {
  const findings = [
    ...facts.lines.flatMap((line) => refusalOf(line, facts)),
    ...facts.lines.flatMap((line) => answeredFor(line, facts.request.overrides)),
    ...facts.notFound.map(sourceNotFound),
    ...facts.beforehand,
    ...facts.drafts.flatMap((draft) => wentOnBeyondItsEnd(draft, facts)),
    ...facts.pools.flatMap((pool) =>
      pool.lines
        .filter((line) => !isBehindUs(line, pool))
        .flatMap((line) => lineFindings(line, pool, unitCostOf(facts, pool), facts.request.policy)),
    ),
    ...facts.pools.flatMap((pool) => poolFindings(pool, unitCostOf(facts, pool))),
    ...facts.targets.flatMap(({ target }) =>
      priceUnknown(target, target.steps[0]?.orderAt ?? null),
    ),
    ...quotedRenewals(facts.lines).flatMap((each) => priceUnknown(each, each.latestAt)),
  ];
  return findings
    .map((finding) => ({ finding, key: sortKey(finding) }))
    .sort(
      (a, b) =>
        compareTexts(a.key, b.key) || compareTexts(paramsKey(a.finding), paramsKey(b.finding)),
    )
    .map(({ finding }) => asShown(finding, facts));
}

/** With its keys in the order of canonical JSON, in which a plan is hashed. */
function asShown(finding: Finding, facts: PlanFacts): Finding {
  const { about, actor, code, ifIgnored, lastSafeAt, params, severity } = finding;
  const { money, users } = ifIgnored;
  const owner = ownerOf(finding, facts);
  const named = Object.keys(params).sort();
  return {
    about,
    actor,
    code,
    ifIgnored: { money, users },
    lastSafeAt,
    params: Object.fromEntries(named.map((name) => [name, params[name] ?? ""])),
    severity,
    ...(owner === null ? {} : { ignoredBy: owner }),
  };
}

/** A finding that somebody answers for is still told, with who does; a refusal that stands is nobody's to ignore. */
function ownerOf(
  { about, code, severity }: Finding,
  { lines, request: { overrides } }: PlanFacts,
): string | null {
  if (about === null || severity === "refusal" || overrides.length === 0) return null;
  const own = lines.filter(({ lineId, skuId }) => [lineId, skuId].includes(about));
  const decision = ignoredBy(
    overrides,
    own.map(({ lineId }) => lineId),
    code,
  );
  return decision?.by ?? null;
}

/** What would have stood in the way of a line that moves, had nobody answered for it. */
function answeredFor(line: PlanLine, overrides: readonly Override[]): Finding[] {
  if (line.refusal !== null || !isBoughtFor(line)) return [];
  const codes = answerableRefusals.filter((code) => ignoredBy(overrides, [line.lineId], code));
  return codes.map((code) => ({
    code,
    severity: "warning",
    about: line.lineId,
    params: { title: line.title, seats: line.seats },
    actor: "operator",
    lastSafeAt: line.end.continuityEndsAt,
    ifIgnored: nothingIgnored,
  }));
}

const severities: readonly Finding["severity"][] = ["refusal", "warning", "advice"];

function sortKey({ about, code, severity }: Finding): string {
  return `${severities.indexOf(severity)}/${about ?? ""}/${code}/`;
}

/** Hardly ever two findings are of one code about the same. */
function paramsKey({ params }: Finding): string {
  return JSON.stringify(params);
}

function unitCostOf({ targets }: PlanFacts, pool: PlannedPool): Money | null {
  return targets.find((each) => each.pool === pool)?.target.unitCost ?? null;
}

const nothingIgnored: Finding["ifIgnored"] = { users: null, money: null };

function refusalOf(line: PlanLine, { replacements, request, sources }: PlanFacts): Finding[] {
  if (line.refusal === null) return [];
  const { estate, policy } = request;
  const source = sources.find(({ row }) => row.subscriptionId === line.lineId);
  const inUse = estate.pools.find(({ skuId }) => skuId === line.skuId)?.consumedSeats ?? 0;
  const { continuityEndsAt } = line.end;
  const replacement = replacements.find(({ skuId }) => skuId === line.skuId);
  const lost = replacement?.classes.flatMap(({ plansLost }) => plansLost) ?? [];
  const plansLost = [...new Set(lost)].sort().join(", ");
  return [
    {
      code: line.refusal,
      severity: "refusal",
      about: line.lineId,
      params: {
        title: line.title,
        seats: line.seats,
        ...(replacement === undefined ? {} : { plansLost: plansLost === "" ? "–" : plansLost }),
      },
      actor: "operator",
      lastSafeAt: continuityEndsAt,
      // Two worst cases at once: it ends and nothing follows, or it renews where it is.
      ifIgnored: {
        users: continuityEndsAt === null ? null : Math.min(inUse, line.seats),
        money: source === undefined ? null : costOfRenewal(source, policy, null),
      },
    },
  ];
}

function sourceNotFound(declared: DeclaredSource): Finding {
  return {
    code: "SOURCE_NOT_FOUND",
    severity: "warning",
    about: null,
    params: {
      title: declared.skuPartNumber ?? declared.skuId ?? declared.subscriptionId ?? "",
      seats: declared.seats ?? 0,
    },
    actor: "operator",
    lastSafeAt: null,
    ifIgnored: nothingIgnored,
  };
}

/** It has ended or is being ended, and our seats cover it already. */
function isBehindUs({ source: { row }, wentOn }: MovingLine, { seats }: PlannedPool): boolean {
  return (
    (wentOn !== null || !isServing(row)) &&
    !seats.steps.some(
      ({ lineIds, seatsAdded }) => seatsAdded > 0 && lineIds.includes(row.subscriptionId),
    )
  );
}

/** Nothing counts on it any more: whoever was asked to take that back may do it at any instant. */
function wentOnBeyondItsEnd({ kind, line }: DraftLine, facts: PlanFacts): Finding[] {
  const { policy } = facts.request;
  const { billingOwner, declared, row } = line.source;
  const ending = kind === "moving" ? line : line.choice;
  if (!("wentOn" in ending) || ending.wentOn === null) return [];
  const { end, wentOn } = ending;
  // In no pool where its users have left it already, or where it is renewed to CSP.
  const pool = facts.pools.find(({ lines }) => kind === "moving" && lines.includes(line));
  const unitCost = pool === undefined ? null : unitCostOf(facts, pool);
  const term = wentOn === "extended" ? "P1M" : (declared?.term ?? policy.defaultTerm);
  return [
    {
      code: WENT_ON_CODES[wentOn],
      severity: "warning",
      about: row.subscriptionId,
      params: {},
      actor: actorOf(billingOwner),
      lastSafeAt: wentOn === "renewed" ? cancellationWindowEndsAt(end.endsAt) : null,
      ifIgnored: {
        users: null,
        money: costOfTerm(declared?.unitPricePerMonth ?? unitCost, row.seats, term),
      },
    },
  ];
}

function lineFindings(
  { source, end, timing }: MovingLine,
  pool: PlannedPool,
  unitCost: Money | null,
  policy: Policy,
): Finding[] {
  const { row, billingOwner } = source;
  const params = { title: pool.offer.title, seats: row.seats, endsOn: dateOf(end.endsAt) };
  const about = row.subscriptionId;
  const findings: Finding[] = [];
  if (end.late !== null || end.skippedTerm) {
    const users = end.late === "order" ? Math.min(pool.inUse, row.seats) : null;
    const actor = end.late === "order" ? "operator" : actorOf(billingOwner);
    const lastSafeAt = end.late === "order" ? timing.latestSafeAt : end.askStopAt;
    const ifIgnored = { users, money: costOfRenewal(source, policy, unitCost) };
    findings.push({
      code: "LATE",
      severity: "warning",
      about,
      params,
      actor,
      lastSafeAt,
      ifIgnored,
    });
  }
  if (source.agreementType === "unknownWebDirect") {
    findings.push({
      code: "SOURCE_BILLING_ACCOUNT_UNKNOWN",
      severity: "advice",
      about,
      params,
      actor: "customerAdmin",
      lastSafeAt: end.askStopAt,
      ifIgnored: nothingIgnored,
    });
  }
  if (isWeekend(end.endsAt, policy)) {
    findings.push(weekend(about, params, end.endsAt, Math.min(pool.inUse, row.seats)));
  }
  return findings;
}

function weekend(
  about: string,
  params: Finding["params"],
  endsAt: Instant,
  users: number,
): Finding {
  return {
    code: "CUTOVER_ON_WEEKEND",
    severity: "advice",
    about,
    params,
    actor: "operator",
    lastSafeAt: endsAt,
    ifIgnored: { users, money: null },
  };
}

function poolFindings(pool: PlannedPool, unitCost: Money | null): Finding[] {
  const sourceSeats = pool.claims.reduce((seats, { serves }) => seats + serves, 0);
  const held = sourceSeats + pool.staying + (pool.grown?.seats ?? 0);
  const [first] = pool.lines;
  const about = pool.skuId;
  const title = pool.offer.title;
  const lastSafeAt = first?.timing.orderAt ?? null;
  const findings: Finding[] = [];
  const advise = (
    code: Finding["code"],
    severity: Finding["severity"],
    seats: number,
    ifIgnored: Finding["ifIgnored"],
  ) =>
    findings.push({
      code,
      severity,
      about,
      params: { title, seats, inUse: pool.inUse },
      actor: "operator",
      lastSafeAt,
      ifIgnored,
    });
  if (pool.inUse > held) {
    advise("POOL_OVER_ASSIGNED", "warning", pool.inUse - held, {
      users: pool.inUse - held,
      money: null,
    });
  }
  const unused = held - pool.inUse;
  if (unused > 0) {
    const money = costOfDays(unitCost, unused, MONTH_DAYS);
    advise("UNUSED_SEATS", "advice", unused, { users: null, money });
  }
  if (pool.seats.trimmed > 0) {
    advise("SEATS_ABOVE_CEILING", "warning", pool.seats.trimmed, nothingIgnored);
  }
  return findings;
}

interface Priced {
  readonly skuId: string;
  readonly title: string;
  readonly unitCost: Money | null;
}

function priceUnknown({ skuId, title, unitCost }: Priced, lastSafeAt: Instant | null): Finding[] {
  if (unitCost !== null) return [];
  return [
    {
      code: "PRICE_UNKNOWN",
      severity: "warning",
      about: skuId,
      params: { title },
      actor: "operator",
      lastSafeAt,
      ifIgnored: nothingIgnored,
    },
  ];
}
