// Kysely on exactly one session, so that whoever holds a lock is also the one who writes.

import { Kysely, PostgresDialect, type PostgresCursor, type PostgresQueryResult } from "kysely";
import type pg from "pg";
import type { Tables } from "./schema.ts";

export function kyselyOn(session: pg.Client): Kysely<Tables> {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== "string") throw new TypeError("no cursors on a claim's session");
    return session.query(text, [...values]);
  }
  const client = { query, release: () => undefined };
  const pool = {
    connect: () => Promise.resolve(client),
    end: () => Promise.resolve(),
    options: {},
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
