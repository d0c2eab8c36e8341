// The fewest requests with which the purchases of a run could have been made and proven, as the wire
// allows it. What else a run reads, watching for months, has no least, so nothing is counted for it.

import type { Evidence } from "./evidence.ts";

/**
 * For a customer for whom something was bought: relationship and agreement before money is spent; the tenant
 * (rows and pools) before, after, and at a later look; our own end choice. Graph's reads of one look are one batch.
 */
const OF_CUSTOMER = 6;
/** What can be bought, the cart, its checkout. */
const OF_ORDER = 3;
/** The subscription as it stands, and its change. */
const OF_RAISE = 2;

export function requestsLowerBound({ meter, record }: Evidence): number {
  const customers = new Set(record.customers.map(({ tenantId }) => tenantId));
  const bought = meter.seatsBought.filter(({ tenantId }) => customers.has(tenantId));
  const tenants = new Set(bought.map(({ tenantId }) => tenantId));
  const orders = bought.filter(({ kind }) => kind === "ordered").length;
  return OF_CUSTOMER * tenants.size + OF_ORDER * orders + OF_RAISE * (bought.length - orders);
}
