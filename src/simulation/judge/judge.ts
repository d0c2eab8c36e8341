// The judge: compares what was promised with what happened, and puts one run into one record.

import { daysBetween, type Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import { allowanceMinutes } from "./allowance.ts";
import { lowerBounds } from "./bounds.ts";
import type { Evidence, LoggedEvent } from "./evidence.ts";
import { licensesAltered, standInsFor } from "./licenses.ts";
import { judgeLines, type LineVerdict } from "./lines.ts";
import { transitionCost } from "./money.ts";
import {
  removedWhileServing,
  seatsBought,
  seatsBoughtTwice,
  seatsUnapproved,
  targetCutByUs,
} from "./purchases.ts";
import { renewalAskedWithoutApproval, renewalScheduledOtherwise } from "./renewed-to-csp.ts";
import { requestsLowerBound } from "./requests.ts";
import { wouldServeUntil } from "./source-ends.ts";
import { judgeRenewals } from "./renewals.ts";
import { askedWithoutApproval, transferOf, transferredPools } from "./transfers.ts";
import { whoseHours } from "./whose-hours.ts";

/** What only the one who ran it knows. */
export interface RunFacts {
  readonly seed: number;
  readonly strategy: string;
  /** Counted by the reader of the import file. */
  readonly rowsIn: number;
  readonly wallMs: number;
  readonly crashes: number;
}

/** One JSON object per run; a figure that nothing measures is absent, never 0. */
export interface OutcomeRecord {
  readonly seed: number;
  readonly strategy: string;
  readonly faults: string;
  readonly customers: number;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly lines: number;
  readonly moved: number;
  /** Of those moved: handed over by their present partner; and bought because a request ended without them. */
  readonly movedByTransfer: number;
  readonly movedByFallback: number;
  readonly kept: number;
  readonly ignored: number;
  readonly refused: number;
  readonly refusedThoughMovable: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly unfinished: number;
  readonly virtualDays: number;
  readonly wallMs: number;
  readonly crashes: number;
  readonly interruptedUserHours: number;
  readonly interruptedByOthers: readonly { readonly act: string; readonly userHours: number }[];
  readonly dataPlansLost: number;
  readonly seatsBought: number;
  readonly seatsBoughtTwice: number;
  readonly seatsUnapproved: number;
  readonly targetCutByUs: number;
  readonly unwantedRenewals: number;
  readonly unwantedRenewalsByOthers: number;
  readonly rescuedRenewals: number;
  readonly contingencyOrders: number;
  readonly licensePlansAltered: number;
  readonly transitionCost?: Money;
  readonly overlapCost?: Money;
  readonly policyLowerBound?: Money;
  readonly omniscientLowerBound?: Money;
  readonly requests: number;
  /** For the purchases alone: the fewest that the wire allows. */
  readonly requestsLowerBound: number;
  readonly throttled: number;
  readonly invariantsBroken: readonly string[];
}

export function judge(evidence: Evidence, run: RunFacts): OutcomeRecord {
  const verdicts = judgeLines(evidence);
  const count = (ending: string) => verdicts.filter((one) => one.ending === ending).length;
  const hours = whoseHours({
    interruptions: evidence.meter.interruptions,
    events: evidence.events,
    allowanceMinutesOf: (tenantId) => allowanceMinutes(tenantId, evidence),
    stepsOf: (tenantId) =>
      evidence.report.moves.find((move) => move.tenantId === tenantId)?.humanSteps ?? [],
    gapAccepted: (tenantId, skuId) => gapAccepted(tenantId, skuId, evidence),
    isCapped: (tenantId, skuId) =>
      evidence.record.pools.some(
        (pool) => pool.tenantId === tenantId && pool.skuId === skuId && pool.isCapped,
      ),
    wouldServeUntil: (subscriptionId) => wouldServeUntil(subscriptionId, evidence),
    until: evidence.endedAt,
  });
  const renewals = judgeRenewals(evidence);
  const figures = {
    seed: run.seed,
    strategy: run.strategy,
    faults: evidence.record.faults,
    customers: evidence.record.customers.length,
    rowsIn: run.rowsIn,
    rowsOut: evidence.report.rowsOut,
    lines: verdicts.length,
    moved: count("moved"),
    ...howMoved(verdicts, evidence),
    kept: count("kept"),
    ignored: count("ignored"),
    refused: count("refused"),
    refusedThoughMovable: verdicts.filter((one) => one.isRefusedThoughMovable).length,
    refusals: tally(verdicts.flatMap(({ code }) => (code === null ? [] : [code]))),
    unfinished: count("unfinished"),
    virtualDays: wholeDays(evidence.startedAt, evidence.endedAt),
    wallMs: Math.round(run.wallMs),
    crashes: run.crashes,
    interruptedUserHours: hours.ours,
    interruptedByOthers: hours.others,
    dataPlansLost: evidence.meter.dataLosses.length,
    seatsBought: seatsBought(evidence),
    seatsBoughtTwice: seatsBoughtTwice(evidence),
    seatsUnapproved: seatsUnapproved(evidence),
    targetCutByUs: targetCutByUs(evidence),
    unwantedRenewals: renewals.unwanted.length,
    unwantedRenewalsByOthers: renewals.byOthers.length,
    rescuedRenewals: renewals.rescued.length,
    contingencyOrders: evidence.report.moves.reduce((sum, one) => sum + one.contingencyOrders, 0),
    licensePlansAltered: licensesAltered(evidence),
    ...transitionCost(evidence, [...renewals.unwanted, ...renewals.byOthers]),
    ...lowerBounds(evidence),
    requests: evidence.meter.requests,
    requestsLowerBound: requestsLowerBound(evidence),
    throttled: evidence.meter.throttled,
  };
  return { ...figures, invariantsBroken: invariantsBroken(figures, evidence) };
}

function gapAccepted(tenantId: string, skuId: string, { record }: Evidence): number {
  const gap = record.customers.find((one) => one.tenantId === tenantId)?.acceptsGap ?? null;
  return gap?.skuId === skuId ? gap.users : 0;
}

function howMoved(verdicts: readonly LineVerdict[], evidence: Evidence) {
  const moved = verdicts.filter(({ ending }) => ending === "moved").map(({ line }) => line);
  const byTransfer = moved.filter((line) => transferOf(line, evidence) !== undefined);
  const asked = new Set(
    evidence.report.moves.flatMap(({ approvals }) =>
      approvals.flatMap(({ band }) =>
        band.acts.flatMap(({ lineId, transfer }) => (transfer ? [lineId] : [])),
      ),
    ),
  );
  const byFallback = moved.filter(
    (line) => !byTransfer.includes(line) && asked.has(line.subscriptionId),
  );
  return { movedByTransfer: byTransfer.length, movedByFallback: byFallback.length };
}

/** The invariants of the design that this run broke, by number and name. */
function invariantsBroken(
  figures: Omit<OutcomeRecord, "invariantsBroken">,
  evidence: Evidence,
): string[] {
  const broken = [
    figures.interruptedUserHours > 0 && "1 a user was without a plan they had and needed",
    figures.dataPlansLost > 0 && "2 a data-bearing plan passed its retention limit",
    figures.seatsUnapproved > 0 && "3 a seat was bought outside the approved band",
    figures.seatsBoughtTwice > 0 && "3 a seat was bought twice",
    endChosenBeforeCover(evidence) && "4 the cut was chosen before verified seats covered it",
    askedWithoutApproval(evidence) && "6 a transfer was asked for that nobody had approved",
    figures.rowsIn !== figures.rowsOut && "8 rows in and rows out differ",
    figures.targetCutByUs > 0 && "9 a subscription of ours was cut or lapsed",
    renewalAskedWithoutApproval(evidence) &&
      "6 a renewal to CSP was asked for that nobody had approved",
    renewalScheduledOtherwise(evidence) &&
      "10 a renewal to CSP was scheduled for a term or seats that nobody had approved",
    removedWhileServing(evidence) > 0 &&
      "9 a relationship was removed while a subscription of ours served",
  ];
  return broken.filter((one) => one !== false);
}

/** A source's cut at its end was chosen before anything of ours served in that pool, bought or handed over. */
function endChosenBeforeCover({ events, meter }: Evidence): boolean {
  return events.some(
    (chosen) =>
      chosen.kind === "endChosen" &&
      chosen.details["choice"] === "cutAtEnd" &&
      !transferredPools({ events: events.filter(({ at }) => at <= chosen.at) }).some(
        ({ skuId, tenantId }) => tenantId === chosen.tenantId && skuId === chosen.details["skuId"],
      ) &&
      !meter.seatsBought.some(
        (purchase) =>
          purchase.tenantId === chosen.tenantId &&
          isInPool(purchase.skuId, chosen, events) &&
          isProvisioned(purchase.subscriptionId, chosen.at, events),
      ),
  );
}

/** Of the same SKU, or of one that users of it were given before. */
function isInPool(skuId: string, chosen: LoggedEvent, events: readonly LoggedEvent[]): boolean {
  const chosenSku = String(chosen.details["skuId"]);
  const before = events.filter(({ at }) => at <= chosen.at);
  return skuId === chosenSku || standInsFor(chosen.tenantId ?? "", chosenSku, before).has(skuId);
}

function isProvisioned(
  subscriptionId: string,
  by: Instant,
  events: readonly LoggedEvent[],
): boolean {
  return events.some(
    ({ kind, at, details }) =>
      kind === "provisioned" && at <= by && details["subscriptionId"] === subscriptionId,
  );
}

function wholeDays(from: Instant, to: Instant): number {
  return Math.floor(daysBetween(from, to));
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes.toSorted()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
