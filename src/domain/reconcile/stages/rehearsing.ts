import { addDays } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { PlanTarget } from "../../plan/move-plan.ts";
import { targetStanding } from "../cover.ts";
import { firstOf, tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { isUnbought, stepsToBuy } from "../transfers.ts";
import { seatsUnderCap } from "../under-cap.ts";
import { readGates } from "./agreement.ts";
import { relationshipStands } from "./relationship.ts";

/** What stood in the way is looked at again every day until the order. */
const AGAIN_AFTER_DAYS = 1;

/**
 * The rehearsal, days before a first order: relationship, agreement, sale state and price are read again
 * and a cart is built, read and left to expire. Whatever stands in the way shows while there is time.
 */
export const rehearsing: Stage = (situation) => {
  const { approved } = situation;
  if (approved === null || situation.standing.rows === null) return null;
  // No cart of ours shows what the provider's portal will say.
  if (situation.policy.ordering === "provider") return null;
  const { bandHash, plan } = approved.planFile;
  return firstOf(plan.targets, (target) => rehearse(situation, target, bandHash));
};

function rehearse(situation: Situation, target: PlanTarget, bandHash: string): NextThing | null {
  const { approved, now, policy, standing } = situation;
  const { growsSubscriptionId, skuId } = target;
  // A raise of what is active needs no cart, and what is bought needs no rehearsal.
  if (growsSubscriptionId !== null || targetStanding(situation, skuId) !== null) return null;
  if (approved === null || isUnbought(standing, approved.planFile, target)) return null;
  const steps = stepsToBuy(standing, approved.planFile, target);
  const [first] = steps;
  if (first === undefined || hasReached(situation, first.orderAt)) return null;
  const firstAt = addDays(first.orderAt, -policy.rehearsalDays);
  // What was rehearsed for a line that then was handed over says little of an order months later.
  const before = standing.rehearsals.find(
    (each) => each.skuId === skuId && each.bandHash === bandHash && each.at >= firstAt,
  );
  if (before !== undefined && before.trouble === null) return null;
  const dueAt = before === undefined ? firstAt : addDays(before.at, AGAIN_AFTER_DAYS);
  if (!hasReached(situation, dueAt)) return { do: "wait", until: dueAt };
  const reads = readGates(situation);
  if (reads !== null) return reads;
  if (!relationshipStands(situation)) return { do: "wait", until: tomorrow(now) };
  // What waits until the source has left room under the cap would be refused today.
  const seats = Math.min(
    steps.at(-1)?.seatsAfter ?? first.seatsAfter,
    Math.max(first.seatsAfter, seatsUnderCap(situation, target)),
  );
  return { do: "rehearse", order: { stepKey: first.stepKey, skuId, seatsAfter: seats } };
}
