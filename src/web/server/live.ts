// Live: the server says only "look again", and what is on the screen is then read anew.

import { CHANGED_EVENT, EVENTS_PATH } from "#contract/console.ts";
import type { QueryClient } from "@tanstack/react-query";
import { createContext, useEffect, useState } from "react";

/** Changes that come close together are read once; the first one at once. */
const READ_AT_MOST_EVERY_MS = 1_000;
const RECONNECT_FIRST_MS = 1_000;
const RECONNECT_MAX_MS = 30_000;

/** What `useLive` answered, for whoever says how old something is. */
export const LiveGone = createContext<Date | null>(null);

/** Keeps everything shown up to date; answers since when the connection is gone, or null while it stands. */
export function useLive(queryClient: QueryClient): Date | null {
  const [goneSince, setGoneSince] = useState<Date | null>(null);
  useEffect(() => {
    let source: EventSource | null = null;
    let attempts = 0;
    let timer: number | undefined;
    let nextReadAt = 0;
    let reading: number | undefined;
    const readSoon = () => {
      if (reading !== undefined) return;
      const wait = Math.max(0, nextReadAt - Date.now());
      reading = window.setTimeout(() => {
        reading = undefined;
        nextReadAt = Date.now() + READ_AT_MOST_EVERY_MS;
        void queryClient.invalidateQueries();
      }, wait);
    };
    const connect = () => {
      source = new EventSource(EVENTS_PATH);
      source.addEventListener(CHANGED_EVENT, readSoon);
      source.addEventListener("open", () => {
        attempts = 0;
        setGoneSince(null);
      });
      source.addEventListener("error", () => {
        source?.close();
        setGoneSince((since) => since ?? new Date());
        // A little chance, so that a hundred consoles do not come back in the same instant.
        const wait = Math.min(RECONNECT_MAX_MS, RECONNECT_FIRST_MS * 2 ** attempts);
        attempts += 1;
        timer = window.setTimeout(connect, wait * (0.75 + Math.random() / 2));
      });
    };
    connect();
    return () => {
      source?.close();
      window.clearTimeout(timer);
      window.clearTimeout(reading);
    };
  }, [queryClient]);
  return goneSince;
}
