import { addHours } from "#lib/instant.ts";
import { listProducts } from "#microsoft/endpoints/partner-center/products.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { expect, test } from "vitest";
import type { Faults } from "../worlds/blueprint.ts";
import { makeWorld } from "../worlds/portfolio-world.ts";
import { inProcessCloud } from "./in-process-cloud.ts";
import { inProcessPartner } from "./in-process-partner.ts";
import { newLife } from "./mortal.ts";
import { rememberingReads } from "./remembering-reads.ts";

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
  const microsoft = rememberingReads(wired, { cloud, life, partnerTenantId, world });
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
  expect(await Promise.race([never, life.ended])).toBe("dead");
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
