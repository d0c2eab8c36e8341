// `handover serve`: the whole house in one process, until it is told to stop. The database comes up while what serves is
// still being loaded.

import { CliError } from "#cli/cli-error.ts";
import { compiled } from "./compiled.ts";
import { readConfiguration } from "./configuration.ts";
import { DEFAULT_PORT } from "./listen-near.ts";
import { openDatabase } from "./open-database.ts";
import { findServer } from "./server-file.ts";
import { starterCommand, starterTerminal, wholeNumber } from "./starter-options.ts";
import { untilStopped } from "./until-stopped.ts";

export async function runServe(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const { port } = starterCommand("serve", terminal)
    .option("--port <port>", terminal.say("cli.help.port"), wholeNumber("--port"), DEFAULT_PORT)
    .parse([...argv], { from: "user" })
    .opts<{ port: number }>();
  const configuration = readConfiguration(process.env);
  const stopped = untilStopped();
  if ((await findServer(configuration.home)) !== null) {
    throw new CliError("FOLDER_IN_USE", { folder: configuration.home });
  }
  const database = openDatabase(configuration);
  database.catch(() => undefined); // whoever opens the house is told
  const { serveHouse } = compiled(await import("./serve-house.ts"));
  return serveHouse({ terminal, port, configuration, database, stopped });
}
