import { expect, test } from "vitest";
import type { Offer } from "./catalog.ts";
import { diffOf } from "./catalog-diff.ts";
import { versionOf } from "./version-of.ts";
import { marketOffersOf } from "./market-offer.ts";
import { offersKnown } from "./offers-known.ts";

const basic: Offer = {
  productId: "CFQ7TTC0LH18",
  catalogSkuId: "0001",
  title: "Basic",
  tenantSkuId: "3b555118-da6a-4418-894f-7df1e2096870",
  segment: "commercial",
  minimumSeats: 1,
  maximumSeats: 300,
  isTrial: false,
  isAddOn: false,
  isPurchasable: true,
  attestationType: null,
  terms: [
    { term: "P1Y", billingPlan: "monthly", unitCost: null, listPrice: null },
    { term: "P1M", billingPlan: "monthly", unitCost: null, listPrice: null },
  ],
};
const marketOf = (...offers: readonly Offer[]) =>
  ({ kind: "marketOffers", entries: marketOffersOf("IT", offers) }) as const;

test("what cannot be bought is no offer of a market, and terms have one order", () => {
  const ended = { ...basic, catalogSkuId: "0002", isPurchasable: false };
  const turned = { ...basic, terms: basic.terms.toReversed() };
  expect(versionOf(marketOf(turned, ended))).toBe(versionOf(marketOf(basic)));
});

test("a term that is no longer sold is a change of its offer", () => {
  const { changed } = diffOf(
    marketOf(basic),
    marketOf({ ...basic, terms: basic.terms.slice(0, 1) }),
  );
  expect(changed).toMatchObject([
    { changes: [{ field: "terms", before: "P1M monthly P1Y monthly", after: "P1Y monthly" }] },
  ]);
});

test("the matrix says more of an offer than a market, which adds what the matrix lacks", () => {
  const [offer] = offersKnown([marketOf(basic)]);
  if (offer === undefined) throw new Error("the market's offer is lost");
  const matrix = { kind: "offerMatrix", entries: [{ ...offer, ownershipLimit: 1 }] } as const;
  const other = { ...basic, productId: "CFQ7TTC0LF8R" };
  expect(
    offersKnown([marketOf(basic, other), { ...matrix, entries: [...matrix.entries] }]),
  ).toMatchObject([
    { productId: "CFQ7TTC0LH18", ownershipLimit: 1 },
    { productId: "CFQ7TTC0LF8R", ownershipLimit: null, countries: ["IT"] },
  ]);
});
