// Turns a CSV file into customers and their moves, a thousand rows at a time and in one transaction:
// an import that is killed leaves nothing, and running it again is running it. Every row ends as part
// of a customer or as a refusal by name; both are kept, so that the count in equals the count out.

import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import type { ReadingChoices } from "#domain/estate/import-exports.ts";
import type { ImportRefusal } from "#domain/estate/import-refusal.ts";
import { readImportHeader, type ImportHeader } from "#domain/estate/import-row.ts";
import { heldFromTheStart } from "#domain/reconcile/pause.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";
import type { EngineStore } from "#store/open-store.ts";
import { createBatchReading, type ImportChanges } from "./batch-reading.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";
import type { CsvRecord } from "#lib/csv/csv-splitter.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";
import { moveIdOf } from "./derived-ids.ts";

type ImportTables = Pick<EngineStore, "importRows" | "importedCustomers">;

export interface ImportRequest {
  readonly store: Pick<EngineStore, "inTransaction" | "importRows" | "importedCustomers">;
  readonly partnerId: string;
  readonly csv: Readable;
  /** Reads, checks and counts everything, and writes nothing. */
  readonly dryRun: boolean;
  /** What a person says of the file where its header does not. */
  readonly choices?: ReadingChoices;
  /** New customers begin paused: nobody is asked anything until somebody lets them go on. */
  readonly hold?: boolean;
  readonly now: Instant;
}

interface RefusedImportRow {
  /** Counted from 1, the header not included. */
  readonly row: number;
  /** The line of the file on which the row begins, counted from 1. */
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The row as it stands in the file. */
  readonly cells: readonly string[];
}

export interface ImportSummary {
  readonly importId: string;
  readonly dryRun: boolean;
  readonly rowsIn: number;
  readonly rowsAccepted: number;
  readonly customersNew: number;
  readonly customersChanged: number;
  /** The header as it stands in the file, and which of our columns each of its cells is. */
  readonly header: readonly string[];
  readonly columns: readonly (string | null)[];
  readonly refused: readonly RefusedImportRow[];
}

export type ImportOutcome =
  | { readonly ok: true; readonly summary: ImportSummary }
  /** The header cannot be used; nothing was read. */
  | { readonly ok: false; readonly refusal: ImportRefusal };

const ROWS_PER_BATCH = 250;

/** Throws `CsvUnreadableError` where the file is no CSV; nothing is written then. */
export async function importCustomers(request: ImportRequest): Promise<ImportOutcome> {
  const records = csvRecords(request.csv);
  try {
    const first = await records.next();
    if (first.done === true) throw new CsvUnreadableError("empty", 1);
    const titles = first.value.cells;
    const read = readImportHeader(titles, request.choices);
    if (!read.ok) return read;
    const { store, dryRun } = request;
    const work = (tables: ImportTables) =>
      readAll(records, { request, tables, titles, header: read.header });
    return { ok: true, summary: await (dryRun ? work(store) : store.inTransaction(work)) };
  } finally {
    await records.return(undefined);
  }
}

interface Reading {
  readonly request: ImportRequest;
  readonly tables: ImportTables;
  readonly titles: readonly string[];
  readonly header: ImportHeader;
}

async function readAll(
  records: AsyncIterable<CsvRecord>,
  { request, tables, titles, header }: Reading,
): Promise<ImportSummary> {
  const { partnerId, now, dryRun } = request;
  const importId = `im-${randomUUID()}`;
  const refused: RefusedImportRow[] = [];
  let rowsIn = 0;
  if (!dryRun) await tables.importedCustomers.begin(partnerId);
  const tenantsByDomain = header.columns.includes("tenantId")
    ? new Map<string, readonly string[]>()
    : await tables.importedCustomers.tenantsByDomain(partnerId);
  const place = { tables, partnerId, now, importId, header, tenantsByDomain, dryRun };
  const batches = createBatchReading(place);
  for await (const batch of inBatches(records)) {
    const rows = await batches.read(batch);
    rowsIn += rows.length;
    for (const [index, { rowNumber, refusal }] of rows.entries()) {
      const record = batch[index];
      if (refusal === null || record === undefined) continue;
      refused.push({ row: rowNumber, ...record, ...refusal });
    }
  }
  const changes = batches.outcome();
  if (!dryRun) await openMoves(changes, importId, request, tables);
  const rowsAccepted = rowsIn - refused.length;
  const { columns } = header;
  const [customersNew, customersChanged] = [changes.added.length, changes.changed.length];
  const counts = { rowsIn, rowsAccepted, customersNew, customersChanged };
  return { importId, dryRun, ...counts, header: titles, columns, refused };
}

async function* inBatches(records: AsyncIterable<CsvRecord>): AsyncGenerator<CsvRecord[]> {
  let batch: CsvRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A customer gets one move, at once; an import that says something new tells that move to look again. */
async function openMoves(
  { added, changed }: ImportChanges,
  importId: string,
  { hold = false, partnerId, now }: ImportRequest,
  tables: ImportTables,
): Promise<void> {
  // In one order, so that two imports never lock crosswise.
  const touched = [...added, ...changed].sort((a, b) => (a.tenantId < b.tenantId ? -1 : 1));
  for (let from = 0; from < touched.length; from += ROWS_PER_BATCH) {
    const moves = touched.slice(from, from + ROWS_PER_BATCH).map(({ customerId, tenantId }) => ({
      moveId: moveIdOf(partnerId, tenantId),
      customerId,
    }));
    await tables.importedCustomers.openMoves(partnerId, moves, {
      standing: newStanding(),
      at: now,
      entryOf: (isNew) => ({
        at: now,
        kind: "person",
        subject: "import",
        details: { new: isNew, importId },
      }),
      ...(hold ? { stepOf: (moveId: string) => heldFromTheStart(moveId, now) } : {}),
    });
  }
}
