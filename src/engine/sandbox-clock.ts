// The sandbox's clock as the product sees it: the only clock where the sandbox runs.

import type { Clock } from "#lib/clock.ts";
import { pause } from "#lib/clock.ts";
import { Instant } from "#lib/instant.ts";
import { Agent, request } from "undici";
import { z } from "zod";

const ClockReading = z.object({ now: Instant });

const ANSWER_MS_MAX = 30_000; // the long poll answers within 20 s
const AGAIN_AFTER_MS = 250;

/** Each look asks the sandbox; `waitUntil` rides on its long poll, from the last reading on. */
export function sandboxClock(baseUrl: string): Clock & { close(): Promise<void> } {
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  let lastRead: Instant | null = null;

  async function read(path: string, signal?: AbortSignal): Promise<Instant> {
    const { body, statusCode } = await request(`${baseUrl}${path}`, {
      dispatcher: agent,
      headersTimeout: ANSWER_MS_MAX,
      bodyTimeout: ANSWER_MS_MAX,
      ...(signal === undefined ? {} : { signal }),
    });
    const json = await body.json();
    if (statusCode !== 200) throw new Error(`the sandbox's clock answered ${statusCode}`);
    lastRead = ClockReading.parse(json).now;
    return lastRead;
  }

  return {
    now: () => read("/_sandbox/clock"),
    async waitUntil(instant, signal) {
      while (lastRead === null || lastRead < instant) {
        if (signal.aborted) return null;
        try {
          const after = lastRead === null ? "" : `?after=${encodeURIComponent(lastRead)}`;
          await read(`/_sandbox/clock${after}`, signal);
        } catch {
          await pause(AGAIN_AFTER_MS, signal); // the sandbox restarts, or we are told to stop
        }
      }
      return lastRead;
    },
    close: () => agent.close(),
  };
}
