import { addDays, earliestOf, earliestEndOfDate, latest, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { Money } from "#lib/money.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import { ask, latestStep, pursue, withdraw } from "../asks.ts";
import { targetStanding } from "../cover.ts";
import { heldBack } from "../pause.ts";
import type { Situation, Stage } from "../situation.ts";

/**
 * The customer's purchase order, where the partner wants one before it orders: asked for once the plan is approved, and
 * once more where a later approval commits to more than it was asked for, or where its number lapses before an order.
 */
export const purchaseOrder: Stage = (situation) => {
  const { approved, now, policy } = situation;
  if (approved === null || policy.purchaseOrder === "none") return null;
  const firstAt = firstOrderAt(situation, approved.planFile);
  if (firstAt === null) return withdraw(situation, "purchaseOrder", null);
  const { committed: amount } = approved.planFile.plan.cost;
  const dueAt = latest(firstAt, addDays(now, 1));
  const wanted = { kind: "purchaseOrder", lineId: null, owner: "customerAdmin", amount } as const;
  const step = latestStep(situation, "purchaseOrder", null);
  const isEnough = step?.state !== "done" || (covers(step, amount) && lasts(step, firstAt));
  if (!isEnough) return ask(situation, { ...wanted, dueAt });
  return pursue(situation, { ...wanted, dueAt });
};

/** Orders wait for it, but never longer than to the last safe moment of each: nobody loses a license for want of paper. */
export function untilPurchaseOrder(situation: Situation): Situation {
  const { approved, policy } = situation;
  if (approved === null || policy.purchaseOrder === "none") return situation;
  const step = latestStep(situation, "purchaseOrder", null);
  const { committed } = approved.planFile.plan.cost;
  const isThere = step?.state === "done" && covers(step, committed) && !hasLapsed(situation, step);
  return isThere ? situation : heldBack(situation);
}

/** Its number is good at that instant, wherever its last day is counted. */
export function lasts(step: HumanStep, at: Instant): boolean {
  const lapsesAt = lapsesOn(step);
  return lapsesAt === null || at < lapsesAt;
}

function hasLapsed(situation: Situation, step: HumanStep): boolean {
  const lapsesAt = lapsesOn(step);
  return lapsesAt !== null && hasReached(situation, lapsesAt);
}

/** Null for a number without a last day. */
function lapsesOn({ evidence }: HumanStep): Instant | null {
  const lastDay = evidence?.validUntil;
  return lastDay === undefined ? null : earliestEndOfDate(lastDay);
}

/** A sum that is not known, or of another currency, is for people to compare. */
function covers({ amount }: HumanStep, committed: Money | null): boolean {
  if (amount === undefined || committed === null) return true;
  return (
    amount.currency !== committed.currency || Number(amount.amount) >= Number(committed.amount)
  );
}

/** Null where everything is bought. */
export function firstOrderAt(
  situation: Pick<Situation, "standing">,
  { plan }: PlanFile,
): Instant | null {
  const orders = plan.targets.flatMap((target) => {
    const bought = targetStanding(situation, target.skuId)?.seats ?? target.seatsBefore;
    return target.steps
      .filter(({ seatsAfter }) => seatsAfter > bought)
      .map(({ orderAt }) => orderAt);
  });
  return earliestOf(orders);
}
