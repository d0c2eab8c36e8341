// What is on its way cannot be raised before it is there, and the raise may then take as long again.

import { addHours } from "#lib/instant.ts";
import { areUsersOutFor, linesOf, seatsNeededWithout, targetStanding } from "./cover.ts";
import type { Situation } from "./situation.ts";
import { usersToCome } from "./users-to-come.ts";

/**
 * Whether more seats are to be ordered beside a subscription that is still on its way: users are out now, or would be at
 * an end that comes before the raise, which nobody may begin yet, can have brought theirs.
 */
export function isOrderedBeside(situation: Situation, skuId: string): boolean {
  return areUsersOutFor(situation, skuId) || endsBeforeRaise(situation, skuId);
}

function endsBeforeRaise(situation: Situation, skuId: string): boolean {
  const { approved, policy } = situation;
  const target = approved?.planFile.plan.targets.find((each) => each.skuId === skuId);
  const ours = targetStanding(situation, skuId);
  if (approved === null || target === undefined || ours === null) return false;
  const { planFile } = approved;
  const raisedBy = addHours(ours.boughtAt, 2 * policy.provisioningMarginHours);
  const ending = planFile.plan.lines
    .filter(({ lineId }) => linesOf(target).includes(lineId))
    .filter(({ end }) => end.plannedAt !== null && end.plannedAt < raisedBy)
    .map(({ lineId }) => lineId);
  const due = target.steps.filter(({ forLines }) => forLines.some((id) => ending.includes(id)));
  const coming = due.length === 0 ? 0 : usersToCome(situation, planFile, target, due);
  return ending.length > 0 && seatsNeededWithout(situation, target, ending) + coming > ours.seats;
}
