// `handover backup FILE`: all that the database holds, while the server works or while none runs.

import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { notEmpty } from "#cli/arguments.ts";
import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import { writeBackup } from "#store/backup/write-backup.ts";
import type { StoreConnections } from "#store/connections.ts";
import { connectEmbedded } from "#store/embedded/start-embedded-postgres.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { starterCommand, starterTerminal } from "./starter-options.ts";
import { isSystemError } from "./system-error.ts";

export async function runBackup(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const command = starterCommand("backup", terminal)
    .argument("<file>", terminal.say("operations.backupFile"), notEmpty("file"))
    .option("--force", terminal.say("operations.backupForce"))
    .parse([...argv], { from: "user" });
  const { force, json } = command.opts<{ force?: true; json?: true }>();
  const file = resolve(command.args[0] ?? "");
  // The last backup that is good may have this name.
  if (force !== true && existsSync(file)) throw new CliError("FILE_EXISTS", { file });
  const database = await databaseToRead(readConfiguration(process.env));
  try {
    const written = await terminal.during("operations.backingUp", () =>
      writtenTo(database.connections, file),
    );
    const { size: bytes } = statSync(file);
    if (json === true) terminal.json({ file, bytes, ...written });
    else {
      const { rows, tables } = written;
      terminal.data(terminal.say("operations.backupDone", { file, rows, tables, bytes }));
      terminal.talk("operations.backupKeys", { keys: written.keyIds.join(", ") });
    }
    return EXIT_OK;
  } finally {
    await database.stop();
  }
}

/** A running server's database is asked as it is; without one it is started for as long as this takes. */
async function databaseToRead(configuration: Configuration): Promise<OpenDatabase> {
  try {
    return await openDatabase(configuration);
  } catch (error) {
    const isRunning = error instanceof CliError && error.code === "FOLDER_IN_USE";
    if (!isRunning) throw error;
    return { connections: connectEmbedded(configuration.home), stop: () => Promise.resolve() };
  }
}

async function writtenTo(connections: StoreConnections, file: string) {
  try {
    return await writeBackup(connections, file);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new CliError("FILE_UNWRITABLE", { file }, { cause });
  }
}
