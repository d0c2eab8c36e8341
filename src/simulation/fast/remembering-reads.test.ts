import { addHours } from "#lib/instant.ts";
import { getCustomer } from "#microsoft/endpoints/partner-center/customers.ts";
import { listProducts } from "#microsoft/endpoints/partner-center/products.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import { operations } from "#sandbox/operations.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import type { World } from "#sandbox/world/world.ts";
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
  return { args, cloud, life, microsoft, partnerTenantId, statuses, wired, world };
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

test("it is known beforehand which call meets a fault", async () => {
  const { args, cloud, partnerTenantId, statuses, wired, world } = await openCloud("hostile");
  await wired.list(listProducts, args).catch(() => null);
  let faults = 0;
  for (let hour = 1; hour <= 600; hour += 1) {
    world.advanceTo(addHours(world.now, 1));
    const isAnswered = cloud.wouldAnswer(partnerTenantId, [listProducts.operation]);
    statuses.length = 0;
    await wired.list(listProducts, args).catch(() => null);
    expect(statuses.length === 1 && statuses[0] === 200, world.now).toBe(isAnswered);
    faults += isAnswered ? 0 : 1;
  }
  expect(faults).toBeGreaterThan(0);
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
  const { microsoft, partnerTenantId, statuses, world } = await openCloud("none");
  const [tenantId = ""] = [...world.all("subscriptions")].map((each) => each.tenantId);
  for (const { id } of world.ofTenant("relationships", tenantId)) world.remove("relationships", id);
  const ask = () => microsoft.call(getCustomer, { path: { customerId: tenantId } });
  await expect(ask()).rejects.toThrow(MicrosoftError);
  const made = statuses.length;
  await expect(ask()).rejects.toThrow(MicrosoftError);
  expect(statuses.length).toBe(made);
  const relationship = { id: "new", tenantId, partnerTenantId, acceptedAt: world.now };
  world.put("relationships", relationship);
  expect((await ask()).id).toBe(tenantId);
});

test.each([...MADE_OF])("the answer of %s is made of no other rows", async (name, madeOf) => {
  const { world, partnerTenantId } = await openCloud("none");
  const [tenantId = ""] = [...world.all("subscriptions")].map((each) => each.tenantId);
  openDoors(world, tenantId, partnerTenantId);
  const operation = operations.find(({ endpoint }) => endpoint.operation === name);
  const [product] = [...world.all("products")].filter(({ isPurchasable }) => isPurchasable);
  const isGraph = operation?.endpoint.path.includes("delegatedAdmin") === false;
  const read = new Set<string>();
  const answer = operation?.perform({
    world: noting(world, read),
    caller: {
      tenantId: operation.endpoint.api === "graph" && isGraph ? tenantId : partnerTenantId,
      partnerTenantId,
      applicationId: APPLICATION_ID,
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

const APPLICATION_ID = "11111111-2222-4333-8444-555555555555";
const DELEGATED_ADMIN_ID = "access";
const DIRECTORY_READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

/** Our partner may read that tenant, in which some subscription is about to change its state. */
function openDoors(world: World, tenantId: string, partnerTenantId: string): void {
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
    endsAt: addHours(now, 1_000),
    assignments: [assignment],
  });
  const scopes = ["Directory.Read.All"];
  world.put("consents", { id: "consent", tenantId, applicationId: APPLICATION_ID, scopes });
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
