// One version of one part of the catalogue: a file of Microsoft's as it was imported, or what its catalogue
// answered. What it says is its identity, so that the same content is the same version in whatever order.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import { LicenseList } from "./license-list.ts";
import { MarketOffer } from "./market-offer.ts";
import { MatrixOffer } from "./offer-matrix.ts";
import { ListedPrice } from "./price-list.ts";

export const CatalogKind = z.enum(["licenseList", "priceSheet", "offerMatrix", "marketOffers"]);
export type CatalogKind = z.infer<typeof CatalogKind>;

/** Entries are in one order, whatever the order of the file was. */
export const CatalogContent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("licenseList"), entries: LicenseList }),
  z.object({ kind: z.literal("priceSheet"), entries: z.array(ListedPrice) }),
  z.object({ kind: z.literal("offerMatrix"), entries: z.array(MatrixOffer) }),
  z.object({ kind: z.literal("marketOffers"), entries: z.array(MarketOffer) }),
]);
export type CatalogContent = z.infer<typeof CatalogContent>;

/** How much is in a version; only what its kind counts. */
export const CatalogCounts = z.object({
  skus: z.number().int().optional(),
  plans: z.number().int().optional(),
  prices: z.number().int().optional(),
  offers: z.number().int().optional(),
});
export type CatalogCounts = z.infer<typeof CatalogCounts>;

/** A version without what is in it. */
export const CatalogVersion = z.object({
  version: z.string(),
  kind: CatalogKind,
  /** The market of a price sheet or of offers, else empty. */
  scope: z.string(),
  fileName: z.string(),
  /** When it was first imported. */
  importedAt: Instant,
  counts: CatalogCounts,
});
export type CatalogVersion = z.infer<typeof CatalogVersion>;

/** Plans are counted once each, in however many SKUs they are. */
export function countsOf(content: CatalogContent): CatalogCounts {
  if (content.kind === "priceSheet") return { prices: content.entries.length };
  if (content.kind !== "licenseList") return { offers: content.entries.length };
  const plans = content.entries.flatMap((sku) => sku.plans.map(({ id }) => id));
  return { skus: content.entries.length, plans: new Set(plans).size };
}

/**
 * What a version stands beside instead of replacing it: price sheets and offers of different markets. Empty
 * for the other kinds, of which there is one in the world.
 */
export function scopeOf(content: CatalogContent): string {
  if (content.kind === "licenseList" || content.kind === "offerMatrix") return "";
  const markets = content.entries.map(({ market }) => market);
  return [...new Set(markets)].sort().join("+");
}
