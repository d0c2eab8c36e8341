// Database sessions for claims: one session holds at most one move's lock. They are kept for the next
// claim, and thrown away at the first sign that they are not what we think they are. While the process
// lives every session says so now and then; the database ends one that has been silent for too long, so that
// a process that stands still holds nothing.

import pg from "pg";
import { clientConfig, type DatabaseAddress } from "./connections.ts";

/** First key of the two-part advisory locks that stand for claimed moves; the second is `lock_id`. */
export const CLAIM_LOCK_CLASS = 7_301;

/** A frozen process's moves go on elsewhere within a minute. */
const SILENCE_MS_MAX = 45_000;
/** Three signs of life may be late before a session is taken for dead. */
const SIGNS_IN_SILENCE = 3;

export interface SessionPool {
  /** A session that holds no lock. Throws when the database is away. */
  take(): Promise<pg.Client>;
  /** Only a session that holds no lock any more. */
  giveBack(session: pg.Client): void;
  /** Closes a session in an unknown state; the database frees its lock. */
  discard(session: pg.Client): void;
  close(): Promise<void>;
}

/** `silenceMsMax`: how long the database waits for a sign of life before it frees what a session holds. */
export function sessionPool(
  address: DatabaseAddress,
  partnerId: string,
  silenceMsMax = SILENCE_MS_MAX,
): SessionPool {
  const idle: pg.Client[] = [];
  const all = new Set<pg.Client>();
  const forget = (session: pg.Client) => {
    all.delete(session);
    const at = idle.indexOf(session);
    if (at >= 0) idle.splice(at, 1);
  };
  const signs = setInterval(() => {
    for (const session of all) session.query("select 1").catch(() => undefined);
  }, silenceMsMax / SIGNS_IN_SILENCE);
  signs.unref();
  return {
    async take() {
      const kept = idle.pop();
      if (kept !== undefined) return kept;
      const session = new pg.Client({
        ...endedWhenSilent(clientConfig(address, partnerId), silenceMsMax),
        pipeline: true,
      });
      session.on("error", () => forget(session)); // the database closed it
      session.on("end", () => forget(session));
      await session.connect();
      all.add(session);
      return session;
    },
    giveBack(session) {
      if (all.has(session)) idle.push(session);
    },
    discard(session) {
      forget(session);
      session.end().catch(() => undefined);
    },
    async close() {
      clearInterval(signs);
      await Promise.allSettled([...all].map((session) => session.end()));
    },
  };
}

/**
 * A session says the same few statements over and over. Each is planned once, since planning a claim anew takes longer than
 * the claim; and what is due is read in the order of its index: right after an import the database knows nothing of the
 * new rows, and would sort all of them for each claim.
 */
const PLANNING = ["-c plan_cache_mode=force_generic_plan", "-c enable_sort=off"];

/** Between transactions and inside of one. */
function endedWhenSilent(config: pg.ClientConfig, silenceMsMax: number): pg.ClientConfig {
  const options = [
    config.options,
    ...PLANNING,
    `-c idle_session_timeout=${silenceMsMax}`,
    `-c idle_in_transaction_session_timeout=${silenceMsMax}`,
  ];
  return { ...config, options: options.join(" ") };
}
