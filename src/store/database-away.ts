// Telling "the database is away for the moment" from "the statement is wrong".

import pg from "pg";

const AWAY_NODE_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT", // the unix socket is not there (yet)
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOTFOUND",
]);

/**
 * True for errors that a restart or a failover of the database causes: worth another try in a
 * moment. PostgreSQL's classes 08 (connection), 57P0x (shutting down, starting up) and 53300.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  if (!(error instanceof Error)) return false;
  if (error instanceof pg.DatabaseError) return /^(08|57P0|53300)/.test(error.code ?? "");
  if ("code" in error && typeof error.code === "string" && AWAY_NODE_CODES.has(error.code)) {
    return true;
  }
  return DRIVER_MESSAGES.test(error.message);
}

// The driver's own errors of this kind have no code.
const DRIVER_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired)/;

const DISK_FULL = "53100";

/** True where the database has no room left on its disk: nothing can be written until somebody makes room. */
export function isDatabaseFull(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === DISK_FULL;
}
