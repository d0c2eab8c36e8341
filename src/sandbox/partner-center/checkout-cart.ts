import { checkoutCart as endpoint } from "#microsoft/endpoints/partner-center/carts.ts";
import { WireError, type Operation } from "../operation.ts";
import { availabilityChanges } from "../rules/injected-acts.ts";
import type { CartLine, Order } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { buyLines, groupError } from "./buy-lines.ts";
import { productOf } from "./cart-lines.ts";
import { cartOf, refuseOrdered } from "./cart-resource.ts";
import { orderResource } from "./order-resource.ts";
import { callingPartner, customerOf, requireAgreement } from "./shared.ts";

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
      if (error === null) orders.push(buyLines(context, tenant, lines));
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
