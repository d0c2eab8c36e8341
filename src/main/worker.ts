// `handover worker`: more slots on the database of a running server. It may be started first, and it
// outlives the server: it waits for the next one.

import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import type { Terminal } from "#cli/terminal.ts";
import type { Supervised } from "#api/metrics-route.ts";
import type { WorkerSupervision } from "#api/worker-supervision.ts";
import { runWorker } from "#engine/worker.ts";
import { pause } from "#lib/clock.ts";
import { createMetrics, type Metrics } from "#lib/metrics.ts";
import { connectionsFromUrl, type StoreConnections } from "#store/connections.ts";
import { connectEmbedded } from "#store/embedded/start-embedded-postgres.ts";
import type { FastifyBaseLogger } from "fastify";
import { openCloud, type CloudPlace } from "./cloud.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { connectedPartner } from "./connected-partner.ts";
import { engineParts } from "./engine-parts.ts";
import { openLog } from "./log.ts";
import { openPartnerStore } from "./open-partner-store.ts";
import { measuredTo } from "./measured-to.ts";
import { reportTrouble } from "./report-trouble.ts";
import { readServerFile } from "./server-file.ts";
import { starterCommand, starterTerminal, wholeNumber } from "./starter-options.ts";
import { startTracing } from "./tracing.ts";
import { untilStopped } from "./until-stopped.ts";

const SLOTS = 4;
const LOOK_AGAIN_MS = 500;

/** Where database and cloud are now. A restarted server may have moved both. */
interface Place {
  readonly connections: StoreConnections;
  readonly cloud: CloudPlace;
}

export async function runWorkerProcess(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const { slots } = starterCommand("worker", terminal)
    .option("--slots <number>", terminal.say("cli.help.slots"), wholeNumber("--slots"), SLOTS)
    .parse([...argv], { from: "user" })
    .opts<{ slots: number }>();
  if (slots === 0) throw new CliError("ARGUMENT_INVALID", { argument: "--slots", value: "0" });
  const configuration = readConfiguration(process.env);
  const log = openLog(configuration.logLevel);
  await using opened = new AsyncDisposableStack();
  opened.defer(await startTracing(configuration, "worker", log));
  const metrics = createMetrics();
  let services: Supervised["services"] | null = null;
  opened.defer(
    await supervise(configuration, terminal, { metrics, log, services: () => services }),
  );
  const stopping = new AbortController();
  void untilStopped().then(() => stopping.abort());
  const say = sayingChanges(terminal, slots);
  while (!stopping.signal.aborted) {
    const place = findPlace(configuration);
    if (place === null) say("cli.worker.waiting");
    else {
      try {
        const work = { configuration, slots, log, metrics, signal: stopping.signal };
        await workAt(place, work, (ready) => {
          services = ready;
          say("cli.worker.ready");
        });
      } catch (error) {
        log.info({ err: error }, "database or sandbox is away");
        say(...whyWaiting(error));
      } finally {
        services = null;
      }
    }
    await pause(LOOK_AGAIN_MS, stopping.signal);
  }
  return EXIT_OK;
}

type State = "cli.worker.waiting" | "cli.worker.ready" | "errors.SECRETS_KEY_MISSING";

/** Says a state when it begins, and not again at each look. */
function sayingChanges(terminal: Terminal, slots: number) {
  let said: State | null = null;
  return (state: State, params: CliError["params"] = {}) => {
    if (said !== state) terminal.talk(state, { slots, ...params });
    said = state;
  };
}

/** A key that is missing comes with nobody's start: somebody has to bring it. */
function whyWaiting(error: unknown): [State, CliError["params"]?] {
  return error instanceof CliError && error.code === "SECRETS_KEY_MISSING"
    ? ["errors.SECRETS_KEY_MISSING", error.params]
    : ["cli.worker.waiting"];
}

/** Answers how to end it. Throws `CliError` PORT_UNUSABLE. */
async function supervise(
  { host, workerPort: port }: Configuration,
  terminal: Terminal,
  worker: WorkerSupervision,
): Promise<() => Promise<void>> {
  if (port === null) return () => Promise.resolve();
  // An HTTP server is a seventh of what a worker would load, and most are asked by nobody.
  const { createWorkerSupervision } = await import("#api/worker-supervision.ts");
  const app = createWorkerSupervision(worker);
  try {
    terminal.talk("operations.workerSupervised", { url: await app.listen({ host, port }) });
  } catch (cause) {
    throw new CliError("PORT_UNUSABLE", { host, port: String(port) }, { cause });
  }
  return () => app.close();
}

interface Work {
  readonly configuration: Configuration;
  readonly slots: number;
  readonly log: FastifyBaseLogger;
  readonly metrics: Metrics;
  readonly signal: AbortSignal;
}

/** Works until told to stop or until database or sandbox have moved. */
async function workAt(
  place: Place,
  work: Work,
  onReady: (services: Supervised["services"]) => void,
): Promise<void> {
  const { configuration, slots, log, metrics } = work;
  const moved = new AbortController();
  const signal = AbortSignal.any([work.signal, moved.signal]);
  await using opened = new AsyncDisposableStack();
  const cloud = await openCloud(place.cloud);
  opened.defer(() => cloud.close());
  const { clock, partnerId } = cloud;
  const store = await openPartnerStore(configuration, place, partnerId);
  opened.defer(() => store.close());
  const { readOnly } = configuration;
  const { microsoft, partner } = await cloud.enter(store, {
    log,
    readOnly,
    onTry: measuredTo(metrics),
  });
  opened.defer(() => microsoft.close());
  const { engine } = engineParts({ store, partner, microsoft, clock });
  const onTrouble = reportTrouble(log);
  onReady({ clock, partner, store });
  const working = runWorker({
    port: store.port,
    slots,
    clock,
    services: engine,
    signal,
    onTrouble,
  });
  await untilMoved(configuration, place, signal);
  moved.abort();
  await working;
}

async function untilMoved(
  configuration: Configuration,
  place: Place,
  signal: AbortSignal,
): Promise<void> {
  const known = JSON.stringify(place);
  while (!signal.aborted) {
    await pause(LOOK_AGAIN_MS, signal);
    const now = findPlace(configuration);
    // Null while the server is restarting: nothing is known yet, so nothing has moved.
    if (now !== null && JSON.stringify(now) !== known) return;
  }
}

function findPlace(configuration: Configuration): Place | null {
  const { databaseUrl, home } = configuration;
  const cloud = findCloud(configuration);
  if (cloud === null) return null;
  if (databaseUrl !== null) return { connections: connectionsFromUrl(databaseUrl), cloud };
  try {
    return { connections: connectEmbedded(home), cloud };
  } catch {
    return null; // no server has run on this folder yet
  }
}

function findCloud(configuration: Configuration): CloudPlace | null {
  const partnerId = connectedPartner(configuration);
  if (partnerId !== null) return { kind: "microsoft", partnerId };
  const url = configuration.sandboxUrl ?? readServerFile(configuration.home)?.sandboxUrl ?? null;
  return url === null ? null : { kind: "sandbox", url };
}
