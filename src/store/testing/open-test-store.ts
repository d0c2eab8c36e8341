// A database of its own for a test file.

import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { z } from "zod";
import { clientConfig, type StoreConnections } from "../connections.ts";
import { readBackup } from "../backup/read-backup.ts";
import { openStore, type Store } from "../open-store.ts";
import { testKeys } from "./test-keys.ts";

const Address = z.object({
  host: z.string(),
  port: z.number(),
  database: z.string(),
  user: z.string(),
  password: z.string(),
});
const Door = z.object({ owner: Address, app: Address });

export interface TestStore extends Store {
  /** For another store, process or session on the same database. */
  readonly connections: StoreConnections;
  /** Another partner's store on the same database; closed with this one. */
  ofPartner(partnerId: string): Promise<Store>;
  /** Closes the stores and removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * An empty database with all tables, made from a template in about 70 ms, or what a `backup` file holds; `partnerId`
 * as in `openStore`.
 */
export async function openTestStore(
  partnerId = "p1",
  backup: string | null = null,
): Promise<TestStore> {
  const response = await fetch(inject("databaseDoor"));
  if (!response.ok) throw new Error(await response.text());
  const template = Door.parse(await response.json());
  const database = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = { ...template.owner, database: "postgres" };
  const from = backup === null ? `template ${template.owner.database}` : "";
  await perform(maintenance, `create database ${database} ${from}`);
  const connections = {
    owner: { ...template.owner, database },
    app: { ...template.app, database },
  };
  if (backup !== null) await readBackup(connections, testKeys(), backup);
  const ofPartner = (id: string) => openStore(connections, { partnerId: id, keys: testKeys() });
  const others: Store[] = [];
  const store = await ofPartner(partnerId);
  return {
    ...store,
    connections,
    async ofPartner(id) {
      const other = await ofPartner(id);
      others.push(other);
      return other;
    },
    async drop() {
      await Promise.all([store, ...others].map((each) => each.close()));
      await perform(maintenance, `drop database ${database} with (force)`);
    },
  };
}

async function perform(address: StoreConnections["owner"], statement: string): Promise<void> {
  const client = new pg.Client(clientConfig(address));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
