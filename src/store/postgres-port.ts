// The engine's port on PostgreSQL. One claim is one move, held by an advisory lock of one database
// session: when the process dies, the kernel closes the session and the move is free at once.

import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { claimFromSession } from "./claim.ts";
import { lockDueMove, NEXT_WAKE_AT } from "./claim-reading.ts";
import { sessionPool } from "./claim-sessions.ts";
import type { DatabaseAddress } from "./connections.ts";
import { lookEnds } from "./look-ends.ts";
import type { Claim, EnginePort } from "./port.ts";
import type { Tables } from "./schema.ts";
import { lowerWake } from "./tables/moves.ts";
import { planFileCache } from "./plan-file-cache.ts";
import { sameTexts } from "./same-text.ts";
import { wakeListener } from "./wake-listener.ts";
import { workEnds, type WorkWait } from "./work-ended.ts";

// Asked at every instant by every worker, and by whoever waits for them: both are read from the index, beginning at
// what is due first, however many moves wait.
const NEXT_WAKE = {
  name: "next-wake",
  text: `
    select
      (${NEXT_WAKE_AT}) as wake_at,
      (select count(*) from moves where wake_at <= $1)::integer as due`,
};
const NextWake = z.object({ wake_at: Instant.nullable(), due: z.number().int() });

/** What the port asks beside its claims. */
interface BesideClaims {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
}

export function postgresPort(
  address: DatabaseAddress,
  partnerId: string,
  { db, pool }: BesideClaims,
): EnginePort & { workEnded(wait: WorkWait): Promise<void>; close(): Promise<void> } {
  const sessions = sessionPool(address, partnerId);
  const wakes = wakeListener(address);
  const planFiles = planFileCache();
  const sameText = sameTexts();
  const looks = lookEnds();
  /** What was heard before the last search that left nothing to claim. */
  let heardAtLastClaim = 0;
  /** What the database said last of the next look; a statement that did not see all that we have settled says "due". */
  let lastTold: { readonly wakeAt: Instant | null } | null = null;
  const onNextWake = (wakeAt: Instant | null) => (lastTold = { wakeAt });

  async function nextWake(now: Instant) {
    const { rows } = await pool.query({ ...NEXT_WAKE, values: [now] });
    const { wake_at: wakeAt, due } = NextWake.parse(rows[0]);
    return { wakeAt, due };
  }

  async function claimNext(now: Instant, onEnded: () => void): Promise<Claim | null> {
    const heard = wakes.heard();
    const session = await sessions.take();
    const parts = { session, sessions, planFiles, now, onEnded, onNextWake };
    try {
      for (;;) {
        const held = await lockDueMove(session, now, sameText);
        if (held.moveId === null) {
          onNextWake(held.nextWakeAt);
          heardAtLastClaim = heard;
          sessions.giveBack(session);
          return null;
        }
        const claim = await claimFromSession({ ...held, ...parts });
        if (claim === null) continue;
        if (claim.isLastDue) heardAtLastClaim = heard;
        return claim;
      }
    } catch (error) {
      sessions.discard(session);
      throw error;
    }
  }

  return {
    async claimDue(now: Instant) {
      const onEnded = looks.begin();
      let claim: Claim | null = null;
      try {
        claim = await claimNext(now, onEnded);
        return claim;
      } finally {
        if (claim === null) onEnded();
      }
    },
    wakeEarlier: (moveId, at) => lowerWake(db, moveId, at),
    nextWake,
    async nextLook(now) {
      const told = lastTold;
      const isOld = told === null || (told.wakeAt !== null && told.wakeAt <= now);
      return isOld ? (await nextWake(now)).wakeAt : told.wakeAt;
    },
    async waitForWake(maxMs, signal) {
      await wakes.waitBeyond(heardAtLastClaim, maxMs, signal);
    },
    workEnded: workEnds(looks, pool),
    async close() {
      await wakes.close();
      await sessions.close();
    },
  };
}
