// The whole product in this process, as it is for a real cloud (nobody moves its clock), asked for anything.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { pino } from "pino";
import { SMTPServer } from "smtp-server";
import { createApi } from "#api/create-api.ts";
import { WEBHOOK_PATH } from "#api/webhook-route.ts";
import { inputReasons } from "#contract/invalid-input.ts";
import { Problem } from "#contract/problem.ts";
import { smtpPostman } from "#letters/mail/smtp.ts";
import { seededRandom, type Random } from "#lib/random.ts";
import type { Route } from "#contract/route.ts";
import { isPhraseKey } from "#phrases/catalog.ts";
import { translate } from "#phrases/translate.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { openHouse } from "../../../src/main/house.ts";
import { createMetrics } from "#lib/metrics.ts";
import { readConfiguration } from "../../../src/main/configuration.ts";
import { consoleParts } from "../../../src/main/console-parts.ts";
import { routes, type Things } from "../routes.ts";
import { pick } from "./draw-value.ts";
import {
  drawBesideContract,
  drawRequest,
  validRequest,
  type DrawnRequest,
} from "./draw-request.ts";
import { fillHouse, type Filled } from "./fill-house.ts";
import {
  nowMs,
  waitedForCoreMs,
  watchMachine,
  type MachineWatch,
  type Waited,
} from "./machine-watch.ts";

export interface FuzzOutcome {
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Routes of which no request was answered with success: of these only refusals were tried. */
  readonly neverAnswered: readonly string[];
  /** Everything that must not be: 5xx, answers that are no answers of ours, hangs. */
  readonly faults: readonly string[];
  readonly slowestMs: number;
  /** Every request that took longer than a second, with what tells our own work from the machine's. */
  readonly slow: readonly SlowRequest[];
  readonly wallMs: number;
  /** In use after a collection, after a tenth of the requests and at the end; null without `--expose-gc`. */
  readonly heapMb: { readonly early: number; readonly end: number } | null;
}

interface SlowRequest extends Waited {
  readonly request: number;
  readonly route: string;
  readonly ms: number;
  /** Of that: this process on a core. */
  readonly cpuMs: number;
  /** Of that: this thread ready to run, and no core for it. */
  readonly coreMs: number;
  /** What neither a busy disk nor the wait for a core accounts for. */
  readonly oursMs: number;
}

const TOKEN = "a-token";
const HANG_MS = 1_000;
const FAULTS_MAX = 20;
/** Of all requests: those to addresses that are no route of the contract. */
const BESIDE_CONTRACT = 0.05;

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** Told of each as it happens. */
  readonly onSlow: (slow: SlowRequest) => void;
  /** Ends the run early, with the figures of what was asked until then. */
  readonly signal?: AbortSignal;
}

export async function runFuzz(fuzz: FuzzOptions): Promise<FuzzOutcome> {
  const home = mkdtempSync(join(tmpdir(), "handover-fuzz-"));
  const log = pino({ level: "silent" });
  const configuration = readConfiguration({ HANDOVER_HOME: home });
  const filled = await fillHouse(configuration);
  const house = await openHouse({
    configuration,
    slots: 0,
    sandboxPort: 0,
    log,
    metrics: createMetrics(),
  });
  try {
    const { receiveWebhook } = house;
    const { postman, stop } = await startMail();
    const services = { ...house.services, sandbox: null, postman };
    const console = await consoleParts(configuration);
    const options = { services, token: TOKEN, version: "0", log, console, receiveWebhook };
    const app = await createApi(options);
    const watch = watchMachine(home);
    try {
      return await ask(app, filled, { ...fuzz, watch });
    } finally {
      await watch.stop();
      await app.close();
      await stop();
    }
  } finally {
    await house.close();
    removeEmbeddedPostgres(home);
    rmSync(home, { recursive: true, force: true });
  }
}

