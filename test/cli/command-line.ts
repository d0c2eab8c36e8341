// The command line in this process, on the API of a test.

import type { TestApi } from "#api/testing/open-test-api.ts";
import { runCli, type CliParts } from "#cli/run-cli.ts";
import { collected } from "./collected.ts";

/** What the command said, and how it ended. */
export async function commandLine(api: TestApi, argv: readonly string[]) {
  const { said, streams } = collected();
  const unused = () => Promise.reject(new Error("not for these commands"));
  const parts: CliParts = {
    argv,
    env: {},
    streams,
    version: "0",
    openApi: () => Promise.resolve({ client: api.client, close: () => Promise.resolve() }),
    lookAtHome: unused,
    starters: {
      serve: unused,
      worker: unused,
      connect: unused,
      backup: unused,
      restore: unused,
      sandbox: unused,
      demo: unused,
      simulate: unused,
    },
  };
  const exitCode = await runCli(parts);
  return { exitCode, ...said };
}
