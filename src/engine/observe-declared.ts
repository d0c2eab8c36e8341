// A tenant that nobody lets us read: our own subscriptions as Partner Center shows them, the others as people declare
// them. Nothing here is asked of Graph.

import { starterFacts } from "#domain/catalog/starter-facts.ts";
import { declaredPools, declaredRows } from "#domain/estate/declared-estate.ts";
import type { Estate, EstateSubscription } from "#domain/estate/estate.ts";
import { toldRows } from "#domain/reconcile/told-rows.ts";
import {
  getSubscriptionProvisioningStatus,
  listSubscriptions,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Context } from "./progress.ts";
import { ownRow } from "./translate/own-subscription.ts";

/** Throws `MicrosoftError`. */
export async function readDeclared(
  context: Context,
): Promise<Pick<Estate, "pools" | "subscriptions">> {
  const { services, situation } = context;
  const { approved, customer, now, policy } = situation;
  const own = await ownRows(context);
  if (approved !== null) {
    const told = toldRows(situation, approved.planFile);
    return { pools: approved.planFile.estate.pools, subscriptions: [...own, ...told] };
  }
  const market = await services.marketFor(await services.catalogOf(now), policy);
  const listed = [...(market?.licenses ?? [])].map(([skuId, { skuPartNumber }]) => ({
    skuId,
    skuPartNumber,
  }));
  const rows = declaredRows(customer, [...starterFacts, ...listed], own);
  const pools = declaredPools(rows, own, policy.withoutAccess.seatsFactor);
  return { pools, subscriptions: [...own, ...rows] };
}

/**
 * Seats count as far as Microsoft says that they are provisioned, which is also where it names the tenant's SKU
 * ("Get subscription provisioning status").
 */
async function ownRows({ services, situation }: Context): Promise<readonly EstateSubscription[]> {
  const { microsoft, partner } = services;
  const customerId = situation.customer.tenantId;
  const sold = await microsoft.list(listSubscriptions, { path: { customerId } });
  const rows: EstateSubscription[] = [];
  for (const subscription of sold) {
    const row = ownRow(subscription, partner.tenantId);
    if (row === null) continue;
    const path = { customerId, subscriptionId: row.subscriptionId };
    const { quantity, skuId } = await microsoft.call(getSubscriptionProvisioningStatus, { path });
    rows.push({ ...row, seats: quantity, skuId });
  }
  return rows;
}
