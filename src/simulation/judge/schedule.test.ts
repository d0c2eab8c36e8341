// The cheapest schedule against every schedule there is, in small pools, hour by hour.

import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS } from "./overlap.ts";
import {
  cheapestSchedule,
  costOf,
  isFeasible,
  type PlannedPurchase,
  type PoolCase,
} from "./schedule.ts";

/** Three days from a Friday on, looked at every three hours; days are what weekends are made of. */
const STEP_HOURS = 3;
const STEPS = 24;
const FRIDAY_MS = Date.UTC(2026, 5, 5);
const at = (step: number) => FRIDAY_MS + step * STEP_HOURS * HOUR_MS;

const Steps = fc.integer({ min: 0, max: STEPS });

const Pool: fc.Arbitrary<PoolCase> = fc
  .record({
    parts: fc.array(
      fc.record({
        seats: fc.integer({ min: 1, max: 4 }),
        end: fc.integer({ min: 8, max: STEPS }),
        margin: fc.integer({ min: 0, max: 8 }),
        later: fc.integer({ min: 0, max: 4 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    ours: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 3 }),
    earliest: fc.integer({ min: 0, max: 10 }),
    step: fc.option(fc.record({ at: Steps, price: fc.integer({ min: 1, max: 30 }) })),
    promoted: fc.option(
      fc.record({ from: Steps, steps: fc.integer({ min: 1, max: 9 }), seatsMin: fc.nat(3) }),
    ),
    pilotBy: fc.option(Steps),
    proof: fc.integer({ min: 0, max: 3 }),
    weekendDays: fc.constantFrom([], [6], [6, 7], [7]),
    freeze: fc.option(fc.record({ from: Steps, steps: fc.integer({ min: 1, max: 6 }) })),
  })
  .map(({ parts, ours, earliest, step, promoted, pilotBy, proof, weekendDays, freeze }) => {
    let after = ours ?? 0;
    const sorted = parts.toSorted((a, b) => a.end - b.end);
    return {
      parts: sorted.map(({ seats, end, margin, later }) => {
        after += seats;
        return {
          seats,
          billedUntilMs: at(end),
          seatsAfter: after,
          orderByMs: at(end - margin),
          raiseByMs: at(end - Math.max(0, margin - later)),
        };
      }),
      ours: ours === null ? null : { seats: ours, unitPrice: 9 },
      earliestMs: at(earliest),
      prices: [
        ...(step === null
          ? [{ fromMs: at(-1), toMs: at(STEPS + 1), unitPrice: 10 }]
          : [
              { fromMs: at(-1), toMs: at(step.at), unitPrice: 10 },
              { fromMs: at(step.at), toMs: at(STEPS + 1), unitPrice: step.price },
            ]),
        ...(promoted === null
          ? []
          : [
              {
                fromMs: at(promoted.from),
                toMs: at(promoted.from + promoted.steps),
                unitPrice: 8,
                seatsMin: promoted.seatsMin,
              },
            ]),
      ],
      // So short that price and overlap weigh about the same.
      termMonths: 0.05,
      proofMs: proof * STEP_HOURS * HOUR_MS,
      mayFollowPrices: true,
      pilotByMs: pilotBy === null ? null : at(pilotBy),
      calendar: {
        weekendDays,
        freezes:
          freeze === null
            ? []
            : [{ fromMs: at(freeze.from), toMs: at(freeze.from + freeze.steps) }],
      },
    };
  });

/** Every instant on the grid, and the last one before each of them: where weekends and prices end. */
const instants = Array.from({ length: STEPS + 1 }, (_, step) => [at(step) - 1, at(step)]).flat();

function* everySchedule(
  pool: PoolCase,
  done: readonly PlannedPurchase[] = [],
): Generator<readonly PlannedPurchase[]> {
  if (isFeasible(pool, done)) yield done;
  const last = done.at(-1);
  const goals = new Set(pool.parts.map(({ seatsAfter }) => seatsAfter));
  const largest = Math.max(...goals);
  // Only the first order has to be of a size that a price asks for.
  for (const seats of done.length === 0
    ? [1, ...pool.prices.map((each) => each.seatsMin ?? 1)]
    : [])
    goals.add(Math.min((pool.ours?.seats ?? 0) + Math.max(1, seats), largest));
  for (const atMs of instants.filter((each) => last === undefined || each > last.atMs)) {
    for (const seatsAfter of goals) {
      if (seatsAfter <= (last?.seatsAfter ?? pool.ours?.seats ?? 0)) continue;
      if (done.length < 2 || seatsAfter === largest)
        yield* everySchedule(pool, [...done, { atMs, seatsAfter }]);
    }
  }
}

test("no schedule that keeps the rules is cheaper, and the bound is one of them", () => {
  fc.assert(
    fc.property(Pool, (pool) => {
      const cheapest = cheapestSchedule(pool);
      let least = Infinity;
      for (const schedule of everySchedule(pool)) least = Math.min(least, costOf(pool, schedule));
      expect(cheapest === null).toBe(least === Infinity);
      if (cheapest === null) return;
      expect(isFeasible(pool, cheapest)).toBe(true);
      expect(costOf(pool, cheapest)).toBeCloseTo(least, 9);
    }),
    { numRuns: 100 },
  );
});

const pool = (changes: Partial<PoolCase> = {}): PoolCase => ({
  parts: [
    {
      seats: 10,
      seatsAfter: 10,
      billedUntilMs: at(24),
      orderByMs: at(24) - 24 * HOUR_MS,
      raiseByMs: at(24) - 12 * HOUR_MS,
    },
  ],
  ours: null,
  earliestMs: at(0),
  prices: [{ fromMs: 0, toMs: Infinity, unitPrice: 73.05 }],
  termMonths: 12,
  proofMs: 12 * HOUR_MS,
  mayFollowPrices: true,
  pilotByMs: null,
  calendar: { weekendDays: [], freezes: [] },
  ...changes,
});
const least = (changes: Partial<PoolCase>) => {
  const found = pool(changes);
  const schedule = cheapestSchedule(found);
  return schedule === null ? null : costOf(found, schedule);
};

test("what it comes to: seats and hours", () => {
  // 73.05 a month is 0.10 an hour.
  expect(least({})).toBeCloseTo(24, 6);
  expect(least({ pilotByMs: at(24) - 48 * HOUR_MS })).toBeCloseTo(4.8 + 10.8, 6);
  expect(least({ calendar: { weekendDays: [7], freezes: [] } })).toBeCloseTo(24, 6);
  expect(least({ calendar: { weekendDays: [6, 7], freezes: [] } })).toBeCloseTo(48, 3);
  expect(least({ earliestMs: at(20) })).toBeNull();
});

test("a price that rises before the last safe instant is worth days of overlap, or a pilot seat", () => {
  const rises = (unitPrice: number): Partial<PoolCase> => ({
    prices: [
      { fromMs: 0, toMs: at(8), unitPrice: 73.05 },
      { fromMs: at(8), toMs: Infinity, unitPrice },
    ],
  });
  expect(least(rises(73.05 * 1.1))).toBeCloseTo(48, 3);
  expect(least({ ...rises(73.05 * 1.0001), termMonths: 1 })).toBeCloseTo(24.0 + 0.0754, 2);
  expect(least({ ...rises(73.05 * 1.1), mayFollowPrices: false })).toBeCloseTo(26.4 + 876.6, 2);
  expect(least({ ...rises(73.05 * 1.1), pilotByMs: at(8) })).toBeCloseTo(4.8 + 10.8, 2);
});

test("two ends of one pool are not paid twice beside one another", () => {
  const part = (end: number, seatsAfter: number) => ({
    seats: 5,
    seatsAfter,
    billedUntilMs: at(end),
    orderByMs: at(end) - 12 * HOUR_MS,
    raiseByMs: at(end) - 6 * HOUR_MS,
  });
  // The first order proves the subscription, so that the second part may wait longer.
  expect(least({ parts: [part(12, 5), part(24, 10)] })).toBeCloseTo(6 + 3, 6);
  expect(least({ parts: [part(12, 5), part(16, 10)] })).toBeCloseTo(6 + 3, 6);
  expect(least({ parts: [part(12, 5), part(16, 10)], proofMs: 24 * HOUR_MS })).toBeCloseTo(12, 6);
});
