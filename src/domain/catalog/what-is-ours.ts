// Microsoft takes what it no longer sells out of the catalogue. What somebody has of it renews and may have more seats,
// at their own partner (learn.microsoft.com/partner-center, "Manage end-of-sale offers").

import type { Catalog, Offer } from "./catalog.ts";
import { offerListed } from "./offers-of.ts";
import type { OwnSubscription } from "./own-subscription.ts";

/** Of which we have sold the customer a subscription: it can be grown, whether it is still sold or not. */
export function isOneOfOurs(ours: readonly OwnSubscription[], offer: Offer): boolean {
  return ours.some((own) => isOfOffer(own, offer));
}

export function isOfOffer(own: OwnSubscription, offer: Offer): boolean {
  return own.productId === offer.productId && own.catalogSkuId === offer.catalogSkuId;
}

/**
 * The day's catalogue, and in it what of ours is sold no more, as it was known `before`: its price holds for the term
 * that was bought, and nobody can order it.
 */
export function withWhatIsOurs(
  catalog: Catalog,
  ours: readonly OwnSubscription[],
  before: readonly Offer[],
): Catalog {
  const gone = before.filter(
    (offer) =>
      isOneOfOurs(ours, offer) && offerListed(catalog.offers, offer)?.isPurchasable !== true,
  );
  if (gone.length === 0) return catalog;
  const listed = catalog.offers.filter((offer) => offerListed(gone, offer) === null);
  return {
    ...catalog,
    offers: [...listed, ...gone.map((offer) => ({ ...offer, isPurchasable: false }))],
  };
}
