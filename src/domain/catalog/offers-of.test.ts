import { expect, test } from "vitest";
import type { Offer } from "./catalog.ts";
import { offersNamed, offersOf } from "./offers-of.ts";

const offer = (catalogSkuId: string, tenantSkuId: string, title: string): Offer => ({
  productId: "P",
  catalogSkuId,
  title,
  tenantSkuId,
  segment: "commercial",
  minimumSeats: 1,
  maximumSeats: 300,
  isTrial: false,
  isAddOn: false,
  isPurchasable: true,
  attestationType: null,
  terms: [],
});
const first = offer("0001", "AAAA", "Suite E3 (no Teams)");
const second = offer("0002", "aaaa", "Suite E5");
const third = offer("0003", "bbbb", "SUITE E3 – no teams");
const catalog = { offers: [first, second, third] };

test("offers are found by the skuId of their seats, whatever its case, in the catalogue's order", () => {
  expect(offersOf(catalog, "aAaA")).toEqual([first, second]);
  expect(offersOf(catalog, "cccc")).toEqual([]);
});

test("offers of one name are found, whatever stands between its words", () => {
  expect(offersNamed(catalog, "suite e3, no Teams")).toEqual([first, third]);
  expect(offersNamed(catalog, "Suite")).toEqual([]);
});

test("another day's catalogue is another one", () => {
  expect(offersOf({ offers: [third] }, "aaaa")).toEqual([]);
});
