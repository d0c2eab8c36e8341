// The market as the catalogue of the day makes it: what is on the license list and sold to this kind of
// customer today, at what it costs the partner.

import { isAbove, type Money } from "#lib/money.ts";
import type { Term } from "#lib/instant.ts";
import type { Catalog, Offer } from "../catalog/catalog.ts";
import type { ListedSku } from "../catalog/license-list.ts";
import { openMarket, type LicenseMarket } from "./license-market.ts";
import { poolOf } from "./license-pool.ts";

/**
 * Lays out the list with the offers that a plain order can buy: no trial, no add-on, nothing that needs an
 * attestation, and only in the segment that the SKU is for. An offer without a price stands in for nothing,
 * since nobody could approve it. Prices are compared at `term`, where it is sold.
 */
export function marketOf(list: readonly ListedSku[], catalog: Catalog, term: Term): LicenseMarket {
  const bySku = Map.groupBy(catalog.offers, ({ tenantSkuId }) => tenantSkuId.toLowerCase());
  const prices = new Map<string, Money>();
  const minimums = new Map<string, number>();
  for (const sku of list) {
    const { segment } = poolOf(sku);
    const offer = offerToBuy(bySku.get(sku.skuId) ?? [], segment);
    const price = offer === null ? null : priceOf(offer, term);
    if (offer === null || price === null) continue;
    prices.set(sku.skuId, price);
    minimums.set(sku.skuId, offer.minimumSeats);
  }
  return openMarket(list, prices, minimums);
}

/** The first offer, by its ids, that a plain order can buy in the segment. */
export function offerToBuy(offers: readonly Offer[], segment: Offer["segment"]): Offer | null {
  const [first] = offers
    .filter(
      (offer) =>
        offer.segment === segment &&
        offer.isPurchasable &&
        !offer.isTrial &&
        !offer.isAddOn &&
        offer.attestationType === null &&
        offer.terms.length > 0,
    )
    .toSorted((a, b) => (offerKey(a) < offerKey(b) ? -1 : 1));
  return first ?? null;
}

function offerKey({ productId, catalogSkuId }: Offer): string {
  return `${productId}:${catalogSkuId}`;
}

function priceOf({ terms }: Offer, term: Term): Money | null {
  const sold = terms.some((each) => each.term === term)
    ? terms.filter((each) => each.term === term)
    : terms;
  const known = sold.flatMap(({ unitCost }) => unitCost ?? []);
  const [first, ...rest] = known;
  return first === undefined
    ? null
    : rest.reduce((least, each) => (isAbove(least, each) ? each : least), first);
}
