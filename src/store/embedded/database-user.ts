// PostgreSQL refuses to run as root; then it runs as a user that owns nothing else of ours.

import { execFileSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";

/** The operating system's user and group that PostgreSQL runs as; null: our own. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ["postgres", "nobody"];

/** Null unless we are root. A user without a name in the system's list will not do for PostgreSQL. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of CANDIDATES) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new EmbeddedPostgresError(
    "DATABASE_NOT_AVAILABLE",
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody",
  );
}

function idOf(option: "-u" | "-g", name: string): number | null {
  try {
    return Number(execFileSync("id", [option, name], { encoding: "utf8", stdio: "pipe" }));
  } catch {
    return null;
  }
}

export function giveTo(path: string, user: DatabaseUser | null): void {
  if (user !== null) chownSync(path, user.uid, user.gid);
}

/** Whether the user may walk through the folder and all folders above it. */
export function canReach(user: DatabaseUser, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canReach(user, parent);
}
