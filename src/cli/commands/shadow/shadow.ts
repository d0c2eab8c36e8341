// `handover shadow FILE…`: what the next renewals will cost, by files alone. Needs neither a server nor
// Microsoft, and writes nothing.

import { Readable } from "node:stream";
import { createReadStream, readFileSync } from "node:fs";
import { ApiError, csvProblems } from "#contract/problem.ts";
import {
  outlookOfExports,
  type ExportFile,
  type ShadowReport,
} from "#domain/shadow/outlook-of-exports.ts";
import { exportFile } from "#domain/shadow/export-file.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";
import type { CsvRecord } from "#lib/csv/csv-splitter.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";
import type { Instant } from "#lib/instant.ts";
import { olderEncodings } from "#phrases/older-encodings.ts";
import { checkFile } from "../../check-file.ts";
import { exitCodeOfRows } from "../../exit-codes.ts";
import type { Terminal } from "../../terminal.ts";
import { printReport } from "./print-report.ts";

export interface ShadowOptions {
  readonly files: readonly string[];
  readonly days: number;
  /** Of prices that no column gives one for. */
  readonly currency: string | null;
  readonly json: boolean;
  readonly now: Instant;
}

/** Refused rows are told by the exit code too; the others were counted all the same. */
export async function run(options: ShadowOptions, terminal: Terminal): Promise<number> {
  const { currency, days, now } = options;
  const files: ExportFile[] = [];
  for (const file of new Set(options.files)) files.push(await readExport(file, terminal));
  const report = outlookOfExports({ files, now, days, currency });
  if (options.json) terminal.json(report);
  else printReport(report, terminal);
  return exitCodeOf(report);
}

function exitCodeOf({ files }: ShadowReport): number {
  const refused = files.flatMap((file) => file.refused);
  const rowsIn = files.reduce((sum, file) => sum + file.rowsIn, 0);
  return exitCodeOfRows(
    rowsIn - refused.length,
    refused.map(({ code }) => code),
  );
}

async function readExport(file: string, terminal: Terminal): Promise<ExportFile> {
  await checkFile(file);
  try {
    return await terminal.during("shadow.reading", () => recordsOf(file));
  } catch (error) {
    if (!(error instanceof CsvUnreadableError)) {
      terminal.talk("shadow.unreadable", { file });
      throw error;
    }
    if (error.reason === "encoding") return readGuessed(file, terminal);
    terminal.talk("shadow.unreadable", { file });
    throw new ApiError(csvProblems[error.reason], { line: error.line }, { cause: error });
  }
}

/** Nothing is written here, so a guess harms nobody: it is said, and what is wrong shows. */
function readGuessed(file: string, terminal: Terminal): Promise<ExportFile> {
  const encoding = olderEncodings[terminal.language];
  terminal.talk("shadow.unreadable", { file });
  terminal.talk("shadow.guessedEncoding", { encoding });
  const text = new TextDecoder(encoding).decode(readFileSync(file));
  return recordsOf(file, Readable.from([Buffer.from(text)]));
}

async function recordsOf(
  file: string,
  bytes: AsyncIterable<unknown> = createReadStream(file),
): Promise<ExportFile> {
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(bytes)) records.push(record);
  if (records.length === 0) throw new CsvUnreadableError("empty", 1);
  const read = exportFile(file, records);
  if (!read.ok) throw new ApiError("IMPORT_COLUMN_MISSING", { column: read.missing });
  return read.file;
}
