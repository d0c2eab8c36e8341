// Where the database of a data folder lies:
//
//   <data folder>/database/   credentials.json  connection.json  lock  owner  cluster.json  postgresql.log
//   <cluster>/                data/  socket/  home
//
// The cluster is below the data folder, unless we are root and the database's user cannot walk there
// (a home of mode 700): then it is below /var/lib/handover, and cluster.json says where.

import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { z } from "zod";
import { canReach, giveTo, type DatabaseUser } from "./database-user.ts";
import { livePostmaster } from "./postmaster-process.ts";
import { readIfThere, writePrivateFile } from "../private-file.ts";

export interface Layout {
  readonly clusterFolder: string;
  readonly dataFolder: string;
  readonly logFile: string;
  /** Folder of the one copy of PostgreSQL's binaries that this machine or this data folder has. */
  readonly binariesFolder: string;
}

const SHARED_FOLDER = "/var/lib/handover";

const ClusterPointer = z.object({ clusterFolder: z.string() });

/** Creates the folder of our own files; before everything else, because the lock lies in it. */
export function makePrivateFolder(folder: string, user: DatabaseUser | null): string {
  const privateFolder = privateFolderOf(folder);
  mkdirSync(privateFolder, { recursive: true });
  // Each of our files there has mode 600; the database's user only needs to walk through.
  chmodSync(privateFolder, user === null ? 0o700 : 0o711);
  return privateFolder;
}

/** Creates what is missing; the same answer every time. Only for the holder of the folder's lock. */
export function layOut(folder: string, user: DatabaseUser | null): Layout {
  const privateFolder = privateFolderOf(folder);
  const clusterFolder = readPointer(folder) ?? placeCluster(folder, user);
  mkdirSync(clusterFolder, { recursive: true });
  chmodSync(clusterFolder, 0o700);
  giveTo(clusterFolder, user);
  if (user !== null) writePrivateFile(join(clusterFolder, "home"), folder);
  return {
    clusterFolder,
    dataFolder: join(clusterFolder, "data"),
    logFile: join(privateFolder, "postgresql.log"),
    binariesFolder: join(user === null ? privateFolder : SHARED_FOLDER, "postgresql"),
  };
}

export function privateFolderOf(folder: string): string {
  return join(folder, "database");
}

/** Removes the database of a data folder on which no server runs any more, wherever it lies. */
export function removeEmbeddedPostgres(folder: string): void {
  const clusterFolder = readPointer(folder);
  if (clusterFolder !== null) rmSync(clusterFolder, { recursive: true, force: true });
  rmSync(privateFolderOf(folder), { recursive: true, force: true });
}

function readPointer(folder: string): string | null {
  const text = readIfThere(join(privateFolderOf(folder), "cluster.json"));
  return text === null ? null : ClusterPointer.parse(JSON.parse(text)).clusterFolder;
}

function placeCluster(folder: string, user: DatabaseUser | null): string {
  const below = join(privateFolderOf(folder), "cluster");
  let clusterFolder = below;
  if (user !== null && !canReach(user, realpathSync(privateFolderOf(folder)))) {
    const clusters = join(SHARED_FOLDER, "clusters");
    mkdirSync(clusters, { recursive: true });
    for (const shared of [SHARED_FOLDER, clusters]) chmodSync(shared, 0o755);
    clearAbandoned(clusters);
    clusterFolder = join(clusters, randomBytes(6).toString("hex"));
  }
  writePrivateFile(
    join(privateFolderOf(folder), "cluster.json"),
    JSON.stringify(ClusterPointer.parse({ clusterFolder })),
  );
  return clusterFolder;
}

/**
 * Removes clusters whose data folder was a temporary one and is gone (a test or a demo that was
 * killed). Any other missing data folder may be a disk that is not mounted: that stays.
 */
function clearAbandoned(clusters: string): void {
  const temporary = realpathSync(tmpdir()) + sep;
  for (const name of readdirSync(clusters)) {
    const clusterFolder = join(clusters, name);
    const home = readIfThere(join(clusterFolder, "home"));
    if (home === null || !home.startsWith(temporary) || existsSync(home)) continue;
    if (livePostmaster(join(clusterFolder, "data")) === null) {
      rmSync(clusterFolder, { recursive: true, force: true });
    }
  }
}
