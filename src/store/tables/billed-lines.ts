// What Microsoft has billed, as its reconciliation files say. A file is taken in once, by its content.

import { BilledLine } from "#domain/invoices/billed-line.ts";
import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

interface InvoiceFile {
  /** The hash of its content. */
  readonly fileId: string;
  readonly fileName: string;
  readonly importedAt: Instant;
  readonly rowsIn: number;
  readonly lines: readonly BilledLine[];
}

export interface BilledLineQueries {
  /** False, with nothing changed, where the file was taken in before. Only inside a transaction. */
  add(partnerId: string, file: InvoiceFile): Promise<boolean>;
  /** In the order of the files and their rows. */
  listOfTenant(partnerId: string, tenantId: string): Promise<readonly BilledLine[]>;
  /** Whether any invoice was ever taken in. */
  isEmpty(partnerId: string): Promise<boolean>;
}

const LINES_AT_ONCE = 1_000;

export function billedLineQueries(db: Kysely<Tables>): BilledLineQueries {
  return {
    async add(partnerId, { fileId, fileName, importedAt, lines, rowsIn }) {
      const { numAffectedRows } = await sql`insert into invoice_files
        (partner_id, file_id, file_name, imported_at, rows_in)
        values (${partnerId}, ${fileId}, ${fileName}, ${importedAt}, ${rowsIn})
        on conflict do nothing`.execute(db);
      if (numAffectedRows !== 1n) return false;
      for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
        const rows = lines.slice(from, from + LINES_AT_ONCE).map((line, index) => ({
          row: from + index,
          tenant: line.tenantId,
          line,
        }));
        await sql`insert into billed_lines (partner_id, file_id, row_number, tenant_id, line)
          select ${partnerId}, ${fileId}, (r->>'row')::int, r->>'tenant', r->'line'
          from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`.execute(db);
      }
      return true;
    },
    async listOfTenant(partnerId, tenantId) {
      const { rows } = await sql`select line from billed_lines
        where partner_id = ${partnerId} and tenant_id = ${tenantId}
        order by file_id, row_number`.execute(db);
      return rows.map((row) => z.object({ line: BilledLine }).parse(row).line);
    },
    async isEmpty(partnerId) {
      const { rows } = await sql`select from invoice_files
        where partner_id = ${partnerId} limit 1`.execute(db);
      return rows.length === 0;
    },
  };
}
