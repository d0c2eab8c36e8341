// Members whom a group passed over: Entra tries again when asked ("Reprocess license assignments"), and it
// helps only once a seat is free. So it is asked for ever more slowly, and then a person is told.

import { addHours, Instant } from "#lib/instant.ts";
import { hasReached, type Present } from "#lib/present.ts";
import { z } from "zod";
import type { LicensesSeen } from "./observed.ts";

/** A group that has not come to an end with what was last changed in it, and since when. */
export const Processing = z.object({ id: z.string(), since: Instant });
export type Processing = z.infer<typeof Processing>;

/** What is remembered of the groups that are processing now; who is through is forgotten. */
export function processingNow(
  before: readonly Processing[],
  groups: LicensesSeen["groups"],
  now: Instant,
): Processing[] {
  const since = new Map(before.map((each) => [each.id, each.since]));
  return groups
    .filter(({ isProcessing }) => isProcessing)
    .map(({ groupId }) => ({ id: groupId, since: since.get(groupId) ?? now }));
}

/** How often and when last it was asked for somebody. */
export const Reprocessed = z.object({ id: z.string(), times: z.number().int(), at: Instant });
export type Reprocessed = z.infer<typeof Reprocessed>;

const AGAIN_AFTER_HOURS = 0.25;
const AGAIN_AFTER_HOURS_MAX = 24;
/** After so many times in vain somebody has to look: some two hours. */
export const TIMES_BEFORE_A_PERSON = 4;

/** Whether to ask again: once the rest is over, which doubles each time, or a seat has come free. */
export function isDueAgain(
  { at, times }: Reprocessed,
  present: Present,
  hasFreeSeat: boolean,
): boolean {
  const rest = hasFreeSeat ? AGAIN_AFTER_HOURS : AGAIN_AFTER_HOURS * 2 ** (times - 1);
  return hasReached(present, addHours(at, Math.min(AGAIN_AFTER_HOURS_MAX, rest)));
}

/** What is remembered once it was asked for these. */
export function reprocessedAt(
  before: readonly Reprocessed[],
  ids: ReadonlySet<string>,
  now: Instant,
): Reprocessed[] {
  const times = new Map(before.map((each) => [each.id, each.times]));
  return [
    ...before.filter(({ id }) => !ids.has(id)),
    ...[...ids].map((id) => ({ id, times: (times.get(id) ?? 0) + 1, at: now })),
  ];
}
