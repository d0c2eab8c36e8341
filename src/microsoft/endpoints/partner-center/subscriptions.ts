// Subscriptions this partner sold. Sources: "Get all of a customer's subscriptions", "Get a
// subscription by ID", "Update a subscription by ID", "Get subscription provisioning status".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import {
  collectionOf,
  listOf,
  maybe,
  maybeText,
  wireEnum,
  wireGuid,
  wireInstant,
  wireNumber,
} from "../wire.ts";

const NextTerm = z.object({
  product: maybe(
    z.object({
      productId: maybeText,
      skuId: maybeText,
      availabilityId: maybeText,
      billingCycle: maybeText,
      termDuration: maybeText,
      promotionId: maybeText,
    }),
  ),
  quantity: maybe(wireNumber),
  customTermEndDate: maybe(wireInstant),
});

/** All documented fields: a PATCH sends the resource back as it was read, with the change. */
const Subscription = z.object({
  id: z.string(),
  entitlementId: maybeText,
  offerId: maybeText,
  offerName: maybeText,
  friendlyName: maybeText,
  /** `OnlineServicesNCE` marks the new commerce experience; absent on legacy subscriptions. */
  productType: maybe(z.object({ id: maybeText, displayName: maybeText })),
  quantity: wireNumber,
  unitType: maybeText,
  parentSubscriptionId: maybeText,
  consumptionType: maybeText,
  hasPurchasableAddons: maybe(z.boolean()),
  creationDate: maybe(wireInstant),
  effectiveStartDate: maybe(wireInstant),
  /** The last day, included. */
  commitmentEndDate: maybe(wireInstant),
  commitmentEndDateTime: maybe(wireInstant),
  cancellationAllowedUntilDate: maybe(wireInstant),
  billingCycleEndDate: maybe(wireInstant),
  billingCycleEndDateTime: maybe(wireInstant),
  status: wireEnum(["none", "active", "suspended", "deleted", "expired", "pending", "disabled"]),
  autoRenewEnabled: maybe(z.boolean()),
  isTrial: maybe(z.boolean()),
  billingType: maybeText,
  billingCycle: maybeText,
  termDuration: maybeText,
  renewalTermDuration: maybeText,
  /** What the server allows now, such as `Edit` and `Cancel`. */
  actions: listOf(z.string()),
  refundOptions: listOf(
    z.object({
      type: maybeText,
      expiresAt: maybe(wireInstant),
    }),
  ),
  refundableQuantity: maybe(
    z.object({
      totalQuantity: maybe(wireNumber),
      details: listOf(z.object({ quantity: wireNumber, allowedUntilDateTime: maybe(wireInstant) })),
    }),
  ),
  isMicrosoftProduct: maybe(z.boolean()),
  partnerId: maybeText,
  attentionNeeded: maybe(z.boolean()),
  actionTaken: maybe(z.boolean()),
  suspensionReasons: listOf(z.string()),
  contractType: maybeText,
  publisherName: maybeText,
  promotionId: maybeText,
  migratedFromSubscriptionId: maybeText,
  scheduledNextTermInstructions: maybe(NextTerm),
  nextChargeInstructions: maybe(NextTerm),
  /** Of the Extended Service Term era; no page tells its values, so it is carried as it came. */
  scheduledActions: maybe(z.array(z.unknown())),
  orderId: maybeText,
  productOrderId: maybeText,
  attributes: maybe(z.object({ etag: maybeText, objectType: maybeText })),
});

/** The body of a PATCH: what is left out of `autoRenewEnabled` and the instructions is reset. */
const SubscriptionChange = Subscription.partial({ quantity: true, status: true });

const shared = {
  api: "partnerCenter",
  query: [],
  success: [200],
  identity: "either",
  budget: "subscriptions",
} as const;

export const listSubscriptions = endpoint({
  ...shared,
  operation: "listSubscriptions",
  method: "GET",
  path: "/v1/customers/{customerId}/subscriptions",
  query: ["order_id"],
  request: null,
  response: collectionOf(Subscription),
  retry: "safe",
});

export const getSubscription = endpoint({
  ...shared,
  operation: "getSubscription",
  method: "GET",
  path: "/v1/customers/{customerId}/subscriptions/{subscriptionId}",
  request: null,
  response: Subscription,
  retry: "safe",
});

/** Sets quantity, auto-renew, status or name absolutely; 202 means that the change is under way. */
export const updateSubscription = endpoint({
  ...shared,
  operation: "updateSubscription",
  method: "PATCH",
  path: "/v1/customers/{customerId}/subscriptions/{subscriptionId}",
  request: SubscriptionChange,
  response: Subscription.nullable(),
  success: [200, 202],
  retry: "absolute",
});

/** Its `skuId` is the tenant's: the join between a CSP subscription and Graph. */
export const getSubscriptionProvisioningStatus = endpoint({
  ...shared,
  operation: "getSubscriptionProvisioningStatus",
  method: "GET",
  path: "/v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus",
  request: null,
  response: z.object({
    skuId: wireGuid,
    status: wireEnum(["success", "pending", "failed"]),
    quantity: wireNumber,
    endDate: maybe(wireInstant),
  }),
  retry: "safe",
  identity: "user",
});
