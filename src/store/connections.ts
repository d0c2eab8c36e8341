// Where the database is, in the two roles in which we go there.

import pg from "pg";
import { z } from "zod";
import { wireTypes } from "./wire-types.ts";

/** A PostgreSQL address: a URL, or its parts (`host` may be the folder of a unix socket). */
export const DatabaseAddress = z.union([
  z.object({ url: z.string() }),
  z.object({
    host: z.string(),
    port: z.number().int(),
    database: z.string(),
    user: z.string(),
    password: z.string(),
  }),
]);
export type DatabaseAddress = z.infer<typeof DatabaseAddress>;

export interface StoreConnections {
  /** Owns the tables; used for migrations only. */
  readonly owner: DatabaseAddress;
  /** Everything else. Equal to `owner` where the operator gave us only one role. */
  readonly app: DatabaseAddress;
}

/**
 * A database that the operator runs. It is used in the one role that the URL names, for migrations
 * too; rights are then that role's own.
 */
export function connectionsFromUrl(url: string): StoreConnections {
  return { owner: { url }, app: { url } };
}

const POOL_CONNECTIONS_MAX = 10;

export function connectionPool(address: DatabaseAddress): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(address), max: POOL_CONNECTIONS_MAX });
  // An idle connection that the database closed is replaced by the next query.
  pool.on("error", () => undefined);
  return pool;
}

/**
 * Settings of every session. The keepalives free the claims of a machine that froze or lost its
 * network within a minute (they mean nothing on a unix socket, where the kernel tells at once).
 */
export function clientConfig(address: DatabaseAddress): pg.ClientConfig {
  const options = [
    "-c timezone=UTC",
    "-c tcp_keepalives_idle=20",
    "-c tcp_keepalives_interval=10",
    "-c tcp_keepalives_count=3",
  ].join(" ");
  const common = {
    options,
    types: wireTypes,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: "handover",
  };
  return "url" in address
    ? { ...common, connectionString: address.url }
    : { ...common, ...address };
}
