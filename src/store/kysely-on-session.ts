// Kysely on exactly one session, so that whoever holds a lock is also the one who writes.

import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { preparing } from "./prepared-statements.ts";
import type { Tables } from "./schema.ts";

export function kyselyOn(session: pg.Client): Kysely<Tables> {
  const client = { query: preparing(session), release: () => undefined };
  const pool = {
    connect: () => Promise.resolve(client),
    end: () => Promise.resolve(),
    options: {},
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
