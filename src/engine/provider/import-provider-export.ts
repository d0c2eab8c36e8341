// What our provider says it has sold for us: the export of its portal. Every row is taken or refused by name.

import { Readable } from "node:stream";
import { columnNamed, type ImportColumn } from "#domain/estate/import-column-names.ts";
import {
  neededOfProvider,
  PROVIDER_EXPORT,
  readProviderRow,
  type ProviderLine,
  type RefusedProviderRow,
} from "#domain/estate/provider-line.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";
import type { Instant } from "#lib/instant.ts";
import type { EngineStore } from "#store/open-store.ts";

export interface ProviderExport {
  readonly store: Pick<EngineStore, "moves">;
  readonly partnerId: string;
  readonly content: Uint8Array;
  readonly by: string;
  readonly now: Instant;
}

export interface ImportedProviderExport {
  rowsIn: number;
  rowsTaken: number;
  customers: number;
  refused: (RefusedProviderRow & { readonly line: number })[];
}

/** A file without a column that is needed; nothing of it is taken in. */
export class ProviderColumnMissingError extends Error {
  readonly column: string;

  constructor(column: string) {
    super(`no column ${column}`);
    this.name = "ProviderColumnMissingError";
    this.column = column;
  }
}

/** Replaces what was known of each customer that it names. Throws `ProviderColumnMissingError` and `CsvUnreadableError`. */
export async function importProviderExport(
  request: ProviderExport,
): Promise<ImportedProviderExport> {
  const { by, content, now, partnerId, store } = request;
  const moves = await store.moves.list(partnerId);
  const moveOf = new Map(moves.map((move) => [move.customer.tenantId.toLowerCase(), move.moveId]));
  const linesOf = new Map<string, ProviderLine[]>();
  const refused: ImportedProviderExport["refused"] = [];
  let rowsIn = 0;
  for await (const { cell, line } of rowsOf(content)) {
    rowsIn += 1;
    const read = readProviderRow(cell);
    if ("refused" in read) {
      refused.push({ ...read.refused, line });
      continue;
    }
    const moveId = moveOf.get(read.tenantId);
    if (moveId === undefined) {
      const value = read.tenantId;
      refused.push({ code: "IMPORT_CUSTOMER_UNKNOWN_HERE", column: "tenantId", value, line });
      continue;
    }
    linesOf.set(moveId, [...(linesOf.get(moveId) ?? []), read.line]);
  }
  for (const [moveId, lines] of linesOf) {
    await store.moves.recordAct({
      partnerId,
      moveId,
      approval: null,
      humanStep: null,
      journal: [
        { at: now, kind: "person", subject: PROVIDER_EXPORT, details: { lines }, personal: { by } },
      ],
      wakeAt: now,
    });
  }
  return { rowsIn, rowsTaken: rowsIn - refused.length, customers: linesOf.size, refused };
}

interface Row {
  readonly line: number;
  cell(column: ImportColumn): string;
}

async function* rowsOf(content: Uint8Array): AsyncGenerator<Row> {
  const records = csvRecords(Readable.from([content]));
  const header = await records.next();
  const columns = header.done === true ? [] : header.value.cells.map(columnNamed);
  const missing = neededOfProvider.find((column) => !columns.includes(column));
  if (missing !== undefined) throw new ProviderColumnMissingError(missing);
  for await (const { cells, line } of records) {
    yield { line, cell: (column) => cells[columns.indexOf(column)]?.trim() ?? "" };
  }
}
