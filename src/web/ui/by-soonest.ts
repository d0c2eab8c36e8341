// Moves by when something is due; where nothing is, they stand last.

import type { BoardRow } from "#contract/routes/board.ts";

export function bySoonest(rows: readonly BoardRow[]): BoardRow[] {
  const at = ({ next }: BoardRow) => next?.at ?? "~";
  return rows.toSorted((a, b) => (at(a) < at(b) ? -1 : Number(at(a) > at(b))));
}
