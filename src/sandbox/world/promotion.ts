import type { Instant, Term } from "#lib/instant.ts";
import type { Tenant } from "./entities.ts";

/** A discount on one way to buy one product, of the partner's price and for the whole first term. */
export interface Promotion {
  readonly id: string;
  readonly name: string;
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly segment: Tenant["segment"];
  readonly term: Term;
  readonly billingCycle: string;
  readonly percentOff: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of the customer's seats with all its sellers, those of the order included. */
  readonly minimumSeats: number | null;
  readonly maximumSeats: number | null;
  /** Only for whoever has none of it yet, whoever sold it. */
  readonly isFirstPurchase: boolean;
  /** Given also to an order that does not name it. */
  readonly isAutoApplicable: boolean;
}
