import type { ServerStanding } from "#contract/views.ts";
import type { Instant } from "#lib/instant.ts";
import type { ApiServices } from "./services.ts";

/**
 * Whoever looks takes time from whoever works: what is due is looked at when the looks of this process have ended, or while
 * it has none, one of another process. Where nobody has begun yet it is looked at again after a quarter of what has passed.
 */
const LOOK_AGAIN_MS = { least: 2, most: 32 } as const;
const OF_WHAT_HAS_PASSED = 1 / 4;

interface StandingWanted {
  /** An instant that has come, of whoever knows it; without it the clock is asked. */
  readonly at?: Instant | undefined;
  readonly quietWithinMs?: number | undefined;
}

/**
 * The server's cloud and present time, and what is due: as soon as that is nothing, or as it stands after
 * `quietWithinMs` of real time.
 */
export async function serverStanding(
  { clock, partner, readOnly, sandboxUrl, store }: ApiServices,
  { at, quietWithinMs = 0 }: StandingWanted,
): Promise<ServerStanding> {
  const cloud = partner.cloud === "sandbox" ? "sandbox" : "public";
  const now = at ?? (await clock.now());
  const beganMs = performance.now();
  const passedMs = () => performance.now() - beganMs;
  let idleMs = 0;
  for (;;) {
    await store.workEnded({ now, idleMs, mostMs: quietWithinMs - passedMs() });
    const { due, lastLetter, wakeAt } = await store.due.at(partner.partnerId, now);
    if (due === 0 || passedMs() >= quietWithinMs) {
      return { cloud, sandboxUrl, now, nextWakeAt: wakeAt, due, readOnly, lastLetter };
    }
    const { least, most } = LOOK_AGAIN_MS;
    idleMs = Math.max(least, Math.min(most, passedMs() * OF_WHAT_HAS_PASSED));
  }
}
