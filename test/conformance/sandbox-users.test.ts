// Users and orders without a cart, as other software may use them.

import { afterEach, describe, expect, it } from "vitest";
import { addDays, addHours } from "#lib/instant.ts";
import {
  createCustomerUser,
  getCustomerUser,
  listCustomerUsers,
  listRolesOfUser,
} from "#microsoft/endpoints/partner-center/customer-users.ts";
import { createOrder, getOrder } from "#microsoft/endpoints/partner-center/orders.ts";
import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { ITEM } from "./carts.ts";
import {
  acceptInvitation,
  forwardTo,
  gainAccess,
  refusal,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

const path = { customerId: TENANT };

let cloud: Cloud;
afterEach(() => cloud.close());

describe("users of a customer", () => {
  it("are listed, read and created by a partner with delegated admin only", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const early = await refusal(cloud.client.list(listCustomerUsers, { path }));
    expect(early.code).toBe("900308");
    await gainAccess(cloud);
    const body = { userPrincipalName: "ada@contoso.example", displayName: "Ada Lovelace" };
    const { id } = await cloud.client.call(createCustomerUser, { path, body });
    const user = await cloud.client.call(getCustomerUser, { path: { ...path, userId: id } });
    expect(user).toMatchObject({ ...body, state: "active", firstName: "Ada" });
    expect(await cloud.client.list(listCustomerUsers, { path })).toHaveLength(4);
    const roles = await cloud.client.list(listRolesOfUser, { path: { ...path, userId: id } });
    expect(roles).toEqual([]);
    const again = await refusal(cloud.client.call(createCustomerUser, { path, body }));
    expect(again.status).toBe(400);
  });
});

describe("delegated admin", () => {
  it("ends when its duration is over", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const id = await gainAccess(cloud);
    const { endsAt } = cloud.world.get("delegatedAdmins", id) ?? {};
    if (!endsAt) throw new Error("an active relationship has an end");
    await forwardTo(cloud, addHours(endsAt, -1));
    expect(cloud.world.get("delegatedAdmins", id)?.status).toBe("active");
    await forwardTo(cloud, endsAt);
    expect(cloud.world.get("delegatedAdmins", id)?.status).toBe("expired");
  });
});

describe("an order without a cart", () => {
  it("buys as a cart does, and a repeat buys again", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const body = {
      billingCycle: "annual",
      partnerOnRecordAttestationAccepted: true,
      lineItems: [{ lineItemNumber: 0, offerId: ITEM, quantity: 3, termDuration: "P1Y" }],
    };
    const first = await cloud.client.call(createOrder, { path, body });
    const second = await cloud.client.call(createOrder, { path, body });
    expect(second.id).not.toBe(first.id);
    const unread = cloud.client.call(getOrder, { path: { ...path, orderId: first.id } });
    expect((await refusal(unread)).code).toBe("20000");
    await forwardTo(cloud, addDays(cloud.world.now, 1));
    const bought = await cloud.client.list(listSubscriptions, { path });
    expect(bought.map(({ quantity }) => quantity)).toEqual([3, 3]);
    const unsigned = { ...body, partnerOnRecordAttestationAccepted: false };
    const refused = await refusal(cloud.client.call(createOrder, { path, body: unsigned }));
    expect(refused.code).toBe("900206");
  });
});
