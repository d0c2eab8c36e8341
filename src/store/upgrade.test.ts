// A database that the first release wrote goes on under this one: nothing in it is lost or unreadable.

import { verifyJournal } from "#domain/journal/verify-journal.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import pg from "pg";
import { expect, test } from "vitest";
import { clientConfig } from "./connections.ts";
import { firstTables } from "./migrations/001-first-tables.ts";
import { catalogVersions } from "./migrations/002-catalog-versions.ts";
import { openStore } from "./open-store.ts";
import { openTestStore } from "./testing/open-test-store.ts";
import { aCustomer, anEntry, at, outcomeOf } from "./testing/samples.ts";
import { testKeys } from "./testing/test-keys.ts";

const released = [firstTables, catalogVersions];

/** As earlier releases wrote it: with the readings of the day in it. */
const standing = {
  ...newStanding(),
  agreementReadAt: at("06-09T00:00"),
  pricesReadAt: at("06-08T00:00"),
};

/** As the first release left it: a partner, a customer, and a move with a journal and an approval. */
const rows = `
insert into partners (partner_id, cloud, tenant_id, name, country, currency, application_id,
  client_secret, refresh_token, connected_at)
values ('p1', 'sandbox', 'tenant-of-p1', 'Fabrikam', 'IT', 'EUR', 'app', 'plain-secret', 'plain-token', '2026-06-01T00:00Z');
insert into customers (partner_id, customer_id, tenant_id, company_name, domain, imported_at, file)
values ('p1', 'cu-acme', 'acme-0000', 'acme Ltd', 'acme.example', '2026-06-01T00:00Z',
  '${JSON.stringify(aCustomer("acme"))}');
insert into moves (move_id, partner_id, customer_id, standing, wake_at, journal_count)
values ('mv-acme', 'p1', 'cu-acme', '${JSON.stringify(standing)}', '2026-06-10T00:00Z', 2);
insert into journal (partner_id, move_id, sequence, at, kind, subject, details) values
  ('p1', 'mv-acme', 2, '2026-06-02T10:00:00.25Z', 'person', 'approval', '{"by": "Ada", "bandHash": "b"}'),
  ('p1', 'mv-acme', 1, '2026-06-01T00:00Z', 'person', 'import', '{"new": true}');
`;

test("the first release's database is brought up to date, and its journal becomes a chain", async () => {
  const template = await openTestStore();
  const { connections } = template;
  await template.close();
  const owner = new pg.Client(clientConfig(connections.owner));
  await owner.connect();
  await owner.query("drop schema public cascade; create schema public");
  await owner.query(
    "create table schema_migrations (name text primary key, migrated_at timestamptz not null default now())",
  );
  for (const { name, sql } of released) {
    await owner.query(sql);
    await owner.query("insert into schema_migrations (name) values ($1)", [name]);
  }
  await owner.query(rows);
  await owner.end();

  const store = await openStore(connections, { partnerId: "p1", keys: testKeys() });
  try {
    expect(await store.journal.list("p1", "mv-acme")).toMatchObject([
      { sequence: 1, subject: "import", details: { new: true }, personal: null },
      { sequence: 2, at: "2026-06-02T10:00:00.250Z", details: { by: "Ada", bandHash: "b" } },
    ]);
    expect(await store.secrets.read("p1", "clientSecret")).toBe("plain-secret");
    expect(await store.secrets.read("p1", "refreshToken")).toBe("plain-token");
    const claim = await store.port.claimDue(at("06-11T00:00"));
    if (claim === null) throw new Error("nothing was due");
    expect(claim.move.customer).toEqual(aCustomer("acme"));
    expect(claim.move.lastRead).toEqual({
      tenant: null,
      agreement: at("06-09T00:00"),
      prices: at("06-08T00:00"),
    });
    await claim.write([anEntry("order/1")]);
    await claim.settle(outcomeOf(claim, { wakeAt: at("06-12T00:00") }));
    const seal = await store.journalSeals.seal("p1", at("06-11T00:00"));
    const { entries, personalKey } = await store.journal.chain("p1", "mv-acme");
    const file = {
      schema: "handover.journal/1",
      moveId: "mv-acme",
      tenantId: "acme-0000",
      exportedAt: at("06-11T00:00"),
      personalKey,
      entries,
      seals: await store.journalSeals.ofMove("p1", "mv-acme"),
    };
    expect(verifyJournal(file, seal?.hash ?? null)).toMatchObject({ ok: true, entries: 3 });
  } finally {
    await store.close();
  }
});
