// An export as a person drops it, read in the browser; nothing of it is sent.

import { ApiError, csvProblems } from "#contract/problem.ts";
import type { ExportFile } from "#domain/shadow/outlook-of-exports.ts";
import { exportFile } from "#domain/shadow/export-file.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";
import type { CsvRecord } from "#lib/csv/csv-splitter.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";

/** Throws `ApiError`, as an import of the same file would. */
export async function readExport(file: File): Promise<ExportFile> {
  const records = await recordsOf(file);
  if (records.length === 0) throw new ApiError("CSV_EMPTY");
  const read = exportFile(file.name, records);
  if (!read.ok) throw new ApiError("IMPORT_COLUMN_MISSING", { column: read.missing });
  return read.file;
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
