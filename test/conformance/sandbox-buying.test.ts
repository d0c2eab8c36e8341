import { buildCart, line, order } from "./carts.ts";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, addHours, addMs } from "#lib/instant.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { checkoutCart, getCart, updateCart } from "#microsoft/endpoints/partner-center/carts.ts";
import { getOrder, listOrders } from "#microsoft/endpoints/partner-center/orders.ts";
import { listCustomerAvailabilities } from "#microsoft/endpoints/partner-center/products.ts";
import {
  getSubscription,
  getSubscriptionProvisioningStatus,
  listSubscriptions,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { PRODUCT, source } from "#sandbox/world/small-world.ts";
import {
  acceptInvitation,
  control,
  forwardTo,
  gainAccess,
  OUR_TENANT,
  refusal,
  SKU,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

const CUSTOMER = { customerId: TENANT };

let cloud: Cloud;
afterEach(() => cloud.close());

describe("buying", () => {
  test("a cart tells what is wrong line by line, and is not bought so", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const cart = await buildCart(cloud, [
      { id: 0 },
      { id: 1, catalogItemId: "CFQ7TTC0LF8R:0001:CFQ7TTC0XXXX" },
      { id: 2, currencyCode: "USD" },
      { id: 3, billingCycle: "triennial", termDuration: "P3Y" },
      { id: 4, quantity: 10_001 },
    ]);
    expect(cart.lineItems.map((item) => item.error?.errorCode ?? null)).toEqual([
      null,
      "catalog_item_id_is_not_valid",
      "currency_is_not_supported",
      "billing_plan_not_supported",
      "max_allowed_seats_per_subscription_exceeded",
    ]);
    const path = { ...CUSTOMER, cartId: cart.id };
    expect((await refusal(cloud.client.call(checkoutCart, { path }))).code).toBe("800009");
    const mended = await cloud.client.call(updateCart, {
      path,
      body: { partnerOnRecordAttestationAccepted: true, lineItems: [line()] },
    });
    expect(mended.lineItems[0]?.error).toBeNull();
    await forwardTo(cloud, addDays(cloud.world.now, 7));
    expect((await refusal(cloud.client.call(getCart, { path }))).code).toBe("800008");
  });

  test("no order without agreement or attestation, and one checkout per cart", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const [agreement] = cloud.world.ofTenant("agreements", TENANT);
    if (agreement === undefined) throw new Error("the invitation brings the agreement");
    cloud.world.remove("agreements", agreement.id);
    const unattested = await buildCart(cloud, [line()], false);
    const open = await buildCart(cloud);
    const buy = (cartId: string) =>
      cloud.client.call(checkoutCart, { path: { ...CUSTOMER, cartId } });
    expect((await refusal(buy(unattested.id))).code).toBe("900206");
    expect((await refusal(buy(open.id))).code).toBe("13605");
    const acceptedAt = addDays("2023-04-01T00:00:00.000Z" as typeof agreement.acceptedAt, -1);
    cloud.world.put("agreements", { ...agreement, acceptedAt });
    expect((await refusal(buy(open.id))).code).toBe("13605");
    cloud.world.put("agreements", agreement);
    expect((await buy(open.id)).orders).toHaveLength(1);
    expect(await refusal(buy(open.id))).toMatchObject({ code: "800065", retry: "never" });
    expect([...cloud.world.all("subscriptions")].filter(({ csp }) => csp !== null)).toHaveLength(1);
  });

  test("the order appears late, the seats later, in Graph by their own row", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    await gainAccess(cloud);
    const { orderId, subscriptionId } = await order(cloud);
    const graph = () => cloud.client.list(listCompanySubscriptions, { tenantId: TENANT });
    const mine = async () =>
      (await graph()).find((row) => row.commerceSubscriptionId === subscriptionId);
    expect(await cloud.client.list(listOrders, { path: CUSTOMER })).toEqual([]);
    expect(await cloud.client.list(listSubscriptions, { path: CUSTOMER })).toEqual([]);
    const path = { ...CUSTOMER, orderId };
    expect(await refusal(cloud.client.call(getOrder, { path }))).toMatchObject({
      code: "20000",
      retry: "wait",
    });
    await forwardTo(cloud, addMs(cloud.world.now, 15 * 60_000));
    expect((await cloud.client.call(getOrder, { path })).status).toBe("pending");
    const [listed] = await cloud.client.list(listSubscriptions, { path: CUSTOMER });
    expect(listed).toMatchObject({ id: subscriptionId, friendlyName: "mv-1/line-1", quantity: 5 });
    expect(await mine()).toBeUndefined();
    await forwardTo(cloud, addMs(cloud.world.now, 45 * 60_000));
    expect(await mine()).toMatchObject({
      status: "Enabled",
      totalLicenses: 5,
      ownerTenantId: OUR_TENANT,
      skuId: SKU,
    });
    expect((await cloud.client.call(getOrder, { path })).status).toBe("completed");
    const provisioning = await cloud.client.call(getSubscriptionProvisioningStatus, {
      path: { ...CUSTOMER, subscriptionId },
    });
    expect(provisioning).toMatchObject({ skuId: SKU, status: "success", quantity: 5 });
    const [pool] = await cloud.client.list(listSubscribedSkus, { tenantId: TENANT });
    expect(pool).toMatchObject({ prepaidUnits: { enabled: 10 }, consumedUnits: 3 });
    const direct = (await graph()).find((row) => row.commerceSubscriptionId === "source-1");
    expect(direct).toMatchObject({
      ownerTenantId: null,
      nextLifecycleDateTime: "2026-09-01T00:00:00.000Z",
    });
  });

  test("added seats show in Graph's row when they are provisioned, not before", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    await gainAccess(cloud);
    const { subscriptionId } = await order(cloud);
    await forwardTo(cloud, addHours(cloud.world.now, 2));
    const path = { ...CUSTOMER, subscriptionId };
    const current = await cloud.client.call(getSubscription, { path });
    await cloud.client.call(updateSubscription, { path, body: { ...current, quantity: 9 } });
    const seats = async () =>
      (await cloud.client.list(listCompanySubscriptions, { tenantId: TENANT })).find(
        (row) => row.commerceSubscriptionId === subscriptionId,
      )?.totalLicenses;
    expect(await seats()).toBe(5);
    await forwardTo(cloud, addHours(cloud.world.now, 1));
    expect(await seats()).toBe(9);
  });

  test("a stale availability: the other group of the cart is bought all the same", async () => {
    const other = { ...PRODUCT, id: "other", catalogSkuId: "0003", availabilityId: "CFQ7TTC0AAAA" };
    cloud = await startCloud({}, { products: [PRODUCT, other] });
    await acceptInvitation(cloud);
    const lines = [
      { id: 0 },
      {
        id: 1,
        catalogItemId: "CFQ7TTC0LF8R:0003:CFQ7TTC0AAAA",
        billingCycle: "monthly",
        termDuration: "P1M",
      },
    ];
    const cart = await buildCart(cloud, lines);
    const alone = await buildCart(cloud, [{ ...lines[1], id: 0 }]);
    await control(cloud, "POST", "/acts", {
      tenantId: TENANT,
      act: { kind: "availabilityChanges", catalogId: "other" },
    });
    await forwardTo(cloud, addHours(cloud.world.now, 1));
    const bought = await cloud.client.call(checkoutCart, {
      path: { ...CUSTOMER, cartId: cart.id },
    });
    expect(bought.orders).toHaveLength(1);
    expect(bought.orderErrors).toEqual([expect.objectContaining({ code: "400019" })]);
    const path = { ...CUSTOMER, cartId: alone.id };
    expect(await refusal(cloud.client.call(checkoutCart, { path }))).toMatchObject({
      code: "400019",
      retry: "refresh",
    });
    expect((await cloud.client.call(getCart, { path })).status).toBe("Active");
    const fresh = await cloud.client.list(listCustomerAvailabilities, {
      path: { ...CUSTOMER, productId: "CFQ7TTC0LF8R", skuId: "0003" },
    });
    expect(fresh[0]?.id).not.toBe("CFQ7TTC0AAAA");
  });

  test.each(["sku", "family"] as const)(
    "the 300 seats over all channels, per %s",
    async (counts) => {
      const capped = { ...PRODUCT, seatCapFamily: "business", maximumSeats: 300 };
      const sibling = "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46";
      const skuRow = (id: string) => ({
        id,
        skuPartNumber: "CAPPED",
        appliesTo: "User",
        servicePlans: [],
        seatCapFamily: "business",
      });
      cloud = await startCloud(
        {
          readings: { seatCapCounts: counts },
          subscriptions: [
            source({ seats: 200 }),
            source({ id: "source-2", skuId: sibling, seats: 50 }),
          ],
        },
        { products: [capped], skus: [skuRow(SKU), skuRow(sibling)] },
      );
      await acceptInvitation(cloud);
      const most = counts === "sku" ? 100 : 50;
      const errorOf = async (quantity: number) =>
        (await buildCart(cloud, [{ quantity }])).lineItems[0]?.error?.errorCode ?? null;
      expect(await errorOf(most)).toBeNull();
      expect(await errorOf(most + 1)).toBe("max_allowed_seats_per_subscription_exceeded");
    },
  );
});

