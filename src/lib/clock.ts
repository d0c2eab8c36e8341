// Everything that depends on time takes a clock. Where the sandbox runs, its clock is the only one.

import { fromEpochMs, toEpochMs, type Instant } from "./instant.ts";

export interface Clock {
  /** The present instant. */
  now(): Promise<Instant>;
  /** Resolves with the present when `instant` is reached, or earlier with null when `signal` is aborted; never rejects. */
  waitUntil(instant: Instant, signal: AbortSignal): Promise<Instant | null>;
}

/** A clock that knows its last reading: the present, for whoever works at the instant that was read. */
export interface TrackedClock extends Clock {
  latest(): Instant;
}

/** Reads the clock once, so that there is a last reading from the beginning. */
export async function trackedClock(clock: Clock): Promise<TrackedClock> {
  let latest = await clock.now();
  return {
    latest: () => latest,
    async now() {
      latest = await clock.now();
      return latest;
    },
    async waitUntil(instant, signal) {
      const reached = await clock.waitUntil(instant, signal);
      latest = reached ?? latest;
      return reached;
    },
  };
}

/** A timer takes no more; a wait beyond it is made of several. */
const TIMER_MS_MAX = 2 ** 31 - 1;

/** The machine's own time: where Microsoft's cloud is the real one. */
export const systemClock: Clock = {
  now: () => Promise.resolve(fromEpochMs(Date.now())),
  async waitUntil(instant, signal) {
    for (;;) {
      const nowMs = Date.now();
      const ms = toEpochMs(instant) - nowMs;
      if (ms <= 0) return fromEpochMs(nowMs);
      if (signal.aborted) return null;
      await pause(Math.min(ms, TIMER_MS_MAX), signal);
    }
  },
};

/** Resolves after `ms` of real time, or at once when `signal` is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
