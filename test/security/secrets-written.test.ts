// A whole server as people start it, at its most talkative: whatever it left behind, in its log, its folder or its
// database's own files, holds no secret that passed by.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeEmbeddedPostgres } from "#store/embedded/layout.ts";
import { databaseFolderOf, leaksIn, leaksInText } from "#store/testing/leaks.ts";

const handover = join(import.meta.dirname, "../../bin/handover");

let home: string;
let running: ChildProcess | null = null;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "handover-written-"));
});
afterAll(async () => {
  if (running?.exitCode === null && running.kill("SIGTERM")) await once(running, "exit");
  removeEmbeddedPostgres(home);
  rmSync(home, { recursive: true, force: true });
});

async function start() {
  const server = spawn(handover, ["serve", "--port", "0"], {
    env: { ...process.env, HANDOVER_HOME: home, HANDOVER_LOG: "debug", LANG: "C" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = server;
  const said = { log: "", key: "" };
  server.stderr.on("data", (chunk: Buffer) => (said.log += chunk.toString()));
  let printed = "";
  said.key = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const key = /#key=(\S+)\s/.exec(printed)?.[1];
      if (key !== undefined) resolve(key);
    });
    server.once("exit", () => reject(new Error(said.log)));
  });
  return { server, said };
}

/** As the files and the terminal of the server allow it. */
function asOwner(): (path: string, body?: string, type?: string) => Promise<Response> {
  const { token, url } = JSON.parse(readFileSync(join(home, "server.json"), "utf8"));
  return (path, body, type = "application/json") =>
    fetch(`${url}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": type },
      ...(body === undefined ? {} : { body }),
    });
}

test("log, data folder and database hold no secret of Microsoft's, of a person's or of a program's", async () => {
  const { said, server } = await start();
  const ask = asOwner();
  const { url } = JSON.parse(readFileSync(join(home, "server.json"), "utf8"));
  const csv = readFileSync(join(home, "sandbox", "customers.csv"), "utf8")
    .split("\n")
    .slice(0, 4);
  expect((await ask("/api/v1/imports", csv.join("\n"), "text/csv")).status).toBe(201);
  expect((await ask("/api/v1/clock", JSON.stringify({ forward: "P10D" }))).status).toBe(200);
  const made = await ask("/api/v1/tokens", JSON.stringify({ name: "x", scopes: ["read"] }));
  const { token } = (await made.json()) as { token: string };
  expect(leaksInText(token)).toEqual(["API token"]);
  for (const bearer of [token, `${token.slice(0, -1)}-`]) {
    await fetch(`${url}/api/v1/moves`, { headers: { authorization: `Bearer ${bearer}` } });
  }
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ key: said.key });
  const session = await fetch(`${url}/api/v1/session`, { method: "POST", headers, body });
  const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(leaksInText(cookie)).toEqual(["session cookie"]);
  await fetch(`${url}/api/v1/moves`, { headers: { cookie } });
  const { moves } = (await (await ask("/api/v1/moves")).json()) as { moves: { moveId: string }[] };
  const link = `/api/v1/moves/${moves[0]?.moveId ?? ""}/customer-link`;
  const linked = await (await ask(link, JSON.stringify({ by: "Ada" }))).text();
  expect(leaksInText(linked)).toEqual(["customer's link"]);
  server.kill("SIGTERM");
  await once(server, "exit");

  expect(said.log).toContain('"answered"'); // calls of Microsoft's wire, with their tokens, were logged
  expect(leaksInText(said.log)).toEqual([]);
  expect([said.log.includes(said.key), said.log.includes(cookie.slice(-43))]).toEqual([
    false,
    false,
  ]);
  // The emulated Microsoft keeps what it issues; of that folder nothing is ours.
  expect(leaksIn(join(home, "sandbox"))).not.toEqual([]);
  expect(leaksIn(home, (path) => path.startsWith("sandbox/"))).toEqual([]);
  expect(leaksIn(databaseFolderOf(home))).toEqual([]);
});
