// Hears that some `wakeAt` was lowered. A session that breaks is replaced, and the gap counts as a
// wake-up, because one may have been missed in it.

import { pause } from "#lib/clock.ts";
import pg from "pg";
import { clientConfig, type DatabaseAddress } from "./connections.ts";
import { WAKE_CHANNEL } from "./tables/moves.ts";

export interface WakeListener {
  /** How many wake-ups were heard so far. */
  heard(): number;
  /** Resolves when more than `seen` wake-ups were heard, `maxMs` passed, or the signal aborts. */
  waitBeyond(seen: number, maxMs: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const RECONNECT_MS = 250;

/** Connects at the first wait. */
export function wakeListener(address: DatabaseAddress): WakeListener {
  const closing = new AbortController();
  const waiters = new Set<() => void>();
  let heardCount = 0;
  let listening: Promise<void> | null = null;

  const hear = () => {
    heardCount += 1;
    for (const wake of waiters) wake();
  };

  async function listenUntilClosed(): Promise<void> {
    while (!closing.signal.aborted) {
      await listenOnce(address, hear, closing.signal).catch(() => undefined);
      await pause(RECONNECT_MS, closing.signal);
    }
  }

  return {
    heard: () => heardCount,
    async waitBeyond(seen, maxMs, signal) {
      listening ??= listenUntilClosed();
      if (heardCount > seen) return;
      const enough = new AbortController();
      const wake = () => enough.abort();
      waiters.add(wake);
      try {
        await pause(maxMs, AbortSignal.any([signal, enough.signal, closing.signal]));
      } finally {
        waiters.delete(wake);
      }
    },
    async close() {
      closing.abort();
      await listening;
    },
  };
}

/** One session's life: resolves when `signal` aborts, rejects or resolves when the session breaks. */
async function listenOnce(
  address: DatabaseAddress,
  hear: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new pg.Client(clientConfig(address));
  const ended = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  client.on("notification", hear);
  await client.connect();
  await client.query(`listen ${WAKE_CHANNEL}`);
  hear();
  await ended;
  await client.end().catch(() => undefined);
}
