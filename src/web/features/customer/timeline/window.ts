// How much of the timeline is shown: one of a few steps with names, from a day on. Both stand in the address; without
// them the whole plan is shown.

/** From far to near. */
export const zoomSteps = ["year", "halfYear", "quarter", "month", "week"] as const;
export type ZoomStep = (typeof zoomSteps)[number];

export interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Shown {
  readonly zoom: ZoomStep;
  /** A day. */
  readonly from: string;
}

/** Pixels that a day takes. */
const dayPx: Readonly<Record<ZoomStep, number>> = {
  year: 2,
  halfYear: 4,
  quarter: 8,
  month: 24,
  week: 96,
};
const DAY_MS = 24 * 3_600_000;
/** Where in the window something stands that was asked for. */
const PLACE = 1 / 3;
/** Not nearer to the right edge than what the beginning of a day may take away there. */
const PLACE_MAX = 2 / 3;
const PAN = 1 / 4;

/** Never so far away that nothing of the plan (`fit`) is near. */
export function windowOf(
  fit: Window,
  { zoom, from }: { readonly zoom?: ZoomStep; readonly from?: string },
  widthPx: number,
): Window {
  if (zoom === undefined) return fit;
  const span = spanOf(zoom, widthPx);
  const wanted = from === undefined ? fit.fromMs : Date.parse(from);
  const fromMs = Math.min(Math.max(wanted, fit.fromMs - span), fit.toMs);
  return { fromMs, toMs: fromMs + span };
}

/** That instant with what is around it. */
export function around(atMs: number, zoom: ZoomStep, widthPx: number, place = PLACE): Shown {
  return { zoom, from: dayOf(atMs - spanOf(zoom, widthPx) * Math.min(place, PLACE_MAX)) };
}

/** The next step nearer or farther; null where there is none. */
export function nextStep(
  { fromMs, toMs }: Window,
  widthPx: number,
  way: "nearer" | "farther",
): ZoomStep | null {
  // A day that summer time makes shorter changes no step.
  const spans = (step: ZoomStep) => spanOf(step, widthPx) / (toMs - fromMs);
  return way === "nearer"
    ? (zoomSteps.find((step) => spans(step) < 0.99) ?? null)
    : (zoomSteps.findLast((step) => spans(step) > 1.01) ?? null);
}

/** What is looked at stays in sight: that instant where it is shown, the present for one, else the middle. */
export function zoomedTo(
  zoom: ZoomStep,
  { fromMs, toMs }: Window,
  widthPx: number,
  atMs: number,
): Shown {
  const isShown = atMs >= fromMs && atMs <= toMs;
  const place = isShown ? (atMs - fromMs) / (toMs - fromMs) : 1 / 2;
  return around(isShown ? atMs : (fromMs + toMs) / 2, zoom, widthPx, place);
}

/** Earlier or later by a part of what is shown, in whole days. */
export function panned(
  zoom: ZoomStep,
  { fromMs }: Pick<Window, "fromMs">,
  widthPx: number,
  way: -1 | 1,
): Shown {
  const days = Math.max(1, Math.round((widthPx / dayPx[zoom]) * PAN));
  return { zoom, from: dayOf(fromMs + way * days * DAY_MS) };
}

/** As far as a pointer went; what was to the right comes into view by positive pixels. In whole days. */
export function pannedBy(zoom: ZoomStep, { fromMs }: Pick<Window, "fromMs">, px: number): Shown {
  return { zoom, from: dayOf(fromMs + Math.round(px / dayPx[zoom]) * DAY_MS) };
}

/** What is at `place` (0 is left, 1 is right) stays there, but for the half day that whole days may take. */
export function zoomedAt(
  zoom: ZoomStep,
  { fromMs, toMs }: Window,
  widthPx: number,
  place: number,
): Shown {
  const atMs = fromMs + (toMs - fromMs) * place;
  return { zoom, from: dayOf(atMs - spanOf(zoom, widthPx) * place + DAY_MS / 2) };
}

function spanOf(zoom: ZoomStep, widthPx: number): number {
  return (widthPx / dayPx[zoom]) * DAY_MS;
}

function dayOf(ms: number): string {
  return new Date(Math.floor(ms / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
}
