// One line of Partner Center's invoice reconciliation file of new commerce
// (learn.microsoft.com/partner-center/billing/modern-invoice-reconciliation-file).

import { Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";

export const BilledLine = z.object({
  invoiceNumber: z.string(),
  /** The customer's tenant. */
  tenantId: z.string(),
  subscriptionId: z.string(),
  /** Product and SKU of the catalogue. */
  productId: z.string(),
  catalogSkuId: z.string(),
  title: z.string(),
  /** As Microsoft writes it, such as `new`, `renew`, `cycleCharge`, `addQuantity`, `cancelImmediate`. */
  chargeType: z.string(),
  quantity: z.number(),
  /** For one unit and the charged period, in the pricing currency. */
  unitPrice: z.string(),
  /** Before tax; negative where something is given back. */
  subtotal: Money,
  chargeFrom: Instant,
  chargeTo: Instant,
  /** "One-Year commitment for monthly/yearly billing", "Extended service term" … */
  termAndBillingCycle: z.string(),
  subscriptionDescription: z.string(),
});
export type BilledLine = z.infer<typeof BilledLine>;
