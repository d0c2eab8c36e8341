// The Monday board: every open move with what is next, and what hangs on it.

import type { BoardRow } from "#contract/routes/board.ts";
import { ifNobodyDoes, type Consequence } from "#domain/human-steps/consequence.ts";
import { isInSight, isSnoozed, latestSnooze } from "#domain/human-steps/snooze.ts";
import { mostUrgentFirst } from "#domain/human-steps/urgency.ts";
import { costOfWaiting, linesAtStake } from "#domain/plan/waiting.ts";
import { EvidenceLevel } from "#domain/estate/evidence.ts";
import type { Instant } from "#lib/instant.ts";
import { addMoney, timesMoney } from "#lib/money.ts";
import type { OpenMove } from "./open-moves.ts";

type NextInstant = NonNullable<BoardRow["next"]>;

interface Snooze {
  readonly moveId: string;
  readonly until: Instant;
  readonly by: string;
}

export function boardRows(
  moves: readonly OpenMove[],
  snoozes: readonly Snooze[],
  now: Instant,
): BoardRow[] {
  const snoozeOf = new Map(snoozes.map((snooze) => [snooze.moveId, snooze]));
  const rows = moves.map((open) => boardRow(open, snoozeOf.get(open.move.moveId), now));
  return mostUrgentFirst(rows, now);
}

function boardRow(
  { current, move: { customer, moveId, standing }, steps: waitingFor }: OpenMove,
  snooze: Snooze | undefined,
  now: Instant,
): BoardRow {
  const plan = current?.plan ?? null;
  const purchases = plan?.targets.flatMap(({ steps }) => steps) ?? [];
  const moved = plan === null ? [] : linesAtStake(plan);
  const { overlap = null, ifDoneToday = null } = plan?.cost ?? {};
  const orders = purchases.map(({ orderAt }) => orderAt).filter((at) => at >= now);
  const cutovers = moved.map(({ end }) => end.plannedAt).filter((at) => at !== null && at >= now);
  const orderAt = orders.toSorted(compare)[0] ?? null;
  const cutoverAt = cutovers.toSorted(compare)[0] ?? null;
  // It may be approved before anybody is asked to.
  const needsApproval =
    waitingFor.some(({ kind }) => kind === "approvePlan") ||
    (current?.isApproved === false && purchases.length > 0);
  const approveAt = plan?.approveBy ?? null;
  const instants = [
    ...waitingFor
      .filter(({ kind }) => kind !== "approvePlan" || approveAt === null)
      .map((step) => ({ at: step.dueAt, kind: "humanStep" as const, step })),
    ...(needsApproval && approveAt !== null
      ? [{ at: approveAt, kind: "approve" as const, step: null }]
      : []),
    ...(orderAt === null || needsApproval
      ? []
      : [{ at: orderAt, kind: "order" as const, step: null }]),
    ...(cutoverAt === null ? [] : [{ at: cutoverAt, kind: "cutover" as const, step: null }]),
  ];
  const next = instants.toSorted((a, b) => compare(a.at, b.at))[0] ?? null;
  const bought = new Set(standing.purchases.map(({ stepKey }) => stepKey));
  const lastSafe = [
    ...(needsApproval && approveAt !== null ? [approveAt] : []),
    ...purchases
      .filter(({ seatsAdded, stepKey }) => seatsAdded > 0 && !bought.has(stepKey))
      .map(({ latestSafeAt }) => latestSafeAt),
    ...waitingFor
      .filter(({ dueAt, owner }) => owner === "operator" && dueAt >= now)
      .map(({ dueAt }) => dueAt),
  ];
  return {
    moveId,
    tenantId: customer.tenantId,
    companyName: customer.companyName,
    domain: customer.domain,
    next: next === null ? null : { ...next, isNear: isInSight(next.at, now) },
    ifNobody: costOfWaiting(consequenceOf(next), next?.step?.lineId ?? null, plan),
    waitingFor,
    needsApproval,
    orderAt,
    cutoverAt,
    seatsAtSource: moved.reduce((sum, { seats }) => sum + seats, 0),
    seatsAfter: (plan?.targets ?? []).reduce(
      (sum, { steps, seatsBefore }) => sum + (steps.at(-1)?.seatsAfter ?? seatsBefore),
      0,
    ),
    overlap,
    saved:
      overlap === null || ifDoneToday === null
        ? null
        : addMoney(ifDoneToday, timesMoney(overlap, -1)),
    evidence: weakest(moved.map(({ end }) => end.evidence)),
    findings: plan?.findings.filter(({ severity }) => severity !== "advice").length ?? 0,
    snoozableUntil: latestSnooze(lastSafe, now),
    snoozed:
      snooze !== undefined && isSnoozed(snooze.until, lastSafe, now)
        ? { until: snooze.until, by: snooze.by }
        : null,
  };
}

/** Orders and cutovers come by themselves. */
function consequenceOf(next: Pick<NextInstant, "kind" | "step"> | null): Consequence {
  if (next?.kind === "approve") return ifNobodyDoes.approvePlan;
  return next?.step == null ? "none" : ifNobodyDoes[next.step.kind];
}

function weakest(levels: readonly EvidenceLevel[]): EvidenceLevel | null {
  return EvidenceLevel.options.findLast((level) => levels.includes(level)) ?? null;
}

function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? "~", b ?? "~"];
  return left < right ? -1 : left > right ? 1 : 0;
}
