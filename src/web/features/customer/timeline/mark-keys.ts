// Where keys lead from one mark to another: along its row, to other rows, and to what comes next of a kind.

import type { Mark, TimelineLine } from "./timeline-model.ts";

/** Of a mark that is seen. */
export interface Place {
  /** From above. */
  readonly row: number;
  readonly atMs: number;
}

const ROWS_OF_A_PAGE = 10;

/** Which of the places the key leads to from that one; null where the key leads nowhere. */
export function placeAfter(places: readonly Place[], from: Place, key: string): Place | null {
  const along = places.filter(({ row }) => row === from.row).toSorted((a, b) => a.atMs - b.atMs);
  const rowAway = (rows: number) => nearestInRow(places, from, rows);
  switch (key) {
    case "ArrowRight":
      return along[along.indexOf(from) + 1] ?? null;
    case "ArrowLeft":
      return along[along.indexOf(from) - 1] ?? null;
    case "Home":
      return along[0] ?? null;
    case "End":
      return along.at(-1) ?? null;
    case "ArrowDown":
      return rowAway(1);
    case "ArrowUp":
      return rowAway(-1);
    case "PageDown":
      return rowAway(ROWS_OF_A_PAGE);
    case "PageUp":
      return rowAway(-ROWS_OF_A_PAGE);
    default:
      return null;
  }
}

/** Rows without a mark do not count; what would lead beyond the last one leads to it. */
function nearestInRow(places: readonly Place[], from: Place, away: number): Place | null {
  const rows = [...new Set(places.map(({ row }) => row))].toSorted((a, b) => a - b);
  const wanted = Math.min(Math.max(rows.indexOf(from.row) + away, 0), rows.length - 1);
  if (rows[wanted] === from.row) return null;
  const [nearest] = places
    .filter(({ row }) => row === rows[wanted])
    .toSorted((a, b) => Math.abs(a.atMs - from.atMs) - Math.abs(b.atMs - from.atMs));
  return nearest ?? null;
}

/** The one after the one where somebody is; else the first that is still ahead; after the last one the first again. */
export function markAfter(marks: readonly Mark[], id: string | null, now: string): Mark | null {
  const sorted = marks.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const place = sorted.findIndex((mark) => mark.id === id);
  const next = place === -1 ? sorted.find(({ at }) => at > now) : sorted[place + 1];
  return next ?? sorted[0] ?? null;
}

const deadlines: readonly Mark["kind"][] = ["approveBy", "lastSafe", "step", "undoUntil"];

/** What somebody still can be too late for, or is. */
export function deadlinesAmong(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ certainty, kind }) => certainty !== "done" && deadlines.includes(kind));
}

/** Where the old subscription ends of each line with findings: a gap is one, and would begin there. */
export function findingsAmong(lines: readonly TimelineLine[]): readonly Mark[] {
  return lines
    .filter(({ findings }) => findings > 0)
    .flatMap(
      ({ marks }) =>
        marks.find(({ kind }) => kind === "cutover" || kind === "oldEnds") ?? marks[0] ?? [],
    );
}
