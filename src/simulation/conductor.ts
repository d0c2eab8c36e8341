// The conductor moves the sandbox's clock from one due instant to the next, and at each of them waits
// until no worker has anything due and no letter or reply is under way. It never leaps.

import { pause } from "#lib/clock.ts";
import { earliest, latest, type Instant } from "#lib/instant.ts";

interface ClockReading {
  readonly now: Instant;
  /** The next instant at which something happens in the world by itself; null when nothing will. */
  readonly nextDueAt: Instant | null;
}

/** The sandbox's clock, over its control API or in the same process. */
export interface ClockControl {
  read(): Promise<ClockReading>;
  /**
   * Goes to `to`, or to where something happens in the world before that; performs what is due there, and answers
   * where the clock then stands.
   */
  moveTo(to: Instant): Promise<ClockReading>;
}

/** What the product still has to do; `EnginePort` is one of these. */
export interface WakeBook {
  nextWake(now: Instant): Promise<{ readonly wakeAt: Instant | null; readonly due: number }>;
}

/** Takes letters to people and their replies back; answers how many it carried. */
export interface Carrier {
  carry(): Promise<number>;
}

export interface ForwardOptions {
  readonly clockControl: ClockControl;
  readonly port: WakeBook;
  readonly mailman: Carrier;
  readonly until: Instant;
  readonly signal?: AbortSignal;
  /** Called after each instant, when everything due at it is done. */
  readonly onInstant?: (now: Instant) => void;
}

/** Work at one instant that does not come to an end within this real time is a defect of the product. */
const QUIET_WITHIN_MS = 120_000;
/** Whoever asks takes time from whoever works: each look at what is still due waits longer than the last. */
const LOOK_AGAIN_MS = { first: 2, most: 32 } as const;

class ConductorStuckError extends Error {
  constructor(now: Instant, due: number) {
    super(`at ${now} there were still ${due} moves due after ${QUIET_WITHIN_MS / 1000} s`);
    this.name = "ConductorStuckError";
  }
}

/**
 * Goes forward to `until` (or to where the signal stopped it) and answers the instant reached.
 * Throws `ConductorStuckError` where the work due at one instant does not end.
 */
export async function forward(options: ForwardOptions): Promise<Instant> {
  const { clockControl, until, signal } = options;
  let { now } = await clockControl.read();
  let wakeAt = await untilQuiet(options, now);
  while (now < until && signal?.aborted !== true) {
    now = (await clockControl.moveTo(latest(now, earliest(until, wakeAt ?? until)))).now;
    wakeAt = await untilQuiet(options, now);
    options.onInstant?.(now);
  }
  return now;
}

/** Resolves with the next wake-up once nothing is due at `now` and nothing is left to carry. */
async function untilQuiet(options: ForwardOptions, now: Instant): Promise<Instant | null> {
  const stuckAt = performance.now() + QUIET_WITHIN_MS;
  let pauseMs: number = LOOK_AGAIN_MS.first;
  for (;;) {
    const { wakeAt, due } = await options.port.nextWake(now);
    if (due === 0 && (await options.mailman.carry()) === 0) return wakeAt;
    if (options.signal?.aborted === true) return wakeAt;
    if (performance.now() > stuckAt) throw new ConductorStuckError(now, due);
    if (due === 0) continue;
    await pause(pauseMs);
    pauseMs = Math.min(2 * pauseMs, LOOK_AGAIN_MS.most);
  }
}
