// A read-only connection, asked for every operation that we know: what leaves are reads.

import { globSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Endpoint } from "../endpoints/endpoint.ts";
import { createMicrosoftClient, type MicrosoftClient } from "./client.ts";
import { ReadOnlyError } from "./read-only-error.ts";

/** Writes by their method that create and change nothing. */
const READS_BY_POST = [
  "getToken",
  "getTokenV1",
  "startDeviceSignIn",
  "validateMigration",
  "verifyPromotionEligibilities",
];

const folder = join(import.meta.dirname, "../endpoints");
const files = globSync("**/*.ts", { cwd: folder }).filter((path) => !path.endsWith(".test.ts"));
const modules: readonly Record<string, unknown>[] = await Promise.all(
  files.map((path) => import(join(folder, path))),
);
const endpoints = modules.flatMap((each) => Object.values(each)).filter(isEndpoint);

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === "object" && value !== null && "operation" in value && "retry" in value;
}

let sent: { readonly url: string }[];
let client: MicrosoftClient;

beforeAll(() => {
  sent = [];
  const nobody = "http://127.0.0.1:1";
  client = createMicrosoftClient({
    connection: {
      entraUrl: nobody,
      partnerCenterUrl: nobody,
      graphUrl: nobody,
      pricingUrl: nobody,
      partnerTenantId: "11111111-1111-4111-8111-111111111111",
      applicationId: "app",
      clientSecret: "secret",
    },
    refreshTokens: { read: () => Promise.resolve("r"), replace: () => Promise.resolve() },
    log: { debug: () => undefined, warn: () => undefined },
    readOnly: true,
    transport: {
      send(request) {
        sent.push(request);
        const isToken = request.url.includes("/oauth2/");
        const body = isToken ? { access_token: "a", expires_in: 3599, refresh_token: "r" } : {};
        return Promise.resolve({
          status: 200,
          headers: {},
          body: new TextEncoder().encode(JSON.stringify(body)),
        });
      },
      pause: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
  });
});

const called = endpoints.filter(({ api }) => api !== "entra");

test("a read is what its method says, or known by name", () => {
  const byPost = endpoints.filter(({ method, retry }) => retry === "safe" && method !== "GET");
  expect(byPost.map(({ operation }) => operation).sort()).toEqual([...READS_BY_POST].sort());
  expect(called.length).toBeGreaterThan(60);
});

describe.each(called)("$operation", (endpoint) => {
  test(endpoint.retry === "safe" ? "may leave" : "does not leave", async () => {
    sent.length = 0;
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "x"]);
    const error: unknown = await client
      .call({ ...endpoint, request: null }, { path: Object.fromEntries(names) })
      .then(() => null)
      .catch((reason: unknown) => reason);
    const left = sent.filter(({ url }) => !url.includes("/oauth2/"));
    if (endpoint.retry !== "safe") expect(error).toBeInstanceOf(ReadOnlyError);
    expect(left.length > 0).toBe(endpoint.retry === "safe");
  });
});
