// Subscriptions and their changes.

import {
  getSubscription,
  getSubscriptionProvisioningStatus,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Json } from "../compare.ts";
import { CUSTOMER, type Answer, type Probe } from "../probe.ts";
import { reading, subscription, type SampleCase } from "./sample-case.ts";

/** What names things of Microsoft's world in a sample stands for what the customer holds in ours. */
const OF_THE_WORLD = new Set([
  "id",
  "offerid",
  "parentsubscriptionid",
  "termduration",
  "billingcycle",
  "quantity",
  "orderid",
]);

/** The sample's PATCH, in its own spelling, for the subscription of this world; always an active one before. */
async function change(probe: Probe, sample: Json): Promise<Answer> {
  const held = await probe.answer("GET", subscription(probe));
  const body = Object.fromEntries(
    Object.entries(sample).map(([key, value]) => {
      const name = Object.keys(held).find((own) => own.toLowerCase() === key.toLowerCase());
      const own = OF_THE_WORLD.has(key.toLowerCase());
      return [key, own ? (held[name ?? key] ?? null) : value];
    }),
  );
  return probe.send("PATCH", subscription(probe), body);
}

export const subscriptionsCases: readonly SampleCase[] = [
  ...[
    "get-all-of-a-customer-s-subscriptions.response.1",
    "get-all-of-a-customer-s-subscriptions.response.2",
  ].map((sample) => reading(sample, listSubscriptions, `${CUSTOMER}/subscriptions`)),
  reading(
    "get-a-list-of-subscriptions-by-order.response.1",
    listSubscriptions,
    ({ orderId }) => `${CUSTOMER}/subscriptions?order_id=${orderId}`,
  ),
  ...[1, 2, 3].map((number) =>
    reading(`get-a-subscription-by-id.response.${number}`, getSubscription, subscription),
  ),
  reading("create-scheduled-changes.response.2", getSubscription, subscription),
  ...[
    "change-the-quantity-of-a-subscription.request.1",
    "change-the-quantity-of-a-subscription.request.2",
    "change-the-quantity-of-a-subscription.request.4",
    "update-a-subscription-by-id.request.1",
    "update-a-subscription-by-id.request.3",
    "suspend-a-subscription.request.1",
    "reactivate-a-suspended-a-subscription.request.2",
  ].map((sample): SampleCase => ({
    sample,
    endpoint: updateSubscription,
    kind: "request",
    probe: change,
  })),
  reading(
    "get-subscription-provisioning-status.response.1",
    getSubscriptionProvisioningStatus,
    (probe) => `${subscription(probe)}/provisioningstatus`,
  ),
];
