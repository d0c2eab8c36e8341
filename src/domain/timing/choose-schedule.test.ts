import { addDays, addHours, addMs, parseInstant, type Instant } from "#lib/instant.ts";
import { isAbove, money } from "#lib/money.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isWeekend, lastWorkingInstant } from "../lifecycle/working-days.ts";
import {
  chooseSchedule,
  costOf,
  type ScheduledPurchase,
  type ScheduleRequest,
} from "./choose-schedule.ts";
import { lowerBound } from "./lower-bound.ts";

const now = parseInstant("2026-06-01T00:00:00Z"); // a Monday
const calendar = { weekendDays: [6, 7], freezes: [] };
const working = (at: Instant) => lastWorkingInstant(at, calendar).at;

interface Wish {
  readonly parts: readonly { readonly seats: number; readonly endsInDays: number }[];
  readonly changes: readonly { readonly inDays: number; readonly price: number }[];
  readonly mayPilot: boolean;
  readonly isBought: boolean;
}

function request({ parts, changes, mayPilot, isBought }: Wish): ScheduleRequest {
  const price = (amount: number) => ({
    unitCost: money(amount, "EUR"),
    listPrice: money(amount, "EUR"),
  });
  const made = parts.map(({ seats, endsInDays }) => {
    const endsAt = addDays(now, endsInDays);
    const orderBy = working(addHours(endsAt, -120));
    const raiseBy = working(addHours(endsAt, -72));
    return { seats, endsAt, orderBy, raiseBy: raiseBy < orderBy ? orderBy : raiseBy };
  });
  return {
    now,
    parts: made.toSorted((a, b) => (a.orderBy < b.orderBy ? -1 : 1)),
    pilot: mayPilot ? { seats: 1, hoursBeforeEnd: 144 } : null,
    activeHours: 72,
    isActive: isBought,
    isBought,
    sold: {
      term: "P1Y",
      billingPlan: "monthly",
      ...price(20),
      priceChanges: (isBought ? [] : changes)
        .map(({ inDays, price: amount }) => ({ at: addDays(now, inDays), ...price(amount) }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    },
    priceDates: true,
    orderingHours: 0,
    calendar,
  };
}

const wish: fc.Arbitrary<Wish> = fc.record({
  parts: fc.array(
    fc.record({
      seats: fc.integer({ min: 2, max: 80 }),
      endsInDays: fc.integer({ min: 10, max: 40 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  changes: fc.array(
    fc.record({
      inDays: fc.integer({ min: 1, max: 45 }),
      price: fc.constantFrom(18, 19, 20, 21, 24),
    }),
    { maxLength: 2 },
  ),
  mayPilot: fc.boolean(),
  isBought: fc.boolean(),
});

test("a pilot replaces days of overlap, and the rest is raised late", () => {
  const asked = request({
    parts: [{ seats: 50, endsInDays: 30 }],
    changes: [],
    mayPilot: true,
    isBought: false,
  });
  const { chosen, latestSafe, runnerUp } = chooseSchedule(asked);
  // The end is Wednesday 1 July. Its full order is due on Friday, and the pilot 72 hours before that;
  // the raise would be due 72 hours before the end, which is a Sunday.
  expect(chosen.purchases).toEqual([
    { part: null, seats: 1, orderAt: "2026-06-23T00:00:00.000Z", unprovenAt: null },
    {
      part: 0,
      seats: 49,
      orderAt: "2026-06-26T23:00:00.000Z",
      unprovenAt: "2026-06-26T00:00:00.000Z",
    },
  ]);
  expect(latestSafe.purchases[0]?.orderAt).toBe("2026-06-26T00:00:00.000Z");
  expect(runnerUp?.purchases).toEqual(latestSafe.purchases);
});

test("a rise of 5 % is worth 18 days of overlap for a year's term, and not 19", () => {
  const costs = (inDays: number) =>
    chooseSchedule({
      ...request({
        parts: [{ seats: 10, endsInDays: 40 }],
        changes: [{ inDays, price: 21 }],
        mayPilot: false,
        isBought: false,
      }),
      calendar: { weekendDays: [], freezes: [] },
    }).chosen.why;
  // The last safe instant is on the 35th day: 18 days of overlap pay on the 17th, 19 on the 16th do not.
  expect(costs(17)).toBe("beforePriceChange");
  expect(costs(16)).toBe("latestSafe");
});

test("where a person orders, the price before its change is asked for while they have time", () => {
  const asked = request({
    parts: [{ seats: 10, endsInDays: 40 }],
    changes: [{ inDays: 30, price: 30 }],
    mayPilot: false,
    isBought: false,
  });
  const { chosen } = chooseSchedule({ ...asked, orderingHours: 120 });
  expect(chosen.why).toBe("beforePriceChange");
  expect(chosen.purchases[0]?.orderAt).toBe(working(addHours(addMs(addDays(now, 30), -1), -120)));
});

test("law: nothing is bought after its last safe instant, on a weekend, or before now", () => {
  fc.assert(
    fc.property(wish, (wished) => {
      const asked = request(wished);
      const { purchases } = chooseSchedule(asked).chosen;
      let before: Instant = now;
      for (const { part, orderAt, unprovenAt } of purchases) {
        const of = asked.parts[part ?? 0];
        const by = unprovenAt === null ? of?.orderBy : of?.raiseBy;
        expect(by !== undefined && orderAt <= by && orderAt >= before).toBe(true);
        expect(isWeekend(orderAt, calendar)).toBe(false);
        if (unprovenAt !== null) expect(unprovenAt).toBe(of?.orderBy);
        before = orderAt;
      }
      const bought = purchases.reduce((seats, purchase) => seats + purchase.seats, 0);
      expect(bought).toBe(asked.parts.reduce((seats, part) => seats + part.seats, 0));
    }),
    { numRuns: 300 },
  );
});

/** Every hour of the interval as the first order, with and without a pilot; raises as late as allowed. */
function* everySchedule(asked: ScheduleRequest): Generator<readonly ScheduledPurchase[]> {
  const [first] = asked.parts;
  if (first === undefined) return;
  for (let at = now; at <= first.orderBy; at = addHours(at, 1)) {
    if (isWeekend(at, calendar)) continue;
    const isPilot = asked.pilot !== null && addHours(at, asked.activeHours) <= first.orderBy;
    const inTime = asked.pilot !== null && at <= addHours(first.endsAt, -144);
    for (const withPilot of isPilot && inTime ? [true, false] : [false]) {
      const purchases: ScheduledPurchase[] = [];
      if (withPilot) purchases.push({ part: null, seats: 1, orderAt: at, unprovenAt: null });
      for (const [part, { seats, orderBy, raiseBy }] of asked.parts.entries()) {
        const isFirst = part === 0 && !withPilot;
        const boughtAt = asked.isBought ? now : at;
        const isInTime =
          (asked.isBought || !isFirst) && addHours(boughtAt, asked.activeHours) <= orderBy;
        const together = isFirst || !asked.isActive ? at : orderBy;
        const orderAt = isInTime ? raiseBy : together;
        purchases.push({
          part,
          seats: part === 0 && withPilot ? seats - 1 : seats,
          orderAt,
          unprovenAt: null,
        });
      }
      for (let index = purchases.length - 2; index >= 0; index -= 1) {
        const [one, next] = [purchases[index], purchases[index + 1]];
        if (one !== undefined && next !== undefined && one.orderAt > next.orderAt) {
          purchases[index] = { ...one, orderAt: next.orderAt };
        }
      }
      yield purchases;
    }
  }
}

test("law: no first order at any other hour is cheaper, and none is below the bound", () => {
  fc.assert(
    fc.property(wish, (wished) => {
      const asked = request(wished);
      const { chosen } = chooseSchedule(asked);
      const bound = lowerBound(asked);
      if (chosen.cost === null || bound === null) throw new Error("prices are known");
      expect(isAbove(bound, chosen.cost.total)).toBe(false);
      for (const purchases of everySchedule(asked)) {
        const cost = costOf(asked, purchases, "unitCost");
        if (cost === null) throw new Error("prices are known");
        const cent = money("0.10", "EUR"); // an hour and the last moment of a price differ by this
        const { amount } = cost.total;
        expect(Number(chosen.cost.total.amount)).toBeLessThanOrEqual(
          Number(amount) + Number(cent.amount),
        );
        expect(isAbove(bound, cost.total)).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test("without a price the default stands: a pilot, and everything as late as is safe", () => {
  const asked = request({
    parts: [{ seats: 50, endsInDays: 30 }],
    changes: [{ inDays: 3, price: 24 }],
    mayPilot: true,
    isBought: false,
  });
  const unknown = { ...asked, sold: { ...asked.sold, unitCost: null } };
  const { chosen } = chooseSchedule(unknown);
  expect(chosen.cost).toBeNull();
  expect(chosen).toMatchObject({ why: "latestSafe", purchases: [{ part: null }, { part: 0 }] });
  expect(lowerBound(unknown)).toBeNull();
});
