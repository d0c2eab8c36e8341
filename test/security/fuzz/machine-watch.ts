// What a request waited for: a thread beside the server that keeps time, writes to the same disk, and asks the database what
// its sessions are waiting for. It needs next to nothing, so whatever is late with it is late by the machine.

import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import pg from "pg";
import { z } from "zod";
import { pause } from "#lib/clock.ts";
import { clientConfig } from "#store/connections.ts";
import { connectEmbedded } from "#store/embedded/start-embedded-postgres.ts";

const TICK_MS = 10;
const DATABASE_EVERY_MS = 50;
const FLUSH_EVERY_MS = 50;
const PAGE_BYTES = 8_192;
const KEPT_MS = 60_000;

/** What was waited for between two instants, in milliseconds. */
export interface Waited {
  /** The longest time by which an idle thread came late: it waits for nothing but a core. */
  readonly idlePeerLateMs: number;
  /** How long the disk took, in all, for flushes of one page that did not end at once. */
  readonly flushMs: number;
  /** What the server's sessions of the database were doing, by the database's own names; `running`: its own work, or a core. */
  readonly databaseMs: Readonly<Record<string, number>>;
  /** Of `running`: ready to run, and no core for it. */
  readonly databaseCoreMs: number;
}

const Waited = z.object({
  idlePeerLateMs: z.number(),
  flushMs: z.number(),
  databaseMs: z.record(z.string(), z.number()),
  databaseCoreMs: z.number(),
});
const Span = z.object({ fromMs: z.number(), toMs: z.number() });

export interface MachineWatch {
  between(fromMs: number, toMs: number): Promise<Waited>;
  stop(): Promise<void>;
}

/** Milliseconds on a clock that all threads share and that never goes back. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

/** How long a thread has been ready to run and without a core since it began, in milliseconds; 0 where no kernel tells. */
export function waitedForCoreMs(task: "thread-self" | number = "thread-self"): number {
  try {
    const [, waitedNs] = readFileSync(`/proc/${task}/schedstat`, "utf8").split(" ");
    return Number(waitedNs) / 1e6;
  } catch {
    return 0;
  }
}

/** @param home the data folder whose embedded database is watched */
export function watchMachine(home: string): MachineWatch {
  const worker = new Worker(new URL(import.meta.url), { workerData: home });
  worker.unref();
  return {
    async between(fromMs, toMs) {
      const answer = new Promise((resolve) => worker.once("message", resolve));
      worker.postMessage({ fromMs, toMs });
      return Waited.parse(await answer);
    },
    async stop() {
      await worker.terminate();
    },
  };
}

interface Sample {
  readonly fromMs: number;
  readonly toMs: number;
  readonly kind: "late" | "flush" | "database" | "core";
  readonly what: string;
}

const samples: Sample[] = [];

function keep(kind: Sample["kind"], fromMs: number, toMs: number, what = ""): void {
  while ((samples[0]?.toMs ?? Infinity) < toMs - KEPT_MS) samples.shift();
  samples.push({ kind, fromMs, toMs, what });
}

function waitedBetween({ fromMs, toMs }: z.infer<typeof Span>): Waited {
  const overlapMs = (of: Sample) =>
    Math.max(0, Math.min(of.toMs, toMs) - Math.max(of.fromMs, fromMs));
  const within = samples.filter((sample) => overlapMs(sample) > 0);
  const all = (kind: Sample["kind"]) => within.filter((sample) => sample.kind === kind);
  const sumMs = (of: readonly Sample[]) =>
    Math.round(of.reduce((sum, sample) => sum + overlapMs(sample), 0));
  const doing = Map.groupBy(all("database"), ({ what }) => what);
  return {
    idlePeerLateMs: Math.round(Math.max(0, ...all("late").map((of) => of.toMs - of.fromMs))),
    flushMs: sumMs(all("flush")),
    databaseMs: Object.fromEntries([...doing].map(([what, of]) => [what, sumMs(of)])),
    databaseCoreMs: sumMs(all("core")),
  };
}

function keepTime(): void {
  let expectedMs = nowMs() + TICK_MS;
  setInterval(() => {
    if (nowMs() - expectedMs > 1) keep("late", expectedMs, nowMs());
    expectedMs = nowMs() + TICK_MS;
  }, TICK_MS);
}

async function keepFlushing(folder: string): Promise<never> {
  const file = await open(join(folder, "flushed"), "w");
  for (;;) {
    const fromMs = nowMs();
    await file.write(Buffer.alloc(PAGE_BYTES), 0, PAGE_BYTES, 0);
    await file.datasync();
    if (nowMs() - fromMs > FLUSH_EVERY_MS) keep("flush", fromMs, nowMs());
    await pause(FLUSH_EVERY_MS);
  }
}

const SESSIONS = `
  select pid, coalesce(wait_event_type || ':' || wait_event, 'running') as what
  from pg_stat_activity
  where backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid()`;

async function keepAskingDatabase(home: string): Promise<never> {
  const session = new pg.Client(clientConfig(connectEmbedded(home).owner));
  await session.connect();
  const waitedMs = new Map<number, number>();
  let beforeMs = nowMs();
  for (;;) {
    const { rows } = await session.query<{ pid: number; what: string }>(SESSIONS);
    for (const { pid, what } of rows) {
      const waited = waitedForCoreMs(pid);
      const sinceMs = Math.min(waited - (waitedMs.get(pid) ?? waited), nowMs() - beforeMs);
      waitedMs.set(pid, waited);
      keep("database", beforeMs, nowMs(), what);
      if (sinceMs > 1) keep("core", nowMs() - sinceMs, nowMs());
    }
    beforeMs = nowMs();
    await pause(DATABASE_EVERY_MS);
  }
}

if (!isMainThread && typeof workerData === "string") {
  keepTime();
  void keepFlushing(workerData);
  void keepAskingDatabase(workerData);
  parentPort?.on("message", (asked) => {
    // What began in that time is over by then, or is still waited for by everybody.
    void pause(2 * DATABASE_EVERY_MS).then(() =>
      parentPort?.postMessage(waitedBetween(Span.parse(asked))),
    );
  });
}
