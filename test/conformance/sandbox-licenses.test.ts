import { afterEach, describe, expect, test } from "vitest";
import {
  getCompanyProfile,
  getCustomer,
  removeRelationship,
} from "#microsoft/endpoints/partner-center/customers.ts";
import {
  listAvailableLicenses,
  listLicensesOfUser,
  updateLicensesOfUser,
} from "#microsoft/endpoints/partner-center/licenses.ts";
import { source, user } from "#sandbox/world/small-world.ts";
import { order } from "./carts.ts";
import {
  acceptInvitation,
  gainAccess,
  refusal,
  SKU,
  startCloud,
  TENANT,
  type Cloud,
} from "./sandbox-cloud.ts";

const CUSTOMER = { customerId: TENANT };

let cloud: Cloud;
afterEach(() => cloud.close());

describe("licenses through Partner Center", () => {
  test("are those that Graph shows, and change as there", async () => {
    cloud = await startCloud({
      users: [user(1), user(2), user(3), user(4, { assignments: [] })],
      subscriptions: [source({ seats: 3 })],
    });
    await acceptInvitation(cloud);
    const path = (userId: string) => ({ ...CUSTOMER, userId });
    const assign = (userId: string, change: object) =>
      cloud.client.call(updateLicensesOfUser, {
        path: path(userId),
        body: { licensesToAssign: [], licensesToRemove: [], licenseWarnings: [], ...change },
      });
    const take = { licensesToAssign: [{ skuId: SKU, excludedPlans: [] }] };
    expect((await refusal(assign("user-4", take))).code).toBe("900308");
    await gainAccess(cloud);
    const [pool] = await cloud.client.list(listAvailableLicenses, { path: CUSTOMER });
    expect(pool).toMatchObject({ availableUnits: 0, consumedUnits: 3, productSku: { id: SKU } });
    expect((await refusal(assign("user-4", take))).code).toBe("60012");
    await assign("user-3", { licensesToRemove: [SKU] });
    await assign("user-4", take);
    const held = (userId: string) =>
      cloud.client.list(listLicensesOfUser, { path: path(userId), query: {} });
    expect(await held("user-3")).toEqual([]);
    expect((await held("user-4")).map(({ productSku }) => productSku?.id)).toEqual([SKU]);
    const group2 = { path: path("user-4"), query: { licenseGroupIds: "Group2" } };
    expect(await cloud.client.list(listLicensesOfUser, group2)).toEqual([]);
  });
});

describe("the end of a relationship", () => {
  test("comes when nothing of ours is active any more", async () => {
    cloud = await startCloud();
    await acceptInvitation(cloud);
    const profile = await cloud.client.call(getCompanyProfile, { path: CUSTOMER });
    expect(profile).toMatchObject({ tenantId: TENANT, companyName: "Contoso" });
    const { subscriptionId } = await order(cloud);
    const part = (relationshipToPartner: "none" | "reseller") =>
      cloud.client.call(removeRelationship, { path: CUSTOMER, body: { relationshipToPartner } });
    expect((await refusal(part("none"))).code).toBe("800002");
    const bought = cloud.world.get("subscriptions", subscriptionId);
    if (bought === undefined) throw new Error("the order made a subscription");
    cloud.world.put("subscriptions", { ...bought, state: "deleted" });
    expect((await refusal(part("reseller"))).code).toBe("800002");
    expect((await part("none")).relationshipToPartner).toBe("none");
    expect((await refusal(cloud.client.call(getCustomer, { path: CUSTOMER }))).code).toBe("20002");
  });
});
