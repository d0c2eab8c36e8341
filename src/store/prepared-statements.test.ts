import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientConfig } from "./connections.ts";
import { kyselyOn } from "./kysely-on-session.ts";
import { moveQueries } from "./tables/moves.ts";
import { openTestStore, type TestStore } from "./testing/open-test-store.ts";
import { addMove, at } from "./testing/samples.ts";

let store: TestStore;
let session: pg.Client;
beforeEach(async () => {
  store = await openTestStore();
  session = new pg.Client(clientConfig(store.connections.app, "p1"));
  await session.connect();
});
afterEach(async () => {
  await session.end();
  await store.drop();
});

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client(clientConfig(store.connections.owner));
  await owner.connect();
  await owner.query(statement).finally(() => owner.end());
}

async function prepared(): Promise<readonly string[]> {
  const { rows } = await session.query<{ statement: string }>(
    "select statement from pg_prepared_statements",
  );
  return rows.map(({ statement }) => statement);
}

test("a session lays out once what it is asked again and again", async () => {
  const moveId = await addMove(store, "one", at("06-10T12:00"));
  const moves = moveQueries(kyselyOn(session));
  expect(await moves.find("p1", moveId)).toMatchObject({ moveId });
  expect(await moves.find("p1", "another")).toBeNull();
  expect(await moveQueries(kyselyOn(session)).find("p1", moveId)).toMatchObject({ moveId });
  expect(await prepared()).toHaveLength(1);
});

test("lists of every length are not kept", async () => {
  const db = kyselyOn(session);
  const ids = Array.from({ length: 30 }, (_, index) => `mv-${index}`);
  await db.selectFrom("moves").select("move_id").where("move_id", "in", ids).execute();
  expect(await prepared()).toEqual([]);
});

test("a session keeps so many and no more, and answers the others too", async () => {
  const db = kyselyOn(session);
  for (let number = 0; number < 310; number += 1) {
    const { rows } = await db.executeQuery<{ value: string }>(
      db.selectNoFrom((each) => each.val("x").as(`n${number}`)).compile(),
    );
    expect(rows).toEqual([{ [`n${number}`]: "x" }]);
  }
  expect(await prepared()).toHaveLength(300);
});

test("a release that adds columns does not disturb a session that has asked before", async () => {
  const moveId = await addMove(store, "one", at("06-10T12:00"));
  const reads: readonly (() => Promise<unknown>)[] = [
    () => store.partners.find("p1"),
    () => store.moves.find("p1", moveId),
    () => store.humanSteps.listOpen("p1"),
    () => store.letters.listAfter("p1", 0, 10),
    () => store.approvals.list("p1", moveId),
    () => store.policies.newest("p1"),
    () => store.journal.list("p1", moveId),
    () => store.journalSeals.list("p1"),
    () => store.agents.findByName("p1", "Ada"),
    () => store.agents.listSessions("p1"),
    () => store.agents.listTokens("p1"),
    () => store.importRows.list("p1", "import"),
  ];
  // One after the other, so that the same session of the pool answers.
  const readAll = async () => {
    const answers: unknown[] = [];
    for (const read of reads) answers.push(await read());
    return answers;
  };
  const before = await readAll();
  await asOwner(`
    do $$ declare each record; begin
      for each in select tablename from pg_tables where schemaname = current_schema() loop
        execute format('alter table %I add column of_a_later_release text', each.tablename);
      end loop;
    end $$`);
  expect(await readAll()).toEqual(before);
});
