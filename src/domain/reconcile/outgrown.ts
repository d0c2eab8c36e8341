// What a band has no room for any more.

import { hasPassed } from "#lib/present.ts";
import type { PlanFile, PlanTarget, TargetBand } from "../plan/move-plan.ts";
import { bandOf, linesOf, seatsNeededWithout, targetStanding } from "./cover.ts";
import { takesAnotherReduction } from "./reductions.ts";
import { isRenewalOutgrown } from "./renewal-seats.ts";
import type { Situation } from "./situation.ts";
import { renewedLines } from "./transfers.ts";
import { joinersOf, newlyAboveCap, skusLeftFor, usersToCome } from "./users-to-come.ts";

/** The license or line of the newest plan that more need by now than its band has room for; null where there is none. */
export function outgrownIn(situation: Situation, newest: PlanFile): string | null {
  if (situation.standing.rows === null) return null;
  const target = newest.plan.targets.find((each) => {
    const band = bandOf(newest, each);
    return band !== null && isOutgrown(situation, newest, each, band);
  });
  const line = renewedLines(newest).find((each) => isRenewalOutgrown(situation, newest, each));
  return target?.skuId ?? line?.lineId ?? null;
}

/**
 * More are in use than the newest plan knew of and has room for, whether it is approved or still asked for. Whatever
 * is known in the look that makes a plan is known to it: no other would come of it.
 */
export function isOutgrown(
  situation: Situation,
  newest: PlanFile,
  target: PlanTarget,
  band: TargetBand,
): boolean {
  return (
    hasPassed(situation, newest.plan.madeAt) &&
    (seatsInTheEnd(situation, newest, target) > band.maxSeats ||
      isGapOutgrown(situation, target, band) ||
      takesAnotherReduction(situation, newest, target))
  );
}

/** What has come since the newest plan is asked for when it is seen, and not when the seats are due. */
function seatsInTheEnd(situation: Situation, newest: PlanFile, target: PlanTarget): number {
  const { consumed } = situation.standing;
  const isMoreUsed = (skuId: string) => {
    const planned = newest.estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats;
    return (consumed[skuId] ?? 0) > (planned ?? 0);
  };
  const hasGrown = isMoreUsed(target.skuId) || skusLeftFor(newest, target).some(isMoreUsed);
  const joiners = Math.max(
    joinersOf(situation, newest, target),
    newlyAboveCap(situation, newest, target),
  );
  const last = target.steps.at(-1)?.seatsAfter ?? 0;
  return Math.max(
    hasGrown
      ? seatsNeededWithout(situation, target, linesOf(target)) +
          usersToCome(situation, newest, target, target.steps)
      : 0,
    joiners > 0 ? last + joiners : 0,
  );
}

/** Under the cap more users would be without a license until the rest is ordered than somebody accepted. */
function isGapOutgrown(
  situation: Situation,
  target: PlanTarget,
  { usersWithout }: TargetBand,
): boolean {
  if (usersWithout === undefined) return false;
  const bought = targetStanding(situation, target.skuId)?.seats ?? 0;
  const ours = Math.max(bought, target.steps.at(-1)?.seatsAfter ?? 0);
  return seatsNeededWithout(situation, target, linesOf(target)) - ours > usersWithout;
}
