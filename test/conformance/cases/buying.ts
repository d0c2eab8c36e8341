// Carts, their checkout, orders.

import { checkoutCart, createCart, updateCart } from "#microsoft/endpoints/partner-center/carts.ts";
import {
  createOrder,
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

const ORDER = { LineItems: [{ LineItemNumber: 0, Quantity: 1 }], CurrencyCode: "EUR" };

/** An order without a cart, for the item of this world and its partner's currency. */
function sendOrder(probe: Probe, sample: Json) {
  const lines = sample["LineItems"] as readonly Json[];
  const body = {
    ...sample,
    BillingCycle: "annual",
    CurrencyCode: "EUR",
    PartnerOnRecordAttestationAccepted: true,
    LineItems: lines.map((line) => ({ ...line, OfferId: ITEM, TermDuration: "P1Y" })),
  };
  return probe.send("POST", `${CUSTOMER}/orders`, body);
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
  {
    sample: "create-an-order.request.1",
    endpoint: createOrder,
    kind: "request",
    probe: sendOrder,
  },
  {
    sample: "create-an-order.response.2",
    endpoint: createOrder,
    kind: "response",
    probe: (probe) => sendOrder(probe, ORDER),
  },
  reading(
    "get-order-provisioning-status.response.1",
    getOrderProvisioningStatus,
    (probe) => `${order(probe)}/provisioningstatus`,
  ),
];
