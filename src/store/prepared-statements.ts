// Kysely's texts are few and asked over and over: each session takes each apart and lays it out once.

import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";

/** A session keeps no more; what comes after is laid out each time. */
const STATEMENTS_MAX = 300;
/** Lists of any length make another text for each length, and are not asked again. */
const VALUES_MAX = 20;

type Session = Pick<pg.ClientBase, "query">;

const namesOf = new WeakMap<Session, Map<string, string>>();

/**
 * How kysely asks this session. A prepared statement answers the columns that it was prepared with and fails
 * where a newer release has added one; so every query names its columns, and none asks for all that there are.
 */
export function preparing(session: Session): PostgresPoolClient["query"] {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== "string") throw new TypeError("nothing here is read by a cursor");
    const name = nameOf(session, text, values);
    return session.query({ text, values: [...values], ...(name === null ? {} : { name }) });
  }
  return query;
}

/** The pool for kysely, each of whose sessions prepares what it is asked. */
export function preparingPool(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const session = await pool.connect();
      const known = clients.get(session);
      if (known !== undefined) return known;
      const client = {
        query: preparing(session),
        release: (isBroken?: boolean) => session.release(isBroken),
      };
      clients.set(session, client);
      return client;
    },
  };
}

/** Null where it is not worth keeping. What has no values begins or ends a transaction. */
function nameOf(session: Session, text: string, values: readonly unknown[]): string | null {
  if (values.length === 0 || values.length > VALUES_MAX) return null;
  const names = namesOf.get(session) ?? new Map<string, string>();
  namesOf.set(session, names);
  const known = names.get(text);
  if (known !== undefined || names.size === STATEMENTS_MAX) return known ?? null;
  const name = `kysely-${names.size}`;
  names.set(text, name);
  return name;
}
