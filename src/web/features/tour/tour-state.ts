// How far this browser's reader has come in the tour. It outlives a reload; other parts of the page hear of it.

import { remember, remembered } from "../../app/remember.ts";

/** The index of the step, or null where the tour is not shown. */
type Progress = number | null;

let progress: Progress = fromText(remembered("tour"));
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export function tourProgress(): Progress {
  return progress;
}

/** For `useSyncExternalStore`. */
export function onTour(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function goInTour(next: Progress): void {
  progress = next;
  remember("tour", next === null ? "over" : String(next));
  for (const listener of listeners) listener();
}

/** Whether anybody has begun or skipped it here. */
export function knowsTour(): boolean {
  return remembered("tour") !== null;
}

function fromText(text: string | null): Progress {
  return text !== null && /^\d$/.test(text) ? Number(text) : null;
}
