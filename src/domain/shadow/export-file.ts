// The records of a file become an export: which of them names the columns, and which are its rows.

import type { ExportFile } from "./outlook-of-exports.ts";
import { readShadowHeader, type ShadowHeaderRead } from "./shadow-columns.ts";

const ABOVE_MAX = 10; // titles, dates and empty boxes that people write above a table

type MissingColumn = Extract<ShadowHeaderRead, { ok: false }>["missing"];

export type ExportFileRead =
  | { readonly ok: true; readonly file: ExportFile }
  /** Of the record that names the most columns that are known: what it lacks. */
  | { readonly ok: false; readonly missing: MissingColumn };

/** `records`: all of the file, at least one. The first that names the columns of an export is its header. */
export function exportFile(name: string, records: ExportFile["records"]): ExportFileRead {
  let missing: MissingColumn = "productTitle";
  for (const [index, { cells, line }] of records.slice(0, ABOVE_MAX + 1).entries()) {
    const read = readShadowHeader(cells);
    if (read.ok) {
      const { header } = read;
      const rows = records.slice(index + 1);
      return { ok: true, file: { name, headerLine: line, titles: cells, header, records: rows } };
    }
    if (read.missing === "endsOn") missing = "endsOn";
  }
  return { ok: false, missing };
}
