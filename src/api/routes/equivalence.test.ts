// What stands in for a SKU, over the API, on a real database with a license list that was imported.

import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ApiClient } from "#contract/client.ts";
import { importCatalogFile } from "#contract/routes/catalog.ts";
import { listEquivalents } from "#contract/routes/equivalence.ts";
import { referenceExists } from "#domain/lifecycle/reference.fixture.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { aPartner } from "#store/testing/samples.ts";
import { openTestApi } from "../testing/open-test-api.ts";

const LIST =
  "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names";
const OLD = "3b555118-da6a-4418-894f-7df1e2096870";
const NEW = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const rows = [
  `Old Mail,OLD_MAIL,${OLD},EXCHANGE_S_STANDARD,9aaf7827-d63c-4b61-89c3-182f06f82e5c,Mail`,
  `New Mail,NEW_MAIL,${NEW},EXCHANGE_S_ENTERPRISE,efb87545-963c-4e0d-99df-69c6916d9eb0,Mail`,
];

let store: TestStore;
let client: ApiClient;

beforeAll(async () => void (store = await openTestStore()));
afterAll(() => store.drop());

beforeEach(async () => {
  const api = await openTestApi(store);
  client = api.client;
  return () => api.close();
});

const importList = (text: string) =>
  client.call(importCatalogFile, { body: Readable.from([Buffer.from(text)]) });

test("before a list was imported there is nothing to answer from", async () => {
  await expect(client.call(listEquivalents)).rejects.toMatchObject({
    code: "LICENSE_LIST_MISSING",
  });
});

test("one SKU is found by its part number and answered with names", async () => {
  await importList([LIST, ...rows].join("\n"));
  const { equivalents } = await client.call(listEquivalents, { query: { sku: "old_mail" } });
  expect(equivalents).toMatchObject([
    {
      skuId: OLD,
      title: "Old Mail",
      verdict: "superset",
      choice: [NEW],
      choiceTitles: ["New Mail"],
    },
  ]);
});

test("with a price sheet and the offer matrix, the price of what is sold in the partner's market", async () => {
  await importList([LIST, ...rows].join("\n"));
  const { country } = aPartner("any");
  await importList(
    `ProductId,SkuId,ProvisioningId,MinLicenses,MaxLicenses\nCFQ7TTC0LFLX,0001,${NEW},1,300`,
  );
  await importList(
    [
      "ProductId,SkuId,Segment,TermDuration,BillingPlan,Market,Currency,UnitPrice,ERP Price,EffectiveStartDate,EffectiveEndDate",
      `CFQ7TTC0LFLX,0001,Commercial,P1Y,Annual,${country},EUR,48.00,60.00,1753-01-01,9999-12-31`,
    ].join("\n"),
  );
  const { equivalents } = await client.call(listEquivalents, { query: { sku: "OLD_MAIL" } });
  expect(equivalents).toMatchObject([
    { priceKnown: true, price: { amount: "4.00", currency: "EUR" }, choice: [NEW] },
  ]);
});

test("a SKU that nobody knows is named", async () => {
  await importList([LIST, ...rows].join("\n"));
  const asked = client.call(listEquivalents, { query: { sku: "NOWHERE" } });
  await expect(asked).rejects.toMatchObject({ code: "SKU_UNKNOWN" });
});

describe.runIf(referenceExists)("Microsoft's own list", () => {
  test("all 620 are answered and verified within the five seconds of a processor allowed", async () => {
    const file = new URL("../../../../shared/reference/data/licensing-skus.csv", import.meta.url);
    await importList(readFileSync(file, "utf8"));
    // Not by the clock on the wall: who else is at work on this machine counts for nothing.
    const before = process.cpuUsage();
    const { equivalents } = await client.call(listEquivalents);
    const { system, user } = process.cpuUsage(before);
    expect((system + user) / 1_000).toBeLessThan(5_000);
    expect(new Set(equivalents.map(({ skuId }) => skuId)).size).toBe(620);
    expect(new Set(equivalents.map(({ verdict }) => verdict))).toEqual(
      new Set(["superset", "combination", "ignore", "blocked"]),
    );
  });
});
