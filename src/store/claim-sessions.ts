// Database sessions for claims: one session holds at most one move's lock. They are kept for the next
// claim, and thrown away at the first sign that they are not what we think they are.

import pg from "pg";
import { clientConfig, type DatabaseAddress } from "./connections.ts";

/** First key of the two-part advisory locks that stand for claimed moves; the second is `lock_id`. */
export const CLAIM_LOCK_CLASS = 7_301;

export interface SessionPool {
  /** A session that holds no lock. Throws when the database is away. */
  take(): Promise<pg.Client>;
  /** Only a session that holds no lock any more. */
  giveBack(session: pg.Client): void;
  /** Closes a session in an unknown state; the database frees its lock. */
  discard(session: pg.Client): void;
  close(): Promise<void>;
}

export function sessionPool(address: DatabaseAddress, partnerId: string): SessionPool {
  const idle: pg.Client[] = [];
  const all = new Set<pg.Client>();
  const forget = (session: pg.Client) => {
    all.delete(session);
    const at = idle.indexOf(session);
    if (at >= 0) idle.splice(at, 1);
  };
  return {
    async take() {
      const kept = idle.pop();
      if (kept !== undefined) return kept;
      const session = new pg.Client(clientConfig(address, partnerId));
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
      await Promise.allSettled([...all].map((session) => session.end()));
    },
  };
}
