// So many requests a minute from whom it may be; what nobody has to sign in for could be asked without an end.

import { ApiError } from "#contract/problem.ts";

const MINUTE_MS = 60_000;
const CALLERS_MAX = 10_000; // more in one minute are an attack, and share what is left

/** Answers a check that throws TOO_MANY_REQUESTS once `caller` has asked more than `perMinute` times in this minute. */
export function requestLimit(perMinute: number): (caller: string) => void {
  let minute = 0;
  let counts = new Map<string, number>();
  return (caller) => {
    const current = Math.floor(performance.now() / MINUTE_MS);
    if (current !== minute) {
      minute = current;
      counts = new Map();
    }
    const known = counts.has(caller) || counts.size < CALLERS_MAX ? caller : "";
    const count = (counts.get(known) ?? 0) + 1;
    counts.set(known, count);
    if (count > perMinute) throw new ApiError("TOO_MANY_REQUESTS");
  };
}