/** A server that takes any mail and keeps none. */
async function startMail() {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => void stream.resume().on("end", () => done(null)),
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("not listening");
  const postman = smtpPostman({ url: `smtp://127.0.0.1:${bound.port}`, from: "moves@example.com" });
  return {
    postman,
    async stop() {
      postman.close();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

async function ask(
  app: FastifyInstance,
  { common, own }: Filled,
  { onSlow, requests, seed, signal, watch }: FuzzOptions & { readonly watch: MachineWatch },
): Promise<FuzzOutcome> {
  const random = seededRandom(seed);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  const unanswered = new Set(routes.map(({ name }) => name));
  const startedMs = performance.now();
  const slow: SlowRequest[] = [];
  let slowestMs = 0;
  let early: number | null = null;
  let count = 0;
  for (; count < requests && !signal?.aborted; count += 1) {
    const route = routes[count % routes.length];
    if (route === undefined) throw new Error("no routes");
    const things = own[route.name] ?? pick(random, common);
    const key = route.needs === "link" ? things.linkSecret : TOKEN;
    // First each as it is meant: what uses up what it is asked with would not be seen to succeed later.
    const request =
      count < routes.length
        ? validRequest(route, things, `Bearer ${key}`)
        : drawAny(random, route, things, key);
    const { answered, why } = await askWatched(app, request, watch);
    const { fault, ms, status } = answered;
    const { route: name } = request;
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status < 300) unanswered.delete(name);
    slowestMs = Math.max(slowestMs, ms);
    const at = `seed ${seed}, request ${count}, ${name}`;
    if (fault !== null) faults.push(`${at}: ${fault}`);
    if (why !== null) {
      const late = { request: count, route: name, ...why };
      slow.push(late);
      onSlow(late);
      if (late.oursMs > HANG_MS && (await isSlowAlways(app, request, watch))) {
        faults.push(`${at}: hangs: ${JSON.stringify(late)}`);
      }
    }
    if (faults.length >= FAULTS_MAX) break;
    if (count === Math.floor(requests / 10)) early = heapMb();
  }
  const end = heapMb();
  return {
    requests: count,
    statuses,
    neverAnswered: [...unanswered],
    faults,
    slowestMs: Math.round(slowestMs),
    slow,
    wallMs: Math.round(performance.now() - startedMs),
    heapMb: early === null || end === null ? null : { early, end },
  };
}

function drawAny(random: Random, route: Route, things: Things, key: string): DrawnRequest {
  const bearer = random.chance(0.0005) ? "Bearer x" : `Bearer ${key}`;
  return random.chance(BESIDE_CONTRACT)
    ? drawBesideContract(random, bearer)
    : drawRequest(random, route, things, bearer);
}

type Why = Omit<SlowRequest, "request" | "route">;

/** The answer, and where it came late what it waited for. */
async function askWatched(
  app: FastifyInstance,
  request: DrawnRequest,
  watch: MachineWatch,
): Promise<{ readonly answered: Answered; readonly why: Why | null }> {
  const cpu = process.cpuUsage();
  const waitedBeforeMs = waitedForCoreMs();
  const fromMs = nowMs();
  const answered = await askOnce(app, request);
  if (answered.ms <= HANG_MS) return { answered, why: null };
  const { system, user } = process.cpuUsage(cpu);
  const coreMs = Math.round(waitedForCoreMs() - waitedBeforeMs);
  const waited = await watch.between(fromMs, nowMs());
  const ms = Math.round(answered.ms);
  const oursMs = Math.max(0, ms - coreMs - waited.databaseCoreMs - waited.flushMs);
  const cpuMs = Math.round((system + user) / 1_000);
  return { answered, why: { ms, oursMs, cpuMs, coreMs, ...waited } };
}

/** Asked again, it is slow each time and not by the machine: that is the request, and no chance. */
async function isSlowAlways(
  app: FastifyInstance,
  request: DrawnRequest,
  watch: MachineWatch,
): Promise<boolean> {
  for (let again = 0; again < 3; again += 1) {
    const { why } = await askWatched(app, request, watch);
    if (why === null || why.oursMs <= HANG_MS) return false;
  }
  return true;
}

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
    payloadAsStream: true,
    ...(payload === null ? {} : { payload }),
  });
  const { statusCode: status } = answer;
  const body = await bodyOf(answer);
  const ms = performance.now() - startedMs;
  const at = `${method} ${url.slice(0, 300)} ${payload?.toString().slice(0, 500) ?? ""} -> ${status} ${body.slice(0, 300)}`;
  // Microsoft's limits, which the sandbox keeps by a clock that nobody moves here.
  const isMicrosoft = status === 503 && body.includes('"MICROSOFT_UNAVAILABLE"');
  if (status >= 500) return { status, ms, fault: isMicrosoft ? null : at };
  const type = String(answer.headers["content-type"]);
  const isProblem = type.startsWith("application/problem+json") && isInWords(body);
  // Partner Center reads no problems.
  const isSilent = url === WEBHOOK_PATH && status === 401 && body === "";
  return { status, ms, fault: status >= 400 && !isProblem && !isSilent ? at : null };
}

/** Of what has no end its beginning. */
async function bodyOf(answer: LightMyRequestResponse): Promise<string> {
  const isEndless = String(answer.headers["content-type"]).startsWith("text/event-stream");
  const chunks: Buffer[] = [];
  for await (const chunk of answer.stream()) {
    chunks.push(Buffer.from(chunk));
    if (isEndless) break;
  }
  return Buffer.concat(chunks).toString();
}

/** A person can be told of it: the phrase of its code has every value that it needs, and no reason is unknown to it. */
function isInWords(body: string): boolean {
  const { code, params } = Problem.parse(JSON.parse(body));
  const key = `errors.${code}`;
  if (code === "INPUT_INVALID" && !reasons.has(String(params["reason"]))) return false;
  try {
    return isPhraseKey(key) && translate("en", key, { requestId: "", ...params }) !== "";
  } catch {
    return false;
  }
}

const reasons: ReadonlySet<string> = new Set(inputReasons);

function heapMb(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
}
