import type { Instant, Term } from "#lib/instant.ts";

/** What somebody is asked to order at a provider. */
export interface OrderSlip {
  readonly productId: string;
  readonly catalogSkuId: string;
  readonly term: Term;
  readonly billingCycle: string;
  /** In all, afterwards. */
  readonly seats: number;
  readonly reference: string;
  /** Whoever asked wants it by then or not at all. */
  readonly until?: Instant | undefined;
}

/** For how long somebody is bound, and how often they are billed. */
export interface TermSlip {
  readonly term: Term;
  readonly billingCycle: string;
}

/** What a letter asks for, as whoever reads it finds it there. */
export interface AskedFor {
  /** Of a transfer: what the source agreed to hand over. */
  readonly agreedSubscriptionIds?: readonly string[];
  /** Of an order at the provider. */
  readonly order?: OrderSlip | undefined;
  /** Of a source that gives up seats, or is renewed: how many it is to have. */
  readonly seatsTo?: number | undefined;
  /** Of a request that is not wanted any more: the kind of the letter that asked for it. */
  readonly takesBack?: string | undefined;
  /** Of a source that is renewed. */
  readonly commitment?: TermSlip | undefined;
}

/** What our operator may get wrong, the first time, when they schedule a renewal to CSP. */
export type RenewalSlip = "tooFew" | "wrongOffer" | "wrongTerm";

/** What was scheduled in Partner Center for the end of an Enterprise Agreement. */
export interface RenewalToCspBegins extends TermSlip {
  readonly kind: "renewalToCspBegins";
  /** The agreement's. */
  readonly subscriptionId: string;
  readonly catalogId: string;
  readonly seats: number;
}
