// The refused rows as a CSV file of the same columns, with the reason beside each row: to be mended
// in a spreadsheet and imported again.

import { writeFile } from "node:fs/promises";
import type { ImportResult } from "#contract/views.ts";
import { CliError } from "../../cli-error.ts";
import type { Terminal } from "../../terminal.ts";
import { refusalReason } from "./refusal-reason.ts";

/** The import knows its own file again by these, and takes its rows as completing what is known. */
const reasonColumns = ["handoverLine", "handoverColumn", "handoverReason"];

/** UTF-8 with a mark, commas and CRLF: what every spreadsheet opens. Throws `FILE_UNWRITABLE`. */
export async function writeRefusedRows(
  file: string,
  result: ImportResult,
  terminal: Terminal,
): Promise<void> {
  // A file of mended rows has reasons of its own already; the new ones take their place.
  const kept = result.header.flatMap((title, index) =>
    reasonColumns.includes(title.trim()) ? [] : [index],
  );
  const rows = result.refused.map((refused) => {
    const { line, column, cells } = refused;
    const title = column === null ? "" : (result.header[result.columns.indexOf(column)] ?? column);
    const beyond = cells.slice(result.header.length);
    const reason = refusalReason(refused, result, terminal);
    return [...kept.map((index) => cells[index] ?? ""), String(line), title, reason, ...beyond];
  });
  const header = [...kept.map((index) => result.header[index] ?? ""), ...reasonColumns];
  const text = [header, ...rows].map((cells) => cells.map(cellText).join(",")).join("\r\n");
  await writeFile(file, `\ufeff${text}\r\n`).catch((cause: unknown) => {
    throw new CliError("FILE_UNWRITABLE", { file }, { cause });
  });
}

/** Quoted where it has to be; what a spreadsheet would carry out gets a mark that makes it text. */
function cellText(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d.,]+$/.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
