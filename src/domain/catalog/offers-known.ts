// How a SKU is sold, as far as the versions in use know it.

import type { CatalogContent } from "./catalog-version.ts";
import type { MarketOffer } from "./market-offer.ts";
import type { MatrixOffer } from "./offer-matrix.ts";

/**
 * Every offer that some version knows, once each. The offer matrix says most and goes first; the
 * catalogue of a market adds what the matrix does not name, or stands in for it.
 */
export function offersKnown(contents: readonly CatalogContent[]): readonly MatrixOffer[] {
  const known = new Map<string, MatrixOffer>();
  const add = (offer: MatrixOffer) => {
    const key = `${offer.productId}:${offer.catalogSkuId}`;
    if (!known.has(key)) known.set(key, offer);
  };
  for (const content of contents) {
    if (content.kind === "offerMatrix") content.entries.forEach(add);
  }
  for (const content of contents) {
    if (content.kind === "marketOffers") content.entries.map(asMatrixOffer).forEach(add);
  }
  return [...known.values()];
}

function asMatrixOffer(offer: MarketOffer): MatrixOffer {
  return {
    productId: offer.productId,
    catalogSkuId: offer.catalogSkuId,
    title: offer.title,
    tenantSkuId: offer.tenantSkuId,
    skuPartNumber: "",
    minimumSeats: offer.minimumSeats,
    maximumSeats: offer.maximumSeats,
    ownershipLimit: null,
    prerequisites: [],
    conversions: [],
    countries: [offer.market],
  };
}
