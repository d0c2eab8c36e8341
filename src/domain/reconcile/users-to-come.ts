// Users who are to get a license of a target and whom its pool does not count yet, measured in two ways: against
// the pools of today, for what is in use, and against those of the plan, for the seats that it planned.

import type { PlanFile, PlanTarget, PurchaseStep } from "../plan/move-plan.ts";
import { emptiedSkus, leftSkuIds } from "./cover.ts";
import type { Situation } from "./situation.ts";

/** To be added to the users of the target's pool, for the seats that they need once the `due` steps are bought. */
export function usersToCome(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
  due: readonly PurchaseStep[],
): number {
  // Who was refused for want of a free license of the target: known of groups too, but only afterwards.
  const refused = situation.standing.licenses?.lacking[target.skuId] ?? 0;
  // Seats of a later step are for users of a later wave: only once all are due everybody counts.
  if (due.length < target.steps.length) return refused;
  // Whom their own change was refused still holds what they are to leave: no one user is given two seats.
  return Math.max(refused, waitingOf(situation, planFile, target));
}

/**
 * Users who came to a license that is left since the plan was made, and are to get one of the target: to be added
 * to its planned seats, whichever steps are due. Over when licenses begin to change, which the plan did not count.
 */
export function joinersOf(
  { standing }: Situation,
  { estate, plan }: PlanFile,
  target: PlanTarget,
): number {
  if (standing.licenses !== null) return 0;
  const joined = [...leftSkuIds({ plan })].map((skuId) => {
    const change = plan.reassignment?.changes.find(
      ({ before, remove }) =>
        remove.includes(skuId) &&
        before.some((each) => each.skuId === skuId && each.disabledPlans.length === 0),
    );
    if (change?.add.some((each) => each.skuId === target.skuId) !== true) return 0;
    const planned = estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
    return Math.max(0, (standing.consumed[skuId] ?? 0) - planned);
  });
  return joined.reduce((sum, users) => sum + users, 0);
}

/**
 * Users who still hold a license that all are to leave, and are to get one of the target: none while groups
 * change it, whose members hold both, or where other targets stand in for the same license.
 */
function waitingOf({ standing }: Situation, planFile: PlanFile, { skuId }: PlanTarget): number {
  const { consumed, licenses } = standing;
  if (licenses !== null && licenses.rollback !== null) return 0;
  const changes = planFile.plan.reassignment?.changes ?? [];
  const waiting = [...emptiedSkus(planFile)].map((left) => {
    const leaving = changes.filter(({ remove }) => remove.includes(left));
    const isOwn = leaving.every(
      ({ add, holder }) => holder === "user" && add.some((each) => each.skuId === skuId),
    );
    return isOwn ? (consumed[left] ?? 0) : 0;
  });
  return waiting.reduce((sum, users) => sum + users, 0);
}
