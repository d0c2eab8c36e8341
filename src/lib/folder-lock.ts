// One process per folder. The lock is the kernel's (SQLite's lock on an empty file is the one file lock
// that Node has), so it ends with the process that holds it, however that process ends: there is no
// stale lock to judge by process numbers.

import { chmodSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export interface FolderLock {
  /** May be called again. */
  release(): void;
}

/** Null while another process, or another part of this one, holds the folder. The folder must exist. */
export function lockFolder(folder: string): FolderLock | null {
  const path = join(folder, "lock");
  const file = new DatabaseSync(path);
  try {
    file.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch {
    file.close();
    return null;
  }
  chmodSync(path, 0o600);
  return {
    release: () => {
      if (file.isOpen) file.close();
    },
  };
}
