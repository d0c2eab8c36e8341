// Processes of their own on one database: none does what another one does, and what a killed or frozen one
// held goes on elsewhere.

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { pause } from "#lib/clock.ts";
import { addHours } from "#lib/instant.ts";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CLAIM_LOCK_CLASS } from "./claim-sessions.ts";
import { clientConfig } from "./connections.ts";
import { openTestStore, type TestStore } from "./testing/open-test-store.ts";
import { addMove, at } from "./testing/samples.ts";

const now = at("06-10T12:00");
const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);

/**
 * Looks at everything that is due, takes a first place for it where one is left, writes its name into each journal,
 * and says so; with the first it waits for a word.
 */
const PLACES = 3;
const WORKER = `
  import { once } from "node:events";
  import { openStore } from ${here("open-store.ts")};
  import { testKeys } from ${here("testing/test-keys.ts")};
  const { connections, name, now, later } = JSON.parse(process.argv[1]);
  const store = await openStore(connections, { partnerId: "p1", keys: testKeys() });
  let isFirst = true;
  for (;;) {
    const claim = await store.port.claimDue(now);
    if (claim === null) break;
    if (isFirst) {
      process.send("claimed");
      await once(process, "message");
    }
    isFirst = false;
    const hasPlace = await claim.takeFirstPlace(${PLACES});
    await claim.write([{ at: now, kind: "intent", subject: name, details: { hasPlace } }]);
    const { refusal, standing } = claim.move;
    const nothing = { journal: [], humanSteps: [], letters: [], planFile: null };
    const rest = { refusal, standing, read: { tenant: null, agreement: null, prices: null }, lineCounts: null, ...nothing };
    await claim.settle({ ...rest, status: "open", wakeAt: later });
  }
  process.send("done");
  await store.close();
  process.disconnect();
`;

/** Takes the lock of move 1 and never lets it go. */
const HOLDER = `
  import { CLAIM_LOCK_CLASS, sessionPool } from ${here("claim-sessions.ts")};
  const { connections, silenceMsMax } = JSON.parse(process.argv[1]);
  const session = await sessionPool(connections.app, "p1", silenceMsMax).take();
  await session.query("select pg_advisory_lock($1, 1)", [CLAIM_LOCK_CLASS]);
  process.send("held");
  setInterval(() => undefined, 1_000);
`;

let store: TestStore;
const children: ChildProcess[] = [];
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  }
  await store.drop();
});

function start(script: string, options: object): ChildProcess {
  const words = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script];
  const argument = JSON.stringify({ connections: store.connections, ...options });
  const child = spawn(process.execPath, [...words, argument], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  children.push(child);
  return child;
}

async function said(child: ChildProcess, word: unknown): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.on("message", (message) => {
      if (JSON.stringify(message) === JSON.stringify(word)) resolve();
    });
    child.once("exit", (code) =>
      reject(new Error(`ended with ${code} before saying ${String(word)}`)),
    );
  });
}

const worker = (name: string) => start(WORKER, { name, now, later: addHours(now, 24) });

async function journals(count: number) {
  return Promise.all(
    Array.from({ length: count }, (_, index) => store.journal.list("p1", `mv-m${index}`)),
  );
}

test("two processes share what is due, no move is looked at by both, and both together take the first places", async () => {
  const MOVES = 40;
  for (let index = 0; index < MOVES; index += 1)
    await addMove(store, `m${index}`, at("06-10T10:00"));
  const both = [worker("one"), worker("two")];
  await Promise.all(both.map((child) => said(child, "claimed")));
  const done = both.map((child) => said(child, "done"));
  for (const child of both) child.send("go on");
  await Promise.all(done);
  const all = await journals(MOVES);
  expect(all.filter((entries) => entries.length !== 1)).toEqual([]);
  const entries = all.flat();
  expect(new Set(entries.map(({ subject }) => subject))).toEqual(new Set(["one", "two"]));
  expect(entries.filter(({ details }) => details["hasPlace"] === true)).toHaveLength(PLACES);
});

test("what a killed process held is looked at by another one at once", async () => {
  await addMove(store, "m0", at("06-10T10:00"));
  const killed = worker("killed");
  await said(killed, "claimed");
  expect(await store.port.claimDue(now)).toBeNull();
  killed.kill("SIGKILL");
  const killedMs = performance.now();
  let claim = null;
  while (claim === null) claim = await store.port.claimDue(now);
  // By its silence alone it would be found dead after three quarters of a minute.
  expect(performance.now() - killedMs).toBeLessThan(30_000);
  await claim.release();
});

test("a process that stands still holds nothing for longer than the silence that is allowed", async () => {
  const client = new pg.Client(clientConfig(store.connections.app, "p1"));
  await client.connect();
  const isFree = async () => {
    const lock = `${CLAIM_LOCK_CLASS}, 1`;
    const { rows } = await client.query<{ free: boolean }>(
      `select pg_try_advisory_lock(${lock}) as free, pg_advisory_unlock(${lock})`,
    );
    return rows[0]?.free === true;
  };
  /** A process that still holds the lock after twice the silence: it lives, and its looks may take long. */
  const holdingOn = async (silenceMsMax: number) => {
    const holder = start(HOLDER, { silenceMsMax });
    await said(holder, "held");
    await pause(2 * silenceMsMax);
    return (await isFree()) ? null : holder;
  };
  try {
    // A machine that is very busy silences those that live, too: there more silence has to be allowed.
    const holder =
      (await holdingOn(1_500)) ?? (await holdingOn(6_000)) ?? (await holdingOn(12_000));
    if (holder === null) throw new Error("whoever lives loses what it holds");
    holder.kill("SIGSTOP");
    while (!(await isFree())) await pause(50);
  } finally {
    await client.end();
  }
});
