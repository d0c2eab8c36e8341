// The limits that Microsoft publishes. Sources: "Subscription resources", "Order resources" (500 requests a
// minute for each tenant), "Create a New-Commerce migration" (100 calls in five minutes), "Partner Center
// webhooks" (two tests a minute), "Microsoft Graph service-specific throttling limits" (identity and access).

/** So many units in any window of that length. */
export interface Limit {
  readonly units: number;
  readonly windowMs: number;
}

const MINUTE_MS = 60_000;

/** Shared by all workers of a partner, by the name of the budget. What is not here has no published limit. */
export const sharedLimits: Readonly<Record<string, Limit>> = {
  subscriptions: { units: 500, windowMs: MINUTE_MS },
  orders: { units: 500, windowMs: MINUTE_MS },
  migrations: { units: 100, windowMs: 5 * MINUTE_MS },
  webhookTests: { units: 2, windowMs: MINUTE_MS },
};

/** Of one customer's tenant; those of the smallest tenants, whose size is not known before they are read. */
export const graphLimits = {
  resourceUnits: { units: 3_500, windowMs: 10_000 },
  writes: { units: 3_000, windowMs: 150_000 },
} as const satisfies Readonly<Record<string, Limit>>;

const GRAPH_UNITS: Readonly<Record<string, number>> = { listSubscribedSkus: 3, listUsers: 2 };

/** What one call of an operation costs in Graph's resource units. */
export function graphUnitsOf(operation: string): number {
  return GRAPH_UNITS[operation] ?? 1;
}
