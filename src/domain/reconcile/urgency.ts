// When the hour is too long: somebody waits whom minutes harm.

import type { Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import { areUsersOut } from "./cover.ts";
import { nextFullHour, urgently } from "./rhythm.ts";
import type { Situation } from "./situation.ts";

/** Users are out; or a renewal can still be taken back, and every hour until then is its owner's time to do it. */
export function isEveryMinuteNeeded(situation: Situation): boolean {
  return areUsersOut(situation) || isSomeWindowOpen(situation);
}

/** When to look again at what was ordered and is not there yet. */
export function nextLookForSeats(situation: Situation): Instant {
  const { now } = situation;
  return isEveryMinuteNeeded(situation) ? urgently(situation) : nextFullHour(now);
}

function isSomeWindowOpen(situation: Situation): boolean {
  const { standing } = situation;
  return standing.lines.some(
    ({ endedAt, since, state }) =>
      state === "renewed" && !hasReached(situation, cancellationWindowEndsAt(endedAt ?? since)),
  );
}
