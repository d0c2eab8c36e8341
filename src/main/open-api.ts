// The API that a command speaks to: that of the server running on this data folder, or else the same
// API in this process for as long as the command lasts.

import { CliError } from "#cli/cli-error.ts";
import type { OpenApiNeeds, OpenedApi } from "#cli/command.ts";
import { createApiClient, httpTransport, type Transport } from "#contract/client.ts";
import { pause } from "#lib/clock.ts";
import type { Configuration } from "./configuration.ts";
import { findServer } from "./server-file.ts";

const FOLDER_FREE_WITHIN_MS = 15_000; // another command on the same folder, or a server that starts
const LOOK_AGAIN_MS = 100;

export async function openApi(
  configuration: Configuration,
  needs: OpenApiNeeds,
): Promise<OpenedApi> {
  const giveUpAt = performance.now() + FOLDER_FREE_WITHIN_MS;
  for (;;) {
    const server = await findServer(configuration.home);
    if (server !== null) {
      const client = createApiClient(orServerGone(server.url), server.token);
      return { client, close: () => Promise.resolve() };
    }
    try {
      // Loaded only now: database, sandbox and engine are much to load for asking a server.
      const { openOwnApi } = await import("./own-api.ts");
      return await openOwnApi(configuration, needs);
    } catch (error) {
      const isInUse = error instanceof CliError && error.code === "FOLDER_IN_USE";
      if (!isInUse || performance.now() > giveUpAt) throw error;
      await pause(LOOK_AGAIN_MS);
    }
  }
}

/** HTTP to the server, which may be stopped or killed while it works for us. */
function orServerGone(url: string): Transport {
  const transport = httpTransport(url);
  return async (request) => {
    try {
      return await transport(request);
    } catch (cause) {
      throw new CliError("SERVER_GONE", { url }, { cause });
    }
  };
}
