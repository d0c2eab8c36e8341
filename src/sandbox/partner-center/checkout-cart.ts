import { addMs, Term } from "#lib/instant.ts";
import { checkoutCart as endpoint } from "#microsoft/endpoints/partner-center/carts.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import { availabilityChanges } from "../rules/injected-acts.ts";
import { createCspSubscription } from "../rules/csp-subscriptions.ts";
import type { Cart, CartLine, Order, Tenant } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { exceedsSeatCap, productOf, type CartPlace } from "./cart-lines.ts";
import { cartOf, refuseOrdered } from "./cart-resource.ts";
import { catalogItemIdOf } from "./catalog-resources.ts";
import { orderResource } from "./order-resource.ts";
import { callingPartner, customerOf, requireAgreement } from "./shared.ts";

const SUBSCRIPTIONS_MAX = 300; // active in one tenant, over all channels
const MINUTE_MS = 60_000;

/**
 * Each order group is bought whole or not at all; one that fails stands in `orderErrors` beside the
 * orders of the others. Where none can be bought the call is refused and the cart stays open.
 */
export const checkoutCart: Operation = {
  endpoint,
  support: { missing: "account review, credit and risk refusals; inventory" },
  perform(context) {
    const { world } = context;
    const tenant = customerOf(context);
    const cart = cartOf(context, tenant.tenantId);
    refuseOrdered(cart);
    if (cart.lines.some((line) => line.error !== null)) {
      throw new WireError(400, 800009, "Error in Cart item(s)");
    }
    if (!cart.attested) throw new WireError(400, 900206, "Partner Attestation is missing");
    requireAgreement(context, tenant.tenantId);

    if (context.fault?.kind === "staleAvailability") {
      for (const line of cart.lines) changeAvailability(world, line);
    }
    const place = { world, tenant, partner: callingPartner(context) };
    const groups = Map.groupBy(cart.lines, (line) => line.orderGroup);
    const orders: Order[] = [];
    const failed: { orderGroupId: string; error: WireError }[] = [];
    const spared = context.fault?.kind === "partialCheckout" ? groups.size - 1 : groups.size;
    for (const [index, [orderGroupId, lines]] of [...groups].entries()) {
      const error = index < spared ? groupError(place, lines) : NOT_BOUGHT;
      if (error === null) orders.push(buy(context, tenant, cart, lines));
      else failed.push({ orderGroupId, error });
    }
    const first = failed[0];
    if (orders.length === 0 && first !== undefined) throw first.error;
    world.put("carts", { ...cart, status: "Ordered" });
    return {
      status: 201,
      body: {
        orders: orders.map((order) => orderResource(world, order)),
        orderErrors: failed.map(({ orderGroupId, error }) => ({
          orderGroupId,
          code: error.code,
          description: error.message,
        })),
        attributes: { objectType: "CartCheckoutResult" },
      },
    };
  },
};

const NOT_BOUGHT = new WireError(400, 800062, "You aren't eligible for this transaction");

function changeAvailability(world: World, { catalogItemId }: CartLine): void {
  const product = productOf(world, catalogItemId);
  if (product === undefined) return;
  availabilityChanges(world, { kind: "availabilityChanges", catalogId: product.id });
}

function groupError(place: CartPlace, lines: readonly CartLine[]): WireError | null {
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

function buy(
  { world, caller }: OperationContext,
  tenant: Tenant,
  cart: Cart,
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
        partnerTenantId: cart.partnerTenantId,
        product,
        term: Term.parse(line.termDuration),
        billingCycle: line.billingCycle,
        seats: line.quantity,
        friendlyName: line.friendlyName,
        orderId,
        promotionId: null,
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
