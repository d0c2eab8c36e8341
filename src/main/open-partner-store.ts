// The store of one partner in the database of this process, apart from how that is started: nothing of it is needed while
// the database comes up.

import { CliError } from "#cli/cli-error.ts";
import { openStore, type Store } from "#store/open-store.ts";
import type { Configuration } from "./configuration.ts";
import type { OpenDatabase } from "./open-database.ts";
import { secretKeys } from "./secret-keys.ts";

/** Throws `CliError` DATABASE_UNUSABLE. */
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
