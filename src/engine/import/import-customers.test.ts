import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "#store/open-store.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { aCustomer, anEntry, aPartner, at } from "#store/testing/samples.ts";
import { possibleCustomerIds } from "./derived-ids.ts";
import { importCustomers, type ImportSummary } from "./import-customers.ts";

const ACME = "11111111-1111-4111-8111-111111111111";
const BETA = "22222222-2222-4222-8222-222222222222";
const HEADER = "tenantId,companyName,domain,country,contactEmail,channel,sku,seats";

let first: TestStore;
const stores = new Map<string, Store>();

beforeAll(async () => {
  first = await openTestStore();
  for (const partnerId of ["p1", "p2", "p3", "p4", "p5"]) {
    const store = await first.ofPartner(partnerId);
    await store.partners.save(aPartner(partnerId));
    stores.set(partnerId, store);
  }
});
afterAll(() => first.drop());

function of(partnerId: string): Store {
  const store = stores.get(partnerId);
  if (store === undefined) throw new Error(partnerId);
  return store;
}

async function importText(partnerId: string, csv: Readable): Promise<ImportSummary> {
  const now = at("06-01T00:00");
  const outcome = await importCustomers({
    store: of(partnerId),
    partnerId,
    csv,
    dryRun: false,
    now,
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.summary;
}

async function importRows(
  partnerId: string,
  rows: readonly string[],
  options: { readonly dryRun?: boolean; readonly now?: string } = {},
): Promise<ImportSummary> {
  const outcome = await importCustomers({
    store: of(partnerId),
    partnerId,
    csv: Readable.from([`${HEADER}\n${rows.join("\n")}\n`]),
    dryRun: options.dryRun === true,
    now: at(options.now ?? "06-01T00:00"),
  });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.summary;
}

const acmeE3 = `${ACME},Acme,acme.example,IT,it@acme.example,webDirect,SPE_E3,10`;
const acmeF1 = `${ACME},Acme,acme.example,IT,it@acme.example,webDirect,SPE_F1,5`;

test("a dry run counts everything and writes nothing", async () => {
  const summary = await importRows("p1", [acmeE3, "nonsense"], { dryRun: true });
  expect(summary).toMatchObject({ rowsIn: 2, rowsAccepted: 1, customersNew: 1 });
  expect(await of("p1").customers.list("p1")).toEqual([]);
  expect(await of("p1").importRows.count("p1")).toBe(0);
});

test("every row ends as part of a move or as a refusal by name", async () => {
  const other = `${ACME},Another name,acme.example,IT,it@acme.example,webDirect,EXCHANGESTANDARD,1`;
  const beta = `${BETA},Beta,beta.example,IT,no address,webDirect,SPE_E3,1`;
  const summary = await importRows("p1", [acmeE3, acmeF1, other, beta]);
  expect(summary).toMatchObject({ rowsIn: 4, rowsAccepted: 2, customersNew: 1 });
  expect(summary.refused.map(({ row, code, column }) => [row, code, column])).toEqual([
    [3, "IMPORT_ROWS_CONTRADICT", "companyName"],
    [4, "IMPORT_EMAIL_MALFORMED", "contactEmail"],
  ]);
  expect(await of("p1").importRows.count("p1")).toBe(4);
  const [customer] = await of("p1").customers.list("p1");
  expect(customer?.declared.map((source) => source.seats)).toEqual([10, 5]);
  const moves = await of("p1").moves.list("p1");
  expect(moves).toHaveLength(1);
  expect(moves[0]).toMatchObject({ status: "open", wakeAt: at("06-01T00:00") });
  const journal = await of("p1").journal.list("p1", moves[0]?.moveId ?? "");
  expect(journal).toMatchObject([{ sequence: 1, subject: "import", details: { new: true } }]);
});

test("the same customer again is the same customer and the same move", async () => {
  const again = await importRows("p1", [acmeE3, acmeF1], { now: "06-02T00:00" });
  expect(again).toMatchObject({ customersNew: 0, customersChanged: 0 });
  const changed = await importRows("p1", [acmeE3], { now: "06-03T00:00" });
  expect(changed).toMatchObject({ customersNew: 0, customersChanged: 1 });
  expect(await of("p1").moves.list("p1")).toHaveLength(1);
  expect((await of("p1").customers.list("p1"))[0]?.declared).toHaveLength(1);
});

test("two partners may have the same tenant as a customer, and see only their own", async () => {
  const summary = await importRows("p2", [acmeE3]);
  expect(summary.customersNew).toBe(1);
  const [ours] = await of("p2").moves.list("p2");
  const [theirs] = await of("p1").moves.list("p1");
  expect(ours?.moveId).not.toBe(theirs?.moveId);
});

test("a header without a needed column is refused before anything is written", async () => {
  const outcome = await importCustomers({
    store: of("p2"),
    partnerId: "p2",
    csv: Readable.from(["companyName,domain\nAcme,acme.example\n"]),
    dryRun: false,
    now: at("06-01T00:00"),
  });
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "IMPORT_COLUMN_MISSING" } });
  expect(await of("p2").importRows.count("p2")).toBe(1);
});

