// Entries of one kind are told together after the third, so that what is rare among them is seen.

import type { BoardRow } from "#contract/routes/board.ts";

const SHOWN_OF_A_KIND = 3;
/** What is due sooner than this always stands by itself. */
const NEAR_MS = 48 * 3_600_000;

interface BoardGroup {
  readonly kind: string;
  readonly first: BoardRow;
  readonly rows: readonly BoardRow[];
}

interface Grouped {
  /** In their order. */
  readonly single: readonly BoardRow[];
  /** At least two entries each, by their first. */
  readonly groups: readonly BoardGroup[];
}

/** `rows` in the order of the board; nothing is left out. */
export function grouped(rows: readonly BoardRow[], now: string): Grouped {
  const near = new Date(Date.parse(now) + NEAR_MS).toISOString();
  const later = new Set<BoardRow>();
  const groups: BoardGroup[] = [];
  for (const [kind, alike] of Map.groupBy(rows, kindOf)) {
    const rest = alike
      .slice(SHOWN_OF_A_KIND)
      .filter(({ next }) => next === null || next.at >= near);
    const [first] = rest;
    if (first === undefined || rest.length < 2) continue;
    for (const row of rest) later.add(row);
    groups.push({ kind, first, rows: rest });
  }
  return { single: rows.filter((row) => !later.has(row)), groups };
}

function kindOf({ next }: BoardRow): string {
  return next === null ? "" : (next.step?.kind ?? next.kind);
}
