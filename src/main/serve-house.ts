// Opens the house, listens for its API, and says where it is and what can be done next.

import { randomBytes } from "node:crypto";
import { createApi } from "#api/create-api.ts";
import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import type { Terminal } from "#cli/terminal.ts";
import { createMetrics } from "#lib/metrics.ts";
import type { FastifyInstance } from "fastify";
import type { Configuration } from "./configuration.ts";
import { consoleParts } from "./console-parts.ts";
import { openHouse, type House } from "./house.ts";
import { listenNear, SANDBOX_PORT } from "./listen-near.ts";
import { openLog } from "./log.ts";
import type { OpenDatabase } from "./open-database.ts";
import { removeServerFile, writeServerFile } from "./server-file.ts";
import { startTracing } from "./tracing.ts";
import { version } from "./version.ts";

const SLOTS = 4; // a look waits for Microsoft most of its time

interface Serving {
  readonly terminal: Terminal;
  /** 0: any. */
  readonly port: number;
  readonly configuration: Configuration;
  /** Coming up. */
  readonly database: Promise<OpenDatabase>;
  /** Resolves when the server is to end. */
  readonly stopped: Promise<void>;
}

/** Resolves to the exit code. Throws what `openHouse` throws, and `CliError` PORTS_TAKEN. */
export async function serveHouse({
  configuration,
  database,
  port,
  stopped,
  terminal,
}: Serving): Promise<number> {
  const log = openLog(configuration.logLevel);
  const endTracing = await startTracing(configuration, "serve", log);
  const metrics = createMetrics();
  const sandboxPort = port === 0 ? 0 : SANDBOX_PORT;
  const house = await terminal.during("cli.serve.starting", () =>
    openHouse({ configuration, database, slots: SLOTS, sandboxPort, log, metrics }),
  );
  const token = randomBytes(32).toString("base64url");
  const console = await consoleParts(configuration);
  const { receiveWebhook, services } = house;
  const app = await createApi({
    services,
    token,
    version,
    log,
    console,
    receiveWebhook,
    metrics,
    proxies: configuration.proxies,
  });
  try {
    const url = await listen(app, port, configuration.host);
    house.listensAt(url);
    const { sandboxUrl } = house;
    writeServerFile(configuration.home, { url, token, pid: process.pid, sandboxUrl });
    const consoleUrl = `${configuration.publicUrl ?? url}/#key=${console.linkKeys.draw()}`;
    await welcome(terminal, { url, consoleUrl, port, house, configuration });
    await stopped;
  } finally {
    removeServerFile(configuration.home);
    await app.close();
    await house.close();
    await endTracing();
  }
  terminal.talk("cli.serve.stopped");
  return EXIT_OK;
}

async function listen(app: FastifyInstance, first: number, host: string): Promise<string> {
  try {
    return await listenNear(first, (port) => app.listen({ host, port }));
  } catch (cause) {
    throw new CliError("PORTS_TAKEN", { port: first }, { cause });
  }
}

interface Started {
  readonly url: string;
  /** Opens the console once. What follows the # never leaves the browser's address bar for a log. */
  readonly consoleUrl: string;
  readonly port: number;
  readonly house: House;
  readonly configuration: Configuration;
}

/** Its own address first, then what a newcomer can do. */
async function welcome(terminal: Terminal, started: Started): Promise<void> {
  const { url, consoleUrl, port, house, configuration } = started;
  const { say } = terminal;
  terminal.data(say("cli.serve.address", { url }));
  const listening = Number(new URL(url).port);
  if (port !== 0 && listening !== port) {
    terminal.data(say("cli.serve.portTaken", { taken: String(port), port: String(listening) }));
  }
  if (configuration.readOnly) terminal.data(say("shadow.readOnly"));
  terminal.data(say("cli.serve.console", { url: consoleUrl }));
  terminal.data(say("cli.serve.home", { folder: configuration.home }));
  if (house.sandboxUrl === null) {
    terminal.data(say("connect.servesFor", { partner: house.services.partner.name }));
  } else {
    terminal.data(say("cli.serve.sandbox", { url: house.sandboxUrl }));
    terminal.data(say("cli.serve.clock", { now: await house.services.clock.now() }));
  }
  if (house.importCsv !== null) {
    terminal.data(`\n${say("cli.serve.next")}`);
    terminal.data(nextSteps(terminal, house.importCsv));
  }
  terminal.data(`\n${say("cli.serve.stop")}`);
}

function nextSteps({ say }: Terminal, importCsv: string): string {
  const steps = [
    [`./bin/handover customers import ${importCsv}`, say("cli.serve.nextImport")],
    ["./bin/handover moves list", say("cli.serve.nextMoves")],
    ["./bin/handover clock --forward P30D", say("cli.serve.nextClock")],
    ["./bin/handover plan make", say("cli.serve.nextPlan")],
  ];
  return steps.map(([command, what]) => `  ${command}\n      ${what}`).join("\n");
}
