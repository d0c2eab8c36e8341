// The database of this process: the data folder's own, started here, or the operator's.

import { CliError } from "#cli/cli-error.ts";
import { connectionsFromUrl, type StoreConnections } from "#store/connections.ts";
import { EmbeddedPostgresError } from "#store/embedded/embedded-postgres-error.ts";
import { startEmbeddedPostgres } from "#store/embedded/start-embedded-postgres.ts";
import { openStore, type Store } from "#store/open-store.ts";
import type { Configuration } from "./configuration.ts";
import { secretKeys } from "./secret-keys.ts";
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

/** The store of one partner in it. Throws `CliError` DATABASE_UNUSABLE. */
export async function openPartnerStore(
  configuration: Configuration,
  { connections }: Pick<OpenDatabase, "connections">,
  partnerId: string,
): Promise<Store> {
  const keys = secretKeys(configuration);
  return openStore(connections, { partnerId, keys }).catch((cause: unknown) => {
    throw storeError(configuration, cause);
  });
}

/** A database of the operator's own has an operator who can do something about it. */
function storeError({ databaseUrl }: Configuration, cause: unknown): unknown {
  if (databaseUrl === null || !(cause instanceof Error) || !("code" in cause)) return cause;
  return new CliError("DATABASE_UNUSABLE", { why: cause.message }, { cause });
}
