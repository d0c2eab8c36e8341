import { newStanding } from "#domain/reconcile/standing.ts";
import { pause } from "#lib/clock.ts";
import { addHours } from "#lib/instant.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import pg from "pg";
import { claimFromSession } from "./claim.ts";
import { lockDueMove } from "./claim-reading.ts";
import { sessionPool } from "./claim-sessions.ts";
import { clientConfig } from "./connections.ts";
import { openStore } from "./open-store.ts";
import { planFileCache } from "./plan-file-cache.ts";
import { ClaimLostError, type Claim } from "./port.ts";
import { sameTexts } from "./same-text.ts";
import { openTestStore, type TestStore } from "./testing/open-test-store.ts";
import { aCustomer, addMove, anEntry, at, outcomeOf } from "./testing/samples.ts";
import { testKeys } from "./testing/test-keys.ts";

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.drop());

const now = at("06-10T12:00");
const never = new AbortController().signal;
/** Longer than any test: what ends such a wait is what was waited for. */
const LONG_MS = 600_000;

async function claim(): Promise<Claim> {
  const claimed = await store.port.claimDue(now);
  if (claimed === null) throw new Error("nothing was due");
  return claimed;
}

/** As one import leaves them, all due. */
async function addMoves(count: number): Promise<void> {
  const customers = Array.from({ length: count }, (_, number) => aCustomer(`c${number}`));
  const moves = customers.map(({ customerId }) => ({ customerId, moveId: `mv-${customerId}` }));
  await store.inTransaction(async ({ importedCustomers }) => {
    await importedCustomers.begin("p1");
    await importedCustomers.saveAll("p1", customers);
    await importedCustomers.openMoves("p1", moves, {
      standing: newStanding(),
      at: at("06-10T10:00"),
      entryOf: () => anEntry("import"),
    });
  });
}

async function asOwner(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client(clientConfig(store.connections.owner));
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

test("a worker whose session died writes nothing, and its move is free at once", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  const lost = await claim();
  await asOwner(
    `select pg_terminate_backend(l.pid, 60000) from pg_locks l join pg_database d on d.oid = l.database
      where d.datname = current_database() and l.locktype = 'advisory' and l.classid = 7301`,
  );
  const taken = await claim();
  expect(taken.move.moveId).toBe("mv-acme");
  await expect(lost.write([anEntry("order/1")])).rejects.toThrow(ClaimLostError);
  await expect(lost.settle(outcomeOf(lost, {}))).rejects.toThrow(ClaimLostError);
  expect(await taken.journal()).toEqual([]);
  await taken.settle(outcomeOf(taken, { wakeAt: at("06-11T00:00") }));
  expect(await store.moves.find("p1", "mv-acme")).toMatchObject({ wakeAt: at("06-11T00:00") });
});

test.each([{ journal: [] }, { journal: [anEntry("order/1")] }])(
  "a worker that slept through another's look changes nothing (%j)",
  async (changes) => {
    const moveId = await addMove(store, "acme", at("06-10T10:00"));
    const asleep = await claim();
    await asOwner("update moves set version = version + 1, wake_at = '2026-06-12T00:00Z'");
    await expect(asleep.write([anEntry("order/1")])).rejects.toThrow(ClaimLostError);
    expect(await store.journal.list("p1", moveId)).toEqual([]);

    await asOwner("update moves set wake_at = '2026-06-10T10:00Z'");
    const second = await claim();
    await asOwner("update moves set version = version + 1");
    const settled = second.settle(outcomeOf(second, { ...changes, letters: [] }));
    await expect(settled).rejects.toThrow(ClaimLostError);
    expect(await store.journal.list("p1", moveId)).toEqual([]);
    expect(await store.moves.find("p1", moveId)).toMatchObject({ wakeAt: at("06-10T10:00") });
  },
);

test("waiting ends when any process lowers a wake-up, also one lowered before the wait began", async () => {
  await addMove(store, "acme", at("06-11T00:00"));
  const other = await openStore(store.connections, { partnerId: "p1", keys: testKeys() });
  try {
    expect(await store.port.claimDue(now)).toBeNull();
    await store.port.waitForWake(LONG_MS, never); // ends when the listener is there
    expect(await store.port.claimDue(now)).toBeNull();
    const waiting = store.port.waitForWake(LONG_MS, never);
    await other.port.wakeEarlier("mv-acme", now);
    await waiting;
    await store.port.waitForWake(LONG_MS, never); // heard before this wait began, and not looked for yet
    await (await claim()).release();
  } finally {
    await other.close();
  }
});

