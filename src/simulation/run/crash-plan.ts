// When processes are killed, and which: at real moments that nobody chose, some while after the clock came
// to an instant drawn from the seed, so that the work of that instant is under way.

import { pause } from "#lib/clock.ts";
import { compareTexts } from "#lib/compare-texts.ts";
import { addMs, hoursBetween, type Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { ClockControl } from "../conductor.ts";

/** The product's processes. The database lives and dies with the server. */
export type ProductProcess = "serve" | "worker";

/**
 * Machines die one by one and together: who lost its database goes on with what it had in memory, who lost the other one
 * takes its moves over, and after the end of both only what is written down is left.
 */
const deaths: readonly (readonly ProductProcess[])[] = [["serve"], ["worker"], ["serve", "worker"]];

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
  readonly crash: (dying: readonly ProductProcess[]) => Promise<void>;
}

export function crashPlan(options: CrashPlanOptions): CrashPlan {
  const { random, from, until } = options;
  const span = hoursBetween(from, until) * HOUR_MS;
  const drawn = Array.from({ length: options.crashes }, () => ({
    at: addMs(from, Math.floor(random.next() * span)),
    dying: random.pick(deaths),
  })).sort((one, other) => compareTexts(one.at, other.at));
  let underWay: Promise<void> = Promise.resolve();

  async function strike(dying: readonly ProductProcess[]): Promise<void> {
    await underWay;
    await pause(random.integer(0, STRIKES_WITHIN_MS));
    await options.crash(dying);
  }

  return {
    around: (clock) => ({
      read: () => clock.read(),
      async moveTo(to) {
        const reading = await clock.moveTo(to);
        for (let next = drawn[0]; next !== undefined && next.at <= reading.now; next = drawn[0]) {
          drawn.shift();
          underWay = strike(next.dying);
        }
        return reading;
      },
    }),
    finished: () => underWay,
  };
}
