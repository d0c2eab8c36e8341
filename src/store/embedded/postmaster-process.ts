// The process that a data folder's postmaster.pid names, if it is alive and really that folder's.
// The number alone proves nothing: after a reboot or in a container it is soon somebody else's.

import { pause } from "#lib/clock.ts";
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { readIfThere } from "../private-file.ts";

/** Process id of the postmaster that serves the folder; null when none does. */
export function livePostmaster(dataFolder: string): number | null {
  const text = readIfThere(join(dataFolder, "postmaster.pid"));
  const pid = Number.parseInt(text ?? "", 10);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return commandOf(pid).includes(dataFolder) ? pid : null;
}

const GRACE_MS = 1_500; // its keeper ends it within 200 ms of our predecessor's death
const POLL_MS = 20;

/**
 * Makes way for a new postmaster. To be called only by the holder of the data folder's lock: then
 * whatever still runs there is an orphan of a server that was killed.
 */
export async function clearOrphan(dataFolder: string): Promise<void> {
  for (const signal of ["none", "SIGQUIT", "SIGKILL"] as const) {
    const pid = livePostmaster(dataFolder);
    if (pid === null) break;
    if (signal !== "none") send(pid, signal);
    const until = Date.now() + GRACE_MS;
    while (livePostmaster(dataFolder) !== null && Date.now() < until) await pause(POLL_MS);
  }
  rmSync(join(dataFolder, "postmaster.pid"), { force: true });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in this very moment.
  }
}

function commandOf(pid: number): string {
  if (process.platform === "linux") {
    try {
      return readIfThere(`/proc/${pid}/cmdline`) ?? "";
    } catch {
      return ""; // gone between open and read
    }
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
