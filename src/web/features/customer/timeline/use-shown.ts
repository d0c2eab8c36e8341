// What of the timeline is shown, as its address says it: so that it comes back with a link, a reload and the back button.

import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState, type RefCallback } from "react";
import type { CustomerSearch } from "../customer-search.ts";
import type { Timeline } from "./timeline-model.ts";
import {
  around,
  nextStep,
  panned,
  windowOf,
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
  /** Null: the whole plan. */
  zoomTo(step: ZoomStep | null): void;
  pan(way: -1 | 1): void;
  /** That instant, not farther away than a month's step. */
  showAt(instant: string): void;
}

export function useShown(timeline: Timeline, now: string): ShownTimeline {
  const { zoom, from, mark, view, withFindings } = useSearch({ from: "/customers/$customer" });
  const navigate = useNavigate({ from: "/customers/$customer" });
  const [widthPx, measure] = useWidth();
  const fit = { fromMs: Date.parse(timeline.from), toMs: Date.parse(timeline.to) };
  const at = { ...(zoom === undefined ? {} : { zoom }), ...(from === undefined ? {} : { from }) };
  const window = windowOf(fit, at, widthPx);
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
    zoomTo: (step) =>
      show(
        step === null
          ? { zoom: null, from: null }
          : zoomedTo(step, window, widthPx, Date.parse(now)),
      ),
    // Who goes along does not want to go back through every place.
    pan: (way) => change(panned(zoom ?? "month", window, widthPx, way), true),
    showAt: (instant) => {
      const isNear = zoom === "week" || zoom === "month";
      show(around(Date.parse(instant), isNear ? zoom : "month", widthPx));
    },
  };
}

const USUAL_PX = 800;

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
