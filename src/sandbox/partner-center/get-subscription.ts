import { getSubscription as endpoint } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Operation } from "../operation.ts";
import { customerOf, ownSubscription } from "./shared.ts";
import { subscriptionResource } from "./subscription-resource.ts";

export const getSubscription: Operation = {
  endpoint,
  support: {
    missing:
      "legacy and Azure subscriptions; `customTermEndDates` and `overage`, read as ids, answer 404",
  },
  perform(context) {
    const { tenantId, country } = customerOf(context);
    const subscription = ownSubscription(context, tenantId);
    return { status: 200, body: subscriptionResource(subscription, context.world.now, country) };
  },
};
