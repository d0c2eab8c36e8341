// One worker of the engine's benchmark, in a process of its own: reads a `Task` from its standard input,
// says "ready", begins at the next line, and prints what it did as one line of JSON.

import { createInterface } from "node:readline";
import { PgBoss } from "pg-boss";
import { engineParts } from "#main/engine-parts.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { runWorker } from "#engine/worker.ts";
import { pause } from "#lib/clock.ts";
import { addDays, Instant } from "#lib/instant.ts";
import { DatabaseAddress } from "#store/connections.ts";
import { keyFile } from "#store/secrets/key-sources.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { nothingRead } from "#store/port.ts";
import { aPartner } from "#store/testing/samples.ts";
import { z } from "zod";

export const PARTNER = "bench";
export const QUEUE = "empty";

/** Long enough for a worker to have asked for work, found none and settled down. */
const WAITING_MS = 8_000;
const SLOTS = 4;
/** What each process does first: sessions are opened, statements prepared, code compiled. */
export const WARM_UP = 50;

export const Task = z.object({
  kind: z.enum(["steps", "jobs", "waiting"]),
  connections: z.object({ owner: DatabaseAddress, app: DatabaseAddress }),
  keys: z.string(),
  count: z.number(),
  /** The first day; when nothing is due any more the next one begins. */
  now: Instant,
});
export type Task = z.infer<typeof Task>;

export const Done = z.object({ memoryMb: z.number() });

if (process.argv[1] === import.meta.filename) await main();

async function main(): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const task = Task.parse(JSON.parse(String((await lines.next()).value)));
  const begin = async () => {
    process.stdout.write("ready\n");
    await lines.next();
  };
  await (task.kind === "jobs" ? jobs(task, begin) : moves(task, begin));
  const memoryMb = Math.round(process.memoryUsage().rss / 1024 / 1024);
  process.stdout.write(`${JSON.stringify({ memoryMb })}\n`);
  process.exit(0);
}

async function moves(task: Task, begin: () => Promise<void>): Promise<void> {
  const { connections, keys } = task;
  const store = await openStore(connections, { partnerId: PARTNER, keys: keyFile(keys) });
  if (task.kind === "waiting") {
    await begin();
    return waiting(store, task);
  }
  const now = await steps(store, WARM_UP, task.now);
  await begin();
  await steps(store, task.count, now);
}

/** Claim, intent, outcome, next wake-up: what every external write of a move costs beside the call itself. */
async function steps({ port }: Store, count: number, from: Instant): Promise<Instant> {
  let now = from;
  const entry = (kind: NewJournalEntry["kind"]): NewJournalEntry => ({
    at: now,
    kind,
    subject: "mv-bench/6fd2c87f-b296-42f0-b197-1e91e994b900/1",
    details: { operation: "checkoutCart", cartId: "4b9405b0-7788-4568-add1-99614e613b69" },
  });
  const nothing = { humanSteps: [], letters: [], planFile: null } as const;
  const rest = { read: nothingRead, lineCounts: null, ...nothing };
  for (let done = 0; done < count;) {
    const claim = await port.claimDue(now);
    if (claim === null) {
      now = addDays(now, 1);
      continue;
    }
    await claim.write([entry("intent")]);
    const { standing } = claim.move;
    const next = { standing, wakeAt: addDays(now, 1), journal: [entry("outcome")] };
    await claim.settle({ status: "open", refusal: null, ...next, ...rest });
    done += 1;
  }
  return now;
}

/** The product's own worker, with nothing due. */
async function waiting(store: Store, { now }: Task): Promise<void> {
  const nobody = () => Promise.reject(new Error("nothing is due, so nobody asks Microsoft"));
  const microsoft = {
    call: nobody,
    callWithHeaders: nobody,
    list: nobody,
    neededBy: () => undefined,
    isReadOnly: false,
    close: () => Promise.resolve(),
  };
  const clock = {
    now: () => Promise.resolve(now),
    waitUntil: () => pause(WAITING_MS).then(() => null),
  };
  const parts = engineParts({ store, partner: aPartner(PARTNER), microsoft, clock });
  const stopping = new AbortController();
  const onTrouble = (error: unknown) => {
    throw error;
  };
  const working = runWorker({
    port: store.port,
    slots: SLOTS,
    clock,
    services: parts.engine,
    signal: stopping.signal,
    onTrouble,
  });
  await pause(WAITING_MS);
  stopping.abort();
  await working;
}

/** As few things as it can do beside: no upkeep, no schedules. */
async function jobs({ connections, count }: Task, begin: () => Promise<void>): Promise<void> {
  const { owner } = connections;
  const boss = new PgBoss({
    ...("url" in owner ? { connectionString: owner.url } : owner),
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on("error", (error) => process.stderr.write(`${error.message}\n`));
  await boss.start();
  const complete = async (several: number) => {
    for (let done = 0; done < several; done += 1) {
      const [job] = await boss.fetch(QUEUE);
      if (job === undefined) throw new Error(`the queue was empty after ${done} jobs`);
      await boss.complete(QUEUE, job.id);
    }
  };
  await complete(WARM_UP);
  await begin();
  await complete(count);
}
