// Carts, their checkout, orders.

import { checkoutCart, createCart, updateCart } from "#microsoft/endpoints/partner-center/carts.ts";
import {
  getOrder,
  getOrderProvisioningStatus,
  listOrders,
} from "#microsoft/endpoints/partner-center/orders.ts";
import { ITEM } from "../carts.ts";
import type { Json } from "../compare.ts";
import { CUSTOMER, type Probe } from "../probe.ts";
import { order, reading, type SampleCase } from "./sample-case.ts";

/** The request of a cart as Microsoft shows it, for the item of this world. */
function sendCart(probe: Probe, sample: Json) {
  const lines = sample["LineItems"] as readonly Json[];
  const body = { ...sample, LineItems: lines.map((line) => ({ ...line, CatalogItemId: ITEM })) };
  return probe.send("POST", `${CUSTOMER}/carts`, body);
}

export const buyingCases: readonly SampleCase[] = [
  ...[
    "create-a-cart.request.3",
    "create-a-cart-with-add-ons.request.1",
    "create-a-cart-with-add-ons.request.3",
  ].map((sample): SampleCase => ({
    sample,
    endpoint: createCart,
    kind: "request",
    probe: sendCart,
  })),
  ...[
    "create-a-cart.response.2",
    "create-a-cart-with-add-ons.response.5",
    "create-a-cart-with-add-ons.response.6",
  ].map((sample): SampleCase => ({
    sample,
    endpoint: createCart,
    kind: "response",
    probe: ({ cart }) => Promise.resolve({ status: 201, body: cart }),
  })),
  {
    sample: "update-a-cart.response.2",
    endpoint: updateCart,
    kind: "response",
    async probe(probe) {
      const lineItems = [{ catalogItemId: ITEM, quantity: 1, billingCycle: "annual" }];
      const { id } = await probe.answer("POST", `${CUSTOMER}/carts`, { lineItems });
      return probe.send("PUT", `${CUSTOMER}/carts/${String(id)}`, { lineItems });
    },
  },
  {
    sample: "checkout-a-cart.response.1",
    endpoint: checkoutCart,
    kind: "response",
    // The page shows a bare order where the resource says orders and errors: it is held against ours.
    probe: ({ checkout }) => {
      const [first] = checkout["orders"] as readonly Json[];
      return Promise.resolve({ status: 201, body: first ?? {} });
    },
  },
  reading("get-all-of-a-customer-s-orders.response.1", listOrders, `${CUSTOMER}/orders`),
  reading(
    "get-a-list-of-orders-by-customer-and-billing-cycle-type.response.1",
    listOrders,
    `${CUSTOMER}/orders`,
  ),
  reading("create-an-order.response.2", getOrder, order),
  reading(
    "get-order-provisioning-status.response.1",
    getOrderProvisioningStatus,
    (probe) => `${order(probe)}/provisioningstatus`,
  ),
];
