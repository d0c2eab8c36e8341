// Orders. Sources: "Get all of a customer's orders", "Get an order by ID", "Get order provisioning
// status". A new order can stay invisible for 15 minutes (404 20000 meanwhile).

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import {
  collectionOf,
  listOf,
  maybe,
  maybeText,
  wireEnum,
  wireInstant,
  wireNumber,
} from "../wire.ts";

/** Also a member of the checkout's answer. */
export const Order = z.object({
  id: z.string(),
  alternateId: maybeText,
  referenceCustomerId: maybeText,
  billingCycle: maybeText,
  currencyCode: maybeText,
  lineItems: listOf(
    z.object({
      lineItemNumber: wireNumber,
      /** `PID:SKU:AVAILABILITY` for the new commerce experience. */
      offerId: maybeText,
      subscriptionId: maybeText,
      termDuration: maybeText,
      transactionType: maybeText,
      friendlyName: maybeText,
      quantity: wireNumber,
      partnerIdOnRecord: maybeText,
    }),
  ),
  creationDate: maybe(wireInstant),
  status: maybe(wireEnum(["pending", "completed", "cancelled"])),
  transactionType: maybeText,
  totalPrice: maybe(wireNumber),
});

const shared = {
  api: "partnerCenter",
  method: "GET",
  request: null,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "orders",
} as const;

export const listOrders = endpoint({
  ...shared,
  operation: "listOrders",
  path: "/v1/customers/{customerId}/orders",
  query: [],
  response: collectionOf(Order),
});

export const getOrder = endpoint({
  ...shared,
  operation: "getOrder",
  path: "/v1/customers/{customerId}/orders/{orderId}",
  query: [],
  response: Order,
});

export const getOrderProvisioningStatus = endpoint({
  ...shared,
  operation: "getOrderProvisioningStatus",
  path: "/v1/customers/{customerId}/orders/{orderId}/provisioningstatus",
  query: [],
  response: collectionOf(
    z.object({
      lineItemNumber: wireNumber,
      status: wireEnum(["Fulfilled", "Unfulfilled", "PrefulfillmentPending"]),
      quantityProvisioningInformation: listOf(
        z.object({ quantity: wireNumber, status: maybeText }),
      ),
    }),
  ),
});
