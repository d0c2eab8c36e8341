import { expect, test } from "vitest";
import { addMs, parseInstant } from "#lib/instant.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { assignUserLicense } from "#microsoft/endpoints/graph/users.ts";
import { listOrders } from "#microsoft/endpoints/partner-center/orders.ts";
import {
  getSubscription,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Endpoint } from "#microsoft/endpoints/endpoint.ts";
import { createLimits } from "./limits.ts";

const NOW = parseInstant("2026-06-01T00:00:00Z");

const ONE = { partnerTenantId: "partner", tenantId: "customer" };

function callsUntilThrottled(users: number, endpoint: Endpoint, stepMs = 0) {
  const limits = createLimits(() => users);
  for (let calls = 0; calls < 10_000; calls += 1) {
    const wait = limits.count(endpoint, ONE, addMs(NOW, calls * stepMs));
    if (wait !== null) return { calls, wait };
  }
  return null;
}

test("Graph reads are limited by the size of the tenant", () => {
  expect(callsUntilThrottled(49, listSubscribedSkus)).toEqual({ calls: 1_166, wait: 10 });
  expect(callsUntilThrottled(500, listSubscribedSkus)).toEqual({ calls: 1_666, wait: 10 });
  expect(callsUntilThrottled(501, listSubscribedSkus)).toEqual({ calls: 2_666, wait: 10 });
});

test("3,000 writes fit into 150 seconds, in a tenant of any size", () => {
  expect(callsUntilThrottled(5_000, assignUserLicense)).toEqual({ calls: 3_000, wait: 150 });
  expect(callsUntilThrottled(5_000, assignUserLicense, 50)).toBeNull();
});

test("subscriptions are limited as one resource, over all customers of the partner", () => {
  const limits = createLimits(() => 0);
  const count = (endpoint: Endpoint, tenantId: string, partnerTenantId = "partner") =>
    limits.count(endpoint, { partnerTenantId, tenantId }, NOW);
  for (let calls = 0; calls < 250; calls += 1) {
    expect(count(listSubscriptions, `customer ${calls}`)).toBeNull();
    expect(count(updateSubscription, `customer ${calls}`)).toBeNull();
  }
  expect(count(getSubscription, "another")).toBe(60);
  expect(count(listOrders, "another")).toBeNull();
  expect(count(getSubscription, "another", "another partner")).toBeNull();
});
