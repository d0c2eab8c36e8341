// The database of a data folder: created on first use, started, kept running, stopped with us.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { APP_ROLE, DatabaseAddress, type StoreConnections } from "../connections.ts";
import { binariesIn } from "./binaries.ts";
import { DATABASE, OWNER_ROLE, readOrDrawCredentials, type Credentials } from "./credentials.ts";
import { databaseUser, giveTo, type DatabaseUser } from "./database-user.ts";
import { EmbeddedPostgresError } from "./embedded-postgres-error.ts";
import { lockDataFolder } from "./folder-lock.ts";
import { ensureDatabase, initializeCluster } from "./initialize.ts";
import { layOut, makePrivateFolder, privateFolderOf } from "./layout.ts";
import { startPostmaster } from "./postmaster.ts";
import { readIfThere, writePrivateFile } from "../private-file.ts";

export interface EmbeddedPostgres {
  readonly connections: StoreConnections;
  /** Ends all sessions and stops the database. */
  stop(): Promise<void>;
}

const ConnectionFile = z.object({ owner: DatabaseAddress, app: DatabaseAddress });
const CONNECTION_FILE = "connection.json";

// The kernel takes 107 bytes of socket path; PostgreSQL adds "/.s.PGSQL.5432" to the folder's.
const SOCKET_FOLDER_BYTES_MAX = 85;

/**
 * Starts the database of the data folder `folder` and resolves when it answers. Throws
 * `EmbeddedPostgresError`: FOLDER_IN_USE while another server runs on the folder, DATABASE_NOT_STARTED,
 * DATABASE_NOT_AVAILABLE. Nothing that a killed predecessor left behind stands in its way.
 */
export async function startEmbeddedPostgres({
  folder,
}: {
  readonly folder: string;
}): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true });
  const home = realpathSync(folder);
  const user = databaseUser();
  const privateFolder = makePrivateFolder(home, user);
  const lock = lockDataFolder(home, privateFolder);
  const connectionFile = join(privateFolder, CONNECTION_FILE);
  let socketFolder: string | null = null;
  try {
    const layout = layOut(home, user);
    const binaries = binariesIn(layout.binariesFolder);
    const credentials = readOrDrawCredentials(privateFolder);
    await initializeCluster(layout, binaries, credentials, user);
    clearSocketFolder(connectionFile);
    socketFolder = makeSocketFolder(layout.clusterFolder, user);
    const { maintenance, ...connections } = addresses(socketFolder, credentials);
    const postmaster = await startPostmaster({
      layout,
      binaries,
      user,
      socketFolder,
      knock: maintenance,
    });
    await ensureDatabase(maintenance, credentials);
    writePrivateFile(connectionFile, JSON.stringify(connections));
    return {
      connections,
      async stop() {
        await postmaster.stop();
        clearSocketFolder(connectionFile);
        rmSync(connectionFile, { force: true });
        lock.release();
      },
    };
  } catch (error) {
    if (socketFolder !== null) rmSync(socketFolder, { recursive: true, force: true });
    lock.release();
    throw error;
  }
}

/**
 * How another process (a worker) reaches the database of a server that runs on the same data folder.
 * Throws `EmbeddedPostgresError` DATABASE_NOT_RUNNING; after a server was killed the answer may be stale,
 * and connecting fails until the next one runs.
 */
export function connectEmbedded(folder: string): StoreConnections {
  const text = readIfThere(join(privateFolderOf(folder), CONNECTION_FILE));
  if (text === null) {
    throw new EmbeddedPostgresError(
      "DATABASE_NOT_RUNNING",
      `no Handover server runs on the data folder ${folder}; start one with 'handover serve'`,
    );
  }
  return ConnectionFile.parse(JSON.parse(text));
}

function addresses(host: string, { ownerPassword, appPassword }: Credentials) {
  const place = { host, port: 5432 };
  const owner = { ...place, database: DATABASE, user: OWNER_ROLE, password: ownerPassword };
  const app = { ...place, database: DATABASE, user: APP_ROLE, password: appPassword };
  return { owner, app, maintenance: { ...owner, database: "postgres" } };
}

/** A folder that only the database's user may enter, with a path short enough for a socket. */
function makeSocketFolder(clusterFolder: string, user: DatabaseUser | null): string {
  const beside = join(clusterFolder, "socket");
  const isShort = Buffer.byteLength(beside) <= SOCKET_FOLDER_BYTES_MAX;
  if (isShort && !existsSync(beside)) mkdirSync(beside);
  const socketFolder = isShort ? beside : mkdtempSync("/tmp/handover-");
  chmodSync(socketFolder, 0o700);
  giveTo(socketFolder, user);
  return socketFolder;
}

/** Removes the socket folder of the last run (of a long path, it lay elsewhere under a name of its own). */
function clearSocketFolder(connectionFile: string): void {
  const text = readIfThere(connectionFile);
  if (text === null) return;
  const { app } = ConnectionFile.parse(JSON.parse(text));
  if ("host" in app) rmSync(app.host, { recursive: true, force: true });
}
