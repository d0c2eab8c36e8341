import { join } from "node:path";
import { keyFile, keysFromText } from "#store/secrets/key-sources.ts";
import type { KeySource } from "#store/secrets/secret-keys.ts";
import type { Configuration } from "./configuration.ts";

/** The keys of secrets: the operator's own, or those of the data folder. */
export function secretKeys({
  home,
  secretsKeys,
}: Pick<Configuration, "home" | "secretsKeys">): KeySource {
  return secretsKeys === null ? keyFile(join(home, "secrets.key")) : keysFromText(secretsKeys);
}
