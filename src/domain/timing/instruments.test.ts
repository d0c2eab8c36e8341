// The instruments that the planner does not use, and the arithmetic by which it does not
// (docs/decisions/019-instruments-not-used.md).

import { addDays, addHours, parseInstant, type Instant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseSchedule, costOf, type ScheduleRequest } from "./choose-schedule.ts";
import { costBetween } from "./prices.ts";

const now = parseInstant("2026-06-01T00:00:00Z");
const calendar = { weekendDays: [], freezes: [] };
const MONTHLY_PREMIUM = 0.2; // a monthly term above the annual one, as distributors publish it
const EXTENSION_RATE = 1.03 * (1 + MONTHLY_PREMIUM); // of the annual day rate, once a term is extended
const MARGIN_HOURS = 96; // a slow provisioning, and its verification

function requestOf(seats: number, inDays: number, price: number): ScheduleRequest {
  const endsAt = addDays(now, inDays);
  const amounts = { unitCost: money(price, "EUR"), listPrice: money(price, "EUR") };
  return {
    now,
    parts: [{ seats, endsAt, orderBy: addHours(endsAt, -120), raiseBy: addHours(endsAt, -72) }],
    pilot: { seats: 1, hoursBeforeEnd: 144 },
    activeHours: 72,
    isActive: false,
    isBought: false,
    sold: { term: "P1Y", billingPlan: "monthly", ...amounts },
    priceDates: true,
    orderingHours: 0,
    calendar,
  };
}

const pools = fc.record({
  seats: fc.integer({ min: 11, max: 300 }),
  inDays: fc.integer({ min: 20, max: 200 }),
  price: fc.integer({ min: 5, max: 60 }),
});

const euros = ({ amount }: { readonly amount: string }) => Number(amount);

test("law: a common end date takes nothing off what is paid twice", () => {
  fc.assert(
    fc.property(pools, ({ seats, inDays, price }) => {
      const request = requestOf(seats, inDays, price);
      const { chosen } = chooseSchedule(request);
      const shortened = { ...request, sold: { ...request.sold, term: "P1M" as const } };
      const cut = costOf(shortened, chosen.purchases, "unitCost");
      expect(cut?.overlap).toEqual(chosen.cost?.overlap);
      expect(cut?.total).toEqual(chosen.cost?.total);
    }),
  );
});

/** What the seats cost in the twelve months after the end, and before it while both are paid. */
function withBridge(request: ScheduleRequest, later: number) {
  const { chosen } = chooseSchedule(request);
  const seats = request.parts[0]?.seats ?? 0;
  const price = euros(request.sold.unitCost ?? { amount: "0" });
  const overlap = euros(chosen.cost?.overlap ?? { amount: "0" });
  const bridged = 1 + MONTHLY_PREMIUM;
  return {
    plain: overlap + seats * 12 * price,
    bridge: overlap * bridged + seats * (price * bridged + 11 * later),
  };
}

test("law: a monthly bridge pays only where the annual price falls within its month, by more than 1.8 %", () => {
  fc.assert(
    fc.property(pools, fc.integer({ min: -300, max: 1_500 }), (pool, riseInHundredths) => {
      const request = requestOf(pool.seats, pool.inDays, pool.price);
      const rise = riseInHundredths / 10_000;
      const { bridge, plain } = withBridge(request, pool.price * (1 + rise));
      if (rise > -0.018) expect(bridge).toBeGreaterThan(plain);
    }),
  );
  // A fall of 5 % in the first month would pay it.
  const { bridge, plain } = withBridge(requestOf(100, 60, 20), 19);
  expect(bridge).toBeLessThan(plain);
});

/** The source goes on past its end until our seats are verified and its owner has ended it. */
function extended(request: ScheduleRequest, verifiedAfterHours: number, endedAfterHours: number) {
  const [part] = request.parts;
  const price = request.sold.unitCost;
  if (part === undefined || price === null) throw new Error("a priced part");
  const endedAt: Instant = addHours(part.endsAt, verifiedAfterHours + endedAfterHours);
  return euros(costBetween(price, part.seats, part.endsAt, endedAt)) * EXTENSION_RATE;
}

test("law: by the margins that everything else is planned by, an extension costs more than the overlap", () => {
  fc.assert(
    fc.property(pools, fc.integer({ min: 0, max: 240 }), ({ seats, inDays, price }, hours) => {
      const request = requestOf(seats, inDays, price);
      const planned = euros(chooseSchedule(request).chosen.cost?.total ?? { amount: "0" });
      expect(extended(request, MARGIN_HOURS, hours)).toBeGreaterThan(planned);
    }),
  );
});

test("it would cost less only where verification and the owner's act take less than 58 hours together", () => {
  const request = requestOf(300, 60, 20);
  const planned = euros(chooseSchedule(request).chosen.cost?.total ?? { amount: "0" });
  expect(extended(request, 24, 30)).toBeLessThan(planned);
  expect(extended(request, 24, 36)).toBeGreaterThan(planned);
});
