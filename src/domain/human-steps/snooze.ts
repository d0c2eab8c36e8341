// Putting off an entry of the board: for as long as no last safe moment comes near.

import { addDays, addHours, earliest, type Instant } from "#lib/instant.ts";

/** What is due within so many hours is never out of sight. */
const IN_SIGHT_HOURS = 48;
const SNOOZED_DAYS_MAX = 30;

/** Whether what is due then is near, or late. */
export function isInSight(at: Instant, now: Instant): boolean {
  return addHours(at, -IN_SIGHT_HOURS) <= now;
}

/**
 * Until when an entry with these last safe moments can be put off at most; null where one of them is too near or has
 * passed. With none it is a month.
 */
export function latestSnooze(lastSafe: readonly Instant[], now: Instant): Instant | null {
  const limits = lastSafe.map((at) => addHours(at, -IN_SIGHT_HOURS));
  const limit = earliest(addDays(now, SNOOZED_DAYS_MAX), ...limits);
  return limit > now ? limit : null;
}

/** Whether what was put off until then is still out of sight: a moment that came near since shows it again. */
export function isSnoozed(until: Instant, lastSafe: readonly Instant[], now: Instant): boolean {
  return now < until && latestSnooze(lastSafe, now) !== null;
}
