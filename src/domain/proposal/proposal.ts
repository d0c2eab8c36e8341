// What a customer is asked to agree to, in the customer's own terms: what moves, when, and what it costs them.

import { Instant, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { BillingPlan, Commitment } from "../catalog/catalog.ts";

/** A present subscription. */
export const PresentProduct = z.object({
  lineId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  /** When it ends, as far as is planned for. */
  endsAt: Instant.nullable(),
  /** What the customer pays for all its seats in a month, as they said; null where they did not. */
  pricePerMonth: Money.nullable(),
});

/** What replaces some of them. */
const ProposedProduct = z.object({
  skuId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  term: Term,
  billingPlan: BillingPlan,
  /** From when on its licenses are there. */
  startsAt: Instant,
  /**
   * For all its seats in a month, at what the partner asks of this customer, else at the list price: what the
   * partner pays is none of the customer's business.
   */
  pricePerMonth: Money.nullable(),
  /** Users get another license than the one they have. */
  isOtherProduct: z.boolean(),
  /** Ordered only where the former partner does not hand over what it replaces. */
  isFallback: z.boolean(),
  replaces: z.array(PresentProduct),
});

/** An agreement's subscription that goes on with us from its end on. */
export const RenewedProduct = PresentProduct.extend({
  /** Null where an older plan did not say. */
  commitment: Commitment.nullable(),
  renewedSeats: z.number().int(),
  /** For all its seats in a month, as of what is ordered; null where no list has it. */
  renewedPricePerMonth: Money.nullable(),
});

export const Proposal = z.object({
  schema: z.literal("handover.proposal/1"),
  moveId: z.string(),
  bandHash: z.string(),
  /** When the first present subscription ends; null where no end is known. */
  movesAt: Instant.nullable(),
  /** Everybody who works with one of the products that move. */
  users: z.number().int(),
  products: z.array(ProposedProduct),
  /** Handed over as they are, with their price and term, without a new order. */
  handedOver: z.array(PresentProduct),
  renewed: z.array(RenewedProduct),
  staying: z.array(PresentProduct),
  /** Sums over what is ordered or renewed, and what that replaces; null as soon as one price is not known. */
  pricePerMonth: z.object({ present: Money.nullable(), proposed: Money.nullable() }),
  agreeBy: Instant.nullable(),
});
export type Proposal = z.infer<typeof Proposal>;
