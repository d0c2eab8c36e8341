import { linkHash } from "#domain/journal/chain.ts";
import { verifyJournal } from "#domain/journal/verify-journal.ts";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientConfig } from "./connections.ts";
import { openTestStore, type TestStore } from "./testing/open-test-store.ts";
import { addMove, anEntry, at, outcomeOf } from "./testing/samples.ts";

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.drop());

const now = at("06-10T12:00");

async function look(...subjects: readonly string[]): Promise<void> {
  const claim = await store.port.claimDue(now);
  if (claim === null) throw new Error("nothing was due");
  const [first = "x", ...rest] = subjects;
  await claim.write([{ ...anEntry(first), personal: { userId: "u-1" } }]);
  await claim.settle(outcomeOf(claim, { wakeAt: now, journal: rest.map(anEntry) }));
}

async function fileOf(moveId: string) {
  const { entries, personalKey } = await store.journal.chain("p1", moveId);
  return {
    schema: "handover.journal/1",
    moveId,
    tenantId: "t",
    exportedAt: now,
    personalKey,
    entries,
    seals: await store.journalSeals.ofMove("p1", moveId),
  };
}

test("looks and people add to one chain, which is sealed by the day", async () => {
  const moveId = await addMove(store, "acme", now);
  await addMove(store, "zeta", at("06-20T00:00"));
  await look("order/1", "order/2", "order/3");
  await store.moves.recordAct({
    partnerId: "p1",
    moveId,
    approval: null,
    humanStep: null,
    journal: [{ ...anEntry("approval"), kind: "person", personal: { by: "Ada" } }],
    wakeAt: now,
  });
  const first = await store.journalSeals.seal("p1", now);
  expect(await store.journalSeals.seal("p1", now)).toBeNull();
  await look("order/4");
  const second = await store.journalSeals.seal("p1", at("06-11T01:00"));
  expect(second?.previousHash).toBe(first?.hash);
  expect(await store.journalSeals.seal("p1", at("06-12T01:00"))).toBeNull(); // nothing grew
  await look("order/5");
  expect((await store.journal.list("p1", moveId)).map(({ personal }) => personal)).toEqual([
    { userId: "u-1" },
    null,
    null,
    { by: "Ada" },
    { userId: "u-1" },
    { userId: "u-1" },
  ]);
  expect(verifyJournal(await fileOf(moveId), second?.hash ?? "")).toMatchObject({
    ok: true,
    entries: 6,
    unsealed: 1,
    erased: 0,
  });
  await store.personalData.erase("p1", moveId);
  expect(verifyJournal(await fileOf(moveId), second?.hash ?? "")).toMatchObject({
    ok: true,
    erased: 4,
  });
});

async function asOwner(statement: string): Promise<unknown[]> {
  const client = new pg.Client(clientConfig(store.connections.owner));
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

test("a row that a worker of an earlier release writes is linked all the same", async () => {
  const moveId = await addMove(store, "acme", now);
  await look("order/1");
  await asOwner(`
    insert into journal (partner_id, move_id, sequence, at, kind, subject, details)
    values ('p1', '${moveId}', 2, '2026-06-11T08:00:00.5Z', 'outcome', 'order/1', '{"seats": 1.50}');
    update moves set journal_count = 2 where move_id = '${moveId}'`);
  await look("order/2");
  const { entries } = await store.journal.chain("p1", moveId);
  const [, earlier, last] = entries;
  expect(JSON.parse(earlier?.content ?? "")).toEqual({
    moveId,
    at: "2026-06-11T08:00:00.500Z",
    kind: "outcome",
    subject: "order/1",
    details: { seats: 1.5 },
    personalHash: null,
  });
  expect(last?.hash).toBe(linkHash(earlier?.hash ?? "", 3, last?.content ?? ""));
  expect(verifyJournal(await fileOf(moveId), null)).toMatchObject({ ok: true, entries: 3 });
});

test("a row that would leave a hole is refused", async () => {
  const moveId = await addMove(store, "acme", now);
  await expect(
    asOwner(`insert into journal (partner_id, move_id, sequence, at, kind, subject, details)
      values ('p1', '${moveId}', 2, now(), 'outcome', 'x', '{}')`),
  ).rejects.toThrow();
});
