import type { ImportResult, RefusedRow } from "#contract/views.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import type { Terminal } from "../../terminal.ts";
import { errorText } from "../../words.ts";

/** Why a row was refused, in the reader's language, with the column as the file itself calls it. */
export function refusalReason(
  { code, column, params }: Pick<RefusedRow, "code" | "column" | "params">,
  { header, columns }: Pick<ImportResult, "header" | "columns">,
  terminal: Terminal,
): string {
  const title = column === null ? "" : (header[columns.indexOf(column)]?.trim() ?? column);
  const named = { ...params, column: title };
  const key = `imports.${code}`;
  return isPhraseKey(key) ? terminal.say(key, named) : errorText(code, terminal, named);
}
