// What the columns of a file seem to be, before anything of it is checked: their meaning by their names, a few of their
// cells, and whether its dates say by themselves how they are to be read.

import type { Readable } from "node:stream";
import type { ImportColumn } from "#domain/estate/import-column-names.ts";
import { ambiguousDates, dateOrderOf, type DateOrder } from "#domain/estate/import-dates.ts";
import { readColumns, type ReadingChoices } from "#domain/estate/import-exports.ts";
import type { ImportRefusal } from "#domain/estate/import-refusal.ts";
import { readImportHeader } from "#domain/estate/import-row.ts";
import { csvRecords } from "#lib/csv/csv-records.ts";
import { CsvUnreadableError } from "#lib/csv/csv-unreadable-error.ts";
import type { LocalDate } from "#lib/instant.ts";

const ROWS_LOOKED_AT_MAX = 1_000;
const EXAMPLES_MAX = 3;

interface InspectedColumns {
  readonly columns: {
    readonly title: string;
    readonly meaning: ImportColumn | null;
    readonly examples: string[];
  }[];
  readonly dateOrder: DateOrder | null;
  readonly ambiguousDate: {
    readonly cell: string;
    readonly dayFirst: LocalDate;
    readonly monthFirst: LocalDate;
  } | null;
  readonly refusal: Pick<ImportRefusal, "code" | "column"> | null;
}

/** Throws `CsvUnreadableError` where the file is no CSV. */
export async function inspectColumns(
  csv: Readable,
  choices: ReadingChoices,
): Promise<InspectedColumns> {
  const [titles, ...rows] = await firstRecords(csv);
  if (titles === undefined) throw new CsvUnreadableError("empty", 1);
  const header = readImportHeader(titles, choices);
  const { columns } = readColumns(titles, choices);
  const cellsOf = (index: number) => rows.map((cells) => (cells[index] ?? "").trim());
  const dates = cellsOf(columns.indexOf("endsOn"));
  const [riddle] = dates.flatMap((cell) => {
    const days = ambiguousDates(cell);
    return days === null ? [] : [{ cell, ...days }];
  });
  return {
    columns: titles.map((title, index) => {
      const said = new Set(cellsOf(index).filter((cell) => cell !== ""));
      const meaning = columns[index] ?? null;
      return { title, meaning, examples: [...said].slice(0, EXAMPLES_MAX) };
    }),
    dateOrder: dateOrderOf(dates),
    ambiguousDate: riddle ?? null,
    refusal: header.ok ? null : { code: header.refusal.code, column: header.refusal.column },
  };
}

async function firstRecords(csv: Readable): Promise<readonly (readonly string[])[]> {
  const records: (readonly string[])[] = [];
  for await (const { cells } of csvRecords(csv)) {
    records.push(cells);
    if (records.length > ROWS_LOOKED_AT_MAX) break;
  }
  return records;
}
