import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import { holdings, requestFor } from "../plan/estates.fixture.ts";
import { makePlan } from "../plan/make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, e3, now } from "../plan/plan-request.fixture.ts";
import { comparePlans, readPlan } from "./compare-plans.ts";

const holding = { sku: e3, inUse: 9, rows: [aRow(e3)] };
const request = aRequest([holding], [aDeclared()]);
const earlier = makePlan(request);
const told = (all: readonly { what: string; before: unknown; after: unknown }[]) =>
  all.map(({ what, before, after }) => [what, before, after]);

test("law: the same facts, whenever they were planned, change nothing but the time", () => {
  fc.assert(
    fc.property(holdings, (held) => {
      const file = makePlan(requestFor(held));
      const { changes, causes } = comparePlans(file, makePlan(structuredClone(requestFor(held))));
      expect([...changes, ...causes]).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("law: wherever the hashes of two bands differ by more than time, a difference is named", () => {
  fc.assert(
    fc.property(holdings, holdings, (one, other) => {
      const [a, b] = [makePlan(requestFor(one)), makePlan(requestFor(other))];
      const { changes, causes } = comparePlans(a, b);
      expect(a.bandHash === b.bandHash || changes.length > 0).toBe(true);
      expect(a.estateHash === b.estateHash || causes.length > 0).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("three people more, a seat-row grown, and an end put off: what changes, and why", () => {
  const endsAt = addDays(now, 200);
  const row = aRow(e3, { seats: 12, nextLifecycleAt: endsAt });
  const later = makePlan(aRequest([{ sku: e3, inUse: 12, rows: [row] }], [aDeclared()]));
  const { changes, causes } = comparePlans(earlier, later);
  expect(told(causes)).toEqual([
    ["rowSeats", 10, 12],
    ["rowEnd", "2026-12-02T00:00:00.000Z", endsAt],
    ["inUse", 9, 12],
    ["users", 9, 12],
  ]);
  expect(told(changes)).toContainEqual(["seats", 10, 12]);
  expect(told(changes)).toContainEqual(["seatsMin", 9, 12]);
  expect(told(changes)).toContainEqual(["end", "2026-12-02T00:00:00.000Z", endsAt]);
  expect(changes.every(({ title }) => title !== "")).toBe(true);
});

test("a dearer price moves the ceiling and the sum; an offer that is gone blocks the line", () => {
  const { catalog } = request;
  const dear = anOffer(e3, {
    terms: [
      { term: "P1Y", billingPlan: "monthly", unitCost: money("30.00", "EUR"), listPrice: null },
    ],
  });
  const dearer = makePlan({ ...request, catalog: { ...catalog, offers: [dear] } });
  const { changes, causes } = comparePlans(earlier, dearer);
  expect(told(changes)).toContainEqual([
    "priceCeiling",
    money("23.10", "EUR"),
    money("33.00", "EUR"),
  ]);
  expect(told(causes)).toContainEqual(["price", money("21.00", "EUR"), money("30.00", "EUR")]);
  const gone = makePlan({ ...request, catalog: { ...catalog, offers: [] }, now: addDays(now, 1) });
  const blocked = comparePlans(earlier, gone);
  expect(told(blocked.changes)).toContainEqual(["route", "repurchase", "blocked"]);
  expect(told(blocked.changes)).toContainEqual(["targetRemoved", 10, null]);
  expect(blocked.changes.map(({ what }) => what)).toContain("findingNew");
  expect(blocked.causes.map(({ what }) => what)).toEqual(["offerGone", "time"]);
});

test("what is no plan is not compared", () => {
  expect(readPlan({ plan: "nothing" })).toBeNull();
  expect(readPlan(JSON.parse(JSON.stringify(earlier)))).toEqual(earlier);
});
