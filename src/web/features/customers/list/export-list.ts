// The list as a file for a spreadsheet: these rows, these columns, in this language's way of writing a CSV.

import { csvText, separatorOf } from "../../../ui/csv-text.ts";
import { download } from "../../../ui/download.ts";
import type { Say } from "../../../ui/say.ts";
import { textOf } from "./field-text.ts";
import type { FieldName, Listed } from "./fields.ts";

export function exportList(
  say: Say,
  rows: readonly Listed[],
  columns: readonly FieldName[],
  today: string,
): void {
  const header = columns.map((column) => say(`list.field.${column}`));
  const cells = rows.map((row) => columns.map((column) => textOf(say, column, row)));
  const text = csvText([header, ...cells], separatorOf(say.locale));
  download(`${say("list.file")}-${today.slice(0, 10)}.csv`, "text/csv;charset=utf-8", text);
}
