import { expect, test } from "vitest";
import { skuRows } from "./skus.ts";
import { addDays } from "#lib/instant.ts";
import { WORLD_STARTS_AT } from "./assemble.ts";
import { makeDemoWorld } from "./demo-world.ts";
import { makeWorld } from "./portfolio-world.ts";

const portfolio = (seed: number, faults: "none" | "rough" | "hostile" = "none") =>
  makeWorld({ seed, customers: 20, usersPerCustomer: 25, faults, mix: [] });

test("the same seed makes the same world, another seed another one", () => {
  expect(JSON.stringify(makeDemoWorld({ seed: 3 }))).toBe(
    JSON.stringify(makeDemoWorld({ seed: 3 })),
  );
  expect(JSON.stringify(portfolio(3))).toBe(JSON.stringify(portfolio(3)));
  expect(portfolio(3).importCsv).not.toBe(portfolio(4).importCsv);
});

test("the demo has every situation of the road", () => {
  const { worldFile, record } = makeDemoWorld({ seed: 1 });
  const channels = new Set(worldFile.subscriptions.map(({ seller }) => seller.kind));
  expect([...channels].sort()).toEqual([
    "csp",
    "microsoft",
    "retail",
    "volumeLicensing",
    "webDirect",
  ]);
  expect(worldFile.tenants.length).toBeGreaterThanOrEqual(16);
  expect(new Set(worldFile.tenants.map(({ country }) => country)).size).toBeGreaterThan(5);
  const obstacles = record.lines.flatMap((line) => line.obstacles);
  expect(obstacles.sort()).toEqual([
    "NOBODY_ANSWERS",
    "OFFER_DISCONTINUED",
    "OWNER_NEVER_STOPS",
    "REGION_DIFFERENT",
    "SEAT_CAP_OVERLAP",
  ]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("the portfolio of seed %i is a sound world", (seed) => {
  for (const { worldFile, record, rowsIn, importCsv } of [
    portfolio(seed),
    makeDemoWorld({ seed }),
  ]) {
    for (const tenant of worldFile.tenants) {
      const subscriptions = worldFile.subscriptions.filter((one) => one.tenantId === tenant.id);
      const users = worldFile.users.filter((one) => one.tenantId === tenant.id);
      for (const { skuId } of subscriptions) {
        const seats = subscriptions
          .filter((one) => one.skuId === skuId)
          .reduce((sum, one) => sum + one.seats, 0);
        const used = users.filter((user) => user.assignments.some((one) => one.skuId === skuId));
        expect(used.length, `${tenant.companyName} ${skuId}`).toBeLessThanOrEqual(seats);
      }
    }
    const paid = record.lines.filter(({ expected }) => expected !== "ignore");
    expect(paid).toHaveLength(rowsIn);
    expect(importCsv.trimEnd().split("\r\n")).toHaveLength(rowsIn + 1);
    const ids = worldFile.subscriptions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("a line that stays where it is renews there: nobody is cut for a reason that is none of ours", () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { worldFile, record } = portfolio(seed);
    for (const { expected, subscriptionId } of record.lines) {
      const source = worldFile.subscriptions.find(({ id }) => id === subscriptionId);
      if (expected === "keep" || expected === "obstacle") expect(source?.autoRenew).toBe(true);
    }
  }
});

test("what another partner renews for a year ends late enough for its notice, however slowly the gates are passed", () => {
  const ends = Array.from({ length: 40 }, (_, seed) => {
    const size = { customers: 5, usersPerCustomer: 10, faults: "hostile" } as const;
    const { record } = makeWorld({ seed, ...size, mix: ["several-ends"] });
    const lines = record.lines.filter(({ seller, term }) => seller === "rival" && term === "P1Y");
    return lines.flatMap(({ endsAt }) => (endsAt === null ? [] : [endsAt]));
  }).flat();
  expect(ends.length).toBeGreaterThan(20);
  expect(ends.toSorted()[0]).toBe(addDays(WORLD_STARTS_AT, 115));
});

test("hostile people leave lines that nothing can move, and the record says so", () => {
  const neverAct = portfolio(2, "hostile").record.customers.flatMap((one) => one.neverAct);
  expect(neverAct.length).toBeGreaterThan(0);
  expect(portfolio(2).record.customers.filter((one) => one.neverAct.length > 0)).toHaveLength(
    portfolio(2).record.lines.filter((one) => one.obstacles.includes("NOBODY_ANSWERS")).length,
  );
});

test("the products are sold in the partner's currency, and only what can be bought is sold", () => {
  const { worldFile } = makeDemoWorld({ seed: 1 });
  const sold = new Set(
    worldFile.products.filter((one) => one.isPurchasable).map(({ tenantSkuId }) => tenantSkuId),
  );
  expect(sold.has(skuRows.SPB.skuId)).toBe(true);
  expect(sold.has(skuRows.ENTERPRISEWITHSCAL.skuId)).toBe(false);
  expect(sold.has(skuRows.FLOW_FREE.skuId)).toBe(false);
});
