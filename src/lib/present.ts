// The present as rules ask about it: not what time it is, but whether an instant has come. So it is known until when
// whatever was decided holds, if nothing but the clock moves.

import { addMs, earliest, Instant } from "./instant.ts";

/** The instant of a look, with what was asked about it; without a horizon nobody wants to know how long it holds. */
export interface Present {
  readonly now: Instant;
  readonly horizon?: Horizon;
}

/** How far ahead everything that was asked so far is answered the same. */
export interface Horizon {
  sameUntil: Instant;
}

/** Later than anything that is ever asked for. */
const FOR_EVER = Instant.parse("9999-12-31T00:00:00.000Z");

/** Before anything was asked. */
export function newHorizon(): Horizon {
  return { sameUntil: FOR_EVER };
}

/** Whether that instant is now or was before. */
export function hasReached({ horizon, now }: Present, at: Instant): boolean {
  if (at <= now) return true;
  if (horizon !== undefined) horizon.sameUntil = earliest(at, horizon.sameUntil);
  return false;
}

/** Whether that instant was before now. */
export function hasPassed({ horizon, now }: Present, at: Instant): boolean {
  if (at < now) return true;
  if (horizon !== undefined) horizon.sameUntil = earliest(addMs(at, 1), horizon.sameUntil);
  return false;
}

/** For an answer that hangs on the very instant: the next one is another. */
export function onlyNow({ horizon, now }: Present): Instant {
  if (horizon !== undefined) horizon.sameUntil = now;
  return now;
}
