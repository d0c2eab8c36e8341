// server.json of a data folder: where its running server is, and the token to speak to it. Only the
// folder's owner may read it. A killed server leaves one behind, so it is believed only once it answers.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const ServerFile = z.object({
  url: z.string(),
  token: z.string(),
  pid: z.number().int(),
  /** For workers that are started beside it. */
  sandboxUrl: z.string().nullable(),
});
export type ServerFile = z.infer<typeof ServerFile>;

const ANSWERS_WITHIN_MS = 2_000;

export function writeServerFile(home: string, file: ServerFile): void {
  mkdirSync(home, { recursive: true });
  const path = pathIn(home);
  // Renamed into place, so that nobody reads half of it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(file), { mode: 0o600 });
  renameSync(draft, path);
}

/** Removes the file unless another server has written its own meanwhile. */
export function removeServerFile(home: string): void {
  if (readServerFile(home)?.pid === process.pid) rmSync(pathIn(home), { force: true });
}

/** What the folder says of a server, running or not; null where nothing readable stands. */
export function readServerFile(home: string): ServerFile | null {
  try {
    return ServerFile.parse(JSON.parse(readFileSync(pathIn(home), "utf8")));
  } catch {
    return null;
  }
}

/** The server of this folder, if it answers. */
export async function findServer(home: string): Promise<ServerFile | null> {
  const file = readServerFile(home);
  if (file === null) return null;
  try {
    const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    const answer = await fetch(new URL("/readyz", file.url), { signal });
    await answer.body?.cancel();
    return answer.ok ? file : null;
  } catch {
    return null;
  }
}

function pathIn(home: string): string {
  return join(home, "server.json");
}
