// A CSV as the reader’s own spreadsheet takes it.

import { decimalMark } from "./decimal.ts";

/** With the mark by which spreadsheets know UTF-8. */
export function csvText(rows: readonly (readonly string[])[], separator: string): string {
  const lines = rows.map((cells) => cells.map((cell) => cellText(cell, separator)).join(separator));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Where the comma is in a number, lists are parted by semicolons. */
export function separatorOf(locale: string): "," | ";" {
  return decimalMark(locale) === "," ? ";" : ",";
}

/** What a spreadsheet would carry out gets a mark that makes it text. */
function cellText(cell: string, separator: string): string {
  const isFormula = /^[\s]*[=+\-@|%]/u.test(cell) && !/^[+-]?[\d.,]+$/.test(cell);
  const harmless = isFormula || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
  const needsQuotes = harmless.includes(separator) || /["\r\n\t]/.test(harmless);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
