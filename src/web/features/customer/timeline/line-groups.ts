// Many lines in few rows: by the day of their cutover, and how many there are when, as far as a picture has room.

import { pxOf, type Axis } from "./axis.ts";
import type { TimelineLine } from "./timeline-model.ts";

export interface LineGroup {
  /** Of the calendar of whoever reads; empty for lines without an end. */
  readonly day: string;
  readonly lines: readonly TimelineLine[];
  readonly seats: number;
  readonly findings: number;
}

/** In time; lines without an end come last. */
export function groupsOf(
  lines: readonly TimelineLine[],
  dayOf: (instant: string) => string,
): readonly LineGroup[] {
  const sorted = lines.toSorted((a, b) => ((a.old.to ?? "~") < (b.old.to ?? "~") ? -1 : 1));
  const days = Map.groupBy(sorted, ({ old }) => (old.to === null ? "" : dayOf(old.to)));
  return [...days].map(([day, ofDay]) => ({
    day,
    lines: ofDay,
    seats: ofDay.reduce((sum, { seats }) => sum + seats, 0),
    findings: ofDay.reduce((sum, { findings }) => sum + findings, 0),
  }));
}

export interface Bin {
  readonly leftPx: number;
  readonly instants: readonly string[];
}

/** What is in the window, side by side in columns of this width; empty ones are left out. */
export function binsOf(instants: readonly string[], axis: Axis, binPx: number): readonly Bin[] {
  const seen = instants
    .map((at) => ({ at, px: pxOf(axis, at) }))
    .filter(({ px }) => px >= 0 && px < axis.widthPx)
    .toSorted((a, b) => a.px - b.px);
  const bins = Map.groupBy(seen, ({ px }) => Math.floor(px / binPx));
  return [...bins].map(([bin, inside]) => ({
    leftPx: bin * binPx,
    instants: inside.map(({ at }) => at),
  }));
}
