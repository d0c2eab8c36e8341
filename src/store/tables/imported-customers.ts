// What an import writes, many customers in one statement: a file has a hundred thousand of them.

import { Customer } from "#domain/estate/customer.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { journalRows } from "../journal-rows.ts";
import { insertSteps } from "./human-steps.ts";
import { keepTraces } from "./move-traces.ts";
import { WAKE_CHANNEL } from "./moves.ts";

interface ImportedMove {
  readonly moveId: string;
  readonly customerId: string;
}

export interface ImportedCustomerQueries {
  /**
   * To be called first, in the import's own transaction: one import of a partner at a time, so that
   * two of them never wait for each other crosswise.
   */
  begin(partnerId: string): Promise<void>;
  /** The partner's customers among these. */
  findAll(partnerId: string, customerIds: readonly string[]): Promise<readonly Customer[]>;
  /** Every domain that customers were imported with, and whose it is. */
  tenantsByDomain(partnerId: string): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Creates each customer, or replaces what was said of it; no customer twice. Throws where an id is another
   * tenant's already: one customer never takes another's place.
   */
  saveAll(partnerId: string, customers: readonly Customer[]): Promise<void>;
  /**
   * Opens a move for each customer that has none; journals the import at every one of the moves and
   * wakes them. `entryOf` is told whether the move is new; what `stepOf` answers is opened at the new ones.
   */
  openMoves(
    partnerId: string,
    moves: readonly ImportedMove[],
    told: {
      readonly standing: Standing;
      readonly at: Instant;
      entryOf(isNew: boolean): NewJournalEntry;
      stepOf?(moveId: string): HumanStep;
    },
  ): Promise<void>;
}

/** First key of the two-part locks of imports, beside the class of claimed moves in `claim-sessions.ts`. */
const IMPORT_LOCK_CLASS = 7302;

export function importedCustomerQueries(db: Kysely<Tables>): ImportedCustomerQueries {
  return {
    async begin(partnerId) {
      await sql`select pg_advisory_xact_lock(${IMPORT_LOCK_CLASS}, hashtext(${partnerId}))`.execute(
        db,
      );
      // The tables grow within one transaction, unseen by the planner's statistics.
      await sql`set local enable_seqscan = off`.execute(db);
    },
    async findAll(partnerId, customerIds) {
      if (customerIds.length === 0) return [];
      // One look into the primary key for each, whatever the planner believes: after an import that was
      // taken back it takes the table for empty, and would read all that is left of it.
      const { rows } = await sql<{ file: unknown }>`
        select found.file from unnest(${customerIds}::text[]) as wanted (customer_id)
        cross join lateral (
          select file from customers
          where partner_id = ${partnerId} and customer_id = wanted.customer_id
            and removed_at is null limit 1
        ) as found`.execute(db);
      return rows.map((row) => Customer.parse(row.file));
    },
    async tenantsByDomain(partnerId) {
      const rows = await db
        .selectFrom("customers")
        .select(["domain", "tenant_id"])
        .where("partner_id", "=", partnerId)
        .where("removed_at", "is", null)
        .execute();
      const byDomain = new Map<string, string[]>();
      for (const { domain, tenant_id: tenant } of rows) {
        const tenants = byDomain.get(domain) ?? [];
        byDomain.set(domain, [...tenants, tenant]);
      }
      return byDomain;
    },
    async saveAll(partnerId, customers) {
      if (customers.length === 0) return;
      const rows = customers.map((customer) => ({
        customer_id: customer.customerId,
        tenant_id: customer.tenantId,
        company_name: customer.companyName,
        domain: customer.domain,
        imported_at: customer.importedAt,
        file: customer,
      }));
      const { rows: saved } = await sql`
        insert into customers
          (partner_id, customer_id, tenant_id, company_name, domain, imported_at, file)
        select ${partnerId}, said.* from jsonb_to_recordset(${JSON.stringify(rows)}) as said
          (customer_id text, tenant_id text, company_name text, domain text,
           imported_at timestamptz, file jsonb)
        on conflict (partner_id, customer_id) do update set
          company_name = excluded.company_name, domain = excluded.domain,
          imported_at = excluded.imported_at, file = excluded.file, removed_at = null
        where customers.tenant_id = excluded.tenant_id
        returning customer_id`.execute(db);
      if (saved.length < customers.length) throw new Error("two tenants have one customer id");
    },
    async openMoves(partnerId, moves, opening) {
      if (moves.length > 0) await openMoves(db, partnerId, moves, opening);
    },
  };
}

