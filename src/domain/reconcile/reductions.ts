// Seats taken out of a source in the weeks after its renewals: which reduction is next, and how many seats its owner is
// asked to leave.

import { addHours, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing, type EstateSubscription } from "../estate/estate.ts";
import type { PlanFile, PlanLine, PlanTarget } from "../plan/move-plan.ts";
import { latestStep } from "./asks.ts";
import { linesOf, protectedSeats, rowOf, seatsNeededWithout, targetOf } from "./cover.ts";
import type { Situation } from "./situation.ts";
import { seatsUnderCap } from "./under-cap.ts";

export type Reduction = NonNullable<PlanLine["acts"]["reduceSeats"]>["reductions"][number];

/** The first that was not made; null where the source's row is unknown, or there is none to be made. */
export function nextReduction(situation: Situation, line: PlanLine): Reduction | null {
  const row = rowOf(situation, line.lineId);
  if (row === null) return null;
  return reductionsOf(line).find((each) => !isMade(situation, line, row, each)) ?? null;
}

/** More is still to be taken out of the source; until then nothing may stop it from renewing. */
export function awaitsReduction(situation: Situation, line: PlanLine): boolean {
  return nextReduction(situation, line) !== null;
}

/** The week of one of them is over, and it was not made. */
export function hasMissedReduction(situation: Situation, line: PlanLine): boolean {
  const next = nextReduction(situation, line);
  return next !== null && hasReached(situation, missedFrom(next));
}

/** What was done in the last hour of the week is seen a look later. */
export function missedFrom({ latestAt }: Reduction): Instant {
  return addHours(latestAt, SEEN_WITHIN_HOURS);
}

/** Looks are hourly. */
const SEEN_WITHIN_HOURS = 2;

/**
 * So many as were planned, and as many more as users joined whom ours do not carry. Null where nobody is to be asked:
 * while ours are not what they were planned to be by then, or fits, or where nothing could be taken out.
 */
export function seatsToLeave(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
  { seatsTo }: Reduction,
): number | null {
  const target = targetOf(planFile, line);
  const row = rowOf(situation, line.lineId);
  if (target === null || row === null) return null;
  const ours = protectedSeats(situation, target);
  const leaves = Math.max(seatsTo, seatsNeededWithout(situation, target, [line.lineId]) - ours);
  const planned = (target.steps.at(-1)?.seatsAfter ?? 0) - seatsTo;
  const isReady = leaves === seatsTo || ours >= Math.min(planned, seatsUnderCap(situation, target));
  return isReady && leaves < row.seats ? leaves : null;
}

/** Whether so much was taken out of the source after that renewal as can be, with whom it carries now. */
export function isReducedFor(
  situation: Situation,
  planFile: PlanFile,
  line: PlanLine,
  reduction: Reduction,
): boolean {
  const row = rowOf(situation, line.lineId);
  if (row === null || row.seats >= seatsBefore(line, reduction)) return false;
  return seatsToLeave(situation, planFile, line, reduction) === null;
}

/**
 * All that was planned is taken out, and with who joined there is still no room for all before the source ends: it takes
 * one reduction more. Not once its renewal is being stopped: then it ends, and the rest is bought when it has.
 */
export function takesAnotherReduction(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
): boolean {
  const line = planFile.plan.lines.find(
    ({ acts, lineId }) => acts.reduceSeats !== undefined && linesOf(target).includes(lineId),
  );
  const row = line === undefined ? null : rowOf(situation, line.lineId);
  if (line === undefined || row === null || !isServing(row)) return false;
  if (latestStep(situation, "stopRenewal", line.lineId) !== null) return false;
  const isOpen = (each: Reduction) =>
    !isMade(situation, line, row, each) && !isReducedFor(situation, planFile, line, each);
  if (reductionsOf(line).some(isOpen)) return false;
  const needed = seatsNeededWithout(situation, target, [line.lineId]);
  return seatsUnderCap(situation, target) < needed;
}

/**
 * While the newest plan waited for its approval, the one before it had seats taken out that the newest counts on after a
 * renewal still to come: what they make room for can be bought by that renewal, and the source ends a term sooner.
 */
export function isReducedEarlier(situation: Situation, { plan }: PlanFile): boolean {
  return plan.lines.some((line) => {
    const row = rowOf(situation, line.lineId);
    if (row === null || !isServing(row)) return false;
    return reductionsOf(line).some(
      ({ renewsAt, seatsTo }) => row.seats <= seatsTo && !hasReached(situation, renewsAt),
    );
  });
}

/**
 * Fewer seats than planned are taken out where users joined: made is what its owner says is done, or we saw, once the
 * tenant shows any to be gone.
 */
function isMade(
  { humanSteps }: Situation,
  line: PlanLine,
  row: EstateSubscription,
  reduction: Reduction,
): boolean {
  const { latestAt, renewsAt, seatsTo } = reduction;
  if (row.seats <= seatsTo) return true;
  if (row.seats >= seatsBefore(line, reduction)) return false;
  return humanSteps.some(
    (step) =>
      step.kind === "reduceSeats" &&
      step.lineId === line.lineId &&
      step.state === "done" &&
      step.openedAt >= renewsAt &&
      step.openedAt <= latestAt,
  );
}

function seatsBefore(line: PlanLine, { renewsAt }: Reduction): number {
  const before = reductionsOf(line).findLast((each) => each.renewsAt < renewsAt);
  return before?.seatsTo ?? line.seats;
}

function reductionsOf({ acts }: PlanLine): readonly Reduction[] {
  return acts.reduceSeats?.reductions ?? [];
}
