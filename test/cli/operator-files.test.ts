// Files as operators have them, out of portals, tools and spreadsheets in several languages: what stands in
// the database afterwards. The customers of the first file are those of the others.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestApi, type TestApi } from "#api/testing/open-test-api.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { commandLine } from "./command-line.ts";

let folder: string;
let store: TestStore;
let api: TestApi;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-operator-"));
  store = await openTestStore();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.drop();
});
beforeEach(async () => {
  api = await openTestApi(store);
  return () => api.close();
});

const pathOf = (name: string) => fileURLToPath(new URL(`operator-files/${name}`, import.meta.url));

function handover(...argv: readonly string[]) {
  return commandLine(api, argv);
}

function importFile(path: string, ...more: readonly string[]) {
  return handover("customers", "import", path, ...more);
}

/** The mended list of customers, without which the other files tell of nobody. */
async function importCustomers() {
  const mended = join(folder, "customers.csv");
  const text = readFileSync(pathOf("partner-center-customers.csv"), "utf8");
  writeFileSync(mended, text.replace(";Italia;", ";IT;"));
  expect((await importFile(mended)).exitCode).toBe(0);
}

async function sourcesOf(domain: string) {
  const customers = await api.store.customers.list(api.partnerId);
  return customers.find((customer) => customer.domain === domain)?.declared;
}

test("Partner Center's customers, with one row to mend, by the one documented command", async () => {
  const errors = join(folder, "to-mend.csv");
  const first = await importFile(pathOf("partner-center-customers.csv"), "--errors", errors);
  expect(first.exitCode).toBe(46); // IMPORT_COUNTRY_MALFORMED
  expect(first.stdout).toMatch(/Line 4: .*Paese.*Italia/);
  expect(await api.store.customers.list(api.partnerId)).toHaveLength(2);

  writeFileSync(errors, readFileSync(errors, "utf8").replace(",Italia,", ",IT,"));
  const mended = await importFile(errors);
  expect(mended).toMatchObject({ exitCode: 0 });
  const customers = await api.store.customers.list(api.partnerId);
  expect(customers.map(({ companyName }) => companyName).sort()).toEqual([
    'Cantine "La Vigna" S.p.A.',
    "Oleificio San Giorgio S.r.l.",
    "Studio Legale Ferri",
  ]);
  expect(await api.store.moves.list(api.partnerId)).toHaveLength(3);
});

test("Partner Center's subscriptions, saved again by a Russian spreadsheet", async () => {
  await importCustomers();
  const report = await importFile(pathOf("partner-center-subscriptions.csv"), "--lang", "ru");
  expect(report).toMatchObject({ exitCode: 0, stderr: "" });
  const standard = { subscriptionId: "a7b1c2d3-0001-4e5f-8a9b-0c1d2e3f4a01", seats: 1250 };
  expect(await sourcesOf("oleificiosangiorgio.example")).toMatchObject([
    { ...standard, channel: "otherPartner", autoRenew: true, billingOwnerName: "ООО «Облако»" },
    { seats: 12, skuPartNumber: "EXCHANGESTANDARD", autoRenew: false },
  ]);
});

test("the batch migration tool's file, saved again by a Brazilian spreadsheet", async () => {
  await importCustomers();
  expect((await importFile(pathOf("batch-migration-tool.csv"))).exitCode).toBe(0);
  expect(await sourcesOf("lavigna.example")).toMatchObject([
    {
      subscriptionId: "a7b1c2d3-0002-4e5f-8a9b-0c1d2e3f4a03",
      agreementType: "cspLegacy",
      skuPartNumber: "ENTERPRISEPACK",
      seats: 35, // what is there, not what that tool would buy
      term: "P1Y",
      billingPlan: "annual",
      autoRenew: true,
      endsOn: "2027-02-28",
    },
  ]);
});

test("a tenant's licenses without its id, by the domain of a customer who is known", async () => {
  await importCustomers();
  const licenses = await importFile(pathOf("tenant-licenses.csv"));
  expect(licenses.exitCode).toBe(62); // IMPORT_DOMAIN_UNKNOWN
  expect(licenses.stdout).toMatch(
    /Line 4: No customer is known by the domain desconocido\.example/,
  );
  expect(await sourcesOf("lavigna.example")).toMatchObject([
    { channel: "webDirect", skuId: "05e9a617-0261-4cee-bb44-138d3ef5d965", seats: 1200 },
    { channel: "webDirect", skuId: "c5928f49-12ba-48f7-ada3-0d743a3601d5", seats: 15 },
  ]);
  expect(await api.store.customers.list(api.partnerId)).toHaveLength(3);
});

test("a domain of two customers names neither of them", async () => {
  await importCustomers();
  const twin = join(folder, "twin.csv");
  const header = "tenantId,companyName,domain,country,contactEmail";
  const row =
    "6f1c2a10-4b7e-4d7a-9c01-2f5d8e7a1009,Vigna due,lavigna.example,IT,due@lavigna.example";
  writeFileSync(twin, `${header}\n${row}\n`);
  expect((await importFile(twin)).exitCode).toBe(0);
  const licenses = await importFile(pathOf("tenant-licenses.csv"));
  expect(licenses.exitCode).toBe(3); // two reasons, and no row was taken
  expect(licenses.stdout).toMatch(/Line 2: Several customers are known by the domain lavigna/);
  expect(await sourcesOf("lavigna.example")).toEqual([]);
});

test("licenses that nobody is named for are refused whole, with what to do", async () => {
  const path = join(folder, "nobody.csv");
  writeFileSync(path, "SkuPartNumber,Enabled units,channel\nSPE_E3,5,webDirect\n");
  const refused = await importFile(path);
  expect(refused.exitCode).toBe(29);
  expect(refused.stderr).toMatch(/Add a column “tenantId”[^]*\[IMPORT_TENANT_UNNAMED\]/);
});

test("a distributor's list out of a Taiwanese spreadsheet: UTF-16, tabs, a cell of two lines", async () => {
  const path = join(folder, "distributor.txt");
  const text = readFileSync(pathOf("distributor-list.csv"), "utf8");
  writeFileSync(path, Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`, "utf16le"));
  expect((await importFile(path, "--lang", "zh-TW")).exitCode).toBe(0);
  const [customer] = await api.store.customers.list(api.partnerId);
  expect(customer).toMatchObject({ companyName: "晨光貿易股份有限公司", country: "TW" });
  expect(customer?.declared).toMatchObject([
    {
      channel: "otherPartner",
      seats: 48,
      term: "P1Y",
      autoRenew: true,
      unitPricePerMonth: { amount: "1250.50", currency: "TWD" },
      endsOn: "2026-12-31",
    },
  ]);
});
