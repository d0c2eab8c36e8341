// The product's and the sandbox's processes, as the simulation starts, kills and restarts them.

import { pause } from "#lib/clock.ts";
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HANDOVER = fileURLToPath(new URL("../../main/handover.ts", import.meta.url));
const STOPS_WITHIN_MS = 15_000;
const LOG_TAIL_CHARACTERS = 2_000;

export interface RunningProcess {
  readonly isRunning: boolean;
  /** What it wrote so far, on both streams. */
  log(): string;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to stop, and insists after a while; resolves when the process is gone. */
  stop(): Promise<void>;
}

class ProcessFailedError extends Error {
  constructor(name: string, log: string) {
    super(`handover ${name} ended before it was ready:\n${log.slice(-LOG_TAIL_CHARACTERS)}`);
    this.name = "ProcessFailedError";
  }
}

/**
 * Starts `handover <argv>` with these variables added to the environment; it logs to `logFile`. The
 * channel carries nothing: it closes when this process dies, and the child stops then.
 */
export function startHandover(
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
  logFile: string,
): RunningProcess {
  const log = openSync(logFile, "a");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", HANDOVER, ...argv],
    { env: { ...process.env, ...environment }, stdio: ["ignore", log, log, "ipc"] },
  );
  closeSync(log);
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    get isRunning() {
      return isRunning();
    },
    log: () => readFileSync(logFile, "utf8"),
    async kill() {
      if (isRunning()) child.kill("SIGKILL");
      await gone;
    },
    stop: () => stopGently(child, gone),
  };
}

async function stopGently(child: ChildProcess, gone: Promise<void>): Promise<void> {
  const stopped = new AbortController();
  child.kill("SIGTERM");
  void pause(STOPS_WITHIN_MS, stopped.signal).then(() => {
    if (!stopped.signal.aborted) child.kill("SIGKILL");
  });
  await gone;
  stopped.abort();
}

/** Polls `look` until it answers something; throws `ProcessFailedError` when the process ends first. */
export async function untilReady<T>(
  name: string,
  running: RunningProcess,
  look: () => Promise<T | null>,
): Promise<T> {
  while (running.isRunning) {
    const found = await look();
    if (found !== null) return found;
    await pause(25);
  }
  throw new ProcessFailedError(name, running.log());
}
