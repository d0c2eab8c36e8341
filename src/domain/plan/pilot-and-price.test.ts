import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, e3 } from "./plan-request.fixture.ts";

test("above ten seats a pilot proves the road, and the rest is raised late, or in time for a slow one", () => {
  const row = aRow(e3, { seats: 50 });
  const request = aRequest([{ sku: e3, inUse: 48, rows: [row] }], [aDeclared()]);
  const file = makePlan(request);
  const [target] = file.plan.targets;
  // The end is Wednesday 2 December: the full order would be due on Friday, so the pilot on Tuesday.
  expect(target?.steps).toMatchObject([
    {
      kind: "order",
      isPilot: true,
      forLines: [],
      seatsAfter: 1,
      orderAt: "2026-11-24T00:00:00.000Z",
      reason: "pilot",
    },
    {
      kind: "raise",
      seatsAdded: 49,
      orderAt: "2026-11-27T23:00:00.000Z",
      unprovenAt: "2026-11-27T00:00:00.000Z",
      latestSafeAt: "2026-11-29T00:00:00.000Z",
    },
  ]);
  expect(target?.timing).toMatchObject({
    reason: "pilotThenRaise",
    latestSafe: { orderAt: "2026-11-27T00:00:00.000Z" },
    doingNothing: { amount: "12600.00" },
  });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const { policy } = request;
  const instruments = { ...policy.instruments, pilotSeat: false };
  const forbidden = makePlan({ ...request, policy: { ...policy, instruments } });
  expect(forbidden.plan.targets[0]?.steps).toMatchObject([{ isPilot: false, seatsAfter: 50 }]);
});

test("before a rise of the price one license is bought, and the price holds for all of them", () => {
  const [sold] = anOffer(e3).terms.filter(({ term }) => term === "P1Y");
  if (sold === undefined) throw new Error("a yearly term");
  const dearer = { unitCost: money("25.00", "EUR"), listPrice: money("25.00", "EUR") };
  const at = parseInstant("2026-09-01T00:00:00Z");
  const offer = anOffer(e3, { terms: [{ ...sold, priceChanges: [{ at, ...dearer }] }] });
  const row = aRow(e3, { seats: 50 });
  const request = aRequest([{ sku: e3, inUse: 48, rows: [row] }], [aDeclared()]);
  const catalog = { ...request.catalog, offers: [offer] };
  const file = makePlan({ ...request, catalog });
  const [target] = file.plan.targets;
  expect(target?.unitCost).toEqual(money("21.00", "EUR"));
  expect(target?.steps[0]).toMatchObject({ isPilot: true, orderAt: "2026-08-31T23:59:59.999Z" });
  expect(target?.steps[1]).toMatchObject({ orderAt: "2026-11-27T23:00:00.000Z" });
  expect(target?.timing.cost.priceLost).toEqual(money("0.00", "EUR"));
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const instruments = { ...request.policy.instruments, priceDates: false };
  const late = makePlan({ ...request, catalog, policy: { ...request.policy, instruments } });
  // 50 seats x 4.00 x 12 months are given away.
  expect(late.plan.targets[0]?.timing.cost.priceLost).toEqual(money("2400.00", "EUR"));
  expect(late.plan.targets[0]?.unitCost).toEqual(money("25.00", "EUR"));
  expect(verifyPlanFile(late)).toEqual({ ok: true });
});
