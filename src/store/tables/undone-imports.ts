// Imports as one who may undo them sees them: what each brought, what came of it since, and its removal. The journal
// keeps the moves for good, so a removed customer is hidden and emptied instead of deleted.

import type { SinceImport } from "#domain/estate/undo-import.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";
import { insertJournal } from "./journal.ts";

interface KeptImport {
  readonly importId: string;
  readonly importedAt: Instant;
  readonly rows: number;
  readonly refused: number;
  /** Whom it named and who was not removed with it. */
  readonly customers: number;
  /** When it was undone last; null where it never was. */
  readonly undoneAt: Instant | null;
}

interface ImportedCustomer {
  readonly customerId: string;
  readonly companyName: string;
  readonly domain: string;
  readonly moveId: string;
  readonly since: SinceImport;
}

export interface UndoneImportQueries {
  /** The newest first, a hundred of them; or the one with that id. */
  list(partnerId: string, importId?: string): Promise<readonly KeptImport[]>;
  /** By company name. */
  customersOf(partnerId: string, importId: string): Promise<readonly ImportedCustomer[]>;
  /** Nobody does anything about these customers' moves until the transaction ends. */
  hold(partnerId: string, importId: string): Promise<void>;
  /**
   * Hides these customers with their moves, forgets what was said of them, and counts what the import said as undone, but
   * for the rows of those who stay.
   */
  remove(
    partnerId: string,
    undone: {
      readonly importId: string;
      readonly moveIds: readonly string[];
      /** Customer ids of whom the import's rows still hold. */
      readonly stay: readonly string[];
      readonly at: Instant;
      readonly by: string;
    },
  ): Promise<void>;
}

const LISTED_MAX = 100;

export function undoneImportQueries(db: Kysely<Tables>): UndoneImportQueries {
  return {
    async list(partnerId, importId) {
      const { rows } = await sql`
        select import_id as "importId", min(imported_at) as "importedAt", count(*) as rows,
          count(refusal) as refused, max(undone_at) as "undoneAt",
          count(distinct customer_id) filter (where undone_at is null) as customers
        from import_rows where partner_id = ${partnerId}
          and (${importId ?? null}::text is null or import_id = ${importId ?? null})
        group by import_id order by min(imported_at) desc, import_id limit ${LISTED_MAX}`.execute(
        db,
      );
      return z.array(ListedRow).parse(rows);
    },
    async customersOf(partnerId, importId) {
      const { rows } = await customersOf(db, partnerId, importId);
      return z
        .array(CustomerRow)
        .parse(rows)
        .map(({ customerId, companyName, domain, moveId, ...since }) => {
          return { customerId, companyName, domain, moveId, since };
        });
    },
    async hold(partnerId, importId) {
      await sql`
        select from moves where partner_id = ${partnerId} and customer_id in (
          select customer_id from import_rows
          where partner_id = ${partnerId} and import_id = ${importId})
        order by move_id for update`.execute(db);
    },
    async remove(partnerId, { at, by, importId, moveIds, stay }) {
      const { rows } = await sql<{ move_id: string; customer_id: string; journal_count: number }>`
        update moves set removed_at = ${at}, status = 'refused', refusal = null, wake_at = null,
          standing = ${JSON.stringify(newStanding())}::jsonb, plan_hash = null,
          has_first_place = false, version = version + 1, journal_count = journal_count + 1
        where partner_id = ${partnerId} and move_id = any(${moveIds}::text[])
        returning move_id, customer_id, journal_count`.execute(db);
      for (const { journal_count: firstSequence, move_id: moveId } of rows) {
        const entry = { at, kind: "person", subject: "importUndone" } as const;
        const entries = [{ ...entry, details: { importId }, personal: { by } }];
        await insertJournal(db, { partnerId, moveId, firstSequence }, entries);
      }
      for (const table of ["plans", "human_steps", "snoozes"] as const) {
        await sql`delete from ${sql.table(table)}
          where partner_id = ${partnerId} and move_id = any(${moveIds}::text[])`.execute(db);
      }
      const gone = rows.map(({ customer_id }) => customer_id);
      await sql`update customers set removed_at = ${at}, file = file || ${NOTHING_SAID}::jsonb
        where partner_id = ${partnerId} and customer_id = any(${gone}::text[])`.execute(db);
      await sql`update import_rows set undone_at = ${at}, cells = '{}'
        where partner_id = ${partnerId} and import_id = ${importId} and undone_at is null
          and (customer_id is null or customer_id <> all(${stay}::text[]))`.execute(db);
    },
  };
}

const NOTHING_SAID = JSON.stringify({
  contactName: null,
  contactEmail: "",
  secondEmail: null,
  declared: [],
});

const ListedRow = z.object({
  importId: z.string(),
  importedAt: Instant,
  rows: z.coerce.number(),
  refused: z.coerce.number(),
  customers: z.coerce.number(),
  undoneAt: Instant.nullable(),
});

const CustomerRow = z.object({
  customerId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  moveId: z.string(),
  isNew: z.boolean(),
  approved: z.boolean(),
  begun: z.boolean(),
  asked: z.boolean(),
  decided: z.boolean(),
  importedAgain: z.boolean(),
});

/**
 * Everything since the entry with which this import began the move; without one the customer was known before. Entries
 * of earlier releases tell their import by the instant alone.
 */
function customersOf(db: Kysely<Tables>, partnerId: string, importId: string) {
  return sql`
    with named as (
      select customer_id, min(imported_at) as imported_at from import_rows
      where partner_id = ${partnerId} and import_id = ${importId}
        and customer_id is not null and undone_at is null
      group by customer_id
    ), elsewhere as (
      select distinct customer_id from import_rows
      where partner_id = ${partnerId} and import_id <> ${importId} and undone_at is null
    )
    select c.customer_id as "customerId", c.company_name as "companyName", c.domain,
      m.move_id as "moveId", begun.sequence is not null as "isNew",
      exists (select from approvals a where a.move_id = m.move_id)
        or exists (select from approval_consents a where a.move_id = m.move_id) as approved,
      exists (select from journal j where j.move_id = m.move_id and j.sequence > begun.sequence
        and j.kind = 'intent') as begun,
      m.move_id in (select move_id from letters where partner_id = ${partnerId}) as asked,
      exists (select from journal j where j.move_id = m.move_id and j.sequence > begun.sequence
        and j.kind = 'person' and j.subject <> 'import' and j.subject not like '%/resumeMove%')
        or exists (select from customer_links l where l.move_id = m.move_id) as decided,
      elsewhere.customer_id is not null as "importedAgain"
    from named
    join customers c on c.partner_id = ${partnerId} and c.customer_id = named.customer_id
    join moves m on m.partner_id = ${partnerId} and m.customer_id = named.customer_id
    left join elsewhere on elsewhere.customer_id = named.customer_id
    left join lateral (
      select max(j.sequence) as sequence from journal j
      where j.move_id = m.move_id and j.kind = 'person' and j.subject = 'import'
        and j.details ->> 'new' = 'true'
        and coalesce(j.details ->> 'importId' = ${importId}, j.at = named.imported_at)
    ) as begun on true
    where c.removed_at is null
    order by c.company_name, c.customer_id`.execute(db);
}