test("many slots look at every move of every hour exactly once", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
  for (const name of names) await addMove(store, name, at("06-10T10:00"));
  const other = await openStore(store.connections, { partnerId: "p1", keys: testKeys() });
  let looks = 0;
  const underWay = new Set<string>();
  const slot = async (port: TestStore["port"]) => {
    for (;;) {
      const look = await port.claimDue(now);
      if (look === null) return;
      const { moveId, wakeAt, version } = look.move;
      expect(underWay.has(moveId)).toBe(false);
      underWay.add(moveId);
      looks += 1;
      if (version % 3 === 0) await look.write([anEntry(`${version}`)]);
      underWay.delete(moveId);
      const journal = version % 4 === 0 ? [anEntry(`${version}`)] : [];
      await look.settle(outcomeOf(look, { wakeAt: addHours(wakeAt ?? now, 0.1), journal }));
    }
  };
  try {
    const ports = [store.port, other.port, store.port, other.port, store.port, other.port];
    await Promise.all(ports.map(slot));
    // a slot may give up while the others hold what is left; those look again themselves
    expect(looks).toBe(12 * 21);
  } finally {
    await other.close();
  }
});

test("a move that its holder settled between our look for due ones and our lock is left alone", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  const sessions = sessionPool(store.connections.app, "p1");
  const session = await sessions.take();
  // What the search sees is of before, and what is asked after it of now.
  const late = {
    async query(asked: pg.QueryConfig) {
      if (asked.name !== "lock-due-move") return session.query(asked);
      await session.query("begin isolation level repeatable read");
      await session.query("select from moves");
      await asOwner("update moves set wake_at = '2026-06-11T00:00Z'");
      const answer = await session.query(asked);
      await session.query("commit");
      return answer;
    },
  };
  const held = await lockDueMove(late, now, sameTexts());
  if (held.moveId === null) throw new Error("nothing was due");
  const told = { onEnded: () => undefined, onNextWake: () => undefined };
  const ours = { ...held, session, sessions, planFiles: planFileCache(), now, ...told };
  expect(held.read.move.wakeAt).toBe(at("06-11T00:00"));
  expect(await claimFromSession(ours)).toBeNull();
  await store.port.wakeEarlier("mv-acme", now);
  expect((await claim()).move.moveId).toBe("mv-acme"); // so the lock was given back
  await sessions.close();
});

test("a claim among many reads one move, also before the database has counted them", async () => {
  await asOwner("alter table moves set (autovacuum_enabled = off)");
  await addMove(store, "acme", at("06-10T10:00"));
  await addMoves(3_000);
  const sessions = sessionPool(store.connections.app, "p1");
  const session = await sessions.take();
  await session.query("begin");
  expect((await lockDueMove(session, now, sameTexts())).moveId).not.toBeNull();
  const { rows } = await session.query<{ read: string }>(
    `select seq_tup_read + idx_tup_fetch as read from pg_stat_xact_user_tables
      where relname = 'moves'`,
  );
  expect(Number(rows[0]?.read)).toBeLessThan(10);
  await sessions.close();
});

test("a move is read once for a claim, also where its journal grew with the look before", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  const first = await claim();
  await first.settle(outcomeOf(first, { wakeAt: now, journal: [anEntry("order/1")] }));
  const sessions = sessionPool(store.connections.app, "p1");
  const session = await sessions.take();
  const asked: unknown[] = [];
  const listening = {
    query(statement: pg.QueryConfig) {
      asked.push(statement.name);
      return session.query(statement);
    },
  };
  expect((await lockDueMove(listening, now, sameTexts())).moveId).toBe("mv-acme");
  expect(asked).toEqual(["lock-due-move"]);
  await sessions.close();
});