describe("a subscription of ours", () => {
  async function provisioned() {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const { subscriptionId } = await order(cloud);
    await forwardTo(cloud, addHours(cloud.world.now, 2));
    const path = { ...CUSTOMER, subscriptionId };
    const read = () => cloud.client.call(getSubscription, { path });
    const patch = async (change: object) =>
      cloud.client.call(updateSubscription, { path, body: { ...(await read()), ...change } });
    return { path, read, patch };
  }

  test("seats go up at any time, down only inside their 168 hours", async () => {
    const { patch, read } = await provisioned();
    expect(await read()).toMatchObject({
      status: "active",
      autoRenewEnabled: true,
      commitmentEndDate: "2027-06-01T00:00:00.000Z",
      commitmentEndDateTime: "2027-06-01T23:59:59.000Z",
      refundableQuantity: { totalQuantity: 5 },
    });
    expect((await patch({ quantity: 8 }))?.quantity).toBe(8);
    expect((await patch({ quantity: 6 }))?.quantity).toBe(6);
    await forwardTo(cloud, addHours(cloud.world.now, 168));
    expect((await refusal(patch({ quantity: 5 }))).code).toBe("900214");
    expect((await refusal(patch({ status: "deleted" }))).code).toBe("900213");
    expect((await patch({ quantity: 7 }))?.quantity).toBe(7);
    expect((await read()).refundableQuantity).toMatchObject({ totalQuantity: 1 });
  });

  test("an end choice that is left out is switched off; near the end it is locked", async () => {
    const { path, patch, read } = await provisioned();
    await cloud.client.call(updateSubscription, { path, body: { id: path.subscriptionId } });
    expect((await read()).autoRenewEnabled).toBe(false);
    expect((await patch({ autoRenewEnabled: true }))?.autoRenewEnabled).toBe(true);
    await forwardTo(cloud, addHours("2027-06-02T00:00:00.000Z" as typeof cloud.world.now, -24));
    expect((await refusal(patch({ autoRenewEnabled: false }))).code).toBe("900277");
  });

  test("cancelled inside the window it is deleted and no change is taken", async () => {
    const { patch } = await provisioned();
    expect((await patch({ status: "deleted" }))?.status).toBe("deleted");
    expect((await refusal(patch({ quantity: 9 }))).code).toBe("2011");
  });

  test("changes that are not emulated are refused, not ignored", async () => {
    const { patch } = await provisioned();
    expect((await refusal(patch({ termDuration: "P3Y" }))).status).toBe(501);
  });
});
