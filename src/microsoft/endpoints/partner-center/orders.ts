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

const NewLine = z.object({
  /** From 0, without a gap. */
  lineItemNumber: wireNumber,
  offerId: z.string(),
  friendlyName: maybeText,
  quantity: wireNumber,
  termDuration: maybeText,
  partnerIdOnRecord: maybeText,
  promotionId: maybeText,
});

const NewOrder = z.object({
  referenceCustomerId: maybeText,
  billingCycle: z.string(),
  currencyCode: maybeText,
  /** A legal statement that a named person gave; never a default. */
  partnerOnRecordAttestationAccepted: maybe(z.boolean()),
  lineItems: z.array(NewLine),
});

/**
 * Buys without a cart, and so without a cart's safety: nothing refuses a repeat. Handover never calls it; the
 * sandbox serves it to other software.
 */
export const createOrder = endpoint({
  operation: "createOrder",
  api: "partnerCenter",
  method: "POST",
  path: "/v1/customers/{customerId}/orders",
  query: [],
  request: NewOrder,
  response: Order,
  success: [201],
  retry: "readBack",
  identity: "either",
  budget: "orders",
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
