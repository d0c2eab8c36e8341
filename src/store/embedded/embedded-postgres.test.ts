// Real servers in processes of their own, killed the hard way.

import { pause } from "#lib/clock.ts";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import { clientConfig, type DatabaseAddress } from "../connections.ts";
import { isDatabaseAway } from "../database-away.ts";
import { openStore, type Store } from "../open-store.ts";
import { ClaimLostError } from "../port.ts";
import { addMove, anEntry, at } from "../testing/samples.ts";
import { databaseUser } from "./database-user.ts";
import { removeEmbeddedPostgres } from "./layout.ts";
import { livePostmaster } from "./postmaster-process.ts";
import { connectEmbedded, startEmbeddedPostgres } from "./start-embedded-postgres.ts";
import { testKeys } from "../testing/test-keys.ts";

/** One data folder through the life and death of many servers: making another one takes longer than most tests. */
let folder: string;
const servers: ChildProcess[] = [];
beforeAll(() => {
  folder = newFolder();
});
afterEach(async () => {
  for (const server of servers.splice(0)) await kill(server);
  if (!existsSync(join(folder, "database/cluster.json"))) return;
  for (let tries = 0; tries < 1_000 && livePostmaster(dataFolder()) !== null; tries += 1) {
    await pause(20);
  }
});
afterAll(() => removeFolder(folder));

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "handover-embedded-"));
}

function removeFolder(of: string): void {
  removeEmbeddedPostgres(of);
  rmSync(of, { recursive: true, force: true });
}

const SERVER = `
  import { startEmbeddedPostgres } from ${JSON.stringify(new URL("start-embedded-postgres.ts", import.meta.url).href)};
  await startEmbeddedPostgres({ folder: process.argv[1] });
  process.send("ready");
`;

/** A server process on the folder, ready. */
async function serve(): Promise<ChildProcess> {
  const words = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", SERVER];
  const server = spawn(process.execPath, [...words, folder], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  servers.push(server);
  const [answer] = await Promise.race([
    once(server, "message"),
    once(server, "exit").then(() => ["ended"]),
  ]);
  expect(answer).toBe("ready");
  return server;
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}

function dataFolder(of = folder): string {
  const pointer: unknown = JSON.parse(readFileSync(join(of, "database/cluster.json"), "utf8"));
  return join((pointer as { clusterFolder: string }).clusterFolder, "data");
}

async function perform(address: DatabaseAddress, statement: string): Promise<unknown[]> {
  const client = new pg.Client(clientConfig(address));
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test("a killed server takes its database with it, and keeps every row that it had answered for", async () => {
  const server = await serve();
  const { owner } = connectEmbedded(folder);
  await perform(owner, "create table t (n int)");
  for (let n = 1; n <= 20; n += 1) await perform(owner, `insert into t values (${n})`);
  await kill(server);
  while (livePostmaster(dataFolder()) !== null) await pause(10); // an orphan would stay for ever
  await serve();
  expect(await perform(owner, "select count(*) from t")).toEqual([{ count: 20 }]);
});

test("a second server on the same folder is refused in a clear sentence", async () => {
  const server = await serve();
  await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
    code: "FOLDER_IN_USE",
    message: expect.stringContaining(`process ${server.pid}`),
  });
  await perform(connectEmbedded(folder).app, "select 1");
  await kill(server);
  const postgres = await startEmbeddedPostgres({ folder });
  await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({ code: "FOLDER_IN_USE" });
  await postgres.stop();
});

test("nothing that a killed server left behind stands in the way of the next", async () => {
  const server = await serve();
  const { app } = connectEmbedded(folder);
  await kill(server);
  while (livePostmaster(dataFolder()) !== null) await pause(10);
  // The process number of the dead postmaster now belongs to somebody alive, of the database's user.
  const user = databaseUser();
  const stranger = spawn("sleep", ["60"], { ...user, stdio: "ignore" });
  try {
    const pidFile = join(dataFolder(), "postmaster.pid");
    writeFileSync(pidFile, `${stranger.pid}\n${dataFolder()}\n1\n5432\n\n\n0 0\nready\n`);
    const socketLock = join(dataFolder(), "../socket/.s.PGSQL.5432.lock");
    mkdirSync(join(dataFolder(), "../socket"), { recursive: true });
    writeFileSync(socketLock, `${stranger.pid}\n`);
    const postgres = await startEmbeddedPostgres({ folder });
    await perform(app, "select 1");
    await postgres.stop();
    expect(stranger.exitCode).toBeNull();
  } finally {
    stranger.kill();
  }
});

