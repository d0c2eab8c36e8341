// A whole house with its console, for the browser: `handover serve` as people start it, on a folder of its own.

import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { pause } from "#lib/clock.ts";
import { lockFolder } from "#lib/folder-lock.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import type { MadeWorld } from "#simulation/worlds/assemble.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { buildConsole } from "../../bin/build-console.mjs";
import { findChromium } from "../../bin/find-chromium.mjs";

/** What the page waits for may be the work of an engine on a machine that has other things to do. */
const PATIENCE_MS = 120_000;
/** Below the ports that the system gives away: nobody takes it while the server is started anew. */
const PORT_FIRST = 20_000;
const PORTS = 10_000;
const root = join(import.meta.dirname, "../..");

export interface ConsoleHouse {
  /** Without a path. */
  readonly url: string;
  /** The emulated cloud. */
  readonly sandboxUrl: string;
  /** The customer list of the seeded world. */
  readonly customersCsv: string;
  readonly browser: Browser;
  /** A window that is signed in. */
  newPage(options?: Parameters<Browser["newContext"]>[0]): Promise<Page>;
  /** Asks this customer for everything, has them do it, and makes the link of their page; `page` is signed in. */
  linkOfCustomer(page: Page, domain: string): Promise<string>;
  stopServer(): Promise<void>;
  /** On the same folder and port as before. */
  startServer(): Promise<void>;
  close(): Promise<void>;
}

/** The server is started with these settings, in this world where one is given. */
export async function openConsoleHouse(
  settings: Readonly<Record<string, string>> = {},
  made: Pick<MadeWorld, "importCsv" | "worldFile"> | null = null,
): Promise<ConsoleHouse> {
  await buildConsoleOnce();
  const home = await mkdtemp(join(tmpdir(), "handover-console-"));
  if (made !== null) await settle(join(home, "sandbox"), made);
  const free = String(PORT_FIRST + (process.pid % PORTS));
  let server = await startServer(home, free, settings);
  const { origin, port } = new URL(server.link);
  const browser = await chromium.launch({ executablePath: findChromium() ?? "chromium" });
  const session = await sessionOf(browser, server.link);
  return {
    url: origin,
    sandboxUrl: server.sandboxUrl,
    customersCsv: join(home, "sandbox", "customers.csv"),
    browser,
    async newPage(options = {}) {
      const context = await browser.newContext({
        locale: "en-GB",
        timezoneId: "Europe/Rome",
        reducedMotion: "reduce",
        storageState: session,
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      return context.newPage();
    },
    linkOfCustomer: (page, domain) => linkOfCustomer(page, origin, domain),
    stopServer: () => server.stop(),
    async startServer() {
      server = await startServer(home, port, settings);
    },
    async close() {
      await browser.close();
      await server.stop();
      removeEmbeddedPostgres(home);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A folder that holds a world is taken as it is. */
async function settle(
  folder: string,
  { importCsv, worldFile }: Pick<MadeWorld, "importCsv" | "worldFile">,
): Promise<void> {
  mkdirSync(folder);
  const world = await openWorld({ folder });
  await world.load(worldFile);
  await world.close();
  writeFileSync(join(folder, "customers.csv"), importCsv);
}

/** Two files of tests may ask for it at the same time: whoever comes second finds it built. */
async function buildConsoleOnce(): Promise<void> {
  const folder = join(root, "node_modules", ".handover-console");
  mkdirSync(folder, { recursive: true });
  let lock = lockFolder(folder);
  for (; lock === null; lock = lockFolder(folder)) await pause(100);
  buildConsole();
  lock.release();
}

async function linkOfCustomer(page: Page, origin: string, domain: string): Promise<string> {
  const headers = { "x-handover-console": "1" };
  const api = `${origin}/api/v1`;
  await page.request.post(`${api}/customers/${domain}/invitation`, { headers });
  for (let asked = true; asked;) {
    const move = await page.request.get(`${api}/moves/${domain}`);
    const { humanSteps } = (await move.json()) as {
      humanSteps: { humanStepId: string; state: string; owner: string }[];
    };
    const open = humanSteps.filter(({ state, owner }) => state === "open" && owner !== "operator");
    for (const { humanStepId } of open) {
      const data = { humanStepId, outcome: "done" };
      await page.request.post(`${api}/sandbox/answers`, { headers, data });
    }
    asked = open.length > 0;
  }
  const data = { by: "Anna Rossi" };
  const made = await page.request.post(`${api}/moves/${domain}/customer-link`, { headers, data });
  return ((await made.json()) as { url: string }).url;
}

interface RunningServer {
  /** Signs in once. */
  readonly link: string;
  readonly sandboxUrl: string;
  stop(): Promise<void>;
}

async function startServer(
  home: string,
  port: string,
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const server = spawn(join(root, "bin/handover"), ["serve", "--port", port], {
    env: { ...process.env, ...settings, HANDOVER_HOME: home, LANG: "C" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const link = await linkOf(server);
  const about: unknown = JSON.parse(await readFile(join(home, "server.json"), "utf8"));
  const { sandboxUrl } = about as { sandboxUrl: string };
  return {
    link,
    sandboxUrl,
    async stop() {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** Counts what the page loads of scripts from now on, in bytes as they are sent. */
export function countScripts(page: Page): () => Promise<number> {
  const counted: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    counted.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => (await Promise.all(counted)).reduce((sum, bytes) => sum + bytes, 0);
}

/** What the page asks for from now on, and from where, as it is sent: without what stands behind a `#`. */
export function listAddresses(page: Page): readonly string[] {
  const listed: string[] = [];
  page.on("request", (request) => {
    const { referer = "" } = request.headers();
    listed.push(...[request.url(), referer].map((address) => address.split("#")[0] ?? ""));
  });
  return listed;
}

/** The link that the server prints once it listens. */
async function linkOf(server: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error(`no link in: ${printed}`)));
    server.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /(http:\S+#key=\S+)\s/.exec(printed)?.[1];
      if (link !== undefined) resolve(link);
    });
  });
}

async function sessionOf(
  browser: Browser,
  link: string,
): Promise<Awaited<ReturnType<BrowserContext["storageState"]>>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}
