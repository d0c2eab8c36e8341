import { Catalog } from "#domain/catalog/catalog.ts";
import { aDeclared } from "#domain/plan/plan-request.fixture.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { dateOf } from "#lib/instant.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig } from "../connections.ts";
import { openStore, type Store } from "../open-store.ts";
import { openTestStore, type TestStore } from "../testing/open-test-store.ts";
import {
  aCustomer,
  aLetter,
  aPartner,
  aPlanFile,
  aStep,
  at,
  outcomeOf,
} from "../testing/samples.ts";
import type { ImportRow } from "./import-rows.ts";
import { testKeys } from "../testing/test-keys.ts";

let store: TestStore;
let second: Store;
beforeAll(async () => {
  store = await openTestStore();
  second = await store.ofPartner("p2");
  for (const [partnerId, own] of [
    ["p1", store],
    ["p2", second],
  ] as const) {
    await own.partners.save(aPartner(partnerId));
    await own.customers.save(partnerId, aCustomer("acme"));
  }
});
afterAll(() => store.drop());

test("a partner is found as it was saved", async () => {
  const renamed = { ...aPartner("p1"), name: "Fabrikam Italia" };
  await store.partners.save(renamed);
  expect(await store.partners.find("p1")).toEqual(renamed);
  expect(await store.partners.find("p2")).toBeNull();
});

test("customers are found by id, tenant, domain or the beginning of one, wildcards taken literally", async () => {
  await store.customers.save("p1", aCustomer("contoso"));
  await store.customers.save("p1", aCustomer("contoso-two"));
  const names = async (text: string) =>
    (await store.customers.findMatching("p1", text)).map((customer) => customer.companyName);
  expect(await names("contoso.example")).toEqual(["contoso Ltd"]);
  expect(await names("cu-contoso")).toEqual(["contoso Ltd"]);
  expect(await names("CONTOSO")).toEqual(["contoso Ltd", "contoso-two Ltd"]);
  expect(await names("contoso-t")).toEqual(["contoso-two Ltd"]);
  expect(await names("%")).toEqual([]);
  expect(await names("contoso_two")).toEqual([]);
});

test("one partner never sees another's rows", async () => {
  const moveId = "mv-p1";
  const wakeAt = at("06-01T00:00");
  const move = { moveId, customerId: "cu-acme", standing: newStanding(), wakeAt };
  expect(await store.moves.create({ partnerId: "p1", ...move })).toBe(true);
  expect(await store.moves.create({ partnerId: "p1", ...move, moveId: "mv-p1b" })).toBe(false);
  const look = await store.port.claimDue(wakeAt);
  await look?.settle(
    outcomeOf(look, {
      humanSteps: [aStep(moveId)],
      letters: [aLetter(moveId, "letter-1")],
      planFile: aPlanFile(moveId, "hash-1"),
      wakeAt: at("07-01T00:00"),
    }),
  );
  const seenBy = async (partnerId: string) => [
    await store.moves.find(partnerId, moveId),
    await store.moves.findByCustomer(partnerId, "cu-acme"),
    ...(await store.moves.list(partnerId)),
    await store.plans.current(partnerId, moveId),
    await store.plans.find(partnerId, moveId, "hash-1"),
    await store.humanSteps.find(partnerId, `${moveId}/acceptRelationship`),
    ...(await store.humanSteps.listOfMove(partnerId, moveId)),
    ...(await store.humanSteps.listOpen(partnerId)),
    await store.letters.find(partnerId, "letter-1"),
    ...(await store.letters.listAfter(partnerId, 0, 10)),
  ];
  const own = await seenBy("p1");
  expect(own).toHaveLength(10);
  expect(own).not.toContain(null);
  expect(new Set(await seenBy("p2"))).toEqual(new Set([null]));
  const foreign = { partnerId: "p2", moveId, approval: null, humanStep: null, journal: [], wakeAt };
  await expect(store.moves.recordAct(foreign)).rejects.toThrow();
  expect(await store.moves.find("p1", moveId)).toMatchObject({ wakeAt: at("07-01T00:00") });
});

test("an import is kept whole or not at all, and every row is a customer or a refusal", async () => {
  const row = (rowNumber: number, customerId: string | null): ImportRow => ({
    importId: "import-1",
    rowNumber,
    importedAt: at("06-01T00:00"),
    customerId,
    refusal:
      customerId === null ? { code: "SEATS_NOT_A_NUMBER", column: "seats", params: {} } : null,
    cells: { tenantId: "acme-0000" },
  });
  const rows = [row(1, "cu-new"), row(2, null)];
  const broken = store.inTransaction(async (tables) => {
    await tables.customers.save("p1", aCustomer("new"));
    await tables.importRows.insert("p1", [...rows, { ...row(3, null), refusal: null }]);
  });
  await expect(broken).rejects.toThrow(/customer_or_refusal/);
  expect(await store.customers.find("p1", "cu-new")).toBeNull();
  await store.inTransaction(async (tables) => {
    await tables.customers.save("p1", aCustomer("new"));
    await tables.importRows.insert("p1", rows);
  });
  expect(await store.importRows.list("p1", "import-1")).toEqual(rows);
  expect(await store.importRows.count("p1")).toBe(2);
  expect(await store.importRows.count("p2")).toBe(0);
});

