// A reseller's person orders at an indirect provider. Microsoft sees the provider's order, with the reseller on
// record; whoever finds the order placed already only brings its number of licenses to what is asked.

import type { OrderSlip } from "../world/order-slip.ts";
import type { World } from "../world/world.ts";
import { seatsLeftUnderCap } from "./seat-cap.ts";
import { createCspSubscription, raiseSeats, unitCost } from "./csp-subscriptions.ts";

/** Why the provider does not sell it so; null when it was ordered or stood already. */
export function placeOrder(world: World, tenantId: string, slip: OrderSlip): string | null {
  const partners = [...world.all("partners")];
  const provider = partners.find(({ isDistributor }) => isDistributor);
  const reseller = partners.find(({ isOurs }) => isOurs);
  const tenant = world.get("tenants", tenantId);
  if (provider === undefined || reseller === undefined || tenant === undefined) return "noProvider";
  if (world.ofTenant("agreements", tenantId).length === 0) return "noAgreement";
  const product = [...world.all("products")].find(
    (each) => each.productId === slip.productId && each.catalogSkuId === slip.catalogSkuId,
  );
  if (product === undefined) return "noLongerSold";
  const held = world
    .ofTenant("subscriptions", tenantId)
    .filter(
      ({ csp, skuId }) =>
        csp?.resellerTenantId === reseller.tenantId && skuId === product.tenantSkuId,
    )
    .filter(({ state }) => state === "active" || state === "pending");
  if (slip.until !== undefined && world.now > slip.until) return "tooLate";
  const added = slip.seats - held.reduce((sum, { seats }) => sum + seats, 0);
  if (added <= 0) return null;
  const left = seatsLeftUnderCap(world, tenant, product);
  if (left !== null && added > left) return "seatCap";
  const [known] = held;
  if (known !== undefined) {
    if (known.state !== "active") return "notProvisionedYet";
    raiseSeats(world, known.id, known.seats + added);
    return null;
  }
  const billingCycle = slip.billingCycle;
  if (!product.isPurchasable) return "noLongerSold";
  if (unitCost(product, slip.term, billingCycle, provider.currency) === undefined)
    return "notSoldSo";
  createCspSubscription(world, {
    tenantId,
    partnerTenantId: provider.tenantId,
    resellerTenantId: reseller.tenantId,
    product,
    term: slip.term,
    billingCycle,
    seats: slip.seats,
    friendlyName: slip.reference,
    orderId: world.guid().slice(-12),
    promotionId: null,
  });
  return null;
}
