// `handover restore FILE`: a backup into an empty database, from which the next server goes on.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { notEmpty } from "#cli/arguments.ts";
import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import { BackupError } from "#store/backup/backup-file.ts";
import { readBackup } from "#store/backup/read-backup.ts";
import type { StoreConnections } from "#store/connections.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { openDatabase } from "./open-database.ts";
import { secretKeys } from "./secret-keys.ts";
import { starterCommand, starterTerminal } from "./starter-options.ts";
import { isSystemError } from "./system-error.ts";

export async function runRestore(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const command = starterCommand("restore", terminal)
    .argument("<file>", terminal.say("operations.restoreFile"), notEmpty("file"))
    .parse([...argv], { from: "user" });
  const { json } = command.opts<{ json?: true }>();
  const file = resolve(command.args[0] ?? "");
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration);
  try {
    const read = await terminal.during("operations.restoring", () =>
      readFrom(database.connections, configuration, file),
    );
    const missing = read.keyIds.filter((keyId) => !hasKey(configuration, keyId));
    if (json === true) terminal.json({ file, ...read, missingKeyIds: missing });
    else {
      const { at, rows, tables } = read;
      terminal.data(terminal.say("operations.restoreDone", { at, rows, tables }));
      if (missing.length > 0) {
        terminal.talk("operations.restoreKeys", { keys: missing.join(", ") });
      }
    }
    return EXIT_OK;
  } finally {
    await database.stop();
  }
}

const codes = {
  UNREADABLE: "BACKUP_UNREADABLE",
  NEWER: "BACKUP_NEWER",
  NOT_EMPTY: "RESTORE_NOT_EMPTY",
} as const;

async function readFrom(connections: StoreConnections, configuration: Configuration, file: string) {
  try {
    return await readBackup(connections, secretKeys(configuration), file);
  } catch (cause) {
    if (cause instanceof BackupError) throw new CliError(codes[cause.code], { file }, { cause });
    if (!isSystemError(cause)) throw cause;
    throw new CliError("FILE_UNREADABLE", { file }, { cause });
  }
}

/** Reading the data folder's keys would draw one where there is none. */
function hasKey(configuration: Configuration, keyId: string): boolean {
  const { home, secretsKeys } = configuration;
  if (secretsKeys === null && !existsSync(join(home, "secrets.key"))) return false;
  return secretKeys(configuration).read().keys.has(keyId);
}
