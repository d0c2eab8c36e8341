// Two `serve` on one DATABASE_URL, as when a server is replaced or doubled: what one is asked for the other knows, what one
// leaves undone the other does, and nothing is bought twice.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApiClient, httpTransport, type ApiClient } from "#contract/client.ts";
import { importCustomers } from "#contract/routes/customers.ts";
import { showOverview } from "#contract/routes/overview.ts";
import { showMeter } from "#contract/routes/sandbox.ts";
import { moveClock } from "#contract/routes/server.ts";
import { startHandover, untilReady, type RunningProcess } from "#simulation/run/child-process.ts";
import { callJson } from "#simulation/run/json-http.ts";
import { startSandbox, type RunningSandbox } from "../../src/main/sandbox.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";

let folder: string;
let sandbox: RunningSandbox;
let store: TestStore;
let databaseUrl: string;
const running: RunningProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-two-"));
  const log = { debug() {}, warn() {} };
  const place = { folder: join(folder, "sandbox"), port: 0, seed: 1, worldFile: null };
  sandbox = await startSandbox({ ...place, loose: false, log });
  store = await openTestStore("nobody");
  const { owner } = store.connections;
  if (!("host" in owner)) throw new Error("the tests' database is reached by its socket");
  const { database, host, password, user } = owner;
  const socket = encodeURIComponent(host);
  databaseUrl = `postgres://${user}:${password}@localhost/${database}?host=${socket}`;
});
afterAll(async () => {
  await Promise.all(running.map((each) => each.stop()));
  await sandbox.close();
  await store.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(name: string): Promise<{ process: RunningProcess; client: ApiClient }> {
  const home = join(folder, name);
  // The keys of secrets are the same for all, as an operator's vault gives them.
  mkdirSync(home);
  const keys = join(folder, "secrets.key");
  try {
    writeFileSync(join(home, "secrets.key"), readFileSync(keys));
  } catch {
    // The first one draws them.
  }
  const environment = {
    HANDOVER_HOME: home,
    HANDOVER_SANDBOX_URL: sandbox.url,
    DATABASE_URL: databaseUrl,
  };
  const process = startHandover(["serve", "--port", "0"], environment, join(folder, `${name}.log`));
  running.push(process);
  const { token, url } = await untilReady(name, process, async () => {
    try {
      const file = JSON.parse(readFileSync(join(home, "server.json"), "utf8")) as {
        url: string;
        token: string;
      };
      await callJson("GET", new URL("/readyz", file.url).href);
      return file;
    } catch {
      return null;
    }
  });
  writeFileSync(keys, readFileSync(join(home, "secrets.key")));
  return { process, client: createApiClient(httpTransport(url), token) };
}

test("what one was asked for the other does, also when the first is killed", async () => {
  const first = await serve("first");
  const second = await serve("second");
  const csv = readFileSync(sandbox.importCsv ?? "", "utf8");
  await first.client.call(importCustomers, { body: csv });
  const { customers, moves } = await second.client.call(showOverview);
  // A server looks at once: a move that needs nothing may have ended before it is asked.
  expect(moves.open + moves.done + moves.refused).toBe(customers);
  expect(customers).toBeGreaterThan(1);
  await first.process.kill();
  // The second goes on with what the first had claimed: every move asks for its relationship by itself.
  const clock = await second.client.call(moveClock, { body: { forward: "P1D" } });
  expect(clock.now > clock.from).toBe(true);
  // What Partner Center tells of the last acts may wake a move once more.
  const due = async () => (await second.client.call(showOverview)).due;
  await expect.poll(due, { timeout: 120_000 }).toBe(0);
  const meter = await second.client.call(showMeter);
  expect(meter.seatsBoughtTwice).toBe(0);
});
