// The command line as a person uses it: the real binary on a data folder of its own, first without a
// server, then with one.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { pause } from "#lib/clock.ts";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";

const HANDOVER = fileURLToPath(new URL("../../bin/handover", import.meta.url));
const ServerFile = z.object({
  url: z.string(),
  sandboxUrl: z.string(),
  token: z.string(),
  pid: z.number(),
});

let folder: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "handover-cli-"));
  home = join(folder, "home");
});
afterAll(() => {
  removeEmbeddedPostgres(home);
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(argv: readonly string[], more: Record<string, string> = {}) {
  const own = { HANDOVER_HOME: home, LANG: "C", LC_ALL: "C", DATABASE_URL: "" };
  const env = { ...process.env, ...own, ...more };
  const child = spawn(HANDOVER, [...argv], { env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const ended = new Promise<Ran>((resolve) =>
    child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr })),
  );
  const hears = async (said: () => string, words: RegExp): Promise<string> => {
    while (!words.test(said()) && child.exitCode === null) await pause(20);
    expect(said()).toMatch(words);
    return words.exec(said())?.[1] ?? "";
  };
  return {
    child,
    ended,
    /** Waits until it has said so, on stdout or on stderr; answers what stands in brackets. */
    says: (words: RegExp) => hears(() => stdout, words),
    talksOf: (words: RegExp) => hears(() => stderr, words),
  };
}

async function handover(...argv: readonly string[]): Promise<Ran> {
  return start(argv).ended;
}

async function json<T extends z.ZodType>(shape: T, ...argv: string[]): Promise<z.output<T>> {
  const { exitCode, stdout, stderr } = await handover(...argv, "--json");
  expect([argv, exitCode, stderr.includes("[")]).toEqual([argv, 0, false]);
  return shape.parse(JSON.parse(stdout));
}

const Customers = z.object({ customers: z.array(z.object({ domain: z.string() })) });
const Token = z.object({ token: z.string() });
const Standing = z.object({ now: z.string() });

test("a command works without a server, on the same data as the next one", async () => {
  expect(await json(Customers, "customers", "list")).toEqual({ customers: [] });
  const csv = join(home, "sandbox", "customers.csv");
  const dryRun = await handover("customers", "import", csv, "--dry-run");
  expect(dryRun).toMatchObject({ exitCode: 0 });
  expect((await json(Customers, "customers", "list")).customers).toEqual([]);
  expect(await handover("customers", "import", csv)).toMatchObject({ exitCode: 0 });
  expect((await json(Customers, "customers", "list")).customers.length).toBeGreaterThan(10);
  // Nothing is left running or lying about that would make the next command talk to nobody.
  expect(() => readFileSync(join(home, "server.json"))).toThrow("ENOENT");
});

test("mistakes have their exit codes", async () => {
  const broken = join(folder, "broken.csv");
  writeFileSync(broken, "a,b\n1,2\n");
  const plan = join(folder, "plan.json");
  writeFileSync(plan, "no plan");
  expect((await handover("customers", "import", broken)).exitCode).toBe(17);
  const empty = join(folder, "empty.csv");
  writeFileSync(empty, "");
  const importing = await handover("customers", "import", empty, "--lang", "it");
  expect(importing).toMatchObject({
    exitCode: 11,
    stderr: `Il file è vuoto: ${empty} [FILE_EMPTY]\n`,
  });
  expect(await handover("customers", "import", folder)).toMatchObject({ exitCode: 10 });
  expect((await handover("customers", "import", join(folder, "none.csv"))).exitCode).toBe(10);
  expect((await handover("moves", "show", "nobody")).exitCode).toBe(4);
  expect((await handover("plan", "verify", plan)).exitCode).toBe(26);
  expect((await handover("clock", "--until", "2020-01-01")).exitCode).toBe(2);
});

test("with a server, commands speak to it; a second server on the folder is refused", async () => {
  const server = start(["serve", "--port", "0"]);
  try {
    const { url, pid } = await readyServer(server);
    expect(await server.says(/^(.*)\n/)).toContain(url);
    expect(statSync(join(home, "server.json")).mode & 0o777).toBe(0o600);
    expect((await fetch(new URL("/healthz", url))).status).toBe(200);
    expect((await fetch(new URL("/api/v1/moves", url))).status).toBe(401);

    const before = await json(Standing, "clock");
    const moved = await json(Standing, "clock", "--to", "next");
    expect(moved.now > before.now).toBe(true);
    expect((await json(Standing, "clock")).now).toBe(moved.now);

    const second = await handover("serve", "--port", "0");
    expect(second).toMatchObject({ exitCode: 5 });
    expect(second.stderr).toContain("[FOLDER_IN_USE]");
    expect(ServerFile.parse(JSON.parse(serverFile())).pid).toBe(pid);
  } finally {
    server.child.kill("SIGTERM");
  }
  expect((await server.ended).exitCode).toBe(0);
  expect(() => serverFile()).toThrow("ENOENT");
});

test("a worker waits for a server, works beside it, and stops when told", async () => {
  const worker = start(["worker"], { HANDOVER_WORKER_PORT: "0" });
  const workerUrl = await worker.talksOf(/(http:\S+)\s/);
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${workerUrl}${path}`, { headers })).status;
  expect([await ask("/healthz"), await ask("/readyz"), await ask("/metrics")]).toEqual([
    200, 503, 503,
  ]);
  const server = start(["serve", "--port", "0"]);
  try {
    await readyServer(server);
    await worker.talksOf(/4 worker slots/);
    const made = await json(Token, "tokens", "create", "prometheus", "--scopes", "read");
    const authorization = `Bearer ${made.token}`;
    expect([await ask("/readyz"), await ask("/metrics")]).toEqual([200, 401]);
    expect(await ask("/metrics", { authorization })).toBe(200);
    expect(await ask("/api/v1/moves", { authorization })).toBe(404);
  } finally {
    worker.child.kill("SIGTERM");
    server.child.kill("SIGTERM");
  }
  expect((await worker.ended).exitCode).toBe(0);
  expect((await server.ended).exitCode).toBe(0);
  expect((await handover("worker", "--slots", "0")).exitCode).toBe(2);
});

test("a backup replaces a file only where it is told to", async () => {
  const file = join(folder, "kept.backup");
  expect(await handover("backup", file)).toMatchObject({ exitCode: 0 });
  const kept = readFileSync(file);
  const again = await handover("backup", file);
  expect([again.exitCode, again.stderr.includes("[FILE_EXISTS]")]).toEqual([3, true]);
  expect(readFileSync(file)).toEqual(kept);
  writeFileSync(file, "");
  expect(await handover("backup", file, "--force")).toMatchObject({ exitCode: 0 });
  expect(readFileSync(file).length).toBeGreaterThan(1_000);
});

test("a command whose server is killed under it says so, and nothing is lost", async () => {
  const server = start(["serve", "--port", "0"]);
  const { sandboxUrl } = await readyServer(server);
  const clock = async () => (await fetch(new URL("/_sandbox/clock", sandboxUrl))).text();
  const before = await clock();
  const moving = start(["clock", "--forward", "P99Y"]); // longer than anybody waits
  while ((await clock()) === before) await pause(20);
  server.child.kill("SIGKILL");
  const { exitCode, stderr } = await moving.ended;
  expect([exitCode, stderr.includes("[SERVER_GONE]")]).toEqual([5, true]);
  expect((await json(Customers, "customers", "list")).customers.length).toBeGreaterThan(10);
});

test("all letters in all languages are written to files, the same ones for each language", async () => {
  const out = join(folder, "letters");
  expect(await handover("letters", "preview", "--all", "--out", out)).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining("letters written to"),
  });
  const names = ["en", "es", "it", "pt-BR", "ru", "zh-TW"];
  expect(readdirSync(out).toSorted()).toEqual(names);
  const files = readdirSync(join(out, "en"));
  expect(files).toContain("stopRenewal.cspNce.txt");
  expect(files).toContain("emergencyCard.html");
  for (const name of names) expect(readdirSync(join(out, name))).toEqual(files);
  expect(readFileSync(join(out, "ru", "overview.txt"), "utf8")).toContain("125 лицензий");
  expect(readFileSync(join(out, "ru", "overview.html"), "utf8")).toContain('<html lang="ru">');
});

test("a server that was killed blocks nobody", async () => {
  const server = start(["serve", "--port", "0"]);
  await readyServer(server);
  server.child.kill("SIGKILL");
  await server.ended;
  expect((await json(Customers, "customers", "list")).customers.length).toBeGreaterThan(10);
  const next = start(["serve", "--port", "0"]);
  await readyServer(next);
  next.child.kill("SIGINT");
  expect((await next.ended).exitCode).toBe(0);
});

function serverFile(): string {
  return readFileSync(join(home, "server.json"), "utf8");
}

/** What the server says of itself once it answers: the file may still be that of a killed one. */
async function readyServer({
  child,
}: ReturnType<typeof start>): Promise<z.output<typeof ServerFile>> {
  while (child.exitCode === null) {
    try {
      const file = ServerFile.parse(JSON.parse(serverFile()));
      if (file.pid === child.pid && (await fetch(new URL("/readyz", file.url))).ok) return file;
    } catch {
      // not there yet, or half written
    }
    await pause(50);
  }
  throw new Error("the server ended before it was ready");
}
