// The cells of Microsoft's files as values. What cannot be read is refused with its line and column.

import { parseInstant, type Instant } from "#lib/instant.ts";
import { CatalogFileError } from "./catalog-file-error.ts";
import type { NamedRow } from "./named-rows.ts";

const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

const SHOWN_CHARACTERS_MAX = 80;

export function invalid(row: NamedRow, column: string): CatalogFileError {
  const value = row.cell(column).slice(0, SHOWN_CHARACTERS_MAX);
  return new CatalogFileError("CATALOG_VALUE_INVALID", { line: row.line, column, value });
}

export function textIn(row: NamedRow, column: string): string {
  const text = row.cell(column);
  if (text === "") throw invalid(row, column);
  return text;
}

/** In lower case. */
export function guidIn(row: NamedRow, column: string): string {
  const text = row.cell(column).toLowerCase();
  if (!GUID.test(text)) throw invalid(row, column);
  return text;
}

export function countIn(row: NamedRow, column: string): number | null {
  const text = row.cell(column);
  if (text === "") return null;
  if (!/^\d{1,15}$/.test(text)) throw invalid(row, column);
  return Number(text);
}

/** A decimal string; the sheets write a point, never a comma. */
export function amountIn(row: NamedRow, column: string): string {
  const text = row.cell(column);
  if (!/^\d+(\.\d+)?$/.test(text)) throw invalid(row, column);
  return text;
}

/** Four digits: spreadsheets drop the leading zeros when a sheet is saved again. */
export function catalogSkuIdIn(row: NamedRow, column: string): string {
  const text = textIn(row, column).toUpperCase();
  return /^\d{1,3}$/.test(text) ? text.padStart(4, "0") : text;
}

/** A list that is separated by commas or semicolons. */
export function listIn(row: NamedRow, column: string): string[] {
  const parts = row.cell(column).split(/[;,]/);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** ISO 8601, or `2/1/2023 0:00` with the month first; the years 1753 and 9999 mean "always": null. */
export function instantIn(row: NamedRow, column: string): Instant | null {
  const text = row.cell(column);
  if (text === "" || /(^|\/)(1753|9999)\b/.test(text)) return null;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/.exec(text);
  try {
    if (american === null) return parseInstant(text);
    const [, month = "", day = "", year = "", hour = "", minute = ""] = american;
    const two = (part: string) => part.padStart(2, "0");
    return parseInstant(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00Z`);
  } catch (cause) {
    throw cause instanceof RangeError ? invalid(row, column) : cause;
  }
}
