// The time axis: where an instant lies, and which ticks are worth a label at this width.

export interface Axis {
  readonly fromMs: number;
  readonly toMs: number;
  readonly widthPx: number;
}

export interface Tick {
  readonly atMs: number;
  readonly label: string;
  readonly isMonth: boolean;
}

const DAY_MS = 24 * 3_600_000;
const LABEL_PX = 64;

/** In percent of the track; outside of 0 to 100 for what lies outside of the window. */
export function placeOf({ fromMs, toMs }: Axis, instant: string): number {
  return ((Date.parse(instant) - fromMs) / (toMs - fromMs)) * 100;
}

/** In pixels from the beginning of the track. */
export function pxOf(axis: Axis, instant: string): number {
  return (placeOf(axis, instant) / 100) * axis.widthPx;
}

export function isInside(place: number): boolean {
  return place >= 0 && place <= 100;
}

/** From so many pixels on each day has a label, and from so many its name as well. */
const DAY_PX = 24;
const NAMED_DAY_PX = 64;

/** Months, and weeks or days between them where there is room for their labels. */
export function ticksOf(axis: Axis, locale: string): readonly Tick[] {
  const days = (axis.toMs - axis.fromMs) / DAY_MS;
  const dayPx = axis.widthPx / days;
  const monthsPerTick = Math.max(1, Math.ceil(LABEL_PX / (dayPx * 30)));
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric" });
  const number = new Intl.NumberFormat(locale);
  const named = new Intl.DateTimeFormat(locale, { day: "numeric", weekday: "short" });
  const dayLabel = (at: Date) =>
    dayPx < NAMED_DAY_PX ? number.format(at.getDate()) : named.format(at);
  const ticks: Tick[] = [];
  const start = new Date(axis.fromMs);
  const cursor = new Date(start.getFullYear(), start.getMonth(), 1);
  for (let index = 0; cursor.getTime() < axis.toMs; index += 1) {
    if (index % monthsPerTick === 0) {
      ticks.push({ atMs: cursor.getTime(), label: month.format(cursor), isMonth: true });
    }
    cursor.setMonth(cursor.getMonth() + 1);
  }
  if (dayPx * 7 >= 28) {
    const next = new Date(start.getFullYear(), start.getMonth(), start.getDate());
    const isDaily = dayPx >= DAY_PX;
    if (!isDaily) next.setDate(next.getDate() + ((8 - next.getDay()) % 7)); // Mondays
    for (; next.getTime() < axis.toMs; next.setDate(next.getDate() + (isDaily ? 1 : 7))) {
      ticks.push({ atMs: next.getTime(), label: dayLabel(next), isMonth: false });
    }
  }
  // The last one keeps its line, and its label only where it fits before the edge.
  const fits = ({ atMs, label }: Tick) =>
    ((atMs - axis.fromMs) / DAY_MS) * dayPx + textPx(label) <= axis.widthPx;
  return ticks
    .filter(({ atMs }) => atMs >= axis.fromMs)
    .map((tick) => (fits(tick) ? tick : { ...tick, label: "" }));
}

const LETTER_PX = 6.7;
const IDEOGRAM_PX = 12.5;
const FIRST_IDEOGRAM = "\u2e80";

/** About how wide a label is, with the space beside it; nothing is measured, so that charts are drawn at once. */
export function textPx(text: string): number {
  const widths = Array.from(text, (letter) => (letter < FIRST_IDEOGRAM ? LETTER_PX : IDEOGRAM_PX));
  return widths.reduce((sum, width) => sum + width, 0) + LETTER_PX;
}

export type Side = "left" | "right";

/** Where words of `widthPx` stand beside a place: right of it where they fit, else left of it, else where there is more room. */
export function besideOf(
  axis: Axis,
  px: number,
  widthPx: number,
): { readonly side: Side; readonly roomPx: number } {
  const room = { right: axis.widthPx - px, left: px };
  const isRight = room.right >= widthPx || (room.left < widthPx && room.right >= room.left);
  const side = isRight ? "right" : "left";
  return { side, roomPx: room[side] };
}

export interface Placed<T> {
  readonly item: T;
  /** Row below the first in which the label does not touch another one. */
  readonly row: number;
}

/** Labels one below the other where they would touch. `items` in time. */
export function inRows<T>(
  items: readonly T[],
  leftPx: (item: T) => number,
  widthPx: (item: T) => number,
): readonly Placed<T>[] {
  const ends: number[] = [];
  return items.map((item) => {
    const left = leftPx(item);
    const free = ends.findIndex((end) => end <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + widthPx(item);
    return { item, row };
  });
}
