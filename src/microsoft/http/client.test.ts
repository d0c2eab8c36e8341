import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { pause } from "#lib/clock.ts";
import { checkoutCart } from "../endpoints/partner-center/carts.ts";
import { listCustomers } from "../endpoints/partner-center/customers.ts";
import { getOrder, listOrders } from "../endpoints/partner-center/orders.ts";
import { getRelationshipRequest } from "../endpoints/partner-center/relationship-requests.ts";
import { updateSubscription } from "../endpoints/partner-center/subscriptions.ts";
import { listUsers } from "../endpoints/graph/users.ts";
import type { GatedCall } from "./gate.ts";
import { createMicrosoftClient, type MicrosoftClient } from "./client.ts";
import { MicrosoftError } from "./microsoft-error.ts";

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

type Handler = (seen: Seen, response: ServerResponse) => void;

const PARTNER = "11111111-1111-4111-8111-111111111111";
const CUSTOMER = "22222222-2222-4222-8222-222222222222";

let server: Server;
let client: MicrosoftClient;
let gated: GatedCall[];
let waitMs: number | null;
let heldForSeconds: number | null;
let calls: Seen[];
let grants: URLSearchParams[];
let grantTenants: string[];
let stored: string;
let logged: string[];
let answer: Handler;
let answerToken: Handler;

beforeEach(async () => {
  gated = [];
  waitMs = null;
  heldForSeconds = null;
  calls = [];
  grants = [];
  grantTenants = [];
  logged = [];
  stored = "refresh-0";
  answer = (_, response) => response.end("{}");
  answerToken = (_, response) => {
    const refreshToken = `refresh-${grants.length}`;
    json(response, 200, {
      access_token: `access-${grants.length}`,
      expires_in: "3599",
      refresh_token: refreshToken,
    });
  };
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
      if (url.includes("/oauth2/")) {
        grants.push(new URLSearchParams(seen.body));
        grantTenants.push(url.split("/")[1] ?? "");
        answerToken(seen, response);
      } else {
        calls.push(seen);
        answer(seen, response);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const note = (fields: object, message: string) =>
    logged.push(`${message} ${JSON.stringify(fields)}`);
  client = createMicrosoftClient({
    connection: {
      entraUrl: url,
      partnerCenterUrl: url,
      graphUrl: url,
      pricingUrl: url,
      partnerTenantId: PARTNER,
      applicationId: "app",
      clientSecret: "secret-of-the-app",
    },
    refreshTokens: {
      read: () => Promise.resolve(stored),
      replace: (previous, next) => {
        if (stored === previous) stored = next;
        return Promise.resolve();
      },
    },
    log: { debug: note, warn: note },
    gate: {
      waitMs(call) {
        gated.push(call);
        return Promise.resolve(waitMs);
      },
      throttled(_, seconds) {
        heldForSeconds = seconds;
        return Promise.resolve();
      },
    },
  });
});

afterEach(async () => {
  await client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function failure(promise: Promise<unknown>): Promise<MicrosoftError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof MicrosoftError)) throw new Error(`no MicrosoftError: ${String(error)}`);
  return error;
}

