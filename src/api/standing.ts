import type { ServerStanding } from "#contract/views.ts";
import { pause } from "#lib/clock.ts";
import type { ApiServices } from "./services.ts";

/** Whoever looks takes time from whoever works: each look at what is still due waits longer than the last. */
const LOOK_AGAIN_MS = { first: 2, most: 32 } as const;

/**
 * The server's cloud and present time, and what is due: as soon as that is nothing, or as it stands after
 * `quietWithinMs` of real time.
 */
export async function serverStanding(
  services: ApiServices,
  quietWithinMs = 0,
): Promise<ServerStanding> {
  const { store, partner, clock, readOnly, sandboxUrl } = services;
  const cloud = partner.cloud === "sandbox" ? "sandbox" : "public";
  const now = await clock.now();
  const until = performance.now() + quietWithinMs;
  let pauseMs: number = LOOK_AGAIN_MS.first;
  for (;;) {
    const { wakeAt, due } = await store.port.nextWake(now);
    if (due === 0 || performance.now() >= until) {
      const lastLetter = await store.letters.lastSequence(partner.partnerId);
      return { cloud, sandboxUrl, now, nextWakeAt: wakeAt, due, readOnly, lastLetter };
    }
    await pause(pauseMs);
    pauseMs = Math.min(2 * pauseMs, LOOK_AGAIN_MS.most);
  }
}
