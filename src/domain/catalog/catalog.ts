// What can be bought on a day, in a market and currency, and what each tenant SKU is.

import { Instant, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";

/**
 * paid: a license that is bought. Every other class is never bought again by us and is ignored:
 * its units can be a million (Partner Center and Graph show them like any other SKU).
 */
export const SkuClass = z.enum(["paid", "free", "viral", "trial", "benefit", "selfService"]);
export type SkuClass = z.infer<typeof SkuClass>;

/** Facts about one tenant SKU (Graph skuId), from the starter catalogue or an import. */
export const SkuFacts = z.object({
  skuId: z.string(),
  skuPartNumber: z.string(),
  title: z.string(),
  class: SkuClass,
  /** SKUs that share one 300-seat cap of the small-business plans; null where no cap is known. */
  seatCapFamily: z.enum(["business"]).nullable(),
});
export type SkuFacts = z.infer<typeof SkuFacts>;

export const BillingPlan = z.enum(["monthly", "annual", "triennial"]);
export type BillingPlan = z.infer<typeof BillingPlan>;

/** For how long we are bound, and how often we pay. */
export const Commitment = z.object({ term: Term, billingPlan: BillingPlan });
export type Commitment = z.infer<typeof Commitment>;

/**
 * The price from an instant on: of next month's list. Whoever orders before it keeps the price before it
 * for the whole term.
 */
const PriceChange = z.object({
  at: Instant,
  unitCost: Money.nullable(),
  listPrice: Money.nullable(),
});

/**
 * A discount on what the partner pays, for whoever meets its conditions; its price holds for the term that
 * is bought under it. Source: "New commerce promotions".
 */
export const Promotion = z.object({
  promotionId: z.string(),
  name: z.string(),
  /** In force from here to there, the end excluded. */
  from: Instant,
  to: Instant,
  /** Of the price, as a decimal fraction: `0.15`. */
  discount: z.string().regex(/^0(\.\d+)?$|^1$/),
  /** Of the customer's seats with all its sellers, those of the order included. */
  minimumSeats: z.number().int().nullable(),
  maximumSeats: z.number().int().nullable(),
  /** Not for whoever has the SKU already, whoever sold it. */
  onlyIfNew: z.boolean(),
  /** It has conditions that a tenant does not show: other products, or how often it was used. */
  hasOtherConditions: z.boolean(),
});
export type Promotion = z.infer<typeof Promotion>;

/** One way to buy an offer. `unitCost`, `listPrice`: for one seat and one month, whatever the billing plan. */
export const OfferTerm = z.object({
  term: Term,
  billingPlan: BillingPlan,
  unitCost: Money.nullable(),
  listPrice: Money.nullable(),
  /** In the order of their instants; absent where none is announced. */
  priceChanges: z.array(PriceChange).optional(),
  /** In force or announced, whoever can have them; absent where there is none. */
  promotions: z.array(Promotion).optional(),
});
export type OfferTerm = z.infer<typeof OfferTerm>;

/** One product SKU of the new commerce catalogue that can be bought. */
export const Offer = z.object({
  productId: z.string(),
  catalogSkuId: z.string(),
  title: z.string(),
  /** `dynamicAttributes.provisioningId`: the skuId that the seats will have in the tenant. */
  tenantSkuId: z.string(),
  segment: z.enum(["commercial", "education", "government", "nonprofit"]),
  minimumSeats: z.number().int(),
  maximumSeats: z.number().int(),
  isTrial: z.boolean(),
  isAddOn: z.boolean(),
  /** Of an add-on: tenant skuIds of the bases beside which it can be bought, as far as they are sold here. */
  baseSkus: z.array(z.string()).optional(),
  isPurchasable: z.boolean(),
  attestationType: z.string().nullable(),
  terms: z.array(OfferTerm),
});
export type Offer = z.infer<typeof Offer>;

/** The catalogue of one market on one day; `version` is the hash of the rest. */
export const Catalog = z.object({
  version: z.string(),
  market: z.string().length(2),
  currency: z.string().length(3),
  readAt: Instant,
  offers: z.array(Offer),
});
export type Catalog = z.infer<typeof Catalog>;
