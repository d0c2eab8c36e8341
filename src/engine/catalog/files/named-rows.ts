// A CSV file of Microsoft's as rows whose cells are asked for by column name. Names are compared without
// case, spaces and underscores, since the same file is published with and without them.

import { Readable } from "node:stream";
import { csvRecords } from "#lib/csv/csv-records.ts";
import type { CsvRecord } from "#lib/csv/csv-splitter.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";
import { CatalogFileError } from "./catalog-file-error.ts";

const CHUNK_BYTES = 256 * 1024; // small enough that other work of the process goes on in between

/** One row; a column that the file lacks is an empty cell. */
export interface NamedRow {
  /** Where it begins in the file, the header being line 1. */
  readonly line: number;
  cell(column: string): string;
}

export interface NamedTable {
  has(column: string): boolean;
  readonly rows: AsyncGenerator<NamedRow>;
}

/** Throws `CsvUnreadableError` for what is no CSV; so does reading on in `rows`. */
export async function namedRows(file: Uint8Array): Promise<NamedTable> {
  const records = csvRecords(Readable.from(chunksOf(file)));
  const first = await records.next();
  if (first.done === true) throw new CsvUnreadableError("empty", 1);
  const positions = new Map<string, number>();
  for (const [position, column] of first.value.cells.entries()) {
    const name = folded(column);
    if (name === "") continue;
    if (positions.has(name)) throw new CatalogFileError("CATALOG_COLUMN_TWICE", { column });
    positions.set(name, position);
  }
  return {
    has: (column) => positions.has(folded(column)),
    rows: named(records, positions),
  };
}

function* chunksOf(file: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < file.length; from += CHUNK_BYTES) {
    yield file.subarray(from, from + CHUNK_BYTES);
  }
}

function folded(column: string): string {
  return column.toLowerCase().replaceAll(/[\s_]/g, "");
}

async function* named(
  records: AsyncGenerator<CsvRecord>,
  positions: ReadonlyMap<string, number>,
): AsyncGenerator<NamedRow> {
  for await (const { line, cells } of records) {
    yield {
      line,
      cell: (column) => cells[positions.get(folded(column)) ?? -1]?.trim() ?? "",
    };
  }
}
