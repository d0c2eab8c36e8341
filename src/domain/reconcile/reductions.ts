// Seats taken out of a source in the weeks after its renewals: which reduction is next, and how many seats its owner is
// asked to leave.

import { hasReached } from "#lib/present.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { protectedSeats, rowOf, seatsNeededWithout, targetOf } from "./cover.ts";
import type { Situation } from "./situation.ts";
import { seatsUnderCap } from "./under-cap.ts";

type Reduction = NonNullable<PlanLine["acts"]["reduceSeats"]>["reductions"][number];

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
  return next !== null && hasReached(situation, next.latestAt);
}

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
  const before = reductionsOf(line).findLast(({ renewsAt }) => renewsAt < reduction.renewsAt);
  if (row === null || row.seats >= (before?.seatsTo ?? line.seats)) return false;
  return seatsToLeave(situation, planFile, line, reduction) === null;
}

/** Fewer seats than planned are taken out where users joined: what was seen to be done then is. */
function isMade(
  { humanSteps }: Situation,
  { lineId }: PlanLine,
  row: EstateSubscription,
  { latestAt, renewsAt, seatsTo }: Reduction,
): boolean {
  if (row.seats <= seatsTo) return true;
  return humanSteps.some(
    (step) =>
      step.kind === "reduceSeats" &&
      step.lineId === lineId &&
      step.state === "done" &&
      step.evidence?.level === "observed" &&
      step.openedAt >= renewsAt &&
      step.openedAt <= latestAt,
  );
}

function reductionsOf({ acts }: PlanLine): readonly Reduction[] {
  return acts.reduceSeats?.reductions ?? [];
}