test("the newest catalogue of a market is the one of the latest day", async () => {
  const catalog = (version: string, day: string) =>
    Catalog.parse({
      version,
      market: "IT",
      currency: "EUR",
      readAt: at(`${day}T06:00`),
      offers: [],
    });
  for (const [version, day] of [
    ["v2", "06-02"],
    ["v1", "06-01"],
  ] as const) {
    await store.catalogs.save("p1", dateOf(at(`${day}T06:00`)), catalog(version, day));
  }
  expect(await store.catalogs.latest("p1", "IT")).toEqual(catalog("v2", "06-02"));
  const first = dateOf(at("06-01T06:00"));
  expect(await store.catalogs.find("p1", "IT", first)).toEqual(catalog("v1", "06-01"));
  await store.catalogs.save("p1", first, catalog("v3", "06-01"));
  expect(await store.catalogs.find("p1", "IT", first)).toMatchObject({ version: "v3" });
  expect(await store.catalogs.latest("p2", "IT")).toBeNull();
});

test("opening migrates once, and goes on beside migrations of a newer release", async () => {
  const owner = { owner: store.connections.owner, app: store.connections.owner };
  await (await openStore(owner, { partnerId: "p1", keys: testKeys() })).close();
  const client = new pg.Client(clientConfig(store.connections.owner));
  await client.connect();
  await client.query("insert into schema_migrations (name) values ('999-of-the-future')");
  await client.end();
  const newer = await openStore(store.connections, { partnerId: "p1", keys: testKeys() });
  expect(await newer.partners.find("p1")).not.toBeNull();
  await newer.close();
});

test("every table but the list of migrations names the partner of its rows", async () => {
  const client = new pg.Client(clientConfig(store.connections.owner));
  await client.connect();
  const { rows } = await client.query<{ table_name: string }>(
    `select table_name from information_schema.tables t where table_schema = 'public' and table_type = 'BASE TABLE'
      and not exists (select from information_schema.columns c
        where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'partner_id')`,
  );
  await client.end();
  expect(rows).toEqual([{ table_name: "schema_migrations" }]);
});

test("a foreign key to a customer is checked by its own key, however empty the table is taken to be", async () => {
  const empty = await openTestStore();
  await empty.partners.save(aPartner("p1"));
  const session = new pg.Client(clientConfig(empty.connections.owner));
  await session.connect();
  const fill = (rows: number) =>
    session.query(
      `insert into customers select 'p1', 'cu-' || i, 't-' || i, 'x', 'd', now(), '{}'
       from generate_series(1, $1::int) i`,
      [rows],
    );
  try {
    // An import that was killed, and statistics of what is left of it.
    await session.query("begin");
    await fill(5_000);
    await session.query("rollback");
    await session.query("analyze customers");
    await session.query("begin");
    await session.query(
      "set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan",
    );
    await fill(250);
    await session.query(
      `prepare as_foreign_keys_do (text, text) as select 1 from only customers x
       where partner_id = $1 and customer_id = $2 for key share of x`,
    );
    const { rows } = await session.query("explain execute as_foreign_keys_do ('p1', 'cu-7')");
    expect(JSON.stringify(rows)).toContain("using customers_pkey");
  } finally {
    await session.end();
    await empty.drop();
  }
});

test("whose an id is, by its beginning: of a subscription, theirs or ours, and of a plan; of one's own moves only", async () => {
  const customer = aCustomer("ids");
  await store.customers.save("p1", {
    ...customer,
    declared: [aDeclared({ subscriptionId: "5a1e-source-1" })],
  });
  const purchase = {
    stepKey: "mv-ids/sku/1",
    kind: "order",
    skuId: "sku",
    seats: 3,
    contingency: false,
  } as const;
  const bought = { ...purchase, subscriptionId: "5a1e-ours-1", at: at("06-01T00:00") };
  const standing = { ...newStanding(), purchases: [bought] };
  const move = { moveId: "mv-ids", customerId: "cu-ids", standing, wakeAt: at("06-01T00:00") };
  await store.moves.create({ partnerId: "p1", ...move });
  const planFile = { ...aPlanFile("mv-ids", "5a1e00"), bandHash: "b0b0b0" };
  await store.plans.makeCurrent("p1", planFile);
  const found = async (text: string, own: Store = store, partnerId = "p1") =>
    (await own.knownIds.beginningWith(partnerId, text)).map(({ id, kind, moveId }) => [
      kind,
      id,
      moveId,
    ]);
  expect(await found("5a1E")).toEqual([
    ["subscription", "5a1e-ours-1", "mv-ids"],
    ["subscription", "5a1e-source-1", "mv-ids"],
    ["plan", "5a1e00", "mv-ids"],
  ]);
  expect(await found("b0b0")).toEqual([["plan", "b0b0b0", "mv-ids"]]);
  expect(await found("%")).toEqual([]);
  expect(await found("5a1e", second, "p2")).toEqual([]);
});
