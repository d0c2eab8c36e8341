// Whom verified seats are there for: all of a wave once its purchases are verified as a whole, and until then as many
// as there are seats for already.

import type { PlanFile } from "../plan/move-plan.ts";
import type { Reassignment } from "../plan/reassignment.ts";
import {
  areUsersOut,
  linesOf,
  seatsNeededWithout,
  seatsServing,
  targetStanding,
  usersWithoutSeat,
} from "./cover.ts";
import type { Situation } from "./situation.ts";

/** Purchases whose seats are verified: who is out waits for none that others were to have. */
export function verifiedSteps(situation: Situation, { plan }: PlanFile): ReadonlySet<string> {
  const areOut = areUsersOut(situation);
  return new Set(
    plan.targets.flatMap(({ skuId, steps }) => {
      const seats = verifiedSeats(situation, skuId);
      const isVerified = (needed: number) => needed <= seats || (areOut && seats > 0);
      return steps.flatMap(({ seatsAfter, stepKey }) => (isVerified(seatsAfter) ? [stepKey] : []));
    }),
  );
}

/**
 * Users who can be given a license of ours now: verified seats beyond those that its own users need once their sources
 * are gone. For who was refused for want of one all that are free, since none more are verified without them.
 */
export function roomFor(situation: Situation, { plan }: PlanFile, skuId: string): number {
  const target = plan.targets.find((each) => each.skuId === skuId);
  const seats = verifiedSeats(situation, skuId);
  if (target === undefined || seats === 0) return 0;
  const { consumed, licenses } = situation.standing;
  if ((licenses?.lacking[skuId] ?? 0) > 0 && hasFreeSeat(situation, skuId)) {
    return seatsServing(situation.standing, skuId) - (consumed[skuId] ?? 0);
  }
  return Math.max(0, seats - seatsNeededWithout(situation, target, linesOf(target)));
}

/** There are verified seats for somebody of the plan; once licenses have begun to change, for all who hold one. */
export function areSeatsThere(
  situation: Situation,
  planFile: PlanFile,
  { changes, waves }: Reassignment,
): boolean {
  const { standing } = situation;
  const verified = verifiedSteps(situation, planFile);
  if (waves.some(({ afterSteps }) => afterSteps.every((step) => verified.has(step)))) return true;
  const isThere = (skuId: string) =>
    roomFor(situation, planFile, skuId) > 0 ||
    (standing.licenses !== null && usersWithoutSeat(standing, skuId) === 0);
  return changes.some(({ add }) => add.every(({ skuId }) => isThere(skuId)));
}

/** More seats serve than are in use, verified or not. */
export function hasFreeSeat({ standing }: Situation, skuId: string): boolean {
  return seatsServing(standing, skuId) > (standing.consumed[skuId] ?? 0);
}

function verifiedSeats(situation: Situation, skuId: string): number {
  return targetStanding(situation, skuId)?.verified?.seats ?? 0;
}
