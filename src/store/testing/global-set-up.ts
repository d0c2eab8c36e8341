// One PostgreSQL for a whole run of the tests, started when the first test asks for it. The tests run
// in processes of their own and ask through a door on the loopback.

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { removeEmbeddedPostgres } from "../embedded/layout.ts";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../embedded/start-embedded-postgres.ts";
import { migrate } from "../migrate.ts";
import { databaseFolderOf, leaksIn } from "./leaks.ts";
import { testKeys } from "./test-keys.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseDoor: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "handover-tests-"));
  let started: Promise<EmbeddedPostgres> | null = null;
  const door = createServer((_, response) => {
    started ??= start(folder);
    started.then(
      ({ connections }) => response.end(JSON.stringify(connections)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  const address = door.address();
  if (address === null || typeof address === "string") throw new Error("the door has no port");
  project.provide("databaseDoor", `http://127.0.0.1:${address.port}/`);
  return async () => {
    door.close();
    await (await started)?.stop();
    // Everything that any test wrote went through the log of this one database, also what is dropped by now.
    const leaks = started === null ? [] : leaksIn(databaseFolderOf(folder));
    removeEmbeddedPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
    if (leaks.length > 0) throw new Error(`secrets in the database's files: ${leaks.join(", ")}`);
  };
}

/** Its own database, migrated, is the template of every test's. */
async function start(folder: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ folder });
  await migrate(postgres.connections, testKeys());
  return postgres;
}
