// Everything that depends on time takes a clock. Where the sandbox runs, its clock is the only one.

import { fromEpochMs, toEpochMs, type Instant } from "./instant.ts";

export interface Clock {
  /** The present instant: the wall clock, or the sandbox's virtual one. */
  now(): Promise<Instant>;
  /** Resolves when `instant` is reached, or earlier when `signal` is aborted; never rejects. */
  waitUntil(instant: Instant, signal: AbortSignal): Promise<void>;
}

const TIMER_MS_MAX = 60_000; // a laptop that slept must notice within a minute

/** The machine's own clock, for a connection to Microsoft's real cloud. */
export const wallClock: Clock = {
  now: () => Promise.resolve(fromEpochMs(Date.now())),
  async waitUntil(instant, signal) {
    while (!signal.aborted) {
      const remainingMs = toEpochMs(instant) - Date.now();
      if (remainingMs <= 0) return;
      await pause(Math.min(remainingMs, TIMER_MS_MAX), signal);
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
