import { listSubscriptions as endpoint } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Operation } from "../operation.ts";
import { collection, customerOf, isSoldBy } from "./shared.ts";
import { subscriptionResource } from "./subscription-resource.ts";

/** What this partner sold. A new one shows in the list together with its order. */
export const listSubscriptions: Operation = {
  endpoint,
  support: { missing: "lists by reseller (mpn_id) and their index paging" },
  perform(context) {
    const { world, request } = context;
    const { tenantId, country } = customerOf(context);
    const orderId = request.query["order_id"]?.toLowerCase();
    const items = world.ofTenant("subscriptions", tenantId).flatMap((subscription) => {
      const { csp } = subscription;
      if (csp === null || !isSoldBy(subscription, context)) return [];
      if (orderId !== undefined && csp.orderId !== orderId) return [];
      const order = world.get("orders", csp.orderId);
      if (order !== undefined && order.visibleAt > world.now) return [];
      return [subscriptionResource({ ...subscription, csp }, world.now, country)];
    });
    return { status: 200, body: collection(items, `/customers/${tenantId}/subscriptions`) };
  },
};
