// Raw requests to a sandbox with one customer who has bought: what is compared is the wire itself, not
// what our client made of it.

import { addHours } from "#lib/instant.ts";
import { promotion } from "#sandbox/world/small-world.ts";
import type { Json } from "./compare.ts";
import {
  acceptInvitation,
  APPLICATION,
  forwardTo,
  gainAccess,
  OUR_TENANT,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";
import { ITEM } from "./carts.ts";

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

export interface Probe {
  readonly cloud: Cloud;
  /** Of the annual subscription that the customer holds. */
  readonly subscriptionId: string;
  readonly orderId: string;
  /** The answers that bought it. */
  readonly cart: Json;
  readonly checkout: Json;
  /** To Partner Center: below `/v1`, or webhooks. */
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** The answer of a call that has to succeed. */
  answer(method: string, path: string, body?: unknown): Promise<Json>;
  /** Puts relationship and subscriptions back as they were before. */
  restoring<Result>(act: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export const CUSTOMER = `/customers/${TENANT}`;

export async function openProbe(): Promise<Probe> {
  const cloud = await startCloud();
  await acceptInvitation(cloud);
  await gainAccess(cloud);
  const constraints = { minimumSeats: 10, maximumSeats: 400, isFirstPurchase: true };
  cloud.world.put(
    "promotions",
    promotion({ term: "P1M", billingCycle: "monthly", ...constraints }),
  );
  const token = await accessToken(cloud);
  const send = (method: string, path: string, body?: unknown) =>
    sendTo(cloud.url + (path.startsWith("/webhooks/") ? "" : "/v1") + path, token, method, body);
  const answer = async (method: string, path: string, body?: unknown) => {
    const { status, body: answered } = await send(method, path, body);
    if (status < 300) return answered;
    throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answered)}`);
  };
  const line = { catalogItemId: ITEM, quantity: 5, termDuration: "P1Y", billingCycle: "annual" };
  const cart = await answer("POST", `${CUSTOMER}/carts`, {
    partnerOnRecordAttestationAccepted: true,
    lineItems: [line],
  });
  const checkout = await answer("POST", `${CUSTOMER}/carts/${String(cart["id"])}/checkout`);
  const [order] = checkout["orders"] as readonly Json[];
  const [bought] = (order?.["lineItems"] ?? []) as readonly Json[];
  await forwardTo(cloud, addHours(cloud.world.now, 2));
  return {
    cloud,
    subscriptionId: String(bought?.["subscriptionId"]),
    orderId: String(order?.["id"]),
    cart,
    checkout,
    send,
    answer,
    restoring: (act) => restoring(cloud, act),
    close: () => cloud.close(),
  };
}

/** A bearer token of the partner's user, by the refresh token that the client holds now. */
async function accessToken(cloud: Cloud): Promise<string> {
  const response = await fetch(`${cloud.url}/${OUR_TENANT}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: APPLICATION,
      client_secret: "secret",
      refresh_token: cloud.stored(),
      scope: "https://api.partnercenter.microsoft.com/user_impersonation",
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}

export async function sendTo(
  url: string,
  token: string | null,
  method: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Json };
}

async function restoring<Result>(cloud: Cloud, act: () => Promise<Result>): Promise<Result> {
  const relationships = [...cloud.world.all("relationships")];
  const subscriptions = [...cloud.world.all("subscriptions")];
  const result = await act();
  for (const relationship of relationships) cloud.world.put("relationships", relationship);
  for (const subscription of subscriptions) cloud.world.put("subscriptions", subscription);
  return result;
}
