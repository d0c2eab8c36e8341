// What the store in memory does that PostgreSQL does not: it crashes when it is told to, and settles looks that nobody made.

import { newStanding } from "#domain/reconcile/standing.ts";
import { addHours } from "#lib/instant.ts";
import { expect, test } from "vitest";
import { ClaimLostError, nothingRead } from "../port.ts";
import { aCustomer, anEntry, at, outcomeOf } from "../testing/samples.ts";
import { memoryStore, type MemoryStore } from "./memory-store.ts";

const now = at("06-10T12:00");

async function withOneMove(): Promise<MemoryStore> {
  const store = memoryStore();
  await store.importedCustomers.saveAll("p1", [aCustomer("acme")]);
  await store.importedCustomers.openMoves("p1", [{ moveId: "mv-acme", customerId: "cu-acme" }], {
    standing: newStanding(),
    at: now,
    entryOf: () => anEntry("import"),
  });
  return store;
}

test("a crash frees what was held and may take light outcomes back", async () => {
  const store = await withOneMove();
  const light = await store.port.claimDue(now);
  if (light === null) throw new Error("nothing was due");
  await light.settle(outcomeOf(light, { wakeAt: addHours(now, 1) }));
  store.crash(() => true);
  const held = await store.port.claimDue(now);
  if (held === null) throw new Error("nothing was due");
  expect(held.move).toEqual(light.move);
  await held.write([anEntry("order/1")]);
  store.crash(() => true);
  await expect(held.settle(outcomeOf(held, {}))).rejects.toThrow(ClaimLostError);
  expect(await store.journal.list("p1", "mv-acme")).toHaveLength(2);
});

test("a move is settled as it was like by a look that came to nothing", async () => {
  const settled = async (settle: (store: MemoryStore) => Promise<unknown>) => {
    const store = await withOneMove();
    await settle(store);
    const before = store.asKept("mv-acme");
    store.crash(() => true);
    return { before, after: store.asKept("mv-acme"), due: store.nextDue(now) };
  };
  const look = { wakeAt: addHours(now, 1), read: { ...nothingRead, tenant: now } };
  const byClaim = await settled(async (store) => {
    const claim = await store.port.claimDue(now);
    await claim?.settle(outcomeOf(claim, look));
  });
  const byItself = await settled(async (store) => {
    const due = store.nextDue(now);
    if (due !== null) store.settleAsItWas(due.move, look);
  });
  expect(byItself).toEqual(byClaim);
  const { read: lastRead, wakeAt } = look;
  expect(byItself).toMatchObject({
    before: { move: { lastRead, wakeAt } },
    after: { move: { wakeAt: now } },
  });
});
