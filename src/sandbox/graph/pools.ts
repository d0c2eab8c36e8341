// Pools as Graph counts them: per SKU, all channels together.

import type { Subscription, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";

/** Seats of one subscription that Graph shows: without those still being provisioned. */
export function provisionedSeats({ seats, csp }: Subscription): number {
  return seats - (csp?.provisioning?.seats ?? 0);
}

/** True once Graph shows a row for it. */
export function isInDirectory(subscription: Subscription): boolean {
  return subscription.state !== "pending";
}

export function assignableSeats(world: World, tenantId: string, skuId: string): number {
  return world
    .ofTenant("subscriptions", tenantId)
    .filter((subscription) => subscription.skuId === skuId)
    .filter(({ state }) => state === "active" || state === "warning")
    .reduce((sum, subscription) => sum + provisionedSeats(subscription), 0);
}

/** Users holding a licence of each SKU; one held directly and by a group counts once. */
export function consumedSeats(world: World, tenantId: string): ReadonlyMap<string, number> {
  const consumed = new Map<string, number>();
  for (const user of world.ofTenant("users", tenantId)) {
    for (const skuId of heldSkus(user)) consumed.set(skuId, (consumed.get(skuId) ?? 0) + 1);
  }
  return consumed;
}

function heldSkus({ assignments }: User): ReadonlySet<string> {
  return new Set(assignments.filter(({ state }) => state !== "Error").map(({ skuId }) => skuId));
}
