// Prices as Microsoft's price sheet says them, kept as they were published. Source: "Get a price
// sheet", view `updatedlicensebased`.

import { Instant, Term } from "#lib/instant.ts";
import { z } from "zod";
import { BillingPlan } from "./catalog.ts";

const Amount = z.string().regex(/^\d+(\.\d+)?$/);

/** One way to buy one SKU in one market, for as long as that price holds. */
export const ListedPrice = z.object({
  productId: z.string(),
  /** Four digits, as the catalogue API writes it. */
  catalogSkuId: z.string(),
  title: z.string(),
  /** Lower case: `commercial`, `education`, … */
  segment: z.string(),
  market: z.string(),
  currency: z.string().length(3),
  term: Term,
  billingPlan: BillingPlan,
  /** For one seat and one billing period, not for a month: partner cost and list price. */
  unitPrice: Amount,
  listPrice: Amount.nullable(),
  /** Where the price depends on how many are bought: for which numbers of seats it holds. */
  seatsFrom: z.number().int().nullable(),
  seatsTo: z.number().int().nullable(),
  /** Null where the sheet means "always". */
  from: Instant.nullable(),
  to: Instant.nullable(),
});
export type ListedPrice = z.infer<typeof ListedPrice>;
