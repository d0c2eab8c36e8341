// What every command is given. A command is `parse -> options -> run(options)`: commander fills the
// options, `run` does the work and returns the exit code.

import type { ApiClient } from "#contract/client.ts";
import type { Terminal } from "./terminal.ts";

/** The API, of a running server or in this process, for as long as one command lasts. */
export interface OpenedApi {
  readonly client: ApiClient;
  close(): Promise<void>;
}

export interface OpenApiNeeds {
  /** The command moves time: somebody has to do the work that falls due on the way. */
  readonly worker: boolean;
}

export interface CommandServices {
  readonly terminal: Terminal;
  /** The answer as JSON on stdout instead of words. */
  readonly json: boolean;
  /** Calls `work` with the API and closes it afterwards. */
  withApi<T>(needs: OpenApiNeeds, work: (client: ApiClient) => Promise<T>): Promise<T>;
}
