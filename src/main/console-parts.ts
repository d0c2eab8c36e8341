// What the console needs of the machine and of the environment: its built files, and how people sign in.

import { dirname, join } from "node:path";
import type { ConsoleOptions } from "#api/create-api.ts";
import { createLinkKeys } from "#api/sign-in/link-keys.ts";
import { openId } from "#api/sign-in/open-id.ts";
import type { Configuration } from "./configuration.ts";

export function consoleParts(
  configuration: Pick<Configuration, "openId" | "publicUrl">,
): ConsoleOptions {
  return {
    folder: join(dirname(dirname(import.meta.dirname)), "dist"),
    linkKeys: createLinkKeys(),
    openId: configuration.openId === null ? null : openId(configuration.openId),
    publicUrl: configuration.publicUrl,
  };
}
