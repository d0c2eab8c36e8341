// When the next thing of a move is needed at the latest, for whoever shares out what is scarce; and which ends are near.

import { addHours, earliest, type Instant } from "#lib/instant.ts";
import { hasReached, type Present } from "#lib/present.ts";
import type { PlanLine } from "../plan/move-plan.ts";
import type { Situation } from "./situation.ts";

/** The first safe instant of a purchase still to be made, or the first end still to come; null before any approval. */
export function deadlineOf({ approved, standing }: Situation): Instant | null {
  if (approved === null) return null;
  const { lines, targets } = approved.planFile.plan;
  let first: Instant | null = null;
  for (const { seatsBefore, skuId, steps } of targets) {
    const bought = standing.targets.find((each) => each.skuId === skuId)?.seats ?? seatsBefore;
    for (const { latestSafeAt, seatsAfter } of steps) {
      if (seatsAfter > bought) first = earliest(latestSafeAt, first ?? latestSafeAt);
    }
  }
  for (const { end, lineId } of lines) {
    const hasEnded = standing.lines.some((each) => each.lineId === lineId);
    if (end.plannedAt !== null && !hasEnded)
      first = earliest(end.plannedAt, first ?? end.plannedAt);
  }
  return first;
}

/** The line ends in no more than these hours, or has by its plan. */
export function endsWithin(
  present: Present,
  { end }: Pick<PlanLine, "end">,
  hours: number,
): boolean {
  return end.plannedAt !== null && hasReached(present, addHours(end.plannedAt, -hours));
}
