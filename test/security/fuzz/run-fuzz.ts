// The whole product in this process, as it is for a real cloud (nobody moves its clock), asked for anything.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { createApi } from "#api/create-api.ts";
import { inProcessTransport } from "#api/in-process.ts";
import { createApiClient } from "#contract/client.ts";
import { importCustomers, inviteCustomer } from "#contract/routes/customers.ts";
import { listMoves, makePlans } from "#contract/routes/moves.ts";
import { seededRandom } from "#lib/random.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { openHouse, type House } from "../../../src/main/house.ts";
import { createMetrics } from "#lib/metrics.ts";
import { readConfiguration } from "../../../src/main/configuration.ts";
import { routes, type Things } from "../routes.ts";
import { drawRequest, type DrawnRequest } from "./draw-request.ts";
import { startIdlePeer, type IdlePeer } from "./idle-peer.ts";

export interface FuzzOutcome {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Everything that must not be: 5xx, answers that are no answers of ours, hangs. */
  readonly faults: readonly string[];
  readonly slowestMs: number;
  /** Every request that took longer than a second, with what tells our own work from the machine's. */
  readonly slow: readonly SlowRequest[];
  readonly wallMs: number;
  /** In use after a collection, after a tenth of the requests and at the end; null without `--expose-gc`. */
  readonly heapMb: { readonly early: number; readonly end: number } | null;
}

interface SlowRequest {
  readonly request: number;
  readonly route: string;
  readonly ms: number;
  /** Of that: this process on a core. */
  readonly cpuMs: number;
  /** By how much an idle thread came late in the same time: it waits for nothing but a core. */
  readonly idlePeerLateMs: number;
}

const TOKEN = "a-token";
const CUSTOMERS = 3;
const HANG_MS = 1_000;
const FAULTS_MAX = 20;

export async function runFuzz(requests: number, seed: number): Promise<FuzzOutcome> {
  const home = mkdtempSync(join(tmpdir(), "handover-fuzz-"));
  const log = pino({ level: "silent" });
  const configuration = readConfiguration({ HANDOVER_HOME: home });
  const house = await openHouse({
    configuration,
    slots: 0,
    sandboxPort: 0,
    log,
    metrics: createMetrics(),
  });
  try {
    const services = { ...house.services, sandbox: null };
    const app = await createApi({ services, token: TOKEN, version: "0", log });
    const things = await fill(app, house);
    const outcome = await ask(app, things, requests, seed);
    await app.close();
    return outcome;
  } finally {
    await house.close();
    removeEmbeddedPostgres(home);
    rmSync(home, { recursive: true, force: true });
  }
}

/** A few customers of the sandbox's world with moves, plans, steps and letters. */
async function fill(app: FastifyInstance, house: House): Promise<Things> {
  const client = createApiClient(inProcessTransport(app), TOKEN);
  const [header = "", ...rows] = readFileSync(house.importCsv ?? "", "utf8").split("\n");
  const tenants = [...new Set(rows.map((row) => row.split(",")[0]))].slice(0, CUSTOMERS);
  const some = rows.filter((row) => tenants.includes(row.split(",")[0]));
  await client.call(importCustomers, { body: [header, ...some, ""].join("\n") });
  const { moves } = await client.call(listMoves);
  for (const { moveId } of moves) {
    await client.call(inviteCustomer, { params: { customer: moveId } }).catch(() => undefined);
  }
  await client.call(makePlans, { body: {} });
  const [move] = (await client.call(listMoves)).moves;
  if (move === undefined) throw new Error("the world has no customers");
  const [step] = await house.services.store.humanSteps.listOfMove(
    house.services.partner.partnerId,
    move.moveId,
  );
  return {
    customer: move.tenantId,
    move: move.moveId,
    humanStepId: step?.humanStepId ?? "none",
    letter: "1",
    phrase: "closing",
    sku: "SPE_E3",
    version: "none",
    planHash: "0".repeat(64),
    transfer: "0".repeat(12),
    bandHash: "0".repeat(64),
    token: "none",
    tokenId: "0".repeat(12),
    session: "none",
  };
}

