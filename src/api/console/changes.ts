// Whether anything has changed, found out by one query of a few figures for all who want to know, whichever process
// changed it. Nobody who wants to know, no query.

import { pause } from "#lib/clock.ts";

const LOOK_EVERY_MS = 500;

export interface Listener {
  changed(): void;
  /** It is no longer known whether anything changes; the listener is not told of anything any more. */
  lost(): void;
}

/** Answers how a listener joins; what that answers ends it. Whoever joins is told at once: they may have missed something. */
export function watchChanges(
  look: () => Promise<string>,
  closing: AbortSignal,
): (listener: Listener) => () => void {
  const listeners = new Set<Listener>();
  let isLooking = false;

  async function keepLooking(): Promise<void> {
    isLooking = true;
    let last = "";
    try {
      while (listeners.size > 0 && !closing.aborted) {
        const stamp = await look();
        if (stamp !== last) for (const each of listeners) each.changed();
        last = stamp;
        await pause(LOOK_EVERY_MS, closing);
      }
    } catch {
      // The database is away: whoever comes back asks for themselves, and is told why.
      const lost = [...listeners];
      listeners.clear();
      for (const each of lost) each.lost();
    } finally {
      isLooking = false;
    }
  }

  return (listener) => {
    listeners.add(listener);
    if (isLooking) listener.changed();
    else void keepLooking();
    return () => void listeners.delete(listener);
  };
}
