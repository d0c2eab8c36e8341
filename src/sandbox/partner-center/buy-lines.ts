// Lines become an order and its subscriptions, from a cart or without one.

import { addMs, Term } from "#lib/instant.ts";
import { WireError, type OperationContext } from "../operation.ts";
import { createCspSubscription } from "../rules/csp-subscriptions.ts";
import { namedPromotion, promotionApplied } from "../rules/promotions.ts";
import type { CartLine, Order, Tenant } from "../world/entities.ts";
import { exceedsSeatCap, productOf, type CartPlace } from "./cart-lines.ts";
import { catalogItemIdOf } from "./catalog-resources.ts";

const SUBSCRIPTIONS_MAX = 300; // active in one tenant, over all channels
const MINUTE_MS = 60_000;

/** Why these lines cannot be bought as one order now; null when they can. */
export function groupError(place: CartPlace, lines: readonly CartLine[]): WireError | null {
  const live = place.world
    .ofTenant("subscriptions", place.tenant.tenantId)
    .filter(({ state }) => state === "active" || state === "pending");
  if (live.length + lines.length > SUBSCRIPTIONS_MAX) {
    return new WireError(400, 900419, "The customer has too many active subscriptions.");
  }
  for (const [index, line] of lines.entries()) {
    const product = productOf(place.world, line.catalogItemId);
    if (product === undefined || line.catalogItemId !== catalogItemIdOf(product)) {
      return new WireError(404, 400019, `The availability of ${line.catalogItemId} is not found.`);
    }
    if (!product.isPurchasable) {
      return new WireError(403, 2091, `The offer ${line.catalogItemId} is no longer sold.`);
    }
    if (line.promotionId !== null && namedPromotion(place, product, line) === "invalid") {
      return new WireError(400, 800009, "Error in Cart item(s)");
    }
    if (exceedsSeatCap(place, line, lines.slice(0, index))) {
      return new WireError(
        403,
        800067,
        "The desired seat count exceeded the maximum seat count allowed per subscription",
      );
    }
  }
  return null;
}

/** One order with a subscription for each line. */
export function buyLines(
  { world, caller }: OperationContext,
  tenant: Tenant,
  lines: readonly CartLine[],
): Order {
  const orderId = world.guid().slice(-12);
  const [first] = lines;
  if (first === undefined) throw new RangeError("an order group without lines");
  const order: Order = {
    id: orderId,
    tenantId: tenant.tenantId,
    partnerTenantId: caller.partnerTenantId,
    createdAt: world.now,
    visibleAt: addMs(world.now, tenant.readings.orderVisibleAfterMinutes * MINUTE_MS),
    billingCycle: first.billingCycle,
    currencyCode: first.currencyCode,
    lines: lines.map((line, lineItemNumber) => {
      const product = productOf(world, line.catalogItemId);
      if (product === undefined) throw new RangeError(`no product ${line.catalogItemId}`);
      const subscription = createCspSubscription(world, {
        tenantId: tenant.tenantId,
        partnerTenantId: caller.partnerTenantId,
        product,
        term: Term.parse(line.termDuration),
        billingCycle: line.billingCycle,
        seats: line.quantity,
        friendlyName: line.friendlyName,
        orderId,
        promotionId: promotionApplied({ world, tenant }, product, line)?.id ?? null,
      });
      return {
        lineItemNumber,
        offerId: line.catalogItemId,
        subscriptionId: subscription.id,
        termDuration: line.termDuration,
        friendlyName: line.friendlyName,
        quantity: line.quantity,
      };
    }),
  };
  world.put("orders", order);
  return order;
}
