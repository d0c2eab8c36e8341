// Brings the schema up to date. Kysely's own Migrator refuses a database that knows more migrations
// than the program; ours goes on, because during an upgrade an older worker still has to start.

import pg from "pg";
import {
  clientConfig,
  PARTNER_SETTING,
  type DatabaseAddress,
  type StoreConnections,
} from "./connections.ts";
import type { Migration } from "./migration.ts";
import { firstTables } from "./migrations/001-first-tables.ts";
import { catalogVersions } from "./migrations/002-catalog-versions.ts";
import { customersByTenant } from "./migrations/003-customers-by-tenant.ts";
import { journalChain } from "./migrations/004-journal-chain.ts";
import { mailings } from "./migrations/005-mailings.ts";
import { secrets } from "./migrations/006-secrets.ts";
import { overrides } from "./migrations/007-overrides.ts";
import { budgets } from "./migrations/008-budgets.ts";
import { customerLinks } from "./migrations/009-customer-links.ts";
import { policies } from "./migrations/010-policies.ts";
import { whatPeopleBring } from "./migrations/011-what-people-bring.ts";
import { signIn } from "./migrations/012-sign-in.ts";
import { dueInOrder } from "./migrations/013-due-in-order.ts";
import { webhookEvents } from "./migrations/014-webhook-events.ts";
import { dueWhileLeaving } from "./migrations/015-due-while-leaving.ts";
import { moveTraces } from "./migrations/016-move-traces.ts";
import { restored } from "./migrations/017-restored.ts";
import { moneyOfSteps } from "./migrations/018-money-of-steps.ts";
import { firstPlaces } from "./migrations/019-first-places.ts";
import { remindersAsked } from "./migrations/020-reminders-asked.ts";
import { undoneImports } from "./migrations/021-undone-imports.ts";
import { snoozes } from "./migrations/022-snoozes.ts";
import { changesNoted } from "./migrations/023-changes-noted.ts";
import { reasonsOfSteps } from "./migrations/024-reasons-of-steps.ts";
import { journalInOrder } from "./migrations/025-journal-in-order.ts";
import { tenantsRead } from "./migrations/026-tenants-read.ts";
import { lineCounts } from "./migrations/027-line-counts.ts";
import { oneOrderOfDue } from "./migrations/028-one-order-of-due.ts";
import { dailyReadings } from "./migrations/029-daily-readings.ts";
import type { KeySource } from "./secrets/secret-keys.ts";

/** In order, append-only: a release only adds. */
const migrations: readonly Migration[] = [
  firstTables,
  catalogVersions,
  customersByTenant,
  journalChain,
  mailings,
  secrets,
  overrides,
  budgets,
  customerLinks,
  policies,
  whatPeopleBring,
  signIn,
  dueInOrder,
  webhookEvents,
  dueWhileLeaving,
  moveTraces,
  restored,
  moneyOfSteps,
  firstPlaces,
  remindersAsked,
  undoneImports,
  snoozes,
  changesNoted,
  reasonsOfSteps,
  journalInOrder,
  tenantsRead,
  lineCounts,
  oneOrderOfDue,
  dailyReadings,
];

export const knownMigrations: readonly string[] = migrations.map(({ name }) => name);

const MIGRATION_LOCK = 7_301_001;

/** Runs what the database lacks, as the owner, one process at a time; then grants the app its rights. */
export async function migrate(connections: StoreConnections, keys: KeySource): Promise<void> {
  const client = new pg.Client(clientConfig(connections.owner));
  client.on("error", () => undefined); // the query under way rejects; that is enough
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await runMigrations(client, keys, knownMigrations);
    await isolatePartners(client);
    const role = await workingRole(client, connections.app);
    if (role !== null) await grant(client, role);
  } finally {
    await client.end();
  }
}

/** Of those named, what the database lacks, in their order. */
export async function runMigrations(
  client: pg.Client,
  keys: KeySource,
  names: readonly string[],
): Promise<void> {
  await client.query(
    "create table if not exists schema_migrations (name text primary key, migrated_at timestamptz not null default now())",
  );
  const { rows } = await client.query<{ name: string }>("select name from schema_migrations");
  const done = new Set(rows.map((row) => row.name));
  for (const migration of migrations) {
    const isWanted = names.includes(migration.name) && !done.has(migration.name);
    if (isWanted) await run(client, migration, keys);
  }
}

async function run(client: pg.Client, migration: Migration, keys: KeySource): Promise<void> {
  try {
    await client.query("begin");
    await client.query(migration.sql);
    await migration.carryOver?.(client, keys);
    await client.query("insert into schema_migrations (name) values ($1)", [migration.name]);
    await client.query("commit");
    if (migration.afterwards !== undefined) await client.query(migration.afterwards);
  } catch (cause) {
    throw new Error(`the migration ${migration.name} failed; nothing of it was kept`, { cause });
  }
}

/**
 * Row-level security on every table that names a partner, also on the ones of later migrations: a session
 * sees and writes the rows of the partner that it named when it began. The owner, who migrates, sees all.
 */
async function isolatePartners(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select c.oid::regclass::text as table from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'partner_id' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity`,
  );
  for (const { table } of rows) {
    await client.query(`
      alter table ${table} enable row level security;
      create policy of_one_partner on ${table}
        using (partner_id = current_setting('${PARTNER_SETTING}', true));
    `);
  }
}

/** The role that everything but migrations works in; null where it is the owner's own. Creates it if need be. */
async function workingRole(client: pg.Client, app: DatabaseAddress): Promise<string | null> {
  if ("user" in app) {
    const { rows } = await client.query<{ owner: string }>("select current_user as owner");
    return rows[0]?.owner === app.user ? null : app.user;
  }
  if (app.role === undefined) return null;
  const role = client.escapeIdentifier(app.role);
  const known = await client.query("select from pg_roles where rolname = $1", [app.role]);
  if (known.rowCount === 0) await client.query(`create role ${role} nologin`);
  const { rows } = await client.query<{ may: boolean }>(
    "select pg_has_role(current_user, $1, 'member') as may",
    [app.role],
  );
  if (rows[0]?.may !== true) await client.query(`grant ${role} to current_user`);
  return app.role;
}

/** The app may read and write rows, never change the schema; of the journal it may only add. */
async function grant(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  await client.query(`
    grant usage on schema public to ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    grant usage on all sequences in schema public to ${name};
    revoke update, delete, truncate on journal, journal_seals, journal_sealed_heads, approvals,
      overrides, policies from ${name};
    revoke insert, update, delete on schema_migrations from ${name};
  `);
}
