// What the console needs of the machine: where its built files lie, and the secret that signs its sessions.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSessions, type Sessions } from "#api/console/sessions.ts";

export interface ConsoleParts {
  readonly folder: string;
  readonly sessions: Sessions;
}

/** The secret is kept in the data folder, so that a session outlives a restart of the server. */
export function consoleParts(home: string): ConsoleParts {
  const folder = join(dirname(dirname(import.meta.dirname)), "dist");
  return { folder, sessions: createSessions(secretIn(home)) };
}

function secretIn(home: string): string {
  const path = join(home, "console.key");
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(path, "utf8");
}
