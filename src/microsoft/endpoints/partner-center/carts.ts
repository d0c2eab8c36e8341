// Carts and their checkout. Sources: "Create a cart", "Update a cart", "Checkout a cart".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, wireCode, wireEnum, wireInstant, wireNumber } from "../wire.ts";
import { cartErrorCode } from "./cart-error-code.ts";
import { Order } from "./orders.ts";

const Participant = z.object({ key: z.string(), value: z.string() });

const NewLine = z.object({
  /** Chosen by the caller, unique in the cart. */
  id: z.number().int().min(0).nullish(),
  catalogItemId: z.string(),
  /** Carries our marker through to the subscription. */
  friendlyName: z.string().max(256).nullish(),
  quantity: z.number().int(),
  currencyCode: z.string().nullish(),
  billingCycle: z.string(),
  termDuration: z.string().nullish(),
  promotionId: z.string().nullish(),
  participants: z.array(Participant).nullish(),
});

const NewCart = z.object({
  /** A legal statement that a named person gave; never a default. */
  partnerOnRecordAttestationAccepted: z.boolean().nullish(),
  lineItems: z.array(NewLine),
});

const Cart = z.object({
  id: z.string(),
  creationTimestamp: maybe(wireInstant),
  lastModifiedTimestamp: maybe(wireInstant),
  expirationTimestamp: maybe(wireInstant),
  status: maybe(wireEnum(["Active", "Ordered"])),
  lineItems: listOf(
    z.object({
      id: wireNumber,
      catalogItemId: z.string(),
      friendlyName: maybeText,
      quantity: wireNumber,
      currencyCode: maybeText,
      billingCycle: maybeText,
      termDuration: maybeText,
      orderGroup: maybeText,
      promotionId: maybeText,
      /** A bad line does not fail the call: it answers 201 with the error here. */
      error: maybe(z.object({ errorCode: cartErrorCode, errorDescription: maybeText })),
    }),
  ),
});

const shared = {
  api: "partnerCenter",
  query: [],
  identity: "either",
  budget: "partnerCenter",
} as const;

export const createCart = endpoint({
  ...shared,
  operation: "createCart",
  method: "POST",
  path: "/v1/customers/{customerId}/carts",
  request: NewCart,
  response: Cart,
  success: [201],
  retry: "readBack",
});

export const getCart = endpoint({
  ...shared,
  operation: "getCart",
  method: "GET",
  path: "/v1/customers/{customerId}/carts/{cartId}",
  request: null,
  response: Cart,
  success: [200],
  retry: "safe",
});

/** Replaces the whole cart. */
export const updateCart = endpoint({
  ...shared,
  operation: "updateCart",
  method: "PUT",
  path: "/v1/customers/{customerId}/carts/{cartId}",
  request: NewCart,
  response: Cart,
  success: [200],
  retry: "absolute",
});

/**
 * Buys the cart. Partial success is normal: 201 with both `orders` and `orderErrors`. A second
 * checkout answers 400 800065. Microsoft's sample shows a bare order; it reads as a list of one.
 */
export const checkoutCart = endpoint({
  ...shared,
  operation: "checkoutCart",
  method: "POST",
  path: "/v1/customers/{customerId}/carts/{cartId}/checkout",
  request: null,
  response: z.preprocess(
    (value) =>
      typeof value === "object" && value !== null && "lineItems" in value
        ? { orders: [value] }
        : value,
    z.object({
      orders: listOf(Order),
      orderErrors: listOf(
        z.object({
          orderGroupId: maybeText,
          code: maybe(wireCode),
          description: maybeText,
        }),
      ),
    }),
  ),
  success: [200, 201],
  retry: "readBack",
});
