// How a customer's transfers draw the open questions: what the world file names, the rest by the seed.

import type { TransferReadings } from "../world/transfer.ts";
import type { World } from "../world/world.ts";
import { readingsOf } from "./readings.ts";

/** Minutes as a rule, in some cases a few days: a distributor's text, no number of Microsoft's. */
const PROCESSING_HOURS = [0.25, 2, 24, 72] as const;

/** Throws RangeError for a tenant that does not exist. */
export function transferReadingsOf(world: World, tenantId: string): TransferReadings {
  const chosen = readingsOf(world, tenantId).transfers ?? {};
  const random = world.random.fork(`transfers/${tenantId}`);
  const drawn: TransferReadings = {
    pendingDays: random.pick([7, 30, 60]),
    locksFrom: random.pick(["request", "submission"]),
    processingHours: random.pick(PROCESSING_HOURS),
    windowReopens: random.pick([false, true]),
    extendedTermMoves: random.pick([false, true]),
    sourceGives: random.pick(["asAgreed", "oneMore", "oneLess"]),
    spelling: random.pick(["Cancel", "Cancelled"]),
  };
  return {
    pendingDays: chosen.pendingDays ?? drawn.pendingDays,
    locksFrom: chosen.locksFrom ?? drawn.locksFrom,
    processingHours: chosen.processingHours ?? drawn.processingHours,
    windowReopens: chosen.windowReopens ?? drawn.windowReopens,
    extendedTermMoves: chosen.extendedTermMoves ?? drawn.extendedTermMoves,
    sourceGives: chosen.sourceGives ?? drawn.sourceGives,
    spelling: chosen.spelling ?? drawn.spelling,
  };
}
