import { addHours, type Instant } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { aSituation, aStep, at, ORDER_AT, SKU } from "../a-situation.ts";
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
