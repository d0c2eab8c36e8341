import { expect, test } from "vitest";
import { money } from "#lib/money.ts";
import { makePlan } from "./make-plan.ts";
import { aDeclared, aRequest, aRow, basic, e3 } from "./plan-request.fixture.ts";
import { costOfWaiting } from "./waiting.ts";

const BASIC_ROW = "22222222-0000-4000-8000-000000000002";

const { plan } = makePlan({
  ...aRequest(
    [
      { sku: e3, inUse: 10, rows: [aRow(e3, { seats: 10 })] },
      { sku: basic, inUse: 5, rows: [aRow(basic, { seats: 5, subscriptionId: BASIC_ROW })] },
    ],
    [aDeclared(), aDeclared({ skuPartNumber: basic.skuPartNumber })],
  ),
});

test("a step of the whole move is about all its licenses, a step of a line about those of the line", () => {
  expect(costOfWaiting("serviceStops", null, plan)).toMatchObject({ seats: 15, perDay: null });
  expect(costOfWaiting("serviceStops", BASIC_ROW, plan)).toMatchObject({ seats: 5 });
  expect(costOfWaiting("serviceStops", e3.skuId, plan)).toMatchObject({ seats: 10 });
});

test("an old subscription that goes on costs each day what ours costs for its seats", () => {
  const unitCost = plan.targets.find(({ skuId }) => skuId === basic.skuId)?.unitCost;
  expect(unitCost).toEqual(money(21, "EUR"));
  const perDay = money((21 * 5 * 12) / 365, "EUR");
  expect(costOfWaiting("keepsRunning", BASIC_ROW, plan)).toMatchObject({ seats: 0, perDay });
});

test("without a plan, and where nothing is moved, waiting costs nothing that is known", () => {
  const nothing = { consequence: "none", seats: 0, perDay: null };
  expect(costOfWaiting("serviceStops", null, null)).toEqual(nothing);
  const kept = plan.lines.map((line) => ({ ...line, route: "keep" as const }));
  expect(costOfWaiting("keepsRunning", null, { ...plan, lines: kept })).toEqual(nothing);
  expect(costOfWaiting("none", null, plan)).toEqual(nothing);
  const unpriced = plan.targets.map((target) => ({ ...target, unitCost: null }));
  expect(costOfWaiting("keepsRunning", null, { ...plan, targets: unpriced })).toEqual({
    ...nothing,
    consequence: "keepsRunning",
  });
});
