// The running PostgreSQL. It is started under a shell that waits for its own standard input to end,
// which happens when we die, however we die: then the shell ends PostgreSQL, so that no server of a
// killed process is left behind. Its durability is its own (fsync stays on): an end without
// goodbye costs a short recovery at the next start, never a row.

import { pause } from "#lib/clock.ts";
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { clientConfig, type DatabaseAddress } from "../connections.ts";
import { isDatabaseAway } from "../database-away.ts";
import type { DatabaseUser } from "./database-user.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { Layout } from "./layout.ts";
import { clearOrphan } from "./postmaster-process.ts";

// A line on standard input asks for a clean stop (SIGINT); its end, for an immediate one (SIGQUIT).
const KEEPER = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
(
  if read -r word <&3; then kill -INT "$server"; read -r word <&3; fi
  kill -QUIT "$server"
) &
keeper=$!
exec 3<&-
wait "$server"
code=$?
kill "$keeper" 2>/dev/null
exit "$code"
`;

export const serverEnvironment = { PATH: process.env["PATH"] ?? "", LC_ALL: "C", TZ: "UTC" };

const PORT = 5432; // only part of the socket's name
const START_MS_MAX = 60_000; // recovery of a large database; an empty one is ready in 100 ms
const POLL_MS = 20;
const STOP_MS_MAX = 10_000;
const RESTART_MS = 200;
/**
 * Before it recovers PostgreSQL has all that stands in its folder written to the disk: a thousand files one by one take a
 * second, the file system at once a few milliseconds. Only Linux can (page "Error Handling", recovery_init_sync_method).
 */
const recoverySync = process.platform === "linux" ? ["recovery_init_sync_method=syncfs"] : [];
const LOG_BYTES_MAX = 5_000_000;

export interface Postmaster {
  stop(): Promise<void>;
}

export interface PostmasterPlace {
  readonly layout: Layout;
  readonly binaries: string;
  readonly user: DatabaseUser | null;
  readonly socketFolder: string;
  /** An address to knock at; an answer of any kind but "not yet" means ready. */
  readonly knock: DatabaseAddress;
}

/** Starts PostgreSQL, resolves when it answers, and starts it again when it dies before `stop`. */
export async function startPostmaster(place: PostmasterPlace): Promise<Postmaster> {
  let isStopping = false;
  let child = await launch(place);
  let restarting: Promise<void> = Promise.resolve();
  const watch = () => {
    child.once("exit", () => {
      if (!isStopping) restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    while (!isStopping) {
      await pause(RESTART_MS);
      try {
        child = await launch(place);
        return watch();
      } catch {
        // Its log has the reason; a disk that was full may have room again.
      }
    }
  };
  watch();
  return {
    async stop() {
      isStopping = true;
      await restarting;
      await stopChild(child);
    },
  };
}

async function launch(place: PostmasterPlace): Promise<ChildProcess> {
  const { layout, socketFolder } = place;
  await clearOrphan(layout.dataFolder);
  for (const name of [`.s.PGSQL.${PORT}`, `.s.PGSQL.${PORT}.lock`]) {
    rmSync(join(socketFolder, name), { force: true });
  }
  const until = Date.now() + START_MS_MAX;
  for (;;) {
    const child = spawnServer(place);
    if (await answers(child, place.knock, until)) return child;
    await stopChild(child);
    const said = tail(layout.logFile);
    // Processes of a killed predecessor need a moment to notice that it is gone.
    if (/shared memory block/.test(said) && Date.now() < until) continue;
    throw new EmbeddedPostgresError("DATABASE_NOT_STARTED", `PostgreSQL did not start: ${said}`);
  }
}

function spawnServer({ layout, binaries, user, socketFolder }: PostmasterPlace): ChildProcess {
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${socketFolder}`,
    `port=${PORT}`,
    "max_connections=200",
    "jit=off",
    "autovacuum_naptime=15s",
    ...recoverySync,
  ].flatMap((setting) => ["-c", setting]);
  const server = [join(binaries, "bin", "postgres"), "-D", layout.dataFolder, ...settings];
  const log = openLog(layout.logFile);
  try {
    return spawn("/bin/sh", ["-c", KEEPER, "handover-postgres", ...server], {
      ...user,
      cwd: layout.clusterFolder,
      env: serverEnvironment,
      stdio: ["pipe", log, log],
      detached: true, // a Ctrl-C at the terminal is ours to answer, not the database's
    });
  } finally {
    closeSync(log);
  }
}

function openLog(path: string): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, bytes > LOG_BYTES_MAX ? "w" : "a", 0o600);
}

/** False when the server ended, or did not answer in time. */
async function answers(
  child: ChildProcess,
  knock: DatabaseAddress,
  until: number,
): Promise<boolean> {
  let hasEnded = false;
  child.once("error", () => (hasEnded = true));
  child.once("exit", () => (hasEnded = true));
  while (!hasEnded && Date.now() < until) {
    const client = new pg.Client(clientConfig(knock));
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      await pause(POLL_MS);
    }
  }
  return false;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.stdin?.on("error", () => undefined); // it may end while we write
  child.stdin?.write("stop\n");
  // The pause ends with the child: its timer would keep a command alive that has nothing left to do.
  const waiting = new AbortController();
  void ended.then(() => waiting.abort());
  await pause(STOP_MS_MAX, waiting.signal);
  child.stdin?.end();
  await ended;
}

const TAIL_CHARACTERS = 2_000;

function tail(path: string): string {
  return readFileSync(path, "utf8").slice(-TAIL_CHARACTERS).trim();
}
