// `handover serve`: the whole house in one process, until it is told to stop.

import { randomBytes } from "node:crypto";
import { createApi } from "#api/create-api.ts";
import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import type { Terminal } from "#cli/terminal.ts";
import { createMetrics } from "#lib/metrics.ts";
import type { FastifyInstance } from "fastify";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { consoleParts } from "./console-parts.ts";
import { DEFAULT_PORT, openHouse, type House } from "./house.ts";
import { listenNear } from "./listen-near.ts";
import { openLog } from "./log.ts";
import { SANDBOX_PORT } from "./sandbox.ts";
import { findServer, removeServerFile, writeServerFile } from "./server-file.ts";
import { starterCommand, starterTerminal, wholeNumber } from "./starter-options.ts";
import { startTracing } from "./tracing.ts";
import { untilStopped } from "./until-stopped.ts";
import { version } from "./version.ts";

const SLOTS = 4; // a look waits for Microsoft most of its time

export async function runServe(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const { port } = starterCommand("serve", terminal)
    .option("--port <port>", terminal.say("cli.help.port"), wholeNumber("--port"), DEFAULT_PORT)
    .parse([...argv], { from: "user" })
    .opts<{ port: number }>();
  const configuration = readConfiguration(process.env);
  const stopped = untilStopped();
  if ((await findServer(configuration.home)) !== null) {
    throw new CliError("FOLDER_IN_USE", { folder: configuration.home });
  }
  const log = openLog(configuration.logLevel);
  const endTracing = await startTracing(configuration, "serve", log);
  const metrics = createMetrics();
  const sandboxPort = port === 0 ? 0 : SANDBOX_PORT;
  const house = await terminal.during("cli.serve.starting", () =>
    openHouse({ configuration, slots: SLOTS, sandboxPort, log, metrics }),
  );
  const token = randomBytes(32).toString("base64url");
  const console = consoleParts(configuration);
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
