// Every row of every imported file, with what became of it: a customer, or a named refusal.

import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export const ImportRow = z.object({
  importId: z.string(),
  /** 1 for the first row below the header. */
  rowNumber: z.number().int().positive(),
  importedAt: Instant,
  /** Set exactly where `refusal` is null. */
  customerId: z.string().nullable(),
  refusal: z
    .object({
      code: z.string(),
      column: z.string().nullable(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  /** The row as it was read, by column name. */
  cells: z.record(z.string(), z.string()),
});
export type ImportRow = z.infer<typeof ImportRow>;

export interface ImportRowQueries {
  /** All of them in one statement, as one document: a batch of an import, not a whole one. */
  insert(partnerId: string, rows: readonly ImportRow[]): Promise<void>;
  /** In the order of the file. */
  list(partnerId: string, importId: string): Promise<readonly ImportRow[]>;
  /** All rows of all imports of the partner that ended as a customer or as a refusal. */
  count(partnerId: string): Promise<number>;
}

export function importRowQueries(db: Kysely<Tables>): ImportRowQueries {
  return {
    async insert(partnerId, rows) {
      if (rows.length === 0) return;
      await sql`
        insert into import_rows
          (partner_id, import_id, row_number, imported_at, customer_id, refusal, cells)
        select ${partnerId}, said.* from jsonb_to_recordset(${JSON.stringify(rows)}) as said
          ("importId" text, "rowNumber" integer, "importedAt" timestamptz, "customerId" text,
           refusal jsonb, cells jsonb)`.execute(db);
    },
    async list(partnerId, importId) {
      const rows = await db
        .selectFrom("import_rows")
        .select(["import_id", "row_number", "imported_at", "customer_id", "refusal", "cells"])
        .where("partner_id", "=", partnerId)
        .where("import_id", "=", importId)
        .orderBy("row_number")
        .execute();
      return rows.map((row) =>
        ImportRow.parse({
          importId: row.import_id,
          rowNumber: row.row_number,
          importedAt: row.imported_at,
          customerId: row.customer_id,
          refusal: row.refusal,
          cells: row.cells,
        }),
      );
    },
    async count(partnerId) {
      const { rows } = await db
        .selectFrom("import_rows")
        .select((count) => count.fn.countAll<number>().as("rows"))
        .where("partner_id", "=", partnerId)
        .executeTakeFirstOrThrow();
      return rows;
    },
  };
}
