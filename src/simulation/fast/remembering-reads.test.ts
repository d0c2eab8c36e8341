import { addHours } from "#lib/instant.ts";
import { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import { getCustomer } from "#microsoft/endpoints/partner-center/customers.ts";
import { listProducts } from "#microsoft/endpoints/partner-center/products.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { operations } from "#sandbox/operations.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import type { World } from "#sandbox/world/world.ts";
import type { Partner } from "#store/tables/partners.ts";
import { expect, test } from "vitest";
import type { Faults } from "../worlds/blueprint.ts";
import { makeWorld } from "../worlds/portfolio-world.ts";
import { inProcessCloud } from "./in-process-cloud.ts";
import { inProcessPartner } from "./in-process-partner.ts";
import { newLife } from "./mortal.ts";
import { MADE_OF, rememberingReads } from "./remembering-reads.ts";

async function openCloud(faults: Faults) {
  const { worldFile } = makeWorld({ seed: 5, customers: 1, usersPerCustomer: 5, faults, mix: [] });
  const world = await openWorld({ folder: null });
  await world.load(worldFile);
  const statuses: number[] = [];
  const cloud = inProcessCloud(world, ({ status }) => statuses.push(status));
  const { connect, partner } = await inProcessPartner(cloud, world.now);
  const partnerTenantId = partner.tenantId;
  const life = newLife();
  const wired = connect({ transport: life.transport(cloud.transport) });
  const { microsoft } = rememberingReads(wired, { cloud, life, partnerTenantId, world });
  const args = { query: { country: partner.country, targetView: "OnlineServices" } };
  return { args, cloud, life, microsoft, partner, statuses, wired, world };
}

test("what nobody changed is read once and counted each time, and read anew after a change", async () => {
  const { args, cloud, microsoft, statuses, world } = await openCloud("none");
  const requests = async () => (await cloud.control.meter()).requests;
  const first = await microsoft.list(listProducts, args);
  const [countedBefore, madeBefore] = [await requests(), statuses.length];
  expect(await microsoft.list(listProducts, args)).toEqual(first);
  expect([await requests(), statuses.length]).toEqual([countedBefore + 1, madeBefore]);

  for (const product of world.all("products")) world.put("products", { ...product, title: "new" });
  const titles = (await microsoft.list(listProducts, args)).map(({ title }) => title);
  expect(new Set(titles)).toEqual(new Set(["new"]));
});

test("a death that is due comes at what is answered from memory too", async () => {
  const { args, life, microsoft } = await openCloud("none");
  await microsoft.list(listProducts, args);
  life.endAfter(1);
  const never = microsoft.list(listProducts, args).then(() => "answered");
  expect(await life.outlives(never)).toBe(false);
});

test.each([1, 2])("it is known beforehand what %i reads take until answered", async (together) => {
  const { cloud, partner, statuses, wired, world } = await openCloud("hostile");
  const [{ tenantId } = { tenantId: "" }] = [...world.all("subscriptions")];
  openDoors(world, tenantId, partner);
  const asks = [
    () => wired.list(listCompanySubscriptions, { tenantId }),
    () => wired.list(listSubscribedSkus, { tenantId }),
  ].slice(0, together);
  const ask = () => Promise.allSettled(asks.map((each) => each()));
  const operations = ["listCompanySubscriptions", "listSubscribedSkus"].slice(0, together);
  await ask(); // has a token from here on
  const counts = new Set<number | null>();
  for (let hour = 1; hour <= 2_000; hour += 1) {
    world.advanceTo(addHours(world.now, 1));
    const foreseen = cloud.foresee([{ tenantId, operations }]);
    const count = foreseen?.[0]?.requests.length ?? null;
    statuses.length = 0;
    const isAnswered = (await ask()).every(({ status }) => status === "fulfilled");
    expect(isAnswered ? statuses.length : null, world.now).toBe(count);
    counts.add(count);
  }
  expect([...counts].toSorted()).toEqual([1, 2, 3, null]);
});

test("a change of rows of which an answer is not made leaves it remembered", async () => {
  const { args, microsoft, statuses, world } = await openCloud("none");
  await microsoft.list(listProducts, args);
  const made = statuses.length;
  for (const user of world.all("users")) world.put("users", { ...user, displayName: "new" });
  await microsoft.list(listProducts, args);
  expect(statuses.length).toBe(made);
});

test("a refusal is remembered until there is what was asked for", async () => {
  const { microsoft, partner, statuses, world } = await openCloud("none");
  const [tenantId = ""] = [...world.all("subscriptions")].map((each) => each.tenantId);
  for (const { id } of world.ofTenant("relationships", tenantId)) world.remove("relationships", id);
  const ask = () => microsoft.call(getCustomer, { path: { customerId: tenantId } });
  await expect(ask()).rejects.toThrow(MicrosoftError);
  const made = statuses.length;
  await expect(ask()).rejects.toThrow(MicrosoftError);
  expect(statuses.length).toBe(made);
  const relationship = {
    id: "new",
    tenantId,
    partnerTenantId: partner.tenantId,
    acceptedAt: world.now,
  };
  world.put("relationships", relationship);
  expect((await ask()).id).toBe(tenantId);
});

test.each([...MADE_OF])("the answer of %s is made of no other rows", async (name, madeOf) => {
  const { world, partner } = await openCloud("none");
  const [tenantId = ""] = [...world.all("subscriptions")].map((each) => each.tenantId);
  openDoors(world, tenantId, partner);
  const operation = operations.find(({ endpoint }) => endpoint.operation === name);
  const [product] = [...world.all("products")].filter(({ isPurchasable }) => isPurchasable);
  const isGraph = operation?.endpoint.path.includes("delegatedAdmin") === false;
  const read = new Set<string>();
  const answer = operation?.perform({
    world: noting(world, read),
    caller: {
      tenantId: operation.endpoint.api === "graph" && isGraph ? tenantId : partner.tenantId,
      partnerTenantId: partner.tenantId,
      applicationId: partner.applicationId,
      kind: "user",
      audience: "graph",
    },
    request: {
      path: {
        customerId: tenantId,
        relationshipId: DELEGATED_ADMIN_ID,
        productId: product?.productId ?? "",
        skuId: product?.catalogSkuId ?? "",
        market: "DE",
        view: "updatedlicensebased",
      },
      query: { country: "DE", targetView: "OnlineServices" },
      body: null,
      headers: {},
    },
    fault: null,
    baseUrl: "http://sandbox.invalid",
    performInner: () => ({ status: 501, headers: {}, body: null }),
  });
  expect(answer?.status).toBe(200);
  const named = new Set<string>(madeOf.tables);
  madeOf.also?.(noting(world, named), tenantId);
  madeOf.until?.(noting(world, named), tenantId);
  expect([...read].filter((what) => !named.has(what))).toEqual([]);
});

const DELEGATED_ADMIN_ID = "access";
const DIRECTORY_READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

/** Our partner may read that tenant, in which some subscription is about to change its state. */
function openDoors(
  world: World,
  tenantId: string,
  { applicationId, tenantId: partnerTenantId }: Pick<Partner, "applicationId" | "tenantId">,
): void {
  const { now } = world;
  const roleDefinitionIds = [DIRECTORY_READERS];
  const assignment = {
    id: "a",
    securityGroupId: "g",
    roleDefinitionIds,
    status: "active",
  } as const;
  world.put("delegatedAdmins", {
    id: DELEGATED_ADMIN_ID,
    tenantId,
    partnerTenantId,
    displayName: "access",
    duration: "P730D",
    roleDefinitionIds,
    status: "active",
    createdAt: now,
    lockedAt: now,
    activatedAt: now,
    endsAt: addHours(now, 10_000),
    assignments: [assignment],
  });
  const scopes = ["Directory.Read.All"];
  world.put("consents", { id: "consent", tenantId, applicationId, scopes });
  world.put("relationships", { id: "ours", tenantId, partnerTenantId, acceptedAt: now });
  for (const subscription of world.ofTenant("subscriptions", tenantId)) {
    world.put("subscriptions", { ...subscription, state: "suspended" });
  }
}

/** The same world, which notes the tables that are read, and the clock. */
function noting(world: World, read: Set<string>): World {
  return new Proxy(world, {
    get(target, name) {
      if (name === "now") read.add("now");
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (tables: string | readonly string[], ...rest: unknown[]) => {
        for (const table of [tables].flat()) read.add(table);
        return value.call(target, tables, ...rest);
      };
    },
  });
}
