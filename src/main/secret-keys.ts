import { join } from "node:path";
import { CliError } from "#cli/cli-error.ts";
import { keyFile, keysFromText } from "#store/secrets/key-sources.ts";
import { SecretUnreadableError, type KeySource } from "#store/secrets/secret-keys.ts";
import type { Configuration } from "./configuration.ts";

/** The keys of secrets: the operator's own, or those of the data folder. */
export function secretKeys({
  home,
  secretsKeys,
}: Pick<Configuration, "home" | "secretsKeys">): KeySource {
  return secretsKeys === null ? keyFile(join(home, "secrets.key")) : keysFromText(secretsKeys);
}

/** The secret that is read. Throws `CliError` SECRETS_KEY_MISSING where its key is not among ours. */
export async function opened<T>(reading: Promise<T>): Promise<T> {
  return reading.catch((cause: unknown) => {
    if (!(cause instanceof SecretUnreadableError)) throw cause;
    throw new CliError("SECRETS_KEY_MISSING", { key: cause.keyId }, { cause });
  });
}
