// What the API shows of the catalogue that was imported.

import { SkuFacts } from "#domain/catalog/catalog.ts";
import { CatalogDiff } from "#domain/catalog/catalog-diff.ts";
import { CatalogCounts, CatalogKind, CatalogVersion } from "#domain/catalog/catalog-version.ts";
import { ListedPlan } from "#domain/catalog/license-list.ts";
import { MatrixOffer } from "#domain/catalog/offer-matrix.ts";
import { ListedPrice } from "#domain/catalog/price-list.ts";
import { z } from "zod";

/** How much a file held comes first; which of the four counts there are depends on its kind. */
export const CatalogImport = CatalogCounts.extend({
  kind: CatalogKind,
  /** The market of a price sheet or of offers, else empty. */
  scope: z.string(),
  version: z.string(),
  previousVersion: z.string().nullable(),
  /** False where the file says what was imported before. */
  changed: z.boolean(),
  added: z.number().int(),
  removed: z.number().int(),
  modified: z.number().int(),
  rowsIn: z.number().int(),
  rowsRepeated: z.number().int(),
  rowsLeftOut: z.number().int(),
});
export type CatalogImport = z.infer<typeof CatalogImport>;

export const CatalogSync = z.object({ offers: CatalogImport, prices: CatalogImport });
export type CatalogSync = z.infer<typeof CatalogSync>;

export const CatalogVersionRow = CatalogVersion.extend({
  /** Whether it is the one that answers; the others are kept for comparison. */
  current: z.boolean(),
});
export type CatalogVersionRow = z.infer<typeof CatalogVersionRow>;

export const SkuPrice = ListedPrice.omit({ productId: true, catalogSkuId: true, title: true });
export type SkuPrice = z.infer<typeof SkuPrice>;

export const SkuDetails = SkuFacts.extend({
  plans: z.array(ListedPlan),
  /** The license list that says so; null where it is known from Handover's own starter list, without plans. */
  version: z.string().nullable(),
  /** How it is sold, by the offer matrix or Partner Center's catalogue, and the price sheets. */
  offers: z.array(MatrixOffer.extend({ prices: z.array(SkuPrice) })),
});
export type SkuDetails = z.infer<typeof SkuDetails>;

export const CatalogComparison = CatalogDiff.extend({
  from: CatalogVersionRow,
  to: CatalogVersionRow,
});
export type CatalogComparison = z.infer<typeof CatalogComparison>;