test("a worker is told of the next look by its own claims and settlings, and asks only where that says due", async () => {
  const [later, latest] = [at("06-11T00:00"), at("06-12T00:00")];
  await addMove(store, "acme", at("06-10T10:00"));
  await addMove(store, "zeta", at("06-10T11:00"));
  const [acme, zeta] = [await claim(), await claim()];
  await acme.settle(outcomeOf(acme, { wakeAt: latest }));
  expect(await store.port.nextLook(now)).toBe(at("06-10T11:00")); // still held
  await zeta.settle(outcomeOf(zeta, { wakeAt: later }));
  expect(await store.port.nextLook(now)).toBe(later);
  await asOwner("update moves set wake_at = '2026-06-13T00:00Z'"); // announced to nobody, so nobody asks
  expect(await store.port.nextLook(now)).toBe(later);
  expect(await store.port.claimDue(now)).toBeNull();
  expect(await store.port.nextLook(now)).toBe(at("06-13T00:00"));
  await asOwner("update moves set wake_at = '2026-06-10T10:00Z'");
  expect(await store.port.nextLook(at("06-13T00:00"))).toBe(at("06-10T10:00"));
});

test("what a move's rows say in the same words is the same value at the next look", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  const first = await claim();
  await first.settle(outcomeOf(first, { wakeAt: now }));
  const second = await claim();
  expect(second.move.standing).toBe(first.move.standing);
  expect(second.move.customer).toBe(first.move.customer);
  expect(second.humanSteps).toBe(first.humanSteps);
  const standing = { ...first.move.standing, failures: 1 };
  await second.settle(outcomeOf(second, { wakeAt: now, standing }));
  const third = await claim();
  expect(third.move.standing).toEqual(standing);
  expect(third.move.customer).toBe(first.move.customer);
});

test("whoever waits for the end of the looks is told when the last has ended", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  await addMove(store, "zeta", at("06-10T10:00"));
  const looks = [await claim(), await claim()] as const;
  const beganMs = performance.now();
  let hasEnded = false;
  const wait = { now, idleMs: 1, mostMs: LONG_MS };
  const ended = store.workEnded(wait).then(() => (hasEnded = true));
  await looks[0].settle(outcomeOf(looks[0], { wakeAt: at("06-11T00:00") }));
  expect(hasEnded).toBe(false);
  await pause(20); // nobody is idle
  expect(hasEnded).toBe(false);
  await looks[1].release();
  await ended;
  await store.workEnded(wait);
  const search = store.port.claimDue(at("06-10T09:00")); // finds nothing
  let isIdle = false;
  void store.workEnded({ ...wait, idleMs: 0 }).then(() => (isIdle = true));
  await Promise.resolve();
  expect(isIdle).toBe(false);
  await search;
  await store.workEnded({ ...wait, idleMs: 0 });
  expect(performance.now() - beganMs).toBeLessThan(LONG_MS / 10);
});

test("whoever waits for what another process holds is told when it is let go, and holds nothing after that", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  const sessions = sessionPool(store.connections.app, "p1");
  const session = await sessions.take();
  expect((await lockDueMove(session, now, sameTexts())).moveId).toBe("mv-acme");
  let isFree = false;
  const wait = { now, idleMs: 1, mostMs: LONG_MS };
  const beganMs = performance.now();
  const freed = store.workEnded(wait).then(() => (isFree = true));
  await store.workEnded(wait); // looks again
  expect(isFree).toBe(false);
  await session.query("select pg_advisory_unlock_all()");
  await freed;
  await store.workEnded(wait); // nobody holds it
  expect(performance.now() - beganMs).toBeLessThan(LONG_MS / 10);
  expect((await claim()).move.moveId).toBe("mv-acme");
  await sessions.close();
});

test("the journal only grows, whoever asks; the server's role cannot change the schema", async () => {
  await addMove(store, "acme", at("06-10T10:00"));
  const look = await claim();
  await look.write([anEntry("order/1")]);
  await look.release();
  await expect(asOwner("update journal set subject = 'x'")).rejects.toThrow(/never changed/);
  await expect(asOwner("delete from journal")).rejects.toThrow(/never changed/);
  const app = new pg.Client(clientConfig(store.connections.app));
  await app.connect();
  try {
    for (const statement of [
      "update journal set subject = 'x'",
      "truncate approvals",
      "drop trigger journal_only_grows on journal",
      "create table mine (a int)",
      "alter table moves add column b int",
      "delete from schema_migrations",
    ]) {
      await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
  } finally {
    await app.end();
  }
});
