// When the next thing of a move is needed at the latest, for whoever shares out what is scarce.

import type { Instant } from "#lib/instant.ts";
import type { Situation } from "./situation.ts";

/** The first safe instant of a purchase still to be made, or the first end still to come; null before any approval. */
export function deadlineOf({ approved, standing }: Situation): Instant | null {
  if (approved === null) return null;
  const { lines, targets } = approved.planFile.plan;
  const purchases = targets.flatMap(({ seatsBefore, skuId, steps }) => {
    const bought = standing.targets.find((each) => each.skuId === skuId)?.seats ?? seatsBefore;
    return steps.flatMap((step) => (step.seatsAfter > bought ? [step.latestSafeAt] : []));
  });
  const ended = new Set(standing.lines.map(({ lineId }) => lineId));
  const ends = lines.flatMap(({ end, lineId }) =>
    end.plannedAt === null || ended.has(lineId) ? [] : [end.plannedAt],
  );
  return [...purchases, ...ends].toSorted()[0] ?? null;
}
