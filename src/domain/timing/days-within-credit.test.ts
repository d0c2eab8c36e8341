import { addDays, dateOf, dayOfWeek, daysBetween, parseInstant } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadWithinCredit } from "./days-within-credit.ts";
import { ordersADay } from "./orders-a-day.ts";
import type { PortfolioOrder } from "./portfolio-days.ts";

const now = parseInstant("2026-06-01T00:00:00Z"); // a Monday
const calendar = { weekendDays: [6, 7], freezes: [] };
const order = (
  id: string,
  inDays: number,
  centsPerDay: number,
  committed: number | null,
): PortfolioOrder => ({ id, latestAt: addDays(now, inDays), centsPerDay, committed });
const within = (orders: readonly PortfolioOrder[], perDay: number, credit: number | null) =>
  spreadWithinCredit({ orders, now, perDay, calendar }, credit);

test("what a day cannot commit goes to an earlier one, the cheapest first", () => {
  const orders = [order("dear", 2, 50, 60), order("cheap", 2, 5, 60), order("small", 2, 1, 30)];
  expect(within(orders, 9, 100)).toEqual({
    placed: [
      { id: "dear", day: "2026-06-03", cents: 0 },
      { id: "cheap", day: "2026-06-02", cents: 5 },
      { id: "small", day: "2026-06-03", cents: 0 },
    ],
    unplaced: [],
    aboveCredit: [],
    isProven: true,
  });
});

test("a day takes no more orders than Microsoft's limit lets through, however many people there are", () => {
  // Eight calls in half a day: two orders of four calls, so four in a whole day.
  expect(ordersADay({ units: 8, windowMs: 43_200_000 })).toBe(4);
  expect(ordersADay(undefined)).toBe(Infinity);
  const orders = ["a", "b", "c", "d", "e"].map((id, at) => order(id, 2, 10 + at, null));
  const { placed } = within(orders, ordersADay({ units: 8, windowMs: 43_200_000 }), null);
  expect(placed.map(({ day, id }) => [id, day])).toEqual([
    ["a", "2026-06-02"],
    ...["b", "c", "d", "e"].map((id) => [id, "2026-06-03"]),
  ]);
});

test("who fits in no day's credit is told apart from who has no day", () => {
  const orders = [order("huge", 3, 5, 101), order("past", -1, 5, 1), order("unpriced", 0, 5, null)];
  const { aboveCredit, placed, unplaced } = within(orders, 9, 100);
  expect([placed.map(({ id }) => id), unplaced, aboveCredit]).toEqual([
    ["unpriced"],
    ["huge", "past"],
    ["huge"],
  ]);
  expect(within(orders, 9, null).placed.map(({ id }) => id)).toEqual(["huge", "unpriced"]);
});

/** The most orders that fit, and the least that they then cost, by trying everything. */
function byTrying(
  orders: readonly PortfolioOrder[],
  limits: { readonly perDay: number; readonly credit: number },
  used: ReadonlyMap<string, readonly number[]> = new Map(),
): { readonly placed: number; readonly cents: number } {
  const [first, ...rest] = orders;
  if (first === undefined) return { placed: 0, cents: 0 };
  let best = byTrying(rest, limits, used);
  for (let at = now; at <= first.latestAt; at = addDays(at, 1)) {
    const before = used.get(at) ?? [];
    const all = [...before, first.committed ?? 0];
    const isOver = all.reduce((sum, each) => sum + each, 0) > limits.credit;
    if (calendar.weekendDays.includes(dayOfWeek(at)) || all.length > limits.perDay || isOver)
      continue;
    const after = byTrying(rest, limits, new Map([...used, [at, all]]));
    const cents = after.cents + daysBetween(at, first.latestAt) * first.centsPerDay;
    const found = { placed: after.placed + 1, cents };
    if (found.placed > best.placed || (found.placed === best.placed && cents < best.cents))
      best = found;
  }
  return best;
}

test("law: no day commits too much, and no other choice places more, or as many for less", () => {
  const drawn = fc.record({
    inDays: fc.integer({ min: 0, max: 4 }),
    cents: fc.integer({ min: 1, max: 9 }),
    committed: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 5 }), fc.constantFrom(2, 3), (all, perDay) => {
      const orders = all.map((each, at) => order(`${at}`, each.inDays, each.cents, each.committed));
      const found = within(orders, perDay, 12);
      const onDay = Map.groupBy(found.placed, ({ day }) => day);
      for (const placed of onDay.values()) {
        const ids = new Set(placed.map(({ id }) => id));
        const amount = orders.reduce(
          (sum, one) => sum + (ids.has(one.id) ? (one.committed ?? 0) : 0),
          0,
        );
        expect(amount).toBeLessThanOrEqual(12);
        expect(placed.length).toBeLessThanOrEqual(perDay);
      }
      const best = byTrying(orders, { perDay, credit: 12 });
      expect(found.isProven).toBe(true);
      expect(found.placed.length).toBe(best.placed);
      if (found.unplaced.length > 0) return; // which one stays behind is a choice of its own
      expect(found.placed.reduce((sum, { cents }) => sum + cents, 0)).toBe(best.cents);
    }),
    { numRuns: 150 },
  );
});

test("a portfolio too large to search has days all the same, and says that they may be dearer", () => {
  const orders = Array.from({ length: 45 }, (_, at) =>
    order(`o${at}`, 60, 1 + (at % 7), 51 + (at % 9)),
  );
  const { isProven, placed } = within(orders, 5, 100);
  expect(isProven).toBe(false);
  expect(Map.groupBy(placed, ({ day }) => day).size).toBe(placed.length);
  expect(placed.every(({ day }) => day <= dateOf(addDays(now, 60)))).toBe(true);
});