test("what is wrong in the middle of a file leaves nothing of it", async () => {
  const rows = Array.from({ length: 600 }, (_, number) => {
    const tenant = `${String(number).padStart(8, "0")}-0000-4000-8000-000000000000`;
    return `${tenant},Acme ${number},acme.example,IT,it@acme.example,,,`;
  });
  const torn = Readable.from([`${HEADER}\n${rows.join("\n")}\n`, '"never closed']);
  await expect(importText("p3", torn)).rejects.toMatchObject({ reason: "quoteOpen", line: 602 });
  await expect(importText("p3", Readable.from([]))).rejects.toMatchObject({ reason: "empty" });
  expect(await of("p3").importRows.count("p3")).toBe(0);
  expect(await of("p3").customers.list("p3")).toEqual([]);
  const whole = await importRows("p3", rows);
  expect(whole).toMatchObject({ rowsIn: 600, rowsAccepted: 600, customersNew: 600 });
  expect(await of("p3").moves.list("p3")).toHaveLength(600);
});

test("rows of one customer that stand far apart are one customer", async () => {
  const others = Array.from({ length: 600 }, (_, number) => `not-a-tenant-${number}`);
  const rows = [acmeE3, ...others, acmeF1, acmeF1];
  const dry = await importRows("p4", rows, { dryRun: true });
  expect(await of("p4").customers.list("p4")).toEqual([]);
  const summary = await importRows("p4", rows);
  expect({ ...dry, dryRun: false, importId: summary.importId }).toEqual(summary);
  expect(summary).toMatchObject({ rowsAccepted: 2, customersNew: 1, customersChanged: 0 });
  expect(summary.refused.at(-1)).toMatchObject({ code: "IMPORT_SOURCE_TWICE", line: 604 });
  const [customer] = await of("p4").customers.list("p4");
  expect(customer?.declared.map((source) => source.seats)).toEqual([10, 5]);
  const unchanged = await importRows("p4", [acmeE3, acmeF1]);
  expect(unchanged).toMatchObject({ customersNew: 0, customersChanged: 0 });
});

test("mended rows complete what is known of their customers", async () => {
  const header = `${HEADER},handoverLine,handoverColumn,handoverReason`;
  const mended = `${ACME},Acme,acme.example,IT,it@acme.example,retail,VISIOCLIENT,1,7,seats,why`;
  const summary = await importText("p4", Readable.from([`${header}\n${mended}\n`]));
  expect(summary).toMatchObject({ rowsAccepted: 1, customersNew: 0, customersChanged: 1 });
  const [customer] = await of("p4").customers.list("p4");
  expect(customer?.declared.map((source) => source.seats)).toEqual([10, 5, 1]);
});

test("the batch migration tool's file tells the sources of customers who are known", async () => {
  const header =
    "PartnerTenantId,CustomerName,CustomerTenantId,LegacySubscriptionId,ExpirationDate,AutoRenewEnabled,CurrentTerm,CurrentBillingPlan,CurrentSeatCount,Term,BillingPlan,SeatCount";
  const row = `${BETA},Acme,${ACME},old-1,2026-12-31,TRUE,P1Y,Monthly,12,P3Y,Annual,99`;
  const summary = await importText("p4", Readable.from([`${header}\n${row}\n`]));
  expect(summary).toMatchObject({ rowsAccepted: 1, customersChanged: 1 });
  const [customer] = await of("p4").customers.list("p4");
  expect(customer).toMatchObject({ domain: "acme.example", country: "IT" });
  expect(customer?.declared).toMatchObject([
    { subscriptionId: "old-1", agreementType: "cspLegacy", seats: 12, term: "P1Y" },
  ]);
});

test("two imports at the same time, in opposite orders, are one after the other", async () => {
  const rows = Array.from({ length: 900 }, (_, number) => {
    const tenant = `${String(number).padStart(8, "0")}-aaaa-4000-8000-000000000000`;
    return `${tenant},Beta ${number},beta.example,IT,it@beta.example,,,`;
  });
  const summaries = await Promise.all([
    importRows("p1", rows),
    importRows("p1", rows.toReversed()),
  ]);
  expect(summaries.map(({ customersNew }) => customersNew).sort((a, b) => a - b)).toEqual([0, 900]);
});

/** Two tenants whose customers an earlier release would have taken for one. */
function tenantsOfOneEarlierId(partnerId: string): readonly [string, string] {
  const tenantOf = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const tenant = `10000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
    const [, earlier = ""] = possibleCustomerIds(partnerId, tenant);
    const other = tenantOf.get(earlier);
    if (other !== undefined) return [other, tenant];
    tenantOf.set(earlier, tenant);
  }
}

test("a customer of an earlier release keeps its id, and a tenant of the same earlier id is another customer", async () => {
  const [first, second] = tenantsOfOneEarlierId("p5");
  const [, earlierId = ""] = possibleCustomerIds("p5", first);
  await of("p5").inTransaction(async ({ importedCustomers }) => {
    const customer = { ...aCustomer("acme"), customerId: earlierId, tenantId: first };
    await importedCustomers.saveAll("p5", [customer]);
    await importedCustomers.openMoves("p5", [{ moveId: "mv-earlier", customerId: earlierId }], {
      standing: newStanding(),
      at: at("06-01T00:00"),
      entryOf: (isNew) => anEntry(isNew ? "import" : "import again"),
    });
  });
  const rows = [second, first].map((tenant) => `${tenant},New,new.example,IT,it@new.example,,,`);
  expect(await importRows("p5", rows)).toMatchObject({ customersNew: 1, customersChanged: 1 });
  const customers = await of("p5").customers.list("p5");
  expect(new Map(customers.map(({ tenantId, customerId }) => [tenantId, customerId]))).toEqual(
    new Map([
      [first, earlierId],
      [second, possibleCustomerIds("p5", second)[0]],
    ]),
  );
  const moves = await of("p5").moves.list("p5");
  expect(moves.map(({ customer }) => customer.customerId).sort()).toEqual(
    customers.map(({ customerId }) => customerId).sort(),
  );
});
