// The file with rows corrected: the server names the line on which each refused row begins and the cells it read
// there; the corrected row takes the place of exactly those lines.

import type { ImportResult } from "#contract/views.ts";
import { z } from "zod";

/** New cells, by the row's number. */
export const Corrections = z.record(z.string(), z.array(z.string()).readonly());
export type Corrections = Readonly<z.infer<typeof Corrections>>;

export function corrected(text: string, result: ImportResult, corrections: Corrections): string {
  const separator = separatorOf(text, result.header);
  const lines = text.split("\n");
  // From the end, so that the line numbers before stay true.
  const rows = [...result.refused].sort((a, b) => b.line - a.line);
  for (const { row, line, cells } of rows) {
    const better = corrections[row];
    if (better === undefined) continue;
    lines.splice(
      line - 1,
      linesOf(cells),
      better.map((cell) => quoted(cell, separator)).join(separator),
    );
  }
  return lines.join("\n");
}

/** A cell may hold line breaks of its own. */
function linesOf(cells: readonly string[]): number {
  return 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

function quoted(cell: string, separator: string): string {
  const needsQuotes = cell.includes(separator) || /["\n\r]/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const separators = [",", ";", "\t", "|"] as const;

/** The separator is what stands between the first two names of the header. */
export function separatorOf(
  text: string,
  [first = ""]: readonly string[],
): (typeof separators)[number] {
  const after = text.slice(text.indexOf(first) + first.length);
  const [line = ""] = after.split("\n");
  return (
    [...line].map((mark) => separators.find((each) => each === mark)).find((each) => each) ?? ","
  );
}
