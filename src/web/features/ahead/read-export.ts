// An export as a person drops it, read in the browser; nothing of it is sent.

import { ApiError, csvProblems } from "#contract/problem.ts";
import type { ExportFile } from "#domain/shadow/outlook-of-exports.ts";
import { readShadowHeader } from "#domain/shadow/shadow-columns.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";
import type { CsvRecord } from "#lib/csv/csv-splitter.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";

/** Throws `ApiError`, as an import of the same file would. */
export async function readExport(file: File): Promise<ExportFile> {
  const [first, ...records] = await recordsOf(file);
  if (first === undefined) throw new ApiError("CSV_EMPTY");
  const header = readShadowHeader(first.cells);
  if (!header.ok) throw new ApiError("IMPORT_COLUMN_MISSING", { column: header.missing });
  return { name: file.name, titles: first.cells, header: header.header, records };
}

async function recordsOf(file: File): Promise<readonly CsvRecord[]> {
  const records: CsvRecord[] = [];
  try {
    for await (const record of csvRecords(bytesOf(file))) records.push(record);
    return records;
  } catch (error) {
    if (!(error instanceof CsvUnreadableError)) throw error;
    throw new ApiError(csvProblems[error.reason], { line: error.line }, { cause: error });
  }
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
