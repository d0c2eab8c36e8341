// npm run bench -- users [moves]: 200 people at the console, each with one read a second whatever the answers take (open
// loop), on `handover serve` as it starts by itself with 10,000 moves. What they read is a page about one move, the
// newest activity, and where the server stands. Beside them, in the same run and at the same rate, a bare fastify route.
// What lists every move is asked alone, in the end: the console asks for those only when something has changed.

import { fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Agent, request } from "undici";
import { newStanding } from "#domain/reconcile/standing.ts";
import { parseInstant } from "#lib/instant.ts";
import { startHandover, untilReady } from "#simulation/run/child-process.ts";
import { connectEmbedded } from "#store/embedded/start-embedded-postgres.ts";
import { openStore } from "#store/open-store.ts";
import { keyFile } from "#store/secrets/key-sources.ts";
import { aCustomer } from "#store/testing/samples.ts";
import { inTemporaryHome } from "./temporary-home.ts";

const USERS = 200;
const EVERY_MS = 1_000;
const SECONDS = 20;
const ROUNDS = 2;
const RATIO_MAX = 10;
const AT_ONCE = 50;
/** Long after the sandbox's own time: nothing is due, so that only the console is measured. */
const QUIET_UNTIL = parseInstant("2035-01-01T00:00:00Z");
const BARE = "bare";

interface Server {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the nth read asks for. */
  readonly path: (read: number) => string;
}

interface Measured {
  readonly reads: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export function run(): Promise<number> {
  return inTemporaryHome(measure);
}

async function measure(home: string, folder: string): Promise<number> {
  const moves = Number(process.argv[3] ?? "10000");
  const log = join(folder, "serve.log");
  const environment = { HANDOVER_HOME: home, DATABASE_URL: "", HANDOVER_SANDBOX_URL: "" };
  const serve = startHandover(["serve", "--port", "0"], environment, log);
  const bare = fork(join(import.meta.dirname, "users-process.ts"), { execArgv: [] });
  try {
    const place = await untilReady("serve", serve, () => placeIn(home));
    const [bareUrl] = (await once(bare, "message")) as [string];
    const moveIds = await fill(home, place.sandboxUrl, moves);
    const handover = served(place, moveIds);
    const route: Server = { url: bareUrl, headers: {}, path: () => `/${BARE}` };
    await load(handover, 2);
    const cpuBefore = await cpuSecondsOf(handover);
    const measured = { handover: [] as Measured[], bare: [] as Measured[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      measured.bare.push(await load(route, SECONDS));
      measured.handover.push(await load(handover, SECONDS));
    }
    const cpuSeconds = (await cpuSecondsOf(handover)) - cpuBefore;
    const cpuMsPerRead = round((cpuSeconds * 1_000) / (ROUNDS * SECONDS * USERS));
    const p99 = (all: readonly Measured[]) => Math.min(...all.map(({ p99Ms }) => p99Ms));
    const ratio = p99(measured.handover) / p99(measured.bare);
    const failed = [...measured.bare, ...measured.handover].reduce(
      (sum, each) => sum + each.failed,
      0,
    );
    const listMs = await timeOf(handover, "/api/v1/moves");
    const broken = [
      ...(ratio <= RATIO_MAX ? [] : ["the console is too slow beside the bare route"]),
      ...(failed === 0 ? [] : ["reads failed"]),
    ];
    const figures = {
      users: USERS,
      moves,
      ...measured,
      ratio,
      failed,
      cpuMsPerRead,
      listMs,
      broken,
    };
    console.log(JSON.stringify(figures, null, 2));
    return broken.length === 0 ? 0 : 1;
  } finally {
    bare.kill();
    await serve.stop();
  }
}

interface Place {
  readonly url: string;
  readonly token: string;
  readonly sandboxUrl: string;
}

async function placeIn(home: string): Promise<Place | null> {
  try {
    const place = JSON.parse(await readFile(join(home, "server.json"), "utf8")) as Place;
    return (await fetch(new URL("/readyz", place.url))).ok ? place : null;
  } catch {
    return null;
  }
}

/** Customers and their moves, straight into the database of the running server; answers the moves' ids. */
async function fill(home: string, sandboxUrl: string, count: number): Promise<readonly string[]> {
  const answer = await fetch(new URL("/_sandbox/credentials", sandboxUrl));
  const { partnerTenantId: partnerId } = (await answer.json()) as { partnerTenantId: string };
  const keys = keyFile(join(home, "secrets.key"));
  const store = await openStore(connectEmbedded(home), { partnerId, keys });
  const moveIds = Array.from({ length: count }, (_, index) => `mv-${index}`);
  try {
    for (let from = 0; from < count; from += AT_ONCE) {
      await Promise.all(
        moveIds.slice(from, from + AT_ONCE).map(async (moveId) => {
          const customer = aCustomer(moveId);
          await store.customers.save(partnerId, customer);
          const { customerId } = customer;
          const move = { partnerId, moveId, customerId, standing: newStanding() };
          await store.moves.create({ ...move, wakeAt: QUIET_UNTIL });
        }),
      );
    }
  } finally {
    await store.close();
  }
  return moveIds;
}

function served({ token, url }: Place, moveIds: readonly string[]): Server {
  return {
    url,
    headers: { authorization: `Bearer ${token}` },
    path(read) {
      if (read % 10 === 8) return "/api/v1/standing";
      if (read % 10 === 9) return "/api/v1/activity?limit=50";
      return `/api/v1/moves/${moveIds[(read * 7_919) % moveIds.length]}`;
    },
  };
}

/** Each read leaves at its time, and is as late as its answer comes after that time. */
async function load(server: Server, seconds: number): Promise<Measured> {
  const agent = new Agent({ connections: USERS, pipelining: 1 });
  const startMs = performance.now();
  const latenciesMs: number[] = [];
  let failed = 0;
  const read = async (number: number, dueMs: number) => {
    try {
      const path = server.path(number);
      const { body, statusCode } = await request(server.url + path, {
        dispatcher: agent,
        headers: server.headers,
      });
      await body.dump();
      if (statusCode !== 200) failed += 1;
    } catch {
      failed += 1;
    }
    latenciesMs.push(performance.now() - startMs - dueMs);
  };
  const under: Promise<void>[] = [];
  const total = USERS * seconds;
  for (let number = 0; number < total; number += 1) {
    const dueMs = (number * EVERY_MS) / USERS;
    const waitMs = dueMs - (performance.now() - startMs);
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    under.push(read(number, dueMs));
  }
  await Promise.all(under);
  await agent.close();
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { reads: total, failed, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Of the server's own process, the database's not counted: what a read costs on a machine of any load. */
async function cpuSecondsOf({ headers, url }: Server): Promise<number> {
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(text)?.[1]);
}

async function timeOf({ headers, url }: Server, path: string): Promise<number> {
  const fromMs = performance.now();
  await (await fetch(url + path, { headers })).arrayBuffer();
  return round(performance.now() - fromMs);
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
