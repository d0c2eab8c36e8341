// npm run bench -- engine [MOVES]: how many steps of moves become durable in a second, beside the jobs that pg-boss
// fetches and completes on the same database in the same run; what a step costs among 100 moves and among so many
// (10,000); and the memory of a worker that waits for them. Both do one thing at a time in each worker.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PgBoss } from "pg-boss";
import { Customer } from "#domain/estate/customer.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { addDays, parseInstant } from "#lib/instant.ts";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "#store/embedded/start-embedded-postgres.ts";
import { keyFile } from "#store/secrets/key-sources.ts";
import { openStore, type Store } from "#store/open-store.ts";
import { aCustomer, aPartner } from "#store/testing/samples.ts";
import { Done, PARTNER, QUEUE, WARM_UP, type Task } from "./engine-process.ts";
import { inTemporaryHome } from "./temporary-home.ts";

const FEW = 100;
const MANY = Number(process.argv[3] ?? 10_000);
const STEPS_AMONG_MANY = Math.min(MANY, 10_000);
/** Steps or jobs of one measurement; the two take turns so that both meet the same machine. */
const STEPS = 1_000;
const ROUNDS = 3;
const RATIO_MIN = 0.5;
/** A step among a hundred times as many moves may cost so much more: growth is linear, and a little for noise. */
const COST_GROWTH_MAX = 1.25;
const BATCH = 1_000;
const FIRST_DAY = parseInstant("2026-06-01T00:00:00Z");
/** Every measurement begins so much later, with every move due. */
const DAYS_APART = 100;

export function run(): Promise<number> {
  return inTemporaryHome(async (home, folder) => {
    const postgres = await startEmbeddedPostgres({ folder: home });
    try {
      return await measure(postgres, join(folder, "secrets.key"));
    } finally {
      await postgres.stop();
    }
  });
}

async function measure({ connections }: EmbeddedPostgres, keys: string): Promise<number> {
  const store = await openStore(connections, { partnerId: PARTNER, keys: keyFile(keys) });
  const boss = await queueOf(connections);
  let now = FIRST_DAY;
  const task = (kind: Task["kind"], count: number): Task => {
    now = addDays(now, DAYS_APART);
    return { kind, connections, keys, count, now };
  };
  const cost = async (steps: number) => (await together([task("steps", steps)])).ms / steps;
  try {
    await addMoves(store, 0, FEW);
    const costAmongFew = await cost(STEPS);
    await addMoves(store, FEW, MANY);
    const costAmongMany = await cost(STEPS_AMONG_MANY);
    const rates = [];
    for (const workers of [1, 2]) rates.push(await compare(workers, task, boss));
    const { done } = await together([{ ...task("waiting", 0), now: addDays(FIRST_DAY, -1) }]);
    const growth = costAmongMany / costAmongFew;
    const memoryMb = done[0]?.memoryMb ?? Number.NaN;
    const broken = [
      [rates.every(({ ratio }) => ratio >= RATIO_MIN), "fewer steps than half as many as jobs"],
      [growth <= COST_GROWTH_MAX, "a step costs more among many moves"],
    ].flatMap(([holds, what]) => (holds === true ? [] : [what]));
    for (const rate of rates) console.log(JSON.stringify(rate));
    const costs = { [FEW]: round(costAmongFew), [MANY]: round(costAmongMany) };
    console.log(JSON.stringify({ msPerStepAmongMoves: costs, growth: round(growth) }));
    console.log(JSON.stringify({ movesWaitedFor: MANY, memoryMb, broken }));
    return broken.length === 0 ? 0 : 1;
  } finally {
    await boss.stop({ graceful: false });
    await store.close();
  }
}

/** The median of the rounds, in which both take turns. */
async function compare(
  workers: number,
  task: (kind: Task["kind"], count: number) => Task,
  boss: PgBoss,
) {
  const perSecond = { steps: [] as number[], jobs: [] as number[] };
  for (let r = 0; r < ROUNDS; r += 1) {
    const inserted = STEPS + workers * WARM_UP;
    await boss.insert(
      QUEUE,
      Array.from({ length: inserted }, () => ({})),
    );
    for (const kind of ["jobs", "steps"] as const) {
      const each = Array.from({ length: workers }, () => task(kind, STEPS / workers));
      const { ms } = await together(each);
      perSecond[kind].push((STEPS / ms) * 1_000);
    }
  }
  const [steps, jobs] = [median(perSecond.steps), median(perSecond.jobs)];
  const rates = { stepsPerSecond: Math.round(steps), jobsPerSecond: Math.round(jobs) };
  return { workers, ...rates, ratio: round(steps / jobs) };
}

/** Starts a process for each task, and begins when all are ready. */
async function together(tasks: readonly Task[]) {
  const script = join(import.meta.dirname, "engine-process.ts");
  const started = tasks.map((task) => {
    const options = ["--disable-warning=ExperimentalWarning", script];
    const child = spawn(process.execPath, options, { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.write(`${JSON.stringify(task)}\n`);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return { child, next: async () => String((await lines.next()).value) };
  });
  await Promise.all(started.map(({ next }) => next()));
  const startedMs = performance.now();
  for (const { child } of started) child.stdin.write("begin\n");
  const lines = await Promise.all(started.map(({ next }) => next()));
  const ms = performance.now() - startedMs;
  return { ms, done: lines.map((line) => Done.parse(JSON.parse(line))) };
}

async function queueOf({ owner }: EmbeddedPostgres["connections"]): Promise<PgBoss> {
  const where = "url" in owner ? { connectionString: owner.url } : owner;
  const boss = new PgBoss({ ...where, supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue(QUEUE);
  return boss;
}

async function addMoves(store: Store, from: number, to: number): Promise<void> {
  const at = FIRST_DAY;
  await store.partners.save(aPartner(PARTNER));
  for (let first = from; first < to; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, to - first) }, (_, i) => first + i);
    const customers = numbers.map((number) => Customer.parse(aCustomer(`c${number}`)));
    const moves = customers.map(({ customerId }) => ({ customerId, moveId: `mv-${customerId}` }));
    await store.inTransaction(async ({ importedCustomers }) => {
      await importedCustomers.begin(PARTNER);
      await importedCustomers.saveAll(PARTNER, customers);
      await importedCustomers.openMoves(PARTNER, moves, {
        standing: newStanding(),
        at,
        entryOf: () => ({ at, kind: "person", subject: "import", details: {} }),
      });
    });
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
