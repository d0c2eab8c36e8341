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

/** What was scheduled in Partner Center for the end of an Enterprise Agreement. */
export interface RenewalToCspBegins {
  readonly kind: "renewalToCspBegins";
  /** The agreement's. */
  readonly subscriptionId: string;
  readonly catalogId: string;
  readonly seats: number;
}
