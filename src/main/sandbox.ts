// `handover sandbox`: the emulated Microsoft cloud, in a process of its own or inside `serve`.

import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import { invalidBySchema, invalidJson } from "#contract/invalid-input.ts";
import type { ApiError } from "#contract/problem.ts";
import { openCertificate } from "#sandbox/server/certificate.ts";
import { createSandboxServer, type SandboxLog } from "#sandbox/server/server.ts";
import { openWorld, WorldInUseError, type WorldLedger } from "#sandbox/world/open-world.ts";
import { makeDemoWorld } from "#simulation/worlds/demo-world.ts";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ZodError } from "zod";
import { readConfiguration } from "./configuration.ts";
import { listenNear, SANDBOX_PORT } from "./listen-near.ts";
import { openLog } from "./log.ts";
import { starterCommand, starterTerminal, wholeNumber } from "./starter-options.ts";
import { untilStopped } from "./until-stopped.ts";

export interface SandboxOptions {
  /** Where the world is kept. */
  readonly folder: string;
  /** 0: any; a taken port: the next free one. */
  readonly port: number;
  readonly seed: number;
  /** A world file; null for the small seeded world. Read only where the folder holds no world yet. */
  readonly worldFile: string | null;
  /** Only log what is not emulated, instead of refusing it. */
  readonly loose: boolean;
  readonly log: SandboxLog;
  /** https, with a certificate of the folder's own test CA. */
  readonly tls?: boolean;
}

export interface RunningSandbox {
  readonly url: string;
  /** The import file of the seeded world's customers; null for a world that came from a file. */
  readonly importCsv: string | null;
  /** True where the folder held a world already, so that seed and world file meant nothing. */
  readonly keepsWorld: boolean;
  /** The test CA to trust; null without TLS. */
  readonly caFile: string | null;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
const IMPORT_FILE = "customers.csv";

/** Opens the world of the folder, seeding it the first time, and serves it on this machine only. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  mkdirSync(options.folder, { recursive: true });
  const importCsv = join(options.folder, IMPORT_FILE);
  const world = await openFolder(options.folder);
  const keepsWorld = world.isSeeded;
  if (!keepsWorld) {
    await seed(world, options, importCsv).catch(async (error: unknown) => {
      await world.close();
      throw error;
    });
  }
  const certificate = options.tls === true ? await openCertificate(options.folder) : null;
  const server = createSandboxServer({
    world,
    loose: options.loose,
    log: options.log,
    ...(certificate === null ? {} : { certificate }),
  });
  const url = await listenNear(options.port, (port) => server.listen(port, HOST));
  return {
    url,
    importCsv: existsSync(importCsv) ? importCsv : null,
    keepsWorld,
    caFile: certificate?.caFile ?? null,
    async close() {
      await server.close();
      await world.close();
    },
  };
}

async function seed(
  world: WorldLedger,
  { worldFile, seed: number }: SandboxOptions,
  importCsv: string,
): Promise<void> {
  if (worldFile === null) {
    const made = makeDemoWorld({ seed: number });
    writeFileSync(importCsv, made.importCsv);
    await world.load(made.worldFile);
    return;
  }
  const content = parseWorldFile(worldFile);
  try {
    await world.load(content);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw noWorldFile(worldFile, invalidBySchema(error, content, worldFile));
  }
}

function parseWorldFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw noWorldFile(file, invalidJson(error, file));
    throw new CliError("FILE_UNREADABLE", { file }, { cause: error });
  }
}

function noWorldFile(file: string, cause: ApiError): CliError {
  return new CliError("WORLD_FILE_INVALID", { file }, { cause });
}

async function openFolder(folder: string): Promise<WorldLedger> {
  try {
    return await openWorld({ folder });
  } catch (error) {
    if (!(error instanceof WorldInUseError)) throw error;
    throw new CliError("FOLDER_IN_USE", { folder }, { cause: error });
  }
}

interface SandboxFlags {
  readonly port: number;
  readonly seed: number;
  readonly folder: string;
  readonly world?: string;
  readonly loose?: true;
  readonly tls?: true;
  readonly addressFile?: string;
}

/** `handover sandbox`: serves until it is told to stop. */
export async function runSandbox(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const say = terminal.say;
  const { home, logLevel } = readConfiguration(process.env);
  const flags = starterCommand("sandbox", terminal)
    .option("--port <port>", say("story.option.port"), wholeNumber("--port"), SANDBOX_PORT)
    .option("--seed <seed>", say("story.option.seed"), wholeNumber("--seed"), 1)
    .option("--folder <folder>", say("story.option.folder"), join(home, "sandbox"))
    .option("--world <file>", say("story.option.world"))
    .option("--loose", say("story.option.loose"))
    .option("--tls", say("sandbox.optionTls"))
    .option("--address-file <file>", say("story.option.addressFile"))
    .parse([...argv], { from: "user" })
    .opts<SandboxFlags>();
  const stopped = untilStopped();
  const sandbox = await startSandbox({
    folder: flags.folder,
    port: flags.port,
    seed: flags.seed,
    worldFile: flags.world ?? null,
    loose: flags.loose === true,
    tls: flags.tls === true,
    log: openLog(logLevel),
  });
  if (flags.addressFile !== undefined) writeFileSync(flags.addressFile, sandbox.url);
  terminal.talk("story.sandboxReady", { url: sandbox.url });
  if (sandbox.keepsWorld) terminal.talk("sandbox.worldKept", { folder: flags.folder });
  terminal.talk("sandbox.controlAt", { url: `${sandbox.url}/_sandbox` });
  if (sandbox.caFile !== null) terminal.talk("sandbox.trustCa", { file: sandbox.caFile });
  await stopped;
  await sandbox.close();
  return EXIT_OK;
}
