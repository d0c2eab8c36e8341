// The database of this process: the data folder's own, started here, or the operator's.

import { CliError } from "#cli/cli-error.ts";
import { connectionsFromUrl, type StoreConnections } from "#store/connections.ts";
import { EmbeddedPostgresError } from "#store/embedded/embedded-postgres-error.ts";
import { startEmbeddedPostgres } from "#store/embedded/start-embedded-postgres.ts";
import type { Configuration } from "./configuration.ts";
import { isSystemError } from "./system-error.ts";

export interface OpenDatabase {
  readonly connections: StoreConnections;
  stop(): Promise<void>;
}

/** Throws `CliError` FOLDER_IN_USE, FOLDER_UNUSABLE or DATABASE_FAILED. */
export async function openDatabase({
  databaseUrl,
  home,
}: Pick<Configuration, "databaseUrl" | "home">): Promise<OpenDatabase> {
  if (databaseUrl !== null) {
    return { connections: connectionsFromUrl(databaseUrl), stop: () => Promise.resolve() };
  }
  try {
    return await startEmbeddedPostgres({ folder: home });
  } catch (error) {
    if (isSystemError(error)) {
      throw new CliError("FOLDER_UNUSABLE", { folder: home, why: error.message }, { cause: error });
    }
    if (!(error instanceof EmbeddedPostgresError)) throw error;
    if (error.code === "FOLDER_IN_USE") {
      throw new CliError("FOLDER_IN_USE", { folder: home }, { cause: error });
    }
    throw new CliError("DATABASE_FAILED", { why: error.message }, { cause: error });
  }
}
