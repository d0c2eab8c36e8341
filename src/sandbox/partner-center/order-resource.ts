// An order as Partner Center writes it, and how the path names one.

import { WireError, type OperationContext } from "../operation.ts";
import type { Order } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { currencySymbol, link } from "./shared.ts";

/** The caller's order; 20000 while it is still invisible, as for one that never was. */
export function orderOf({ world, caller, request }: OperationContext, tenantId: string): Order {
  const id = (request.path["orderId"] ?? "").toLowerCase();
  const order = world.get("orders", id);
  const known =
    order !== undefined &&
    order.tenantId === tenantId &&
    order.partnerTenantId === caller.partnerTenantId &&
    order.visibleAt <= world.now;
  if (!known) throw new WireError(404, 20000, `Order ${id} not found.`);
  return order;
}

/** True while seats of this line are still being provisioned. */
export function isUnfulfilled(world: World, line: Order["lines"][number]): boolean {
  return world.get("subscriptions", line.subscriptionId)?.state === "pending";
}

export function orderResource(world: World, order: Order): object {
  const path = `/customers/${order.tenantId}/orders/${order.id}`;
  const country = world.ofTenant("tenants", order.tenantId)[0]?.country ?? "";
  const pending = order.lines.some((line) => isUnfulfilled(world, line));
  return {
    id: order.id,
    alternateId: order.id,
    referenceCustomerId: order.tenantId,
    billingCycle: order.billingCycle,
    currencyCode: order.currencyCode,
    currencySymbol: currencySymbol(order.currencyCode),
    lineItems: order.lines.map((line) => ({
      ...line,
      transactionType: "New",
      links: {
        ...catalogLinks(line.offerId, country),
        subscription: link(`/customers/${order.tenantId}/subscriptions/${line.subscriptionId}`),
      },
    })),
    creationDate: order.createdAt,
    status: pending ? "pending" : "completed",
    transactionType: "UserPurchase",
    links: {
      self: link(path),
      provisioningStatus: link(`${path}/provisioningstatus`),
      patchOperation: link(path, "PATCH"),
    },
    attributes: { objectType: "Order" },
  };
}

/** To what was bought, by its `PRODUCT:SKU:AVAILABILITY`, in the customer's market. */
function catalogLinks(offerId: string, country: string): object {
  const [productId = "", skuId = "", availabilityId = ""] = offerId.split(":");
  const product = `/products/${productId}`;
  const sku = `${product}/skus/${skuId}`;
  return {
    product: link(`${product}?country=${country}`),
    sku: link(`${sku}?country=${country}`),
    availability: link(`${sku}/availabilities/${availabilityId}?country=${country}`),
  };
}
