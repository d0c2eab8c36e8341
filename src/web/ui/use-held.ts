// What somebody reads stays where it is: what has come since waits until it is asked for.

import { useState } from "react";

interface Held<T> {
  readonly shown: readonly T[];
  /** How many have come since. */
  readonly newCount: number;
  showNew(): void;
}

/** `page` names what is read: another page, or another filter, is shown at once. */
export function useHeld<T>(
  page: string,
  fresh: readonly T[],
  keyOf: (entry: T) => string,
): Held<T> {
  const [held, hold] = useState({ page, entries: fresh });
  const isHeld = held.page === page && held.entries.length > 0;
  if (!isHeld && held.entries !== fresh) hold({ page, entries: fresh });
  const shown = isHeld ? held.entries : fresh;
  const known = new Set(shown.map(keyOf));
  return {
    shown,
    newCount: fresh.filter((entry) => !known.has(keyOf(entry))).length,
    showNew: () => hold({ page, entries: fresh }),
  };
}
