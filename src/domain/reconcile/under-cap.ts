// What may be bought and who has to go where the seat cap leaves no room for all beside the source.

import type { PlanFile, PlanTarget } from "../plan/move-plan.ts";
import { isLasting, movedLines, ownSubscriptionIds, seatsOf, targetStanding } from "./cover.ts";
import { seatsBeingOrdered } from "./provider-orders.ts";
import type { Situation } from "./situation.ts";
import type { TargetStanding } from "./standing.ts";

/**
 * Under the seat cap, by SKU: how many users may keep a license that the others leave, because so many seats of
 * ours, and of rows that nobody ends, go on serving it.
 */
export function seatsThatStay(
  situation: Situation,
  planFile: PlanFile,
): ReadonlyMap<string, number> {
  const capped = planFile.plan.targets.filter(({ usersAbove }) => usersAbove !== undefined);
  if (capped.length === 0) return NOWHERE;
  return new Map(
    capped.map((target) => {
      const { skuId, steps } = target;
      const ours = targetStanding(situation, skuId);
      // What was ordered stays ordered, though a source that gained seats since leaves room for fewer.
      const room = Math.max(ours?.seats ?? 0, seatsUnderCap(situation, target));
      const planned = Math.min(
        (steps.at(-1)?.seatsAfter ?? 0) - usersBeyondPlan(situation, planFile, target),
        room,
      );
      // What was ordered beyond the plan counts once it can be used.
      const staying = Math.max(ours?.verified?.seats ?? 0, planned);
      return [skuId, staying + seatsOfOthers(situation, planFile, target)];
    }),
  );
}

/** As a rule nobody is above a cap, and it is asked at every look. */
const NOWHERE: ReadonlyMap<string, number> = new Map();

/** Seats of the target's SKU in rows that are not ours and that no line of the plan ends. */
function seatsOfOthers(situation: Situation, planFile: PlanFile, target: PlanTarget): number {
  const ending = new Set(movedLines(planFile).map(({ lineId }) => lineId));
  const own = new Set(ownSubscriptionIds(situation, target));
  const others = (situation.standing.rows ?? [])
    .filter((row) => row.skuId === target.skuId && isLasting(row))
    .filter(({ subscriptionId }) => !ending.has(subscriptionId) && !own.has(subscriptionId));
  return seatsOf(others);
}

/**
 * Users of a capped license who were planned to keep it, and for whom seats of the larger plan were bought instead,
 * when there was no room for them: that is not decided anew when there is. Seats of the larger plan for who joined
 * take nothing from those of the capped one.
 */
export function usersBeyondPlan(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
): number {
  const { standing } = situation;
  const { skuId, steps } = target;
  const larger = largerTargets(situation, planFile, target);
  if (larger.length === 0) return 0;
  const { targets } = planFile.plan;
  const planned = new Map(targets.map((each) => [each.skuId, each.steps.at(-1)?.seatsAfter]));
  const boughtBeyond = larger.reduce(
    (sum, each) => sum + Math.max(0, each.seats - (planned.get(each.skuId) ?? each.seats)),
    0,
  );
  if (boughtBeyond === 0) return 0;
  const keeping = (standing.consumed[skuId] ?? 0) - freeSeatsOfLarger(situation, planFile, target);
  const seats = (steps.at(-1)?.seatsAfter ?? 0) + seatsOfOthers(situation, planFile, target);
  return Math.max(0, Math.min(boughtBeyond, seats - keeping));
}

/**
 * Users of a capped license for whom seats of a larger plan are bought already, so that none are bought for them
 * here: no more than are to leave it.
 */
export function usersToGo(situation: Situation, planFile: PlanFile, target: PlanTarget): number {
  const free = freeSeatsOfLarger(situation, planFile, target);
  if (free === 0) return 0; // as a rule, and at every look
  const staying = seatsThatStay(situation, planFile).get(target.skuId) ?? 0;
  return Math.min(free, Math.max(0, (situation.standing.consumed[target.skuId] ?? 0) - staying));
}

function freeSeatsOfLarger(situation: Situation, planFile: PlanFile, target: PlanTarget): number {
  const { consumed } = situation.standing;
  return largerTargets(situation, planFile, target).reduce(
    (users, { seats, skuId }) => users + Math.max(0, seats - (consumed[skuId] ?? 0)),
    0,
  );
}

/**
 * What was bought, or is being ordered at the provider, of the licenses that users above the seat cap get; none where nobody
 * is above it.
 */
function largerTargets(
  situation: Situation,
  { plan }: Pick<PlanFile, "plan">,
  { skuId, usersAbove }: PlanTarget,
): readonly Pick<TargetStanding, "seats" | "skuId">[] {
  if (usersAbove === undefined) return [];
  const leaving = plan.reassignment?.changes.filter(({ remove }) => remove.includes(skuId)) ?? [];
  const given = new Set(leaving.flatMap(({ add }) => add.map((each) => each.skuId)));
  return situation.standing.targets
    .filter((target) => given.has(target.skuId))
    .map((target) => ({
      skuId: target.skuId,
      seats: Math.max(target.seats, seatsBeingOrdered(situation, target.skuId)),
    }));
}

/** The most seats of our own that the target can have today: what others hold of its family counts as well. */
export function seatsUnderCap(situation: Situation, target: PlanTarget): number {
  const { cap } = target;
  if (cap === undefined) return Infinity;
  const own = new Set(ownSubscriptionIds(situation, target));
  const others = (situation.standing.rows ?? []).filter(
    ({ isTrial, skuId, status, subscriptionId }) =>
      cap.skuIds.includes(skuId) &&
      !isTrial &&
      status !== "deleted" &&
      status !== "suspended" &&
      !own.has(subscriptionId),
  );
  return Math.max(0, cap.seats - others.reduce((sum, { seats }) => sum + seats, 0));
}
