// Where the database is, in the two roles in which we go there.

import pg from "pg";
import { z } from "zod";
import { wireTypes } from "./wire-types.ts";

/** A PostgreSQL address: a URL, or its parts (`host` may be the folder of a unix socket). */
export const DatabaseAddress = z.union([
  z.object({
    url: z.string(),
    /** The role taken on at the beginning of every session, where it is not the URL's own. */
    role: z.string().optional(),
  }),
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
  /** Everything else, in a role that owns nothing, so that no row of another partner is ever in reach. */
  readonly app: DatabaseAddress;
}

/** What the server works as; owns nothing. */
export const APP_ROLE = "handover_app";

/**
 * A database that the operator runs. The role of the URL owns the tables and is used for migrations only;
 * everything else takes on `APP_ROLE` at the beginning of each session, even where the URL's is a superuser.
 */
export function connectionsFromUrl(url: string): StoreConnections {
  return { owner: { url }, app: { url, role: APP_ROLE } };
}

/** The rows that a session may see and write are those of the partner that it names. */
export const PARTNER_SETTING = "handover.partner_id";

const POOL_CONNECTIONS_MAX = 10;

export function connectionPool(address: DatabaseAddress, partnerId: string): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(address, partnerId), max: POOL_CONNECTIONS_MAX });
  // An idle connection that the database closed is replaced by the next query.
  pool.on("error", () => undefined);
  return pool;
}

/**
 * Settings of every session. The keepalives free the claims of a machine that froze or lost its
 * network within a minute (they mean nothing on a unix socket, where the kernel tells at once).
 * The session sees the rows of `partnerId` and of nobody else; without one it sees no partner's rows.
 */
export function clientConfig(address: DatabaseAddress, partnerId = ""): pg.ClientConfig {
  const options = [
    `-c ${PARTNER_SETTING}=${escaped(partnerId)}`,
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
    ? {
        ...common,
        connectionString: address.url,
        options: address.role === undefined ? options : `${options} -c role=${address.role}`,
      }
    : { ...common, ...address };
}

/** PostgreSQL splits the options of a session at blanks. */
function escaped(value: string): string {
  return value.replaceAll(/[\\ ]/g, (character) => `\\${character}`);
}
