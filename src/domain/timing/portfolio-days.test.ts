import { addDays, dateOf, dayOfWeek, daysBetween, parseInstant } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOverDays, type PortfolioOrder } from "./portfolio-days.ts";

const now = parseInstant("2026-06-01T00:00:00Z"); // a Monday
const calendar = { weekendDays: [6, 7], freezes: [] };
const order = (id: string, inDays: number, centsPerDay: number): PortfolioOrder => ({
  id,
  latestAt: addDays(now, inDays),
  centsPerDay,
  committed: null,
});

test("the dear orders keep their last day, the cheap ones make room", () => {
  const orders = [order("cheap", 3, 5), order("dear", 3, 500), order("free", 2, 50)];
  expect(spreadOverDays({ orders, now, perDay: 1, calendar })).toEqual({
    placed: [
      { id: "cheap", day: "2026-06-02", cents: 10 },
      { id: "dear", day: "2026-06-04", cents: 0 },
      { id: "free", day: "2026-06-03", cents: 0 },
    ],
    unplaced: [],
  });
});

test("nothing is placed on a weekend or in a freeze, and who has no day left is named", () => {
  const freezes = [{ from: now, to: addDays(now, 4) }];
  const orders = [order("a", 6, 10), order("b", 6, 20), order("c", 2, 30)];
  const { placed, unplaced } = spreadOverDays({
    orders,
    now,
    perDay: 2,
    calendar: { ...calendar, freezes },
  });
  expect(placed.map(({ day }) => day)).toEqual(["2026-06-05", "2026-06-05"]);
  expect(unplaced).toEqual(["c"]);
});

/** The most orders that fit, and the least that they then cost, by trying everything. */
function byTrying(
  orders: readonly PortfolioOrder[],
  perDay: number,
  used: ReadonlyMap<string, number> = new Map(),
): { readonly placed: number; readonly cents: number } {
  const [first, ...rest] = orders;
  if (first === undefined) return { placed: 0, cents: 0 };
  let best = byTrying(rest, perDay, used);
  for (let at = now; at <= first.latestAt; at = addDays(at, 1)) {
    const day = dateOf(at);
    const isWeekend = calendar.weekendDays.includes(dayOfWeek(at));
    if (isWeekend || (used.get(day) ?? 0) >= perDay) continue;
    const after = byTrying(rest, perDay, new Map([...used, [day, (used.get(day) ?? 0) + 1]]));
    const days = daysBetween(at, first.latestAt);
    const found = { placed: after.placed + 1, cents: after.cents + days * first.centsPerDay };
    const isBetter = found.placed > best.placed || found.cents < best.cents;
    if (found.placed >= best.placed && isBetter) best = found;
  }
  return best;
}

test("law: no other choice of days places more orders, or the same number for less", () => {
  const drawn = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(drawn, fc.constantFrom(1, 2), (all, perDay) => {
      const orders = all.map(([inDays, cents], index) => order(String(index), inDays, cents));
      const { placed, unplaced } = spreadOverDays({ orders, now, perDay, calendar });
      const best = byTrying(orders, perDay);
      expect(placed.length + unplaced.length).toBe(orders.length);
      expect(placed.length).toBe(best.placed);
      if (unplaced.length > 0) return; // which one stays behind is a choice of its own
      expect(placed.reduce((sum, { cents }) => sum + cents, 0)).toBe(best.cents);
    }),
    { numRuns: 150 },
  );
});
