import { addDays } from "#lib/instant.ts";
import { expect, test } from "vitest";
import type { Offer } from "../catalog/catalog.ts";
import { aPlanFile, NOW, SKU } from "./a-situation.ts";
import { committedUnasked, differencesOf } from "./arrivals.ts";
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

test("what came is held against what was agreed: licenses, term and end, where the end may be a day off", () => {
  const agreed = {
    lineId: "source-1",
    skuId: SKU,
    title: "Office 365 E3",
    seats: 10,
    term: "P1Y",
    endsAt: addDays(NOW, 73),
  } as const;
  expect(differencesOf(agreed, unasked)).toEqual([]);
  expect(differencesOf(agreed, { ...unasked, seats: 9 })).toEqual(["seats"]);
  expect(differencesOf(agreed, { ...unasked, term: "P3Y" })).toEqual(["term"]);
  expect(differencesOf({ ...agreed, term: null }, { ...unasked, term: "P3Y" })).toEqual([]);
  expect(differencesOf(agreed, { ...unasked, endsAt: addDays(NOW, 75) })).toEqual([]);
  expect(differencesOf(agreed, { ...unasked, endsAt: addDays(NOW, 76) })).toEqual(["end"]);
  expect(differencesOf(agreed, { ...unasked, endsAt: null })).toEqual(["end"]);
});
