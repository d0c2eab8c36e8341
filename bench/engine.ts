// npm run bench -- engine [MOVES]: how many steps of moves become durable in a second, beside the jobs that pg-boss
// fetches and completes on the same database in the same run; what a step costs among so many moves (10,000), beside
// among 100 in a database of their own; and the memory of a worker that waits for them. All do one thing at a time in each
// worker, and take turns.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { Customer } from "#domain/estate/customer.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { addDays, parseInstant } from "#lib/instant.ts";
import type { StoreConnections } from "#store/connections.ts";
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
/** Steps of one turn among few or many; all turns together look at every one of 10,000 moves. */
const STEPS_AMONG = 2_000;
const TURNS = 5;
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
  const few = await databaseOf(FEW, connections, keys);
  const many = await databaseOf(MANY, connections, keys);
  const boss = await queueOf(many);
  let now = FIRST_DAY;
  const taskIn =
    (database: StoreConnections) =>
    (kind: Task["kind"], count: number): Task => {
      now = addDays(now, DAYS_APART);
      return { kind, connections: database, keys, count, now };
    };
  const task = taskIn(many);
  try {
    const costs = await compareCosts(taskIn(few), task);
    const rates = [];
    for (const workers of [1, 2]) rates.push(await compare(workers, task, boss));
    const { done } = await together([{ ...task("waiting", 0), now: addDays(FIRST_DAY, -1) }]);
    const memoryMb = done[0]?.memoryMb ?? Number.NaN;
    const broken = [
      [rates.every(({ ratio }) => ratio >= RATIO_MIN), "fewer steps than half as many as jobs"],
      [costs.growth <= COST_GROWTH_MAX, "a step costs more among many moves"],
    ].flatMap(([holds, what]) => (holds === true ? [] : [what]));
    for (const rate of rates) console.log(JSON.stringify(rate));
    console.log(JSON.stringify(costs));
    console.log(JSON.stringify({ movesWaitedFor: MANY, memoryMb, broken }));
    return broken.length === 0 ? 0 : 1;
  } finally {
    await boss.stop({ graceful: false });
  }
}

type TaskMaker = (kind: Task["kind"], count: number) => Task;

/** Both take turns, each time another goes first; the growth is the median of what the turns show. */
async function compareCosts(fewTask: TaskMaker, manyTask: TaskMaker) {
  const cost = async (task: TaskMaker) =>
    (await together([task("steps", STEPS_AMONG)])).ms / STEPS_AMONG;
  const turns = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const isFewFirst = turn % 2 === 0;
    const first = await cost(isFewFirst ? fewTask : manyTask);
    const second = await cost(isFewFirst ? manyTask : fewTask);
    turns.push(isFewFirst ? { few: first, many: second } : { few: second, many: first });
  }
  const msPerStepAmongMoves = {
    [FEW]: round(median(turns.map(({ few }) => few))),
    [MANY]: round(median(turns.map(({ many }) => many))),
  };
  const growth = round(median(turns.map(({ few, many }) => many / few)));
  return { msPerStepAmongMoves, growth };
}

/** The median of the rounds, in which both take turns. */
async function compare(workers: number, task: TaskMaker, boss: PgBoss) {
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

async function queueOf({ owner }: StoreConnections): Promise<PgBoss> {
  const where = "url" in owner ? { connectionString: owner.url } : owner;
  const boss = new PgBoss({ ...where, supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue(QUEUE);
  return boss;
}

/** A database with so many moves, on the one server. */
async function databaseOf(
  moves: number,
  { owner, app }: StoreConnections,
  keys: string,
): Promise<StoreConnections> {
  if ("url" in owner || "url" in app) throw new TypeError("the database is the embedded one");
  const database = `among_${moves}`;
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`create database ${database}`);
  await client.end();
  const connections = { owner: { ...owner, database }, app: { ...app, database } };
  const store = await openStore(connections, { partnerId: PARTNER, keys: keyFile(keys) });
  await addMoves(store, moves);
  await store.close();
  return connections;
}

async function addMoves(store: Store, count: number): Promise<void> {
  const at = FIRST_DAY;
  await store.partners.save(aPartner(PARTNER));
  for (let first = 0; first < count; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - first) }, (_, i) => first + i);
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
