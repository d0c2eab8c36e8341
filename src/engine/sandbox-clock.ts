// The sandbox's clock as the product sees it: the only clock where the sandbox runs.

import type { Clock } from "#lib/clock.ts";
import { pause } from "#lib/clock.ts";
import { addMs, Instant } from "#lib/instant.ts";
import { Agent, request } from "undici";
import { z } from "zod";

const ClockReading = z.object({ now: Instant });

const ANSWER_MS_MAX = 30_000; // the long poll answers within 20 s
const AGAIN_AFTER_MS = 250;

/** Each look asks the sandbox; `waitUntil` rides on its long poll, which is answered when the instant has come. */
export function sandboxClock(baseUrl: string): Clock & { close(): Promise<void> } {
  const agent = new Agent({ keepAliveTimeout: 60_000 });

  async function read(path: string, signal?: AbortSignal): Promise<Instant> {
    const { body, statusCode } = await request(`${baseUrl}${path}`, {
      dispatcher: agent,
      headersTimeout: ANSWER_MS_MAX,
      bodyTimeout: ANSWER_MS_MAX,
      ...(signal === undefined ? {} : { signal }),
    });
    const json = await body.json();
    if (statusCode !== 200) throw new Error(`the sandbox's clock answered ${statusCode}`);
    return ClockReading.parse(json).now;
  }

  return {
    now: () => read("/_sandbox/clock"),
    async waitUntil(instant, signal) {
      // Whatever the clock passes on the way there concerns nobody who waits here.
      const path = `/_sandbox/clock?after=${encodeURIComponent(addMs(instant, -1))}`;
      while (!signal.aborted) {
        try {
          const now = await read(path, signal);
          if (now >= instant) return now;
        } catch {
          await pause(AGAIN_AFTER_MS, signal); // the sandbox restarts, or we are told to stop
        }
      }
      return null;
    },
    close: () => agent.close(),
  };
}
