import { expect, test } from "vitest";
import { parseInstant } from "#lib/instant.ts";
import type { MatrixOffer } from "../catalog/offer-matrix.ts";
import type { ListedPrice } from "../catalog/price-list.ts";
import { marketPrices } from "./market-prices.ts";

const SKU = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const at = (day: string) => parseInstant(`2026-${day}T00:00:00Z`);

const offer: MatrixOffer = {
  productId: "CFQ7TTC0LFLX",
  catalogSkuId: "0001",
  title: "E3",
  tenantSkuId: SKU,
  skuPartNumber: "SPE_E3",
  minimumSeats: 1,
  maximumSeats: 10_000,
  ownershipLimit: null,
  prerequisites: [],
  conversions: [],
  countries: ["IT"],
};

const price: ListedPrice = {
  productId: offer.productId,
  catalogSkuId: offer.catalogSkuId,
  title: "E3",
  segment: "commercial",
  market: "IT",
  currency: "EUR",
  term: "P1Y",
  billingPlan: "annual",
  unitPrice: "360.00",
  listPrice: null,
  seatsFrom: null,
  seatsTo: null,
  from: null,
  to: null,
};

function priceOf(...prices: readonly Partial<ListedPrice>[]): string | undefined {
  const question = {
    offers: [offer],
    market: "IT",
    now: at("06-01"),
    segmentOf: () => "commercial",
  };
  const rows = prices.map((each) => ({ ...price, ...each }));
  return marketPrices({ ...question, prices: rows }).get(SKU)?.amount;
}

test("a month's share of what is billed for a year or three, and the least of all terms", () => {
  expect(priceOf({})).toBe("30.00");
  expect(priceOf({ billingPlan: "triennial", unitPrice: "972.00" })).toBe("27.00");
  expect(priceOf({}, { billingPlan: "monthly", unitPrice: "31.50" })).toBe("30.00");
  expect(priceOf({}, { billingPlan: "monthly", unitPrice: "29.99" })).toBe("29.99");
});

test("only what is on sale now, in this market and segment, from the first seat on", () => {
  expect(priceOf({ market: "FR" })).toBeUndefined();
  expect(priceOf({ segment: "education" })).toBeUndefined();
  expect(priceOf({ seatsFrom: 500 })).toBeUndefined();
  expect(priceOf({ from: at("06-02") })).toBeUndefined();
  expect(priceOf({ from: at("06-01"), to: at("06-02") })).toBe("30.00");
  expect(priceOf({ to: at("06-01") })).toBeUndefined();
});
