// Whom verified seats are there for: all of a wave once its purchases are verified as a whole, and until then as many
// as there are seats for already.

import { hasReached } from "#lib/present.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { Reassignment } from "../plan/reassignment.ts";
import {
  areUsersOut,
  leftSkuIds,
  linesOf,
  seatsNeededWithout,
  seatsServing,
  targetStanding,
  usersWithoutSeat,
} from "./cover.ts";
import { endsWithin } from "./deadline.ts";
import type { Situation } from "./situation.ts";
import { boughtLines } from "./transfers.ts";
import { usersToCome } from "./users-to-come.ts";

/** Of those that plans keep for changing licenses; ours to choose, with room for several looks and for a group on its way. */
const LAST_HOURS = 6;

/**
 * Purchases whose seats are verified: who is out waits for none that others were to have, nor does anybody in the last
 * hours of what they hold, at whose end all would be out for the few whose seats are on their way.
 */
export function verifiedSteps(situation: Situation, planFile: PlanFile): ReadonlySet<string> {
  const areOut = areUsersOut(situation);
  const isLast = areOut || isLeftSoon(situation, planFile);
  return new Set(
    planFile.plan.targets.flatMap(({ skuId, steps }) => {
      const seats = verifiedSeats(situation, skuId);
      const isVerified = (needed: number) => needed <= seats || (isLast && seats > 0);
      return steps.flatMap(({ seatsAfter, stepKey }) => (isVerified(seatsAfter) ? [stepKey] : []));
    }),
  );
}

/** A source of a license that is left is in its last hours. */
function isLeftSoon(situation: Situation, planFile: PlanFile): boolean {
  const left = leftSkuIds(planFile);
  return boughtLines(situation.standing, planFile).some(
    (line) =>
      left.has(line.skuId) &&
      endsWithin(situation, line, LAST_HOURS) &&
      !endsWithin(situation, line, 0),
  );
}

/** Purchases that are to be made by now, so that a wave need not wait for all of their seats: a pilot seat begins none. */
export function dueSteps(situation: Situation, { plan }: PlanFile): ReadonlySet<string> {
  const steps = plan.targets.flatMap((target) => target.steps);
  return new Set(
    steps.filter(({ orderAt }) => hasReached(situation, orderAt)).map(({ stepKey }) => stepKey),
  );
}

/**
 * Users who can be given a license of ours now: verified seats beyond those that its own users need once their sources
 * are gone. For who was refused for want of one all that are free, since none more are verified without them.
 */
export function roomFor(situation: Situation, planFile: PlanFile, skuId: string): number {
  const target = planFile.plan.targets.find((each) => each.skuId === skuId);
  const seats = verifiedSeats(situation, skuId);
  if (target === undefined || seats === 0) return 0;
  const read = withHolders(situation, skuId);
  const free = freeSeats(read, skuId);
  if (free > 0 && (read.standing.licenses?.lacking[skuId] ?? 0) > 0) return free;
  return Math.max(0, seats - seatsNeededWithout(read, target, linesOf(target)));
}

/** What was given in this look is in use, though the pool was read before. */
function withHolders(situation: Situation, skuId: string): Situation {
  const { seen, standing } = situation;
  const holders = (seen.licenses?.users ?? []).filter(({ assignments }) =>
    assignments.some((each) => each.skuId === skuId),
  ).length;
  if (holders <= (standing.consumed[skuId] ?? 0)) return situation;
  return {
    ...situation,
    standing: { ...standing, consumed: { ...standing.consumed, [skuId]: holders } },
  };
}

/**
 * There are verified seats for somebody of the plan, of a group for all who are to come; once licenses have begun to change,
 * for all who hold one.
 */
export function areSeatsThere(
  situation: Situation,
  planFile: PlanFile,
  { changes, waves }: Reassignment,
): boolean {
  const { standing } = situation;
  const verified = verifiedSteps(situation, planFile);
  if (waves.some(({ afterSteps }) => afterSteps.every((step) => verified.has(step)))) return true;
  const due = dueSteps(situation, planFile);
  const begun = waves.filter(({ afterSteps }) => afterSteps.every((step) => due.has(step)));
  const ids = new Set(begun.flatMap(({ holders }) => holders.map(({ changeId }) => changeId)));
  const isThere = (skuId: string, holder: "user" | "group") => {
    const target = planFile.plan.targets.find((each) => each.skuId === skuId);
    if (target === undefined) return false;
    const room = roomFor(situation, planFile, skuId);
    const needed = holder === "user" ? 1 : usersToCome(situation, planFile, target, target.steps);
    if (room > 0 && room >= needed) return true;
    return standing.licenses !== null && usersWithoutSeat(standing, skuId) === 0;
  };
  return changes.some(
    ({ add, changeId, holder }) =>
      ids.has(changeId) && add.every(({ skuId }) => isThere(skuId, holder)),
  );
}

/** Seats that serve beyond those in use, verified or not; below zero where users are out. */
export function freeSeats({ standing }: Situation, skuId: string): number {
  return seatsServing(standing, skuId) - (standing.consumed[skuId] ?? 0);
}

function verifiedSeats(situation: Situation, skuId: string): number {
  return targetStanding(situation, skuId)?.verified?.seats ?? 0;
}
