import { getSubscriptionProvisioningStatus as endpoint } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Operation } from "../operation.ts";
import { customerOf, ownSubscription } from "./shared.ts";

/** Names the tenant's SKU in capitals, as Microsoft does. */
export const getSubscriptionProvisioningStatus: Operation = {
  endpoint,
  support: { missing: "the refresh of about 15 minutes; failed provisioning" },
  perform(context) {
    const { tenantId } = customerOf(context);
    const subscription = ownSubscription(context, tenantId);
    const coming = subscription.csp.provisioning?.seats ?? 0;
    return {
      status: 200,
      body: {
        skuId: subscription.skuId.toUpperCase(),
        status: coming > 0 ? "pending" : "success",
        quantity: subscription.seats - coming,
        ...(subscription.endsAt === null ? {} : { endDate: subscription.endsAt }),
        attributes: { objectType: "SubscriptionProvisioningStatus" },
      },
    };
  },
};
