// What is remembered while a customer goes to another partner.

import { Instant, Term } from "#lib/instant.ts";
import { z } from "zod";

/** One subscription that we sold to the customer. */
export const DepartingSubscription = z.object({
  subscriptionId: z.string(),
  skuId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  term: Term,
  /** The end of its present term, as the tenant's own row shows it. */
  endsAt: Instant.nullable(),
  /** Whether it was to renew before anybody decided that the customer leaves. */
  renewedBefore: z.boolean().default(true),
  /** The last end of a term that it outlived; null where none was seen. */
  outlivedAt: Instant.nullable(),
  /** Null while it serves. */
  endedAt: Instant.nullable(),
});
export type DepartingSubscription = z.infer<typeof DepartingSubscription>;

export const DepartureStanding = z.object({
  subscriptions: z.array(DepartingSubscription),
  /** Since when licenses of others carry everybody who uses a SKU of ours, by skuId. */
  carriedSince: z.record(z.string(), Instant),
  /** When the reseller relationship was removed, by us or by the customer. */
  relationshipEndedAt: Instant.nullable(),
});
export type DepartureStanding = z.infer<typeof DepartureStanding>;
