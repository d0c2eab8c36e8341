// Columns for people, no wider than their terminal where that is possible.

import { cellsOf, wrap } from "./wrap.ts";

const GAP = "  ";
const CELLS_MIN = 12; // narrower columns are harder to read than long lines

/**
 * Rows under their headings, each column as wide as its widest cell, no trailing spaces. Where that is
 * wider than `width`, the widest columns give way and their cells go on in the next line.
 */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const all = [headings, ...rows];
  const columns = headings.map((_, column) => all.map((row) => row[column] ?? ""));
  const widths = fitted(columns, width - GAP.length * (headings.length - 1));
  return all.flatMap((row) => formatRow(row, widths)).join("\n");
}

/** One cell at a time is taken from whichever column is the widest and may still give. */
function fitted(columns: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map((cells) => Math.max(...cells.map(cellsOf)));
  const least = columns.map((cells) => Math.max(CELLS_MIN, ...cells.map(widestWord)));
  let excess = widths.reduce((sum, cells) => sum + cells, 0) - room;
  while (excess > 0) {
    const giving = widths.map((cells, column) => (cells > (least[column] ?? 0) ? cells : 0));
    const widest = giving.indexOf(Math.max(...giving));
    if (giving[widest] === 0) break;
    widths[widest] = (giving[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestWord(cell: string): number {
  return Math.max(...wrap(cell, 1).map(cellsOf));
}

function formatRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? "", width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - cellsOf(text)));
}
