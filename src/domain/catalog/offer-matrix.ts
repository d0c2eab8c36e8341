// What Microsoft's offer matrix says of an offer: which SKU of the tenant it provisions, its bounds, what
// it needs and what it can become. Source: "Pricing and offers", the offer matrix of new commerce.

import { z } from "zod";

export const MatrixOffer = z.object({
  productId: z.string(),
  catalogSkuId: z.string(),
  title: z.string(),
  /** The skuId that its seats will have in the tenant; null where the matrix names none. */
  tenantSkuId: z.guid().nullable(),
  skuPartNumber: z.string(),
  minimumSeats: z.number().int().nullable(),
  maximumSeats: z.number().int().nullable(),
  /** How many of it one customer may have. */
  ownershipLimit: z.number().int().nullable(),
  /** As the matrix writes them: `product/sku`. */
  prerequisites: z.array(z.string()),
  conversions: z.array(z.string()),
  /** Two-letter codes, in order. */
  countries: z.array(z.string()),
});
export type MatrixOffer = z.infer<typeof MatrixOffer>;
