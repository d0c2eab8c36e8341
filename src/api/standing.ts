import type { ServerStanding } from "#contract/views.ts";
import { pause } from "#lib/clock.ts";
import type { ApiServices } from "./services.ts";

/**
 * Whoever looks takes time from whoever works: the next look at what is still due waits a quarter of what has passed, so
 * that the end is seen that much too late at most.
 */
const LOOK_AGAIN_MS = { least: 2, most: 32 } as const;
const OF_WHAT_HAS_PASSED = 1 / 4;

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
  const beganMs = performance.now();
  for (;;) {
    const { wakeAt, due } = await store.port.nextWake(now);
    const passedMs = performance.now() - beganMs;
    if (due === 0 || passedMs >= quietWithinMs) {
      const lastLetter = await store.letters.lastSequence(partner.partnerId);
      return { cloud, sandboxUrl, now, nextWakeAt: wakeAt, due, readOnly, lastLetter };
    }
    const { least, most } = LOOK_AGAIN_MS;
    await pause(Math.max(least, Math.min(most, passedMs * OF_WHAT_HAS_PASSED)));
  }
}
