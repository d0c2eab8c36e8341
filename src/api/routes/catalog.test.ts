// The catalogue over the API, on a real database: what is kept, what replaces what, what is refused.

import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ApiClient } from "#contract/client.ts";
import {
  compareCatalogVersions,
  importCatalogFile,
  listCatalogVersions,
  showSku,
} from "#contract/routes/catalog.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { referenceExists } from "#domain/lifecycle/reference.fixture.ts";
import { openTestApi, type TestApi } from "../testing/open-test-api.ts";

const LIST =
  "Product_Display_Name,String_Id,GUID,Service_Plan_Name,Service_Plan_Id,Service_Plans_Included_Friendly_Names";
const BASIC = "3b555118-da6a-4418-894f-7df1e2096870";
const E3 = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const MAIL = "9aaf7827-d63c-4b61-89c3-182f06f82e5c";
const basicRow = `Microsoft 365 Business Basic,O365_BUSINESS_ESSENTIALS,${BASIC},MAIL,${MAIL},Mail`;
const e3Row = `Microsoft 365 E3,SPE_E3,${E3},MAIL,${MAIL},Mail`;

let store: TestStore;
let api: TestApi;
let partnerId: string;
let client: ApiClient;

beforeAll(async () => void (store = await openTestStore()));
afterAll(() => store.drop());

/** Each test is a partner of its own: what one imports, no other may see. */
beforeEach(async () => {
  api = await openTestApi(store);
  ({ client, partnerId } = api);
  return () => api.close();
});

function importLines(...lines: readonly string[]) {
  const body = Readable.from([Buffer.from(lines.join("\n"))]);
  return client.call(importCatalogFile, { query: { fileName: "list.csv" }, body });
}

async function versions() {
  return (await client.call(listCatalogVersions)).versions;
}

test("the first import is all new; the same again, in another order, changes nothing", async () => {
  const first = await importLines(LIST, basicRow, e3Row);
  expect(first).toMatchObject({
    skus: 2,
    plans: 1,
    changed: true,
    previousVersion: null,
    added: 2,
  });
  const again = await importLines(LIST, e3Row, basicRow);
  expect(again).toMatchObject({ changed: false, added: 0, version: first.version });
  expect(await versions()).toMatchObject([
    { version: first.version, fileName: "list.csv", current: true, counts: { skus: 2, plans: 1 } },
  ]);
});

test("a newer list takes its place, the older stays for comparison and can come back", async () => {
  const older = await importLines(LIST, basicRow, e3Row);
  const newer = await importLines(LIST, e3Row.replace("Microsoft 365 E3", "M365 E3"));
  expect(newer).toMatchObject({
    previousVersion: older.version,
    added: 0,
    removed: 1,
    modified: 1,
  });
  expect((await versions()).map(({ current }) => current)).toEqual([true, false]);
  const query = { from: older.version.slice(0, 8), to: newer.version };
  const diff = await client.call(compareCatalogVersions, { query });
  expect(diff.removed).toEqual([{ key: BASIC, title: "Microsoft 365 Business Basic" }]);
  expect(diff.changed.map(({ changes }) => changes)).toEqual([
    [{ field: "title", before: "Microsoft 365 E3", after: "M365 E3" }],
  ]);
  expect(await importLines(LIST, basicRow, e3Row)).toMatchObject({
    version: older.version,
    changed: true,
    added: 1,
  });
  expect((await versions()).map(({ version }) => version)).toEqual([older.version, newer.version]);
  expect(await api.store.catalogVersions.currentLicenseList(partnerId)).toHaveLength(2);
});

test("a bad row leaves everything as it was", async () => {
  const good = await importLines(LIST, basicRow);
  const bad = importLines(LIST, e3Row, basicRow.replace(MAIL, "no-guid"));
  await expect(bad).rejects.toMatchObject({
    code: "CATALOG_VALUE_INVALID",
    params: { line: 3, column: "Service_Plan_Id", value: "no-guid" },
  });
  await expect(importLines("")).rejects.toMatchObject({ code: "CSV_EMPTY" });
  await expect(importLines("a,b", "1,2")).rejects.toMatchObject({ code: "CATALOG_FILE_UNKNOWN" });
  expect((await versions()).map(({ version }) => version)).toEqual([good.version]);
});