test.runIf(process.platform === "linux")(
  "an orphan, whose keeper was killed too, is ended by the next start",
  async () => {
    const server = await serve();
    const orphan = livePostmaster(dataFolder());
    server.kill("SIGSTOP"); // or it would start the database again
    const shell = /\) \S+ (\d+)/.exec(readFileSync(`/proc/${orphan}/stat`, "utf8"))?.[1];
    const children = readFileSync(`/proc/${shell}/task/${shell}/children`, "utf8");
    for (const child of children.trim().split(" ").map(Number)) {
      if (child !== orphan) process.kill(child, "SIGKILL");
    }
    process.kill(Number(shell), "SIGKILL");
    await kill(server);
    await pause(300);
    expect(livePostmaster(dataFolder())).toBe(orphan);
    const postgres = await startEmbeddedPostgres({ folder });
    await perform(postgres.connections.app, "select 1");
    expect(livePostmaster(dataFolder())).not.toBe(orphan);
    await postgres.stop();
  },
);

test("a database that dies under a living server is started again, and the store goes on", async () => {
  const postgres = await startEmbeddedPostgres({ folder });
  const store = await openStore(postgres.connections, { partnerId: "p1", keys: testKeys() });
  const now = at("06-10T12:00");
  const moveId = await addMove(store, "acme", now);
  const claim = await store.port.claimDue(now);
  const untilWoken = () => store.port.waitForWake(600_000, new AbortController().signal);
  await untilWoken(); // the listener is there
  expect(await store.port.claimDue(now)).toBeNull();
  const pid = livePostmaster(dataFolder());
  if (claim === null || pid === null) throw new Error("nothing to lose");
  const overTheGap = untilWoken(); // a wake may have been missed in it
  process.kill(pid, "SIGKILL");
  await expect.poll(() => livePostmaster(dataFolder()) ?? pid, { timeout: 50_000 }).not.toBe(pid);
  await expect(claim.write([anEntry("order/1")])).rejects.toThrow(ClaimLostError);
  await expect.poll(() => wakes(store, moveId), { timeout: 50_000, interval: 50 }).toBe(true);
  const again = await store.port.claimDue(now);
  expect(again?.move.moveId).toBe(moveId);
  expect(await again?.journal()).toEqual([]);
  await again?.release();
  await overTheGap;
  await store.close();
  await postgres.stop();
  expect(livePostmaster(dataFolder())).toBeNull();
  expect(() => connectEmbedded(folder)).toThrow(/no Handover server runs/);
});

/** False, and never any error but "away", while the database is not back. */
async function wakes(store: Store, moveId: string): Promise<boolean> {
  try {
    await store.port.wakeEarlier(moveId, at("06-10T12:00"));
    return true;
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return false;
  }
}

test("is private: not root's process, no TCP, passwords asked for, secrets in files of mode 600", async () => {
  const postgres = await startEmbeddedPostgres({ folder });
  const { app, owner } = postgres.connections;
  if (!("user" in app)) throw new Error("no address by parts");
  const wrong = { ...app, password: "wrong" };
  await expect(perform(wrong, "select 1")).rejects.toThrow(/password authentication failed/);
  const shown = await perform(
    owner,
    "select current_setting('listen_addresses') as tcp, current_setting('fsync') as fsync",
  );
  expect(shown).toEqual([{ tcp: "", fsync: "on" }]);
  for (const name of ["credentials.json", "connection.json", "lock"]) {
    expect(statSync(join(folder, "database", name)).mode & 0o777).toBe(0o600);
  }
  expect(statSync(app.host).mode & 0o777).toBe(0o700);
  const uid = statSync(`/proc/${livePostmaster(dataFolder())}`).uid;
  expect(uid).toBe(databaseUser()?.uid ?? process.getuid?.());
  expect(uid).not.toBe(0);
  await postgres.stop();
});

test("works below a path that is far too long for a socket", async () => {
  const short = newFolder();
  onTestFinished(() => removeFolder(short));
  const long = join(short, "x".repeat(80), "y".repeat(80));
  const postgres = await startEmbeddedPostgres({ folder: long });
  const { app } = postgres.connections;
  expect(await perform(app, "select 1 as one")).toEqual([{ one: 1 }]);
  await postgres.stop();
  removeEmbeddedPostgres(long);
});

test.runIf(process.getuid?.() === 0)("works for an ordinary user", async () => {
  const nobody = 65_534;
  const theirs = newFolder();
  onTestFinished(() => removeFolder(theirs));
  chownSync(theirs, nobody, nobody);
  const server = spawn(process.execPath, ["--input-type=module", "-e", SERVER, theirs], {
    uid: nobody,
    gid: nobody,
    stdio: ["ignore", "inherit", "ignore", "ipc"],
  });
  servers.push(server);
  expect((await once(server, "message"))[0]).toBe("ready");
  expect(dataFolder(theirs).startsWith(theirs)).toBe(true);
  expect(await perform(connectEmbedded(theirs).app, "select 1 as one")).toEqual([{ one: 1 }]);
  await kill(server);
  while (livePostmaster(dataFolder(theirs)) !== null) await pause(20);
});