async function ask(
  app: FastifyInstance,
  things: Things,
  requests: number,
  seed: number,
): Promise<FuzzOutcome> {
  const random = seededRandom(seed);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  const startedMs = performance.now();
  const slow: SlowRequest[] = [];
  const peer = startIdlePeer();
  let slowestMs = 0;
  let early: number | null = null;
  for (let count = 0; count < requests; count += 1) {
    const route = routes[count % routes.length];
    if (route === undefined) throw new Error("no routes");
    const bearer = random.chance(0.0005) ? "Bearer x" : `Bearer ${TOKEN}`;
    const request = drawRequest(random, route, things, bearer);
    peer.latestMs();
    const before = process.cpuUsage();
    const { fault, ms, status } = await askOnce(app, request);
    statuses[status] = (statuses[status] ?? 0) + 1;
    slowestMs = Math.max(slowestMs, ms);
    if (fault !== null) faults.push(`seed ${seed}, request ${count}, ${request.route}: ${fault}`);
    if (ms > HANG_MS) {
      const { system, user } = process.cpuUsage(before);
      const cpuMs = Math.round((system + user) / 1_000);
      const { route: name } = request;
      const idlePeerLateMs = peer.latestMs();
      slow.push({ request: count, route: name, ms: Math.round(ms), cpuMs, idlePeerLateMs });
    }
    // Slow once may be the machine; slow each time is the request.
    if (ms > HANG_MS && (await isSlowAlways(app, request, peer))) {
      faults.push(`seed ${seed}, request ${count}, ${request.route}: hangs`);
    }
    if (faults.length >= FAULTS_MAX) break;
    if (count === Math.floor(requests / 10)) early = heapMb();
  }
  const end = heapMb();
  await peer.stop();
  return {
    requests,
    statuses,
    faults,
    slowestMs: Math.round(slowestMs),
    slow,
    wallMs: Math.round(performance.now() - startedMs),
    heapMb: early === null || end === null ? null : { early, end },
  };
}

/**
 * Slow each time that it is asked, while an idle thread is let run on time: a machine that has other things to do is
 * slow to both.
 */
async function isSlowAlways(
  app: FastifyInstance,
  request: DrawnRequest,
  peer: IdlePeer,
): Promise<boolean> {
  for (let again = 0; again < 3; again += 1) {
    peer.latestMs();
    if ((await askOnce(app, request)).ms <= HANG_MS) return false;
    if (peer.latestMs() > PEER_LATE_MS_MAX) return false;
  }
  return true;
}

const PEER_LATE_MS_MAX = 100;

interface Answered {
  readonly status: number;
  readonly ms: number;
  readonly fault: string | null;
}

async function askOnce(app: FastifyInstance, request: DrawnRequest): Promise<Answered> {
  const { headers, method, payload, url } = request;
  const startedMs = performance.now();
  const answer = await app.inject({
    method,
    url,
    headers: { ...headers },
    ...(payload === null ? {} : { payload }),
  });
  const ms = performance.now() - startedMs;
  const { body, statusCode: status } = answer;
  const at = `${method} ${url.slice(0, 300)} ${payload?.toString().slice(0, 500) ?? ""} -> ${status} ${body.slice(0, 300)}`;
  // Microsoft's limits, which the sandbox keeps by a clock that nobody moves here.
  const isMicrosoft = status === 503 && body.includes('"MICROSOFT_UNAVAILABLE"');
  if (status >= 500) return { status, ms, fault: isMicrosoft ? null : at };
  const type = String(answer.headers["content-type"]);
  const isProblem = type.startsWith("application/problem+json");
  return { status, ms, fault: status >= 400 && !isProblem ? at : null };
}

function heapMb(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
}
