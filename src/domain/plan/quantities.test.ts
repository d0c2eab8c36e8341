import { expect, test } from "vitest";
import { planSeats } from "./quantities.ts";

const limits = { ceilingFactor: 1.2, seatsMax: 5_000, seatsMin: 1 };
const part = (lineId: string, seats: number) => ({ lineIds: [lineId], seats });

test("each step leaves as many seats as are in use once its sources are gone", () => {
  // Ten of our seats stand for a source that has ended; 35 are in use, and 25 are still at sources.
  const plan = planSeats(
    { inUse: 35, staying: 0, ours: 10, boughtAlready: 10, parts: [part("a", 5), part("b", 20)] },
    limits,
  );
  expect(plan?.steps.map(({ seatsAfter }) => seatsAfter)).toEqual([15, 35]);
});

test("seats that stay elsewhere are not bought again, beyond what the sources have", () => {
  const pool = { inUse: 100, staying: 90, ours: 0, boughtAlready: 0, parts: [part("a", 20)] };
  expect(planSeats(pool, limits)).toMatchObject({
    minSeats: 10,
    maxSeats: 120,
    steps: [{ seatsAfter: 20 }],
  });
});

test("nobody uses it: one seat keeps the subscription alive", () => {
  const pool = { inUse: 0, staying: 0, ours: 0, boughtAlready: 0, parts: [part("a", 20)] };
  expect(planSeats(pool, limits)).toMatchObject({ steps: [{ seatsAfter: 1 }], trimmed: 19 });
});

test("where the seats in use are above what may be bought, there is no plan", () => {
  const pool = { inUse: 200, staying: 0, ours: 0, boughtAlready: 0, parts: [part("a", 200)] };
  expect(planSeats(pool, { ...limits, seatsMax: 100 })).toBeNull();
});
