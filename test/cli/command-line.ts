import type { TestApi } from "#api/testing/open-test-api.ts";
import { runCollected } from "#cli/testing/run-collected.ts";

/** The command line in this process, on the API of a test: what the command said, and how it ended. */
export function commandLine(api: TestApi, argv: readonly string[]) {
  const openApi = () => Promise.resolve({ client: api.client, close: () => Promise.resolve() });
  return runCollected(argv, { openApi });
}
