// What a mouse does on the timeline beyond clicking: dragging and the wheel with Shift go along, the wheel with Alt
// and a double click come nearer. The wheel alone, with Ctrl, and fingers stay the browser's.

import { useEffect, useRef, type RefObject } from "react";
import type { ShownTimeline } from "./use-shown.ts";

/** From so many pixels on it is no click. */
const DRAG_PX = 4;
/** After so long without one the next turn of the wheel begins anew. */
const TURN_MS = 300;
/** So much of the wheel is one step of the zoom: a notch of a mouse is more, a finger on a pad comes to it. */
const STEP_PX = 50;
/** What a wheel that counts in lines means by one. */
const LINE_PX = 16;

/** A drag or a turn of the wheel, and where the window was when it began. */
interface Gesture {
  readonly kind: "drag" | "pan" | "zoom";
  readonly fromMs: number;
  readonly startPx: number;
  readonly atMs: number;
  readonly px: number;
}

export function usePointer(chart: RefObject<HTMLElement | null>, view: ShownTimeline): void {
  const gesture = useRef<Gesture | null>(null);
  useEffect(() => {
    const element = chart.current;
    if (element === null) return;
    const { fromMs } = view.window;
    const onWheel = (event: WheelEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, timeStamp: atMs } = event;
      if (ctrlKey || metaKey || altKey === shiftKey) return;
      const kind = altKey ? "zoom" : "pan";
      const last = gesture.current;
      const goesOn = last?.kind === kind && atMs - last.atMs < TURN_MS;
      const begun = goesOn ? last : { kind, fromMs, startPx: 0, px: 0 };
      const px = begun.px + wheelPx(event);
      const isStep = altKey && Math.abs(px) >= STEP_PX;
      gesture.current = { ...begun, kind, atMs, px: isStep ? 0 : px };
      if (shiftKey) view.panBy(begun, px);
      else if (isStep) view.zoomAt(px < 0 ? "nearer" : "farther", placeIn(element, event));
      event.preventDefault();
    };
    const onDown = (event: PointerEvent) => {
      const { button, clientX, pointerType, timeStamp } = event;
      if (button !== 0 || pointerType === "touch" || !isOnGround(event)) return;
      gesture.current = { kind: "drag", fromMs, startPx: clientX, atMs: timeStamp, px: 0 };
    };
    const onMove = ({ buttons, clientX, pointerId }: PointerEvent) => {
      const { current: drag } = gesture;
      if (drag?.kind !== "drag" || buttons === 0) return;
      const px = drag.startPx - clientX;
      if (drag.px === 0 && Math.abs(px) < DRAG_PX) return;
      element.setPointerCapture(pointerId);
      gesture.current = { ...drag, px };
      view.panBy(drag, px);
    };
    const onUp = () => {
      if (gesture.current?.kind === "drag") gesture.current = null;
    };
    const onDouble = (event: MouseEvent) => {
      if (isOnGround(event)) view.zoomAt("nearer", placeIn(element, event));
    };
    const heard = new AbortController();
    const { signal } = heard;
    element.addEventListener("wheel", onWheel, { passive: false, signal });
    element.addEventListener("pointerdown", onDown, { signal });
    element.addEventListener("pointermove", onMove, { signal });
    element.addEventListener("pointerup", onUp, { signal });
    element.addEventListener("pointercancel", onUp, { signal });
    element.addEventListener("dblclick", onDouble, { signal });
    return () => heard.abort();
  });
}

/** Some browsers turn the wheel sideways by themselves while Shift is held. */
function wheelPx({ deltaMode, deltaX, deltaY }: WheelEvent): number {
  return (deltaY === 0 ? deltaX : deltaY) * (deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
}

/** Where nothing is to be clicked. */
function isOnGround({ target }: Event): boolean {
  return (
    target instanceof Element &&
    target.closest(".track") !== null &&
    target.closest("button") === null
  );
}

/** From 0 at the left edge of what is shown to 1 at its right edge. */
function placeIn(chart: HTMLElement, { clientX }: MouseEvent): number {
  const track = chart.querySelector(".track")?.getBoundingClientRect();
  if (track === undefined) return 0;
  return Math.min(Math.max((clientX - track.left) / track.width, 0), 1);
}
