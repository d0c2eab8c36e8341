// A whole house with its console, for the browser: `handover serve` as people start it, on a folder of its own.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { buildConsole } from "../../bin/build-console.mjs";
import { findChromium } from "../../bin/find-chromium.mjs";

const STARTS_WITHIN_MS = 60_000;
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
  stopServer(): Promise<void>;
  /** On the same folder and port as before. */
  startServer(): Promise<void>;
  close(): Promise<void>;
}

export async function openConsoleHouse(): Promise<ConsoleHouse> {
  buildConsole();
  const home = await mkdtemp(join(tmpdir(), "handover-console-"));
  let server = await startServer(home, "0");
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
      return context.newPage();
    },
    stopServer: () => server.stop(),
    async startServer() {
      server = await startServer(home, port);
    },
    async close() {
      await browser.close();
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

interface RunningServer {
  /** Signs in once. */
  readonly link: string;
  readonly sandboxUrl: string;
  stop(): Promise<void>;
}

async function startServer(home: string, port: string): Promise<RunningServer> {
  const server = spawn(join(root, "bin/handover"), ["serve", "--port", port], {
    env: { ...process.env, HANDOVER_HOME: home, LANG: "C" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const link = await linkOf(server.stdout);
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

/** The link that the server prints once it listens. */
async function linkOf(stdout: NodeJS.ReadableStream): Promise<string> {
  let printed = "";
  const late = AbortSignal.timeout(STARTS_WITHIN_MS);
  return new Promise((resolve, reject) => {
    late.addEventListener("abort", () => reject(new Error(`no link in: ${printed}`)));
    stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /http:\S+#key=\S+/.exec(printed)?.[0];
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
