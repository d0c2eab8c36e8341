// Buying from the one product of the small world.

import { checkoutCart, createCart } from "#microsoft/endpoints/partner-center/carts.ts";
import { TENANT, type Cloud } from "./sandbox-cloud.ts";

export const ITEM = "CFQ7TTC0LF8R:0001:CFQ7TTC0K971";

export function line(changes: object = {}) {
  return {
    id: 0,
    catalogItemId: ITEM,
    friendlyName: "mv-1/line-1",
    quantity: 5,
    currencyCode: "EUR",
    billingCycle: "annual",
    termDuration: "P1Y",
    ...changes,
  };
}

export async function buildCart(
  cloud: Cloud,
  lines: readonly object[] = [line()],
  attested = true,
) {
  return cloud.client.call(createCart, {
    path: { customerId: TENANT },
    body: {
      partnerOnRecordAttestationAccepted: attested,
      lineItems: lines.map((item) => ({ ...line(), ...item })),
    },
  });
}

export async function order(cloud: Cloud, lines?: readonly object[]) {
  const cart = await buildCart(cloud, lines);
  const path = { customerId: TENANT, cartId: cart.id };
  const answer = await cloud.client.call(checkoutCart, { path });
  const subscriptionId = answer.orders[0]?.lineItems[0]?.subscriptionId ?? "";
  return { path, answer, subscriptionId, orderId: answer.orders[0]?.id ?? "" };
}
