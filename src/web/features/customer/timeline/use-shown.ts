// What of the timeline is shown, as its address says it: so that it comes back with a link, a reload and the back button.

import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useState, type RefCallback } from "react";
import { useMedia } from "../../../app/theme.tsx";
import type { CustomerSearch } from "../customer-search.ts";
import { marksOf, type Mark, type Timeline } from "./timeline-model.ts";
import {
  around,
  nextStep,
  panned,
  pannedBy,
  windowOf,
  zoomedAt,
  zoomedTo,
  type Window,
  type ZoomStep,
} from "./window.ts";

type Shown = Pick<CustomerSearch, "zoom" | "from" | "mark" | "view" | "withFindings">;
type Changes = { readonly [name in keyof Shown]?: Shown[name] | null };

export interface ShownTimeline {
  readonly shown: Shown;
  readonly window: Window;
  readonly widthPx: number;
  /** Of the track whose width decides how much there is room for. */
  readonly measure: RefCallback<HTMLElement>;
  readonly nearer: ZoomStep | null;
  readonly farther: ZoomStep | null;
  /** Null takes out of the address. The back button undoes it. */
  show(changes: Changes): void;
  /** Null: the whole plan. That instant stays in sight where it is; the present, where none is given. */
  zoomTo(step: ZoomStep | null, instant?: string): void;
  pan(way: -1 | 1): void;
  /** By so many pixels from where it was; the whole plan stays where it is. */
  panBy(from: Pick<Window, "fromMs">, px: number): void;
  /** A step; what is at that place, from 0 to 1, stays there. */
  zoomAt(way: "nearer" | "farther", place: number): void;
  /** That instant, not farther away than a month's step. */
  showAt(instant: string): void;
  /** In the chart, chosen; the window stays where the mark is in it. */
  showMark(mark: Mark): void;
}

export function useShown(timeline: Timeline, now: string): ShownTimeline {
  const { zoom, from, mark, view, withFindings } = useSearch({ from: "/customers/$customer" });
  const navigate = useNavigate({ from: "/customers/$customer" });
  const prints = useMedia("print");
  const [screenPx, measure] = useWidth();
  const widthPx = prints ? PAPER_PX : screenPx;
  const fit = { fromMs: Date.parse(timeline.from), toMs: Date.parse(timeline.to) };
  const at = { ...(zoom === undefined ? {} : { zoom }), ...(from === undefined ? {} : { from }) };
  // On paper nobody goes along: all of it.
  const window = windowOf(fit, prints ? {} : at, widthPx);
  const change = (changes: Changes, replace: boolean) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null),
        ),
      replace,
      resetScroll: false,
    });
  const show = (changes: Changes) => change(changes, false);
  // Which marks there are is known only here: one that the plan does not have, or no more, leaves the address.
  const isUnknown = mark !== undefined && marksOf(timeline).every(({ id }) => id !== mark);
  useEffect(() => {
    if (isUnknown) change({ mark: null }, true);
  });
  return {
    shown: {
      ...at,
      ...(mark === undefined ? {} : { mark }),
      ...(view === undefined ? {} : { view }),
      ...(withFindings === undefined ? {} : { withFindings }),
    },
    window,
    widthPx,
    measure,
    nearer: nextStep(window, widthPx, "nearer"),
    farther: zoom === undefined ? null : nextStep(window, widthPx, "farther"),
    show,
    zoomTo: (step, instant = now) =>
      show(
        step === null
          ? { zoom: null, from: null }
          : zoomedTo(step, window, widthPx, Date.parse(instant)),
      ),
    // Who goes along does not want to go back through every place.
    pan: (way) => change(panned(zoom ?? "month", window, widthPx, way), true),
    panBy: (start, px) => {
      if (zoom === undefined) return;
      const wanted = pannedBy(zoom, start, px);
      if (wanted.from !== from) change(wanted, true);
    },
    zoomAt: (way, place) => {
      const step = nextStep(window, widthPx, way);
      if (zoom === undefined && way === "farther") return;
      if (step !== null) show(zoomedAt(step, window, widthPx, place));
      else if (way === "farther") show({ zoom: null, from: null });
    },
    showAt: (instant) => {
      const isNear = zoom === "week" || zoom === "month";
      show(around(Date.parse(instant), isNear ? zoom : "month", widthPx));
    },
    showMark: ({ at: instant, id }) => {
      const atMs = Date.parse(instant);
      const isSeen = atMs >= window.fromMs && atMs <= window.toMs;
      const place = isSeen ? {} : around(atMs, zoom ?? "month", widthPx);
      show({ mark: id, view: null, ...place });
    },
  };
}

const USUAL_PX = 800;
/** Beside the names on a sheet of A4 in landscape; no browser says how wide a sheet is before it is laid out. */
const PAPER_PX = 800;

function useWidth(): readonly [number, RefCallback<HTMLElement>] {
  const [widthPx, setWidthPx] = useState(USUAL_PX);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidthPx(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [widthPx, measure];
}