test("a SKU is found by id, part number, title or the beginning of one, and never by a guess", async () => {
  await importLines(LIST, basicRow, e3Row);
  const skuOf = (sku: string) => client.call(showSku, { params: { sku } });
  for (const name of [BASIC.toUpperCase(), "o365_business_essentials", "Microsoft 365 B"]) {
    expect(await skuOf(name)).toMatchObject({ skuId: BASIC, seatCapFamily: "business" });
  }
  expect((await skuOf("SPE_E3")).plans).toEqual([{ id: MAIL, name: "MAIL", friendlyName: "Mail" }]);
  await expect(skuOf("Microsoft")).rejects.toMatchObject({ code: "ID_AMBIGUOUS" });
  await expect(skuOf("SPE_E7")).rejects.toMatchObject({ code: "SKU_UNKNOWN" });
});

test("before a list was imported the starter list answers, without plans", async () => {
  const sku = await client.call(showSku, { params: { sku: "SPE_E3" } });
  expect(sku).toMatchObject({ skuId: E3, class: "paid", plans: [], version: null, offers: [] });
  expect(await versions()).toEqual([]);
});

test("how a SKU is sold is put together from the offer matrix and the sheets of all markets", async () => {
  await importLines(LIST, basicRow);
  const matrix = "ProductId,SkuId,SkuTitle,ProvisioningId,MinLicenses,MaxLicenses";
  await importLines(matrix, `CFQ7TTC0LH18,0001,Basic,${BASIC},1,300`);
  const sheet =
    "ProductId,SkuId,TermDuration,BillingPlan,Market,Currency,UnitPrice,ERP Price,EffectiveStartDate,EffectiveEndDate";
  const sheetOf = (market: string, amount: string) =>
    importLines(sheet, `CFQ7TTC0LH18,0001,P1Y,Monthly,${market},EUR,${amount},9,,`);
  const italian = await sheetOf("IT", "4.20");
  expect(await sheetOf("ES", "4.30")).toMatchObject({ previousVersion: null, added: 1 });
  expect(await sheetOf("IT", "4.25")).toMatchObject({
    previousVersion: italian.version,
    modified: 1,
  });
  const { offers } = await client.call(showSku, { params: { sku: BASIC } });
  expect(offers).toMatchObject([
    { productId: "CFQ7TTC0LH18", maximumSeats: 300, prices: [{ market: "ES" }, { market: "IT" }] },
  ]);
  expect(offers[0]?.prices.map(({ unitPrice }) => unitPrice)).toEqual(["4.30", "4.25"]);
  expect((await versions()).filter(({ current }) => current).map(({ scope }) => scope)).toEqual([
    "IT",
    "ES",
    "",
    "",
  ]);
});

test("versions are named by what exists, and only those of one kind are compared", async () => {
  const list = await importLines(LIST, basicRow);
  const matrix = await importLines(
    "ProductId,SkuId,ProvisioningId,MinLicenses,MaxLicenses",
    `P,0001,${BASIC},1,300`,
  );
  await importLines(LIST, basicRow); // current already: not adopted again
  expect((await versions()).map(({ kind }) => kind)).toEqual(["offerMatrix", "licenseList"]);
  const compare = (from: string, to: string) =>
    client.call(compareCatalogVersions, { query: { from, to } });
  await expect(compare(list.version, "zzz")).rejects.toMatchObject({
    code: "CATALOG_VERSION_UNKNOWN",
  });
  await expect(compare(list.version, matrix.version)).rejects.toMatchObject({
    code: "CATALOG_KINDS_DIFFER",
  });
});

describe.runIf(referenceExists)("Microsoft's own list", () => {
  test("has 620 SKUs with 796 plans, and says nothing new the second time", async () => {
    const path = new URL("../../../../shared/reference/data/licensing-skus.csv", import.meta.url);
    const importIt = () =>
      client.call(importCatalogFile, { body: Readable.from([readFileSync(path)]) });
    const first = await importIt();
    expect(JSON.stringify(first)).toMatch(/^\{"skus":620,"plans":796,/);
    expect(first).toMatchObject({ changed: true, rowsIn: 6002, added: 620 });
    expect(await importIt()).toMatchObject({ skus: 620, plans: 796, changed: false, added: 0 });
  });
});