interface Opened {
  readonly move_id: string;
  readonly customer_id: string;
  readonly journal_count: number;
}

type Opening = Parameters<ImportedCustomerQueries["openMoves"]>[2];

async function openMoves(
  db: Kysely<Tables>,
  partnerId: string,
  moves: readonly ImportedMove[],
  { standing, at, entryOf, stepOf }: Opening,
): Promise<void> {
  const rows = moves.map(({ moveId, customerId }) => ({ move: moveId, customer: customerId }));
  // The move of an import that was undone begins anew; its journal goes on.
  const { rows: created } = await sql<Opened>`
    insert into moves (partner_id, move_id, customer_id, standing, wake_at, journal_count)
    select ${partnerId}, opened.move, opened.customer, ${JSON.stringify(standing)}::jsonb, ${at}, 1
    from jsonb_to_recordset(${JSON.stringify(rows)}) as opened (move text, customer text)
    on conflict (partner_id, customer_id) do update set
      removed_at = null, status = 'open', standing = excluded.standing,
      wake_at = excluded.wake_at, version = moves.version + 1,
      journal_count = moves.journal_count + 1
    where moves.removed_at is not null
    returning move_id, customer_id, journal_count`.execute(db);
  const isNew = new Set(created.map(({ customer_id }) => customer_id));
  const others = moves.filter(({ customerId }) => !isNew.has(customerId));
  const woken = others.length === 0 ? [] : await wake(db, partnerId, others, at);
  const entries = [];
  for (const { customer_id, move_id, journal_count } of [...created, ...woken]) {
    const entry = entryOf(isNew.has(customer_id));
    const [row] = await journalRows(move_id, [entry], noPersonalData);
    entries.push({ ...row, move_id, sequence: journal_count });
  }
  await sql`
    insert into journal
      (partner_id, move_id, sequence, at, kind, subject, details, personal_hash, content_hash)
    select ${partnerId}, entry.* from jsonb_to_recordset(${JSON.stringify(entries)}) as entry
      (move_id text, sequence integer, at timestamptz, kind text, subject text, details jsonb,
       personal_hash text, content_hash text)`.execute(db);
  if (stepOf !== undefined) {
    await insertSteps(
      db,
      partnerId,
      created.map(({ move_id }) => stepOf(move_id)),
    );
  }
  await keepTraces(db, [
    ...created.map(({ move_id }) => ({ moveId: move_id, kept: null })),
    ...woken.map(({ move_id, trace_parent }) => ({ moveId: move_id, kept: trace_parent })),
  ]);
  await sql`select pg_notify(${WAKE_CHANNEL}, '')`.execute(db);
}

function noPersonalData(): never {
  throw new TypeError("an import names nobody in the journal");
}

/** Makes room for one journal entry at each move, and lowers `wakeAt` of the open ones. */
function wake(db: Kysely<Tables>, partnerId: string, moves: readonly ImportedMove[], at: Instant) {
  return db
    .updateTable("moves")
    .set((column) => ({
      journal_count: column("journal_count", "+", 1),
      woken_count: column("woken_count", "+", 1),
      wake_at: sql<string | null>`case when status = 'open'
        then least(wake_at, ${at}::timestamptz) else wake_at end`,
    }))
    .where("partner_id", "=", partnerId)
    .where(
      "customer_id",
      "in",
      moves.map(({ customerId }) => customerId),
    )
    .returning(["move_id", "customer_id", "journal_count", "trace_parent"])
    .execute();
}