describe("tokens", () => {
  test("a rotated refresh token is stored and is the next one sent; access tokens are cached", async () => {
    answer = (seen, response) =>
      json(response, 200, seen.url.startsWith("/v1.0") ? { value: [] } : { url: "https://x" });
    await client.call(getRelationshipRequest);
    await client.call(getRelationshipRequest);
    await client.list(listUsers, { tenantId: CUSTOMER });
    expect(grants.map((grant) => grant.get("refresh_token"))).toEqual(["refresh-0", "refresh-1"]);
    expect(grantTenants).toEqual([PARTNER, CUSTOMER]);
    expect(stored).toBe("refresh-2");
    expect(calls.map((call) => call.headers.authorization)).toEqual([
      "Bearer access-1",
      "Bearer access-1",
      "Bearer access-2",
    ]);
  });

  test("many calls at once renew one after the other", async () => {
    const body = { value: [] };
    const responses = ["0", "1"].map((id) => ({ id, status: 200, body }));
    answer = (_, response) => json(response, 200, { responses });
    const tenants = ["a", "b", "c", "a", "b", "c"];
    await Promise.all(tenants.map((tenantId) => client.list(listUsers, { tenantId })));
    expect(grants.map((grant) => grant.get("refresh_token"))).toEqual([
      "refresh-0",
      "refresh-1",
      "refresh-2",
    ]);
  });

  test("a token that another process rotated is read again", async () => {
    answer = (_, response) => json(response, 200, { url: "https://x" });
    answerToken = (seen, response) => {
      if (new URLSearchParams(seen.body).get("refresh_token") === "refresh-0") {
        stored = "refresh-of-another";
        json(response, 400, { error: "invalid_grant", error_description: "AADSTS70008: gone" });
      } else json(response, 200, { access_token: "access", expires_in: 3599 });
    };
    await client.call(getRelationshipRequest);
    expect(grants.map((grant) => grant.get("refresh_token"))).toEqual([
      "refresh-0",
      "refresh-of-another",
    ]);
  });

  test("a refused token is renewed once; a second refusal is the answer", async () => {
    answer = (seen, response) =>
      seen.headers.authorization === "Bearer access-1"
        ? json(response, 401, { code: 800001, description: "expired" })
        : json(response, 200, { url: "https://x" });
    await client.call(getRelationshipRequest);
    expect(calls).toHaveLength(2);
    answer = (_, response) => json(response, 401, { code: 400, description: "denied" });
    expect(await failure(client.call(getRelationshipRequest))).toMatchObject({
      status: 401,
      code: "400",
      retry: "never",
    });
    expect(calls).toHaveLength(4);
  });

  test("refusals of the identity platform carry their AADSTS code", async () => {
    answerToken = (_, response) =>
      json(response, 400, {
        error: "invalid_grant",
        error_description: "AADSTS65001: The user or administrator has not consented.",
        error_codes: [65001],
      });
    expect(await failure(client.list(listUsers, { tenantId: CUSTOMER }))).toMatchObject({
      operation: "getToken",
      code: "AADSTS65001",
      retry: "never",
    });
  });
});

describe("repeats", () => {
  const path = { customerId: CUSTOMER, cartId: "c" };

  test("a read is repeated after server errors, each time as a new request", async () => {
    answer = (_, response) =>
      calls.length < 3 ? json(response, 503, {}) : json(response, 200, { id: "o" });
    const order = await client.call(getOrder, { path: { customerId: CUSTOMER, orderId: "o" } });
    expect(order.id).toBe("o");
    expect(new Set(calls.map((call) => call.headers["ms-requestid"])).size).toBe(3);
    expect(new Set(calls.map((call) => call.headers["ms-correlationid"])).size).toBe(1);
  });

  test("without an answer the same request id is sent again", async () => {
    answer = (_, response) =>
      calls.length < 2
        ? response.destroy()
        : json(response, 200, { id: "s", quantity: 5, status: "active" });
    await client.call(updateSubscription, {
      path: { customerId: CUSTOMER, subscriptionId: "s" },
      body: { id: "s", quantity: 5 },
    });
    expect(calls).toHaveLength(2);
    expect(calls[1]?.headers["ms-requestid"]).toBe(calls[0]?.headers["ms-requestid"]);
  });

  test("a checkout is sent once, whether the answer is lost or a server error", async () => {
    answer = (_, response) => response.destroy();
    expect(await failure(client.call(checkoutCart, { path }))).toMatchObject({
      status: null,
      answered: false,
      retry: "readBack",
    });
    answer = (_, response) => json(response, 500, { code: 800005, description: "order failed" });
    expect(await failure(client.call(checkoutCart, { path }))).toMatchObject({
      code: "800005",
      answered: true,
      retry: "readBack",
    });
    expect(calls).toHaveLength(2);
  });

  test("an answer to a checkout that cannot be read asks for reading back", async () => {
    answer = (_, response) => json(response, 201, { orders: "many" });
    expect((await failure(client.call(checkoutCart, { path }))).retry).toBe("readBack");
  });

  test("a throttled call tells when to come again and is not repeated meanwhile", async () => {
    answer = (_, response) =>
      json(
        response,
        429,
        { statusCode: 429, message: "Rate limit is exceeded. Try again in 57 seconds." },
        { "retry-after": "57" },
      );
    const error = await failure(client.list(listOrders, { path: { customerId: CUSTOMER } }));
    expect(error).toMatchObject({ status: 429, retry: "wait", retryAfterSeconds: 57 });
    expect(calls).toHaveLength(1);
  });

  test("whom the gate lets wait sends nothing, and is told when as after a 429", async () => {
    waitMs = 1_500;
    client.neededBy(CUSTOMER, 5_000);
    const error = await failure(client.list(listOrders, { path: { customerId: CUSTOMER } }));
    expect(error).toMatchObject({ status: 429, answered: false, retry: "wait" });
    expect([error.retryAfterSeconds, calls.length]).toEqual([2, 0]);
    expect(gated).toMatchObject([
      { budget: "orders", method: "GET", tenantId: CUSTOMER, deadlineMs: 5_000 },
    ]);
  });

  test("the gate is asked before every attempt, and hears of a 429", async () => {
    answer = (_, response) =>
      json(response, calls.length < 2 ? 503 : 429, {}, { "retry-after": "9" });
    await failure(client.list(listOrders, { path: { customerId: CUSTOMER } }));
    expect([gated.length, calls.length, heldForSeconds]).toEqual([2, 2, 9]);
  });

  test.each([
    [409, "800060", "wait"],
    [404, "400019", "refresh"],
    [400, "800065", "never"],
    [404, "20000", "wait"],
  ])("%i %s is answered with %s", async (status, code, retry) => {
    answer = (_, response) => json(response, status, { code: Number(code), description: "no" });
    expect(await failure(client.call(checkoutCart, { path }))).toMatchObject({ code, retry });
  });

  test("nobody listening: a checkout that was never sent is repeated, then left to later", async () => {
    answer = (_, response) => json(response, 200, { url: "https://x" });
    await client.list(listOrders, { path: { customerId: CUSTOMER } }).catch(() => undefined);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    // The client notices that its idle connection is gone when it next looks at what has arrived.
    await pause(50);
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(await failure(client.call(checkoutCart, { path }))).toMatchObject({
      answered: false,
      retry: "wait",
    });
  });
});

