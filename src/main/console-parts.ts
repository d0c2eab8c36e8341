// What the console needs of the machine and of the environment: its built files, and how people sign in.

import { dirname, join } from "node:path";
import type { ConsoleOptions } from "#api/create-api.ts";
import { createLinkKeys } from "#api/sign-in/link-keys.ts";
import type { Configuration } from "./configuration.ts";

export async function consoleParts({
  openId,
  publicUrl,
}: Pick<Configuration, "openId" | "publicUrl">): Promise<ConsoleOptions> {
  return {
    folder: join(dirname(dirname(import.meta.dirname)), "dist"),
    linkKeys: createLinkKeys(),
    // Loaded only where there is an issuer.
    openId: openId === null ? null : (await import("#api/sign-in/open-id.ts")).openId(openId),
    publicUrl,
  };
}
