// What is on its way, or renewing, cannot be raised before that is over, and the raise may then take as long again.

import { addHours, type Instant } from "#lib/instant.ts";
import { areUsersOutFor, linesOf, seatsNeededWithout, targetStanding } from "./cover.ts";
import type { Situation } from "./situation.ts";
import { usersToCome } from "./users-to-come.ts";

/** So long a renewal may be queued, in which nothing else is done to a subscription (Partner Center, "Renew"; 900278). */
const RENEWAL_HOURS_MAX = 24;

/**
 * Whether more seats are to be ordered beside a subscription of which a raise may only begin later: users are out now, or
 * would be at an end that comes before that raise can have brought theirs. It begins once what was bought is there, or
 * its renewal is over.
 */
export function isOrderedBeside(
  situation: Situation,
  skuId: string,
  waitsFor: "provisioning" | "renewal",
): boolean {
  const { now, policy } = situation;
  const boughtAt = targetStanding(situation, skuId)?.boughtAt ?? null;
  const beginsBy =
    waitsFor === "renewal"
      ? addHours(now, RENEWAL_HOURS_MAX)
      : boughtAt && addHours(boughtAt, policy.provisioningMarginHours);
  if (beginsBy === null) return false;
  return areUsersOutFor(situation, skuId) || endsBeforeRaise(situation, skuId, beginsBy);
}

function endsBeforeRaise(situation: Situation, skuId: string, beginsBy: Instant): boolean {
  const { approved, policy } = situation;
  const target = approved?.planFile.plan.targets.find((each) => each.skuId === skuId);
  if (approved === null || target === undefined) return false;
  const seats = targetStanding(situation, skuId)?.seats ?? target.seatsBefore;
  const { planFile } = approved;
  const raisedBy = addHours(beginsBy, policy.provisioningMarginHours);
  const ending = planFile.plan.lines
    .filter(({ lineId }) => linesOf(target).includes(lineId))
    .filter(({ end }) => end.plannedAt !== null && end.plannedAt < raisedBy)
    .map(({ lineId }) => lineId);
  const due = target.steps.filter(({ forLines }) => forLines.some((id) => ending.includes(id)));
  const coming = due.length === 0 ? 0 : usersToCome(situation, planFile, target, due);
  return ending.length > 0 && seatsNeededWithout(situation, target, ending) + coming > seats;
}
