// A subscription of ours that already serves the customer; it is grown instead of bought twice.

import { Instant, Term } from "#lib/instant.ts";
import { z } from "zod";
import { BillingPlan } from "./catalog.ts";

export const OwnSubscription = z.object({
  /** Partner Center subscription id; equals `commerceSubscriptionId` of its row in the tenant. */
  subscriptionId: z.string(),
  skuId: z.string(),
  productId: z.string(),
  catalogSkuId: z.string(),
  seats: z.number().int().nonnegative(),
  term: Term,
  billingPlan: BillingPlan,
  endsAt: Instant.nullable(),
  /** `friendlyName`: the step key where an order of ours made it. */
  marker: z.string().nullable(),
  /** The promotion under which its first order stood, where Partner Center names one. */
  promotionId: z.string().optional(),
  /** When we last bought seats of it, where the tenant does not show all of them yet. */
  raisedAt: Instant.optional(),
  /** The move that bought seats of it, by its journal: one that somebody had ordered before carries no marker of it. */
  raisedBy: z.string().optional(),
});
export type OwnSubscription = z.infer<typeof OwnSubscription>;
