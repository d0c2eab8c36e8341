import { addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { cappedPlan } from "../../plan/capped.fixture.ts";
import { basic, e3 } from "../../plan/plan-request.fixture.ts";
import { aSituation, aStep, at, bought, ORDER_AT, SKU } from "../a-situation.ts";
import { usersBeyondPlan } from "../under-cap.ts";
import { purchasing } from "./purchasing.ts";

test("a refused purchase is tried again at once when the tenant has changed since", () => {
  const stopped = aStep({ kind: "stopRenewal", lineId: "source-1", state: "done" });
  const refusal = { skuId: SKU, reason: "microsoft/800067", attempts: 8, lastAt: ORDER_AT };
  const soon = addHours(ORDER_AT, 1);
  const decidedWith = (rowsChangedAt: Instant) => {
    const standing = at(soon, { purchaseRefusals: [refusal], rowsChangedAt });
    return purchasing(aSituation({ humanSteps: [stopped], ...standing }));
  };
  expect(decidedWith(soon)).toMatchObject({ do: "purchase" });
  expect(decidedWith(ORDER_AT)).toEqual({ do: "wait", until: addHours(ORDER_AT, 24) });
});

test("seats of a larger plan beyond the planned ones are of users who need none under the cap any more", () => {
  const planFile = cappedPlan({ inUse: 180, seats: 190 });
  const beyondWith = (seats: number, of: string) => {
    const targets = [{ ...bought, skuId: e3.skuId, seats }];
    const target = planFile.plan.targets.find(({ skuId }) => skuId === of);
    if (target === undefined) throw new RangeError("a target");
    return usersBeyondPlan(aSituation(at(ORDER_AT, { targets })), planFile, target);
  };
  expect(beyondWith(70, basic.skuId)).toBe(0);
  expect(beyondWith(75, basic.skuId)).toBe(5);
  expect(beyondWith(75, e3.skuId)).toBe(0);
});
