// The engine's port on PostgreSQL. One claim is one move, held by an advisory lock of one database
// session: when the process dies, the kernel closes the session and the move is free at once.

import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { claimFromSession } from "./claim.ts";
import { CLAIM_LOCK_CLASS, sessionPool } from "./claim-sessions.ts";
import type { DatabaseAddress } from "./connections.ts";
import type { EnginePort } from "./port.ts";
import type { Tables } from "./schema.ts";
import { lowerWake } from "./tables/moves.ts";
import { planFileCache } from "./plan-file-cache.ts";
import { wakeListener } from "./wake-listener.ts";

const DUE_LOOKED_AT_MAX = 500; // more than all worker slots together hold at one time

// The CTE is materialized so that locks are tried one by one in the order of wake_at, up to the first.
const LOCK_DUE = {
  name: "lock-due-move",
  text: `
    with due as materialized (
      select move_id, lock_id from moves
      where wake_at <= $1
      order by wake_at, move_id limit ${DUE_LOOKED_AT_MAX}
    )
    select move_id, lock_id from due
    where pg_try_advisory_lock(${CLAIM_LOCK_CLASS}, lock_id) limit 1`,
};

// Asked at every instant by every worker, and by whoever waits for them: both are read from the index, beginning at
// what is due first, however many moves wait.
const NEXT_WAKE = {
  name: "next-wake",
  text: `
    select
      (select min(wake_at) from moves where wake_at is not null) as wake_at,
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
): EnginePort & { close(): Promise<void> } {
  const sessions = sessionPool(address, partnerId);
  const wakes = wakeListener(address);
  const planFiles = planFileCache();
  let heardAtEmptyClaim = 0;
  return {
    async claimDue(now: Instant) {
      const heard = wakes.heard();
      const session = await sessions.take();
      try {
        for (;;) {
          const found = await session.query<{ move_id: string; lock_id: number }>({
            ...LOCK_DUE,
            values: [now],
          });
          const due = found.rows[0];
          if (due === undefined) {
            heardAtEmptyClaim = heard;
            sessions.giveBack(session);
            return null;
          }
          // Read under the lock: whoever held the move before may have settled it since.
          const claim = await claimFromSession({
            session,
            sessions,
            planFiles,
            moveId: due.move_id,
            lockId: due.lock_id,
            now,
          });
          if (claim !== null) return claim;
        }
      } catch (error) {
        sessions.discard(session);
        throw error;
      }
    },
    wakeEarlier: (moveId, at) => lowerWake(db, moveId, at),
    async nextWake(now) {
      const { rows } = await pool.query({ ...NEXT_WAKE, values: [now] });
      const { wake_at: wakeAt, due } = NextWake.parse(rows[0]);
      return { wakeAt, due };
    },
    async waitForWake(maxMs, signal) {
      await wakes.waitBeyond(heardAtEmptyClaim, maxMs, signal);
    },
    async close() {
      await wakes.close();
      await sessions.close();
    },
  };
}
