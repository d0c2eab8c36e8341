// What the control API orders to go wrong goes wrong, once, and the world shows whether it was done.

import { addMs } from "#lib/instant.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { checkoutCart } from "#microsoft/endpoints/partner-center/carts.ts";
import { getCustomer } from "#microsoft/endpoints/partner-center/customers.ts";
import {
  getSubscription,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { drawFault } from "#sandbox/faults/drawn-faults.ts";
import { seededRandom } from "#lib/random.ts";
import { afterEach, describe, expect, test } from "vitest";
import { buildCart, order } from "./carts.ts";
import {
  acceptInvitation,
  control,
  forwardTo,
  gainAccess,
  refusal,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

const CUSTOMER = { customerId: TENANT };
const HOUR_MS = 3_600_000;

let cloud: Cloud;
afterEach(() => cloud.close());

async function fault(operation: string, what: object, times = 1): Promise<void> {
  const ordered = { operation, tenantId: TENANT, times, fault: what };
  expect((await control(cloud, "POST", "/faults", ordered)).status).toBe(200);
}

async function act(what: object): Promise<void> {
  await control(cloud, "POST", "/acts", { tenantId: TENANT, act: what });
  await forwardTo(cloud, addMs(cloud.world.now, 1_000));
}

function sold(): number {
  return cloud.world.ofTenant("subscriptions", TENANT).filter(({ csp }) => csp !== null).length;
}

describe("a checkout", () => {
  test.each([
    [{ kind: "unanswered", done: false }, 0],
    [{ kind: "unanswered", done: true }, 1],
    [{ kind: "timedOut", done: false }, 0],
    [{ kind: "timedOut", done: true }, 1],
    [{ kind: "throttled", retryAfterSeconds: 30 }, 0],
    [{ kind: "refused", status: 403, code: 900121, description: "credit limit" }, 0],
    [{ kind: "staleAvailability" }, 0],
    [{ kind: "partialCheckout" }, 0],
  ])("that meets %j buys %i subscriptions", async (what, bought) => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const cart = await buildCart(cloud);
    await fault("checkoutCart", what);
    const path = { ...CUSTOMER, cartId: cart.id };
    const before = sold();
    const error = await refusal(cloud.client.call(checkoutCart, { path }));
    expect(sold() - before).toBe(bought);
    if (what.kind === "unanswered") expect(error.answered).toBe(false);
    if (what.kind === "throttled") expect(error.retryAfterSeconds).toBe(30);
    if (what.kind === "staleAvailability") expect(error.code).toBe("400019");
    expect((await control(cloud, "GET", "/faults")).body).toEqual({ items: [] });
  });

  test("of a cart whose lines carry an error is refused", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    await fault("createCart", { kind: "lineErrors", errorCode: "10003" });
    const cart = await buildCart(cloud);
    expect(cart.lineItems[0]?.error?.errorCode).toBe("inventory_not_available");
  });
});

test("a read that breaks is repeated by the client and found well", async () => {
  cloud = await startCloud();
  await acceptInvitation(cloud);
  await fault("getCustomer", { kind: "unanswered", done: true });
  await fault("getCustomer", { kind: "slow", ms: 5 });
  expect((await cloud.client.call(getCustomer, { path: CUSTOMER })).id).toBe(TENANT);
});

test("a refusal is lost on its way back like any other answer", async () => {
  cloud = await startCloud(); // the customer has not accepted us
  await fault("getCustomer", { kind: "unanswered", done: true });
  const error = await refusal(cloud.client.call(getCustomer, { path: CUSTOMER }));
  expect(error.status).toBe(403);
  const { body } = await control(cloud, "GET", "/meter");
  expect(body).toMatchObject({ byOperation: { getCustomer: 2 } });
});

test("a long-running change comes true later, and another one meanwhile is refused", async () => {
  cloud = await startCloud();
  await acceptInvitation(cloud);
  await order(cloud);
  await forwardTo(cloud, addMs(cloud.world.now, 24 * HOUR_MS));
  const [subscription] = await cloud.client.list(listSubscriptions, { path: CUSTOMER });
  if (subscription === undefined) throw new Error("the order brings a subscription");
  const path = { ...CUSTOMER, subscriptionId: subscription.id };
  const seats = subscription.quantity + 3;
  const body = { ...subscription, quantity: seats };
  await fault("updateSubscription", { kind: "longRunning", minutes: 30 });
  expect(await cloud.client.call(updateSubscription, { path, body })).toBeNull();
  const meanwhile = await refusal(cloud.client.call(updateSubscription, { path, body }));
  expect(meanwhile.code).toBe("900278");
  const quantity = async () => (await cloud.client.call(getSubscription, { path })).quantity;
  expect(await quantity()).toBe(subscription.quantity);
  await forwardTo(cloud, addMs(cloud.world.now, HOUR_MS));
  expect(await quantity()).toBe(seats);
});

test("a lost rotation of the refresh token costs nothing", async () => {
  cloud = await startCloud();
  await acceptInvitation(cloud);
  await gainAccess(cloud);
  const ordered = { operation: "getToken", fault: { kind: "unanswered", done: true } };
  await control(cloud, "POST", "/faults", ordered);
  const rows = await cloud.client.list(listCompanySubscriptions, { tenantId: TENANT });
  expect(rows.length).toBeGreaterThan(0);
});

test("what an admin takes back is gone at once", async () => {
  cloud = await startCloud();
  await acceptInvitation(cloud);
  await gainAccess(cloud);
  await act({ kind: "delegatedAdminRevoked" });
  const rows = cloud.client.list(listCompanySubscriptions, { tenantId: TENANT });
  expect((await refusal(rows)).status).toBeGreaterThanOrEqual(400);
  await act({ kind: "agreementLapses" });
  const { id: cartId } = await buildCart(cloud);
  const path = { ...CUSTOMER, cartId };
  expect((await refusal(cloud.client.call(checkoutCart, { path }))).code).toBe("13605");
  await act({ kind: "relationshipEnded" });
  expect((await refusal(cloud.client.call(getCustomer, { path: CUSTOMER }))).status).toBe(403);
});

test("a relationship does not end while something that we sold is active", async () => {
  cloud = await startCloud();
  await acceptInvitation(cloud);
  await order(cloud);
  await act({ kind: "relationshipEnded" });
  const customer = await cloud.client.call(getCustomer, { path: CUSTOMER });
  expect(customer.relationshipToPartner).toBe("reseller");
});

test("the drawn faults of a call do not depend on the order of calls", async () => {
  cloud = await startCloud();
  const random = seededRandom(7);
  const draw = (nth: number, tenantId: string) =>
    drawFault("hostile", random, { operation: "checkoutCart", tenantId, at: "2026-06-01", nth });
  const tenants = Array.from({ length: 400 }, (_, index) => `tenant-${index}`);
  const there = tenants.map((tenantId) => draw(0, tenantId));
  const back = tenants.toReversed().map((tenantId) => draw(0, tenantId));
  expect(back.toReversed()).toEqual(there);
  expect(there.filter((each) => each !== null).length).toBeGreaterThan(60);
  expect(tenants.every((tenantId) => draw(2, tenantId) === null)).toBe(true);
});
