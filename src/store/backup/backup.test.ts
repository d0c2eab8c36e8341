// A backup of a database with rows of every awkward kind, read into an empty one and back.

import pg from "pg";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientConfig, type StoreConnections } from "../connections.ts";
import { openStore } from "../open-store.ts";
import { openTestStore, type TestStore } from "../testing/open-test-store.ts";
import { aCustomer, aPartner, at } from "../testing/samples.ts";
import { testKeys } from "../testing/test-keys.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import { readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

let store: TestStore;
let folder: string;
let file: string;
const emptied: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-backup-"));
  file = join(folder, "backup");
  store = await openTestStore("p1");
  for (const partnerId of ["p1", "p2"]) {
    const own = partnerId === "p1" ? store : await store.ofPartner(partnerId);
    await own.partners.save({ ...aPartner(partnerId), name: 'Line\nbreak, "quote" \\ {0} é 中' });
    await own.secrets.save(partnerId, "refreshToken", `of ${partnerId}`);
    await own.customers.save(partnerId, aCustomer(`c-${partnerId}`));
    const { customerId } = aCustomer(`c-${partnerId}`);
    const move = { partnerId, moveId: `mv-${partnerId}`, customerId, standing: newStanding() };
    await own.moves.create({ ...move, wakeAt: at("06-10T00:00") });
    for (const subject of ["first", "second"]) {
      await own.moves.recordAct({
        partnerId,
        moveId: move.moveId,
        approval: null,
        humanStep: null,
        journal: [
          {
            at: at("06-10T00:00"),
            kind: "person",
            subject,
            details: { outcome: "done" },
            personal: { by: "Ada" },
          },
        ],
        wakeAt: at("06-11T00:00"),
      });
    }
  }
});
afterAll(async () => {
  await store.drop();
  await owned(
    store.connections.owner,
    async (client) => {
      for (const name of emptied)
        await client.query(`drop database if exists ${name} with (force)`);
    },
    "postgres",
  );
  rmSync(folder, { recursive: true });
});

async function owned<T>(
  address: StoreConnections["owner"],
  work: (client: pg.Client) => Promise<T>,
  database?: string,
): Promise<T> {
  const place = database === undefined ? address : { ...address, database };
  const client = new pg.Client(clientConfig(place as StoreConnections["owner"]));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Another database of the same server, with nothing in it. */
async function anEmptyOne(): Promise<StoreConnections> {
  const database = `restored_${emptied.length}_${process.pid}`;
  emptied.push(database);
  const make = (client: pg.Client) => client.query(`create database ${database}`);
  await owned(store.connections.owner, make, "postgres");
  const { owner, app } = store.connections;
  const elsewhere = (address: object) => ({ ...address, database }) as StoreConnections["owner"];
  return { owner: elsewhere(owner), app: elsewhere(app) };
}

/** All rows of all tables as text. */
function contents(connections: StoreConnections): Promise<unknown> {
  return owned(connections.owner, async (client) => {
    const tables = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_migrations' order by 1",
    );
    const all: Record<string, unknown> = {};
    for (const { name } of tables.rows) {
      all[name] = (await client.query(`select t::text from ${name} t order by 1`)).rows;
    }
    return all;
  });
}

test("every row of every partner comes back as it was, and work goes on from there", async () => {
  const written = await writeBackup(store.connections, file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const empty = await anEmptyOne();
  const read = await readBackup(empty, testKeys(), file);
  expect([read.rows, read.tables, read.keyIds]).toEqual([
    written.rows,
    written.tables,
    written.keyIds,
  ]);
  expect(read.rows).toBeGreaterThan(8);
  // All but one thing: what was restored says so.
  const asRestored = "update partners set is_restored = true";
  await owned(store.connections.owner, (client) => client.query(asRestored));
  expect(await contents(empty)).toEqual(await contents(store.connections));
  const restored = await openStore(empty, { partnerId: "p2", keys: testKeys() });
  try {
    expect(await restored.secrets.read("p2", "refreshToken")).toBe("of p2");
    expect(await restored.partners.find("p1")).toBeNull(); // isolation holds there too
    // The numbers that the database draws do not begin again, and the journal still only grows.
    await restored.customers.save("p2", aCustomer("another"));
    const { customerId } = aCustomer("another");
    const move = { partnerId: "p2", moveId: "mv-another", customerId, standing: newStanding() };
    await restored.moves.create({ ...move, wakeAt: at("06-10T00:00") });
    const change = owned(empty.owner, (client) => client.query("delete from journal"));
    await expect(change).rejects.toThrow();
  } finally {
    await restored.close();
  }
});

test("a database that is not empty, a file cut off, of a later release, or of something else is refused", async () => {
  const refused = async (connections: StoreConnections, from: string) =>
    readBackup(connections, testKeys(), from).then(
      () => "read",
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
    );
  expect(await refused(store.connections, file)).toBe("NOT_EMPTY");
  const empty = await anEmptyOne();
  const bytes = readFileSync(file);
  const damaged = (name: string, content: Uint8Array | string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  expect(await refused(empty, damaged("other", "no backup"))).toBe("UNREADABLE");
  expect(await refused(empty, join(folder, "missing"))).toBe("ENOENT");
  expect(await refused(empty, damaged("cut", bytes.subarray(0, bytes.length / 2)))).toBe(
    "UNREADABLE",
  );
  // What was refused has left nothing behind.
  expect(await refused(empty, file)).toBe("read");
});
