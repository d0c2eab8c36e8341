// Entries of one kind are told together after the third, so that what is rare among them is seen.

import type { BoardRow } from "#contract/routes/board.ts";
import { bySoonest } from "../../ui/by-soonest.ts";

const SHOWN_OF_A_KIND = 3;
interface BoardGroup {
  readonly kind: string;
  /** The soonest of them that is due; null where none is. */
  readonly soonest: BoardRow["next"];
  readonly rows: readonly BoardRow[];
}

interface Grouped {
  /** In their order. */
  readonly single: readonly BoardRow[];
  /** At least two entries each, in the order of the board. */
  readonly groups: readonly BoardGroup[];
}

/** `rows` in the order of the board; nothing is left out. */
export function grouped(rows: readonly BoardRow[]): Grouped {
  const later = new Set<BoardRow>();
  const groups: BoardGroup[] = [];
  for (const [kind, alike] of Map.groupBy(rows, kindOf)) {
    const rest = alike.slice(SHOWN_OF_A_KIND).filter(({ next }) => next?.isNear !== true);
    if (rest.length < 2) continue;
    for (const row of rest) later.add(row);
    groups.push({ kind, soonest: bySoonest(rest)[0]?.next ?? null, rows: rest });
  }
  return { single: rows.filter((row) => !later.has(row)), groups };
}

function kindOf({ next }: BoardRow): string {
  return next === null ? "" : (next.step?.kind ?? next.kind);
}
