// What every command is given. A command is `parse -> options -> run(options)`: commander fills the
// options, `run` does the work and returns the exit code.

import type { ApiClient } from "#contract/client.ts";
import type { Command } from "commander";
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

/** What every file that says a noun's commands is given. */
export interface CommandParts {
  readonly terminal: Terminal;
  readonly servicesOf: (self: Command) => CommandServices;
  readonly isJson: (self: Command) => boolean;
  /** Told the exit code of the command that ran. */
  readonly done: (exitCode: number) => void;
}
