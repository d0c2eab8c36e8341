// What a world has more of than usual, and who orders in it.

/**
 * Sources that cannot be bought again; licenses given by groups; service plans switched off; other partners
 * who are asked to hand their subscriptions over; more seats than can be bought beside the source, also of a
 * monthly one that can be reduced; several sources of one SKU, each with its own end; Enterprise Agreements that
 * our operator renews to CSP.
 */
export const mixes = [
  "discontinued",
  "groups",
  "disabled-plans",
  "partner-transfer",
  "seat-cap",
  "monthly-cap",
  "several-ends",
  "renew-to-csp",
] as const;
export type Mix = (typeof mixes)[number];

/** By our client, or by a person at the provider. */
export const orderings = ["api", "provider"] as const;
export type Ordering = (typeof orderings)[number];
