// The keys of the timeline, wherever the focus stands in it: from mark to mark, to another part of the plan, to the
// table and back. What is the browser's with Ctrl, Alt or Meta stays the browser's.

import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { deadlinesAmong, findingsAmong, markAfter, placeAfter, type Place } from "./mark-keys.ts";
import { marksOf, type Mark, type Timeline, type TimelineLine } from "./timeline-model.ts";
import type { ShownTimeline } from "./use-shown.ts";

export interface TimelineKeys {
  readonly inChart: (event: KeyboardEvent<HTMLElement>) => void;
  readonly inTable: (event: KeyboardEvent<HTMLElement>) => void;
}

interface Looked {
  /** What holds both views. */
  readonly root: RefObject<HTMLElement | null>;
  readonly timeline: Timeline;
  /** Those that the filter lets through. */
  readonly lines: readonly TimelineLine[];
  readonly now: string;
  readonly view: ShownTimeline;
}

export function useTimelineKeys({ root, timeline, lines, now, view }: Looked): TimelineKeys {
  const focusLater = useFocusLater(root, view.shown.view ?? "chart");
  const marks = marksOf({ lines, marks: timeline.marks });
  const sorted = marks.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const idOfFocus = () => focusedMark()?.dataset["mark"] ?? view.shown.mark ?? null;

  const goTo = (mark: Mark | null | undefined) => {
    if (mark === null || mark === undefined) return;
    focusLater(mark.id, "chart");
    view.showMark(mark);
  };
  const acts: Readonly<Record<string, () => void>> = {
    "Ctrl Home": () => goTo(sorted[0]),
    "Ctrl End": () => goTo(sorted.at(-1)),
    "+": () => view.nearer !== null && view.zoomTo(view.nearer, focusedMark()?.dataset["at"]),
    "-": () => view.zoomTo(view.farther, focusedMark()?.dataset["at"]),
    "0": () => view.zoomTo(null),
    t: () => {
      // The mark that is focused may go out of sight.
      root.current?.querySelector<HTMLElement>(CHART)?.focus();
      view.showAt(now);
    },
    d: () => goTo(markAfter(deadlinesAmong(marks), idOfFocus(), now)),
    g: () => goTo(markAfter(findingsAmong(lines), idOfFocus(), now)),
    v: () => {
      const mark = marks.find(({ id }) => id === idOfFocus()) ?? sorted[0];
      if (mark !== undefined) focusLater(mark.id, "table");
      view.show({ view: "table", mark: mark?.id ?? null });
    },
    Escape: () => {
      // What a merged mark has opened goes with its list, and the focus back to the mark.
      const lane = focusedMark()?.closest(".opened-marks")?.closest(".lane");
      lane?.querySelector<HTMLElement>(".merged[aria-expanded=true]")?.focus();
      view.show({ mark: null });
    },
  };
  return {
    inChart: (event) => {
      const key = keyOf(event);
      if (key === null || (key === "Escape" && view.shown.mark === undefined)) return;
      const act = acts[key];
      if (act !== undefined) act();
      else if (!goFromMark(event.currentTarget, key)) return;
      event.preventDefault();
    },
    inTable: (event) => {
      if (keyOf(event) !== "v") return;
      const mark = marks.find(({ id }) => id === idOfFocus());
      if (mark === undefined) view.show({ view: null });
      else goTo(mark);
      event.preventDefault();
    },
  };
}

const CHART = ".timeline";

/** Letters as small ones; null for what is the browser's. */
function keyOf({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): string | null {
  if (altKey || metaKey) return null;
  if (ctrlKey) return `Ctrl ${key}`;
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Whether there was another mark to go to. */
function goFromMark(chart: HTMLElement, key: string): boolean {
  const seen = [...chart.querySelectorAll(".lane")].flatMap((lane, row) =>
    [...lane.querySelectorAll<HTMLElement>("[data-mark]")].map((element): SeenMark => ({
      element,
      row,
      atMs: Date.parse(element.dataset["at"] ?? ""),
    })),
  );
  const from = seen.find(({ element }) => element === document.activeElement);
  const to = from === undefined ? null : placeAfter(seen, from, key);
  const isIntoChart = chart === document.activeElement && key.startsWith("Arrow");
  const next = isIntoChart ? seen[0] : seen.find((mark) => mark === to);
  next?.element.focus();
  return next !== undefined;
}

interface SeenMark extends Place {
  readonly element: HTMLElement;
}

function focusedMark(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.matches("[data-mark]")
    ? activeElement
    : null;
}

type View = "chart" | "table";

/** A mark can be focused only once it is drawn: its part of the plan, its group or the other view comes first. */
function useFocusLater(root: RefObject<HTMLElement | null>, view: View) {
  const wanted = useRef<{ readonly id: string; readonly view: View } | null>(null);
  useEffect(() => {
    if (wanted.current?.view !== view) return;
    const { id } = wanted.current;
    const drawn = [...(root.current?.querySelectorAll<HTMLElement>("[data-mark]") ?? [])];
    const found = drawn.find((each) => each.dataset["mark"] === id && each.offsetParent !== null);
    if (found === undefined) return;
    found.focus();
    wanted.current = null;
  });
  return (id: string, within: View) => {
    wanted.current = { id, view: within };
  };
}
