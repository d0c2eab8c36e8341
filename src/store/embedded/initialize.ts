// Creating a cluster, and in it our role and database.

import { spawn } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { APP_ROLE, clientConfig, type DatabaseAddress } from "../connections.ts";
import { DATABASE, OWNER_ROLE, type Credentials } from "./credentials.ts";
import { giveTo, type DatabaseUser } from "./database-user.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import type { Layout } from "./layout.ts";
import { serverEnvironment } from "./postmaster.ts";
import { writePrivateFile } from "../private-file.ts";

/** Does nothing where the cluster exists. One that was interrupted is begun anew. */
export async function initializeCluster(
  layout: Layout,
  binaries: string,
  credentials: Credentials,
  user: DatabaseUser | null,
): Promise<void> {
  if (existsSync(layout.dataFolder)) return;
  const unfinished = `${layout.dataFolder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = join(layout.clusterFolder, "password");
  writePrivateFile(passwordFile, credentials.ownerPassword);
  giveTo(passwordFile, user);
  try {
    await runInitdb(binaries, layout.clusterFolder, user, [
      `--pgdata=${unfinished}`,
      `--username=${OWNER_ROLE}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, layout.dataFolder);
}

async function runInitdb(
  binaries: string,
  cwd: string,
  user: DatabaseUser | null,
  words: readonly string[],
): Promise<void> {
  const child = spawn(join(binaries, "bin", "initdb"), words, {
    ...user,
    cwd,
    env: serverEnvironment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code === 0) return;
  throw new EmbeddedPostgresError(
    "DATABASE_NOT_STARTED",
    `the database could not be created: ${output.trim()}`,
  );
}

/** Creates our role and our database where they are missing; `maintenance` is the owner's address of database postgres. */
export async function ensureDatabase(
  maintenance: DatabaseAddress,
  credentials: Credentials,
): Promise<void> {
  const client = new pg.Client(clientConfig(maintenance));
  client.on("error", () => undefined); // the query under way rejects; that is enough
  await client.connect();
  try {
    const role = await client.query("select from pg_roles where rolname = $1", [APP_ROLE]);
    if (role.rowCount === 0) {
      const password = client.escapeLiteral(credentials.appPassword);
      await client.query(`create role ${APP_ROLE} login password ${password}`);
    }
    const database = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (database.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
