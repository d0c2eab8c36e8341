// What the environment says. Everything has a default: with nothing set, all runs on this machine.

import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Configuration {
  /** HANDOVER_HOME: the data folder. */
  readonly home: string;
  /** DATABASE_URL: a PostgreSQL of the operator's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** HANDOVER_SANDBOX_URL: a sandbox that runs elsewhere; null to run one beside the server. */
  readonly sandboxUrl: string | null;
  /** HANDOVER_LOG: the least level of log lines on stderr (pino's names). */
  readonly logLevel: string;
}

/** An empty variable counts as not set. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  return {
    home: environment["HANDOVER_HOME"] || defaultHome(),
    databaseUrl: environment["DATABASE_URL"] || null,
    sandboxUrl: environment["HANDOVER_SANDBOX_URL"] || null,
    logLevel: environment["HANDOVER_LOG"] || "error",
  };
}

/** The data folder of this process. */
export function homeFolder(): string {
  return readConfiguration(process.env).home;
}

function defaultHome(): string {
  return join(fileURLToPath(new URL("../..", import.meta.url)), ".handover");
}
