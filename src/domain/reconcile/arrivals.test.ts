import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import type { Offer } from "../catalog/catalog.ts";
import { aPlanFile, NOW, SKU } from "./a-situation.ts";
import { committedUnasked } from "./arrivals.ts";
import type { ArrivedLine } from "./transfer-standing.ts";

const unasked: ArrivedLine = {
  subscriptionId: "theirs-9",
  skuId: SKU,
  seats: 10,
  term: "P1Y",
  endsAt: addDays(NOW, 73),
  lineId: null,
  isProtected: true,
  verifiedAt: null,
};

function offers(): readonly Offer[] {
  const [target] = aPlanFile().plan.targets;
  if (target === undefined) throw new Error("the plan buys something");
  const { catalogSkuId, productId, title } = target;
  const term = {
    term: "P1Y",
    billingPlan: "monthly",
    unitCost: { amount: "20.00", currency: "EUR" },
  };
  return [{ tenantSkuId: SKU, catalogSkuId, productId, title, terms: [term] } as unknown as Offer];
}

test("lines that nobody agreed to commit us to the rest of their terms", () => {
  const committed = committedUnasked({ arrived: [unasked] }, offers(), NOW);
  expect(committed).toEqual({ amount: "480.00", currency: "EUR" }); // a fifth of 10 × 20.00 × 12
});

test("no sum is told where nothing is unasked, or where one price is not known", () => {
  const agreed = { ...unasked, lineId: "source-1" };
  expect(committedUnasked({ arrived: [agreed] }, offers(), NOW)).toBeNull();
  const unknown = { ...unasked, skuId: "another" };
  expect(committedUnasked({ arrived: [unasked, unknown] }, offers(), NOW)).toBeNull();
});
