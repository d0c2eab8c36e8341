// The 300 seats of the small-business plans: a limit on what a customer may buy, counted over all
// channels and partners. Whether per SKU or over the family is drawn per customer, since the
// published texts differ.

import type { CatalogProduct, Subscription, Tenant } from "../world/entities.ts";
import type { World } from "../world/world.ts";

const SEATS_MAX = 300;

/** Seats that the customer may still buy of this product; null where no cap applies. */
export function seatsLeftUnderCap(
  world: World,
  tenant: Tenant,
  product: CatalogProduct,
): number | null {
  const family = product.seatCapFamily;
  if (family === null) return null;
  const counts = (subscription: Subscription): boolean => {
    if (subscription.state === "deleted" || subscription.state === "suspended") return false;
    if (subscription.isTrial) return false;
    if (tenant.readings.seatCapCounts === "sku") return subscription.skuId === product.tenantSkuId;
    return world.get("skus", subscription.skuId)?.seatCapFamily === family;
  };
  const held = world
    .ofTenant("subscriptions", tenant.tenantId)
    .filter(counts)
    .reduce((sum, subscription) => sum + subscription.seats, 0);
  return SEATS_MAX - held;
}

/** True when both count against one cap for this customer. */
export function shareCap(tenant: Tenant, a: CatalogProduct, b: CatalogProduct): boolean {
  if (a.seatCapFamily === null || a.seatCapFamily !== b.seatCapFamily) return false;
  return tenant.readings.seatCapCounts === "family" || a.tenantSkuId === b.tenantSkuId;
}
