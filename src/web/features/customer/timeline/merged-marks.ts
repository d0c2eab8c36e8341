// Marks that stand too close to be told apart, as one: the most urgent of them, at its own instant, for all. And beside
// which marks there is room for their words.

import { isInside, placeOf, pxOf, type Axis, type Side } from "./axis.ts";
import type { Mark } from "./timeline-model.ts";

/**
 * Nearer to each other no two marks stand: what is pointed at measures 24 pixels at least (WCAG 2.2, 2.5.8), and would
 * otherwise lie over its neighbour.
 */
export const NEAR_PX = 24;

export interface MergedMark {
  /** The most urgent, which is seen. */
  readonly mark: Mark;
  /** With it all that it stands for, in time. */
  readonly all: readonly Mark[];
}

/** Alone, whatever is near. */
export function unmerged(mark: Mark): MergedMark {
  return { mark, all: [mark] };
}

/** What of the marks is in the window, in time: each in one place, no two places near each other. */
export function mergedMarks(marks: readonly Mark[], axis: Axis): readonly MergedMark[] {
  const isNear = (a: Mark, b: Mark) => Math.abs(pxOf(axis, a.at) - pxOf(axis, b.at)) < NEAR_PX;
  const merged: MergedMark[] = [];
  let left = marks.filter(({ at }) => isInside(placeOf(axis, at))).toSorted(byUrgency);
  for (let [mark] = left; mark !== undefined; [mark] = left) {
    const lead = mark;
    const { near = [], away = [] } = Object.groupBy(left, (each) =>
      isNear(each, lead) ? "near" : "away",
    );
    merged.push({ mark, all: near.toSorted(byTime) });
    left = away;
  }
  return merged.toSorted((a, b) => byTime(a.mark, b.mark));
}

/**
 * On which side of its mark the words of each stand in one row, by the mark's id: to the right where there is room, else
 * to the left; where they would touch another mark or the words of a more urgent one they are left out.
 */
export function sidesOfWords(
  merged: readonly MergedMark[],
  hasWords: (mark: Mark) => boolean,
  axis: Axis,
  wordsPx: (mark: Mark) => number,
): ReadonlyMap<string, Side> {
  const taken = merged.map(({ mark }) => ({
    id: mark.id,
    from: pxOf(axis, mark.at) - NEAR_PX / 2,
    to: pxOf(axis, mark.at) + NEAR_PX / 2,
  }));
  const sides = new Map<string, Side>();
  const named = merged.map(({ mark }) => mark).filter(hasWords);
  for (const mark of named.toSorted(byUrgency)) {
    const px = pxOf(axis, mark.at);
    const reach = NEAR_PX / 2 + wordsPx(mark);
    const isFree = (from: number, to: number) =>
      from >= 0 &&
      to <= axis.widthPx &&
      taken.every((span) => span.id === mark.id || span.to <= from || span.from >= to);
    const side = isFree(px, px + reach) ? "right" : isFree(px - reach, px) ? "left" : null;
    if (side === null) continue;
    sides.set(mark.id, side);
    const [from, to] = side === "right" ? [px, px + reach] : [px - reach, px];
    taken.push({ id: mark.id, from, to });
  }
  return sides;
}

/** What is never hidden by another comes first. */
const urgent: readonly Mark["kind"][] = [
  "lastSafe",
  "approveBy",
  "cutover",
  "order",
  "undoUntil",
  "step",
  "oldEnds",
  "pilot",
];

/** What is overdue, what is ahead, and what has happened. */
function byUrgency(a: Mark, b: Mark): number {
  return rankOf(a) - rankOf(b) || byTime(a, b);
}

function rankOf({ certainty, kind }: Mark): number {
  const rank = urgent.indexOf(kind);
  return certainty === "overdue"
    ? rank - urgent.length
    : certainty === "done"
      ? rank + urgent.length
      : rank;
}

/** In time; of one instant by name, so that the same marks always come in the same order. */
function byTime(a: Mark, b: Mark): number {
  return a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1;
}
