// What we buy for one pool: the order, and each raise before a further end.

import { addDays, daysBetween, type Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import { chooseCommitment } from "./commitment.ts";
import { costOfDays, costOfTerm, totalMoney } from "./cost.ts";
import type { MovingLine } from "./draft-lines.ts";
import type { MovePlan, PlanTarget, PurchaseStep } from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlannedPool } from "./plan-pools.ts";
import type { SeatStep } from "./quantities.ts";

export function planTarget(request: PlanRequest, pool: PlannedPool): PlanTarget {
  const { offer, grown, seats, skuId } = pool;
  const sources = pool.lines.map(({ source }) => source);
  const commitment = chooseCommitment(offer, sources, grown, request.policy);
  const firstOrdinal = lastOrdinal(request.usedStepKeys, `${request.moveId}/${skuId}/`) + 1;
  return {
    skuId,
    productId: offer.productId,
    catalogSkuId: offer.catalogSkuId,
    title: offer.title,
    term: commitment.term,
    billingPlan: commitment.billingPlan,
    unitCost: commitment.unitCost,
    growsSubscriptionId: grown?.subscriptionId ?? null,
    seatsBefore: grown?.seats ?? 0,
    steps: seats.steps.map((step, index) => ({
      stepKey: `${request.moveId}/${skuId}/${firstOrdinal + index}`,
      kind: grown === null && index === 0 ? "order" : "raise",
      ...toPurchase(step, pool.lines, commitment.unitCost),
    })),
  };
}

function toPurchase(
  step: SeatStep,
  lines: readonly MovingLine[],
  unitCost: Money | null,
): Omit<PurchaseStep, "stepKey" | "kind"> {
  const covered = lines.filter(({ source }) => step.lineIds.includes(source.row.subscriptionId));
  const [first] = covered;
  if (first === undefined) throw new RangeError("a purchase that covers no line");
  const { timing } = first;
  const overlapDays = Math.max(0, daysBetween(timing.orderAt, first.end.endsAt));
  return {
    forLines: [...step.lineIds],
    seatsAdded: step.seatsAdded,
    seatsAfter: step.seatsAfter,
    orderAt: timing.orderAt,
    latestSafeAt: earliestOf(covered.map((line) => line.timing.latestSafeAt)),
    undoUntil: earliestOf(covered.map((line) => line.timing.undoUntil)),
    reason: step.seatsAdded === 0 ? "alreadyCovered" : timing.reason,
    runnerUp: runnerUp(timing.runnerUpAt, timing.orderAt, step.seatsAdded, unitCost),
    overlapDays: Math.round(overlapDays * 100) / 100,
    overlapCost: costOfDays(unitCost, step.seatsAdded, overlapDays),
  };
}

function runnerUp(
  orderAt: Instant | null,
  chosenAt: Instant,
  seats: number,
  unitCost: Money | null,
): PurchaseStep["runnerUp"] {
  if (orderAt === null) return null;
  const extraDays = daysBetween(orderAt, chosenAt);
  return { orderAt, extraCost: costOfDays(unitCost, seats, extraDays) };
}

/** What the purchases of all targets cost beyond and beside the overlap. */
export function planCost(
  targets: readonly PlanTarget[],
  lines: readonly MovingLine[],
  now: Instant,
): MovePlan["cost"] {
  const steps = targets.flatMap((target) => target.steps.map((step) => ({ target, step })));
  const endsAt = new Map(lines.map(({ source, end }) => [source.row.subscriptionId, end.endsAt]));
  return {
    overlap: totalMoney(steps.map(({ step }) => step.overlapCost)),
    committed: totalMoney(
      steps.map(({ target, step }) => costOfTerm(target.unitCost, step.seatsAdded, target.term)),
    ),
    ifDoneToday: totalMoney(
      steps.map(({ target, step }) => {
        const [firstLine] = step.forLines;
        const until = endsAt.get(firstLine ?? "") ?? addDays(step.orderAt, step.overlapDays);
        return costOfDays(target.unitCost, step.seatsAdded, daysBetween(now, until));
      }),
    ),
  };
}

function lastOrdinal(usedStepKeys: readonly string[], prefix: string): number {
  const ordinals = usedStepKeys
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .filter(Number.isInteger);
  return Math.max(0, ...ordinals);
}

function earliestOf(instants: readonly Instant[]): Instant {
  const [first] = [...instants].sort();
  if (first === undefined) throw new RangeError("no instant to choose from");
  return first;
}
