// When the processes are killed: at real moments that nobody chose, some while after the clock came
// to an instant drawn from the seed, so that the work of that instant is under way.

import { pause } from "#lib/clock.ts";
import { addMs, hoursBetween, type Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { ClockControl } from "../conductor.ts";

const HOUR_MS = 3_600_000;
const STRIKES_WITHIN_MS = 40;

export interface CrashPlan {
  /** The same clock; each instant drawn for a crash also sets one off. */
  around(clock: ClockControl): ClockControl;
  /** Resolves when no crash is under way any more. */
  finished(): Promise<void>;
}

export interface CrashPlanOptions {
  readonly crashes: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly random: Random;
  readonly crash: () => Promise<void>;
}

export function crashPlan(options: CrashPlanOptions): CrashPlan {
  const { random, from, until } = options;
  const span = hoursBetween(from, until) * HOUR_MS;
  const drawn = Array.from({ length: options.crashes }, () =>
    addMs(from, Math.floor(random.next() * span)),
  ).sort();
  let underWay: Promise<void> = Promise.resolve();

  async function strike(): Promise<void> {
    await underWay;
    await pause(random.integer(0, STRIKES_WITHIN_MS));
    await options.crash();
  }

  return {
    around: (clock) => ({
      read: () => clock.read(),
      async moveTo(to) {
        const reading = await clock.moveTo(to);
        while (drawn[0] !== undefined && drawn[0] <= reading.now) {
          drawn.shift();
          underWay = strike();
        }
        return reading;
      },
    }),
    finished: () => underWay,
  };
}
