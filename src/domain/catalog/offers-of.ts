// Which offers of a catalogue are meant. Every line of every plan asks, of one and the same catalogue of
// thousands of offers, so that it is laid out once.

import { oncePer } from "#lib/once-per.ts";
import type { Catalog, Offer, OfferTerm } from "./catalog.ts";

type Offers = Pick<Catalog, "offers">;

/** Offers whose seats have this skuId in the tenant, in the order of the catalogue. */
export function offersOf(catalog: Offers, skuId: string): readonly Offer[] {
  return bySku(catalog.offers).get(skuId.toLowerCase()) ?? [];
}

/** Offers of this name, whatever the case and the signs between its words; in the order of the catalogue. */
export function offersNamed(catalog: Offers, title: string): readonly Offer[] {
  const known = byTitle(catalog.offers);
  const found = known.get(title) ?? byName(catalog.offers).get(lettersOf(title)) ?? [];
  known.set(title, found);
  return found;
}

/** The one that Partner Center knows by this product and this SKU of its catalogue; null where it lists it no more. */
export function offerListed(
  offers: readonly Offer[],
  { catalogSkuId, productId }: Pick<Offer, "catalogSkuId" | "productId">,
): Offer | null {
  return (
    offers.find((each) => each.productId === productId && each.catalogSkuId === catalogSkuId) ??
    null
  );
}

/** What an offer costs for this term and billing plan; null where it is not sold so. */
export function termListed(
  offers: readonly Offer[],
  wanted: Pick<Offer, "catalogSkuId" | "productId"> & Pick<OfferTerm, "billingPlan" | "term">,
): OfferTerm | null {
  const sold = offerListed(offers, wanted)?.terms.find(
    ({ billingPlan, term }) => billingPlan === wanted.billingPlan && term === wanted.term,
  );
  return sold ?? null;
}

const bySku = laidOutBy(({ tenantSkuId }) => tenantSkuId.toLowerCase());
const byName = laidOutBy(({ title }) => lettersOf(title));
/** What was asked for so far: the same few products in every tenant, whose letters take longer than all the rest. */
const byTitle = oncePer((_offers: readonly Offer[]) => new Map<string, readonly Offer[]>());

/** Kept with the list of offers, which nobody changes: another day's catalogue is another list. */
function laidOutBy(keyOf: (offer: Offer) => string) {
  return oncePer((offers: readonly Offer[]) => Map.groupBy(offers, keyOf));
}

function lettersOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