describe("paging and reading", () => {
  const customer = (id: string) => ({ id, relationshipToPartner: "reseller" });

  test("seek pages: the token of the body goes back in the header", async () => {
    answer = (seen, response) =>
      seen.headers["ms-continuationtoken"] === "t1"
        ? json(response, 200, { items: [customer("b")] })
        : json(response, 200, { items: [customer("a")], continuationToken: "t1" });
    const customers = await client.list(listCustomers, { query: { size: "1" } });
    expect(customers.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(calls[1]?.url).toBe("/v1/customers?size=1&seekOperation=Next");
  });

  test("index pages: the next link's query is followed", async () => {
    answer = (seen, response) =>
      json(
        response,
        200,
        seen.url.includes("offset=1")
          ? { items: [customer("b")] }
          : { items: [customer("a")], links: { next: { uri: "/customers?size=1&offset=1" } } },
      );
    expect(await client.list(listCustomers)).toHaveLength(2);
  });

  test("Graph's next link is followed on our own host only", async () => {
    answer = (seen, response) =>
      json(
        response,
        200,
        seen.url.includes("skiptoken")
          ? { value: [{ id: "u2" }] }
          : {
              value: [{ id: "u1" }],
              "@odata.nextLink": "https://elsewhere.example/v1.0/users?$skiptoken=x&$top=1",
            },
      );
    const users = await client.list(listUsers, { query: { $top: "1" } });
    expect(users.map(({ id }) => id)).toEqual(["u1", "u2"]);
    expect(calls[1]?.url).toBe("/v1.0/users?%24skiptoken=x&%24top=1");
  });

  test("a list that points at itself ends in an error", async () => {
    answer = (_, response) =>
      json(response, 200, { items: [], links: { next: { uri: "/customers?offset=1" } } });
    await expect(client.list(listCustomers)).rejects.toThrow("does not end");
    expect(calls).toHaveLength(2);
  });

  test("a byte-order mark and PascalCase keys are read", async () => {
    answer = (_, response) => {
      response.writeHead(200);
      response.end("\uFEFF" + JSON.stringify({ Url: "https://x" }));
    };
    expect(await client.call(getRelationshipRequest)).toEqual({ url: "https://x" });
  });

  test("values in a path are one segment", async () => {
    answer = (_, response) => json(response, 200, { id: "o" });
    await client.call(getOrder, { path: { customerId: "a/../b", orderId: "o?x" } });
    expect(calls[0]?.url).toBe("/v1/customers/a%2F..%2Fb/orders/o%3Fx");
  });

  test("no log line and no error holds a token or the secret", async () => {
    answer = (_, response) => json(response, 403, { code: 900329, description: "no" });
    const error = await failure(client.call(getRelationshipRequest));
    const text = logged.join("\n") + JSON.stringify(error) + error.message;
    expect(logged.length).toBeGreaterThan(1);
    expect(text).not.toMatch(/access-\d|refresh-\d|secret-of-the-app/);
    expect(text).toContain(error.requestId);
  });
});
