import { listOrders as endpoint } from "#microsoft/endpoints/partner-center/orders.ts";
import type { Operation } from "../operation.ts";
import { orderResource } from "./order-resource.ts";
import { collection, customerOf } from "./shared.ts";

/** A new order shows only after the delay drawn for its customer (published: up to 15 minutes). */
export const listOrders: Operation = {
  endpoint,
  support: { missing: "orders by which the system renews; prices" },
  perform(context) {
    const { world, caller } = context;
    const { tenantId } = customerOf(context);
    const orders = world
      .ofTenant("orders", tenantId)
      .filter((order) => order.partnerTenantId === caller.partnerTenantId)
      .filter((order) => order.visibleAt <= world.now);
    return {
      status: 200,
      body: collection(
        orders.map((order) => orderResource(world, order)),
        `/customers/${tenantId}/orders`,
      ),
    };
  },
};
