// An installation that only reads, with people who do whatever they are asked: it looks for days, and
// nothing at Microsoft is different because of it.

import { seededRandom } from "#lib/random.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { expect, test } from "vitest";
import { runInProcess } from "./run-in-process.ts";

const customer = oneCustomer({ seats: 4, endsInDays: 90 });

test("a read-only installation buys nothing, changes nothing, and keeps looking", async () => {
  const made = assemble(1, "none", [customer], seededRandom("read-only"));
  let journal: readonly JournalEntry[] = [];
  let failures: number | null = null;
  const outcome = await runInProcess(made, 12, {
    name: "read-only",
    isReadOnly: true,
    async atInstant(_now, _microsoft, { partnerId, store }) {
      const [move] = await store.moves.list(partnerId);
      if (move === undefined) return;
      failures = move.standing.failures;
      journal = await store.journal.list(partnerId, move.moveId);
    },
  });
  expect(outcome).toMatchObject({ seatsBought: 0, moved: 0, interruptedUserHours: 0 });
  expect(outcome.requests).toBeGreaterThan(10);
  expect(journal.length).toBeGreaterThan(0);
  expect(journal.filter(({ kind }) => kind === "intent")).toEqual([]);
  expect(failures).toBe(0);
});
