// From the records of a few exports to what they say of the next days. Every row of every file ends in
// `files`: taken, or refused by name.

import type { Instant } from "#lib/instant.ts";
import { starterFacts } from "../catalog/starter-facts.ts";
import { defaultPolicy } from "../plan/policy.ts";
import { layTogether, type LaidTogether, type PlacedRow } from "./lay-together.ts";
import { lookAhead, type Outlook } from "./look-ahead.ts";
import { productNames } from "./product-names.ts";
import {
  dateOrderOf,
  readShadowRow,
  type DateOrder,
  type ShadowRefusal,
} from "./read-shadow-row.ts";
import type { ShadowColumn, ShadowHeader } from "./shadow-columns.ts";

/** A file as it was read. */
export interface ExportFile {
  readonly name: string;
  /** Where its columns are named; what stands above says what the sheet is about. */
  readonly headerLine: number;
  readonly titles: readonly string[];
  readonly header: ShadowHeader;
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

interface RefusedExportRow extends ShadowRefusal {
  readonly line: number;
}

export interface ExportRead {
  readonly name: string;
  readonly headerLine: number;
  readonly rowsIn: number;
  readonly titles: readonly string[];
  /** What each of them was taken for. */
  readonly columns: readonly (ShadowColumn | null)[];
  readonly dateOrder: DateOrder;
  readonly refused: readonly RefusedExportRow[];
  /** Lines that are counted, and may be an earlier line written twice. */
  readonly repeated: readonly number[];
}

export interface ShadowReport {
  readonly files: readonly ExportRead[];
  readonly rows: LaidTogether["rows"];
  readonly outlook: Outlook;
}

export interface ShadowRequest {
  readonly files: readonly ExportFile[];
  readonly now: Instant;
  readonly days: number;
  /** Of prices that no column gives one for; null: those are not known. */
  readonly currency: string | null;
}

export function outlookOfExports({ files, now, days, currency }: ShadowRequest): ShadowReport {
  const placed: PlacedRow[] = [];
  const read = files.map((file) => {
    const { header, headerLine, name, records, titles } = file;
    const dateOrder = dateOrderOf(
      header,
      records.map(({ cells }) => cells),
    );
    const refused: RefusedExportRow[] = [];
    for (const { cells, line } of records) {
      const row = readShadowRow(cells, { header, dateOrder, currency });
      if (row.ok) placed.push({ file: name, line, row: row.row });
      else refused.push({ line, ...row.refusal });
    }
    const { columns } = header;
    return { name, headerLine, rowsIn: records.length, titles, columns, dateOrder, refused };
  });
  const laid = layTogether(placed, productNames(starterFacts));
  return {
    files: read.map((file) => asLaid(file, laid)),
    rows: laid.rows,
    outlook: lookAhead({ laid, policy: defaultPolicy, now, days }),
  };
}

/** With what showed only when all files lay together. */
function asLaid(
  file: Omit<ExportRead, "repeated">,
  { refused, repeated }: LaidTogether,
): ExportRead {
  const its = refused
    .filter((each) => each.file === file.name)
    .map(({ line, refusal }) => ({ line, ...refusal }));
  const all = [...file.refused, ...its].sort((a, b) => a.line - b.line);
  const again = repeated.filter((each) => each.file === file.name).map(({ line }) => line);
  return { ...file, refused: all, repeated: again };
}
