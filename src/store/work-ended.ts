// When the work of an instant may have ended: the looks of this process say so themselves, and whoever waits for a look of
// another one waits for the lock that it holds: the database tells when that is let go.

import type { Instant } from "#lib/instant.ts";
import pg from "pg";
import { CLAIM_LOCK_CLASS } from "./claim-sessions.ts";
import type { LookEnds, LookWait } from "./look-ends.ts";

/** For the work of an instant that has come. */
export interface WorkWait extends LookWait {
  readonly now: Instant;
}

/**
 * Resolves as `LookEnds.next` does; where this process has no look under way and another one holds a move that is due, when
 * that is let go. One of those who wait may keep a session for that: the others look again.
 */
export function workEnds(looks: LookEnds, pool: pg.Pool): (wait: WorkWait) => Promise<void> {
  let hasSession = false;
  return async ({ now, idleMs, mostMs }) => {
    if (idleMs > 0 && mostMs > 0 && !hasSession && !looks.areUnderWay()) {
      hasSession = true;
      const wasHeld = heldElsewhereEnded(pool, now, mostMs).finally(() => (hasSession = false));
      if (await wasHeld) return;
    }
    await looks.next({ idleMs, mostMs });
  };
}

/**
 * Of the moves that are due and that somebody holds, the last, since it was claimed last. Nobody waits for a lock that is
 * free: to have it even for a moment would hide the move from whoever is about to claim it. The lock ends with the statement.
 */
const WAIT_FOR_HELD = {
  name: "wait-for-held",
  text: `
    with held as materialized (
      select m.lock_id from moves m join pg_locks l on l.objid = m.lock_id::oid
      where m.wake_at <= $1 and l.locktype = 'advisory' and l.granted
        and l.classid = ${CLAIM_LOCK_CLASS} and l.objsubid = 2
        and l.database = (select oid from pg_database where datname = current_database())
      order by m.wake_at desc, m.move_id desc limit 1
    )
    select set_config('lock_timeout', $2, true),
      pg_advisory_xact_lock_shared(${CLAIM_LOCK_CLASS}, lock_id)
    from held`,
};

const LOCK_NOT_AVAILABLE = "55P03";

/** Resolves when it was let go, or after `mostMs` of real time: true; at once where nothing that is due is held: false. */
async function heldElsewhereEnded(pool: pg.Pool, now: Instant, mostMs: number): Promise<boolean> {
  try {
    const values = [now, String(Math.ceil(mostMs))];
    const { rowCount } = await pool.query({ ...WAIT_FOR_HELD, values });
    return rowCount === 1;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return true;
    throw error;
  }
}
