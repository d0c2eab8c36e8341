// One server per data folder, said in a sentence that names who holds it.

import { join } from "node:path";
import { lockFolder, type FolderLock } from "#lib/folder-lock.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { readIfThere, writePrivateFile } from "../private-file.ts";

/** Throws `EmbeddedPostgresError` FOLDER_IN_USE while another server, here or elsewhere, holds it. */
export function lockDataFolder(folder: string, privateFolder: string): FolderLock {
  const ownerFile = join(privateFolder, "owner");
  const lock = lockFolder(privateFolder);
  if (lock === null) {
    const owner = readIfThere(ownerFile) ?? "unknown";
    throw new EmbeddedPostgresError(
      "FOLDER_IN_USE",
      `another Handover server (process ${owner}) uses the data folder ${folder}; ` +
        "stop it, or set HANDOVER_HOME to another folder",
    );
  }
  writePrivateFile(ownerFile, String(process.pid));
  return lock;
}
