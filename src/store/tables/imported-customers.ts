// What an import writes, many customers in one statement: a file has a hundred thousand of them.

import { Customer } from "#domain/estate/customer.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { Standing } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { journalColumns } from "./journal.ts";
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
  /** Creates each customer, or replaces what was said of it; no customer twice. */
  saveAll(partnerId: string, customers: readonly Customer[]): Promise<void>;
  /**
   * Opens a move for each customer that has none; journals the import at every one of the moves and
   * wakes them. `entryOf` is told whether the move is new.
   */
  openMoves(
    partnerId: string,
    moves: readonly ImportedMove[],
    told: {
      readonly standing: Standing;
      readonly at: Instant;
      entryOf(isNew: boolean): NewJournalEntry;
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
          where partner_id = ${partnerId} and customer_id = wanted.customer_id limit 1
        ) as found`.execute(db);
      return rows.map((row) => Customer.parse(row.file));
    },
    async saveAll(partnerId, customers) {
      if (customers.length === 0) return;
      const values = customers.map((customer) => ({
        partner_id: partnerId,
        customer_id: customer.customerId,
        tenant_id: customer.tenantId,
        company_name: customer.companyName,
        domain: customer.domain,
        imported_at: customer.importedAt,
        file: JSON.stringify(customer),
      }));
      await db
        .insertInto("customers")
        .values(values)
        .onConflict((conflict) =>
          conflict.columns(["partner_id", "customer_id"]).doUpdateSet((row) => ({
            company_name: row.ref("excluded.company_name"),
            domain: row.ref("excluded.domain"),
            imported_at: row.ref("excluded.imported_at"),
            file: row.ref("excluded.file"),
          })),
        )
        .execute();
    },
    async openMoves(partnerId, moves, opening) {
      if (moves.length > 0) await openMoves(db, partnerId, moves, opening);
    },
  };
}

type Opening = Parameters<ImportedCustomerQueries["openMoves"]>[2];

async function openMoves(
  db: Kysely<Tables>,
  partnerId: string,
  moves: readonly ImportedMove[],
  { standing, at, entryOf }: Opening,
): Promise<void> {
  const created = await db
    .insertInto("moves")
    .values(
      moves.map(({ moveId, customerId }) => ({
        partner_id: partnerId,
        move_id: moveId,
        customer_id: customerId,
        standing: JSON.stringify(standing),
        wake_at: at,
        journal_count: 1,
      })),
    )
    .onConflict((conflict) => conflict.columns(["partner_id", "customer_id"]).doNothing())
    .returning("move_id")
    .execute();
  const isNew = new Set(created.map(({ move_id }) => move_id));
  const others = moves.filter(({ moveId }) => !isNew.has(moveId));
  const woken = others.length === 0 ? [] : await wake(db, partnerId, others, at);
  const entries = [
    ...created.map(({ move_id }) => ({ move_id, journal_count: 1 })),
    ...woken,
  ].flatMap(({ move_id, journal_count }) =>
    journalColumns(partnerId, move_id, journal_count, [entryOf(isNew.has(move_id))]),
  );
  await db.insertInto("journal").values(entries).execute();
  await sql`select pg_notify(${WAKE_CHANNEL}, '')`.execute(db);
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
    .returning(["move_id", "journal_count"])
    .execute();
}
