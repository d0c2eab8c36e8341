// After the days that the operator chose, no table of the database knows anymore who the people of an ended move were.

import { verifyJournal } from "#domain/journal/verify-journal.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { Instant } from "#lib/instant.ts";
import { clientConfig } from "#store/connections.ts";
import type { MoveStatus } from "#store/port.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import {
  addMove,
  aLetter,
  anEntry,
  aPlanFile,
  aStep,
  at,
  outcomeOf,
} from "#store/testing/samples.ts";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { eraseDue } from "./retention.ts";

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.drop());

const USER = "5b1c2a10-4b7e-4d7a-9c01-2f5d8e7a1001";
const NAMES = [USER, "Ada Lovelace", "it@acme.example"];

/** Who uses what, in a plan that names them twice. */
function planOf(moveId: string): PlanFile {
  const file = aPlanFile(moveId, `plan-of-${moveId}`);
  const user = { userId: USER, accountEnabled: true, usageLocation: "IT", assignments: [] };
  const other = { ...user, userId: `${USER.slice(0, -1)}2` };
  const change = {
    changeId: "1",
    holder: "user" as const,
    remove: [],
    add: [],
    before: [],
    undoUntil: at("06-09T00:00"),
  };
  const holders = [{ changeId: "1", ids: [other.userId, USER] }];
  const reassignment = { changes: [change], waves: [{ wave: 1, afterSteps: [], holders }] };
  return {
    ...file,
    estate: { ...file.estate, users: [user, other] },
    plan: { ...file.plan, reassignment },
  };
}

/** A move that people took part in, in the state in which a look leaves it. */
async function liveThrough(
  name: string,
  status: MoveStatus,
  wakeAt: Instant | null = status === "open" ? at("12-01T00:00") : null,
): Promise<string> {
  const moveId = await addMove(store, name, at("06-01T00:00"));
  const claim = await store.port.claimDue(at("06-01T00:00"));
  if (claim === null) throw new Error("nothing was due");
  await claim.write([{ ...anEntry("licenses"), personal: { userId: USER } }]);
  const evidence = { level: "attested", at: at("06-01T00:00"), by: "Ada Lovelace" } as const;
  await claim.settle(
    outcomeOf(claim, {
      status,
      wakeAt,
      planFile: planOf(moveId),
      letters: [{ ...aLetter(moveId, `letter-${name}`), text: "Dear Ada Lovelace" }],
      humanSteps: [{ ...aStep(moveId), state: "done", evidence }],
    }),
  );
  await store.evidenceFiles.add("p1", {
    fileId: `file-${name}`,
    moveId,
    humanStepId: `${moveId}/acceptRelationship`,
    fileName: "Ada Lovelace.png",
    sha256: "0",
    content: Buffer.from("x"),
    uploadedAt: at("06-01T00:00"),
  });
  return moveId;
}

/** Rows of any table that say something of this move and of somebody's name. */
async function rowsNaming(moveId: string): Promise<string[]> {
  const client = new pg.Client(clientConfig(store.connections.owner));
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      const naming = rows.filter(
        ({ row }) => row.includes(moveId) && NAMES.some((each) => row.includes(each)),
      );
      if (naming.length > 0) found.push(name);
    }
    return found.sort();
  } finally {
    await client.end();
  }
}

const eraseAt = (now: Instant) =>
  eraseDue(
    {
      store,
      partnerId: "p1",
      clock: { now: () => Promise.resolve(now), waitUntil: () => Promise.resolve(null) },
    },
    30,
  );

test("thirty days after its end a move names nobody, its journal holds, and open moves are left alone", async () => {
  const ended = await liveThrough("acme", "done");
  const open = await liveThrough("zeta", "open");
  const leaving = await liveThrough("yota", "done", at("12-01T00:00"));
  const naming = ["evidence_files", "human_steps", "journal_personal", "letters", "plans"];
  expect(await rowsNaming(ended)).toEqual(naming);

  expect(await eraseAt(at("06-30T00:00"))).toBe(0);
  expect(await rowsNaming(ended)).toEqual(naming);

  expect(await eraseAt(at("07-02T00:00"))).toBe(1);
  expect(await rowsNaming(ended)).toEqual([]);
  expect(await rowsNaming(open)).toEqual(naming);
  expect(await rowsNaming(leaving)).toEqual(naming);
  expect(await eraseAt(at("12-24T00:00"))).toBe(0);

  const { entries, personalKey } = await store.journal.chain("p1", ended);
  const seals = await store.journalSeals.ofMove("p1", ended);
  const file = { moveId: ended, tenantId: "t", exportedAt: at("07-03T00:00"), personalKey, seals };
  expect(verifyJournal({ schema: "handover.journal/1", ...file, entries }, null)).toMatchObject({
    ok: true,
    entries: 2,
    erased: 1,
  });
  // As many users as before, each the same one in the list and in the wave.
  const plan = await store.plans.current("p1", ended);
  const users = plan?.estate.users.map(({ userId }) => userId);
  expect(users).toEqual(["erased-1", "erased-2"]);
  expect(plan?.plan.reassignment?.waves[0]?.holders[0]?.ids).toEqual(["erased-2", "erased-1"]);
});
