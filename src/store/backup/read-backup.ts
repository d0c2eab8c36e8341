// A backup into an empty database: the tables as they were made then, the rows, and only then what came later.

import pg from "pg";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { clientConfig, type StoreConnections } from "../connections.ts";
import { knownMigrations, migrate, runMigrations } from "../migrate.ts";
import type { KeySource } from "../secrets/secret-keys.ts";
import { BackupError, BackupHeader, EndLine, TableLine } from "./backup-file.ts";

const ROWS_PER_INSERT = 500;
const CHARACTERS_PER_INSERT = 4 * 1024 * 1024;

export interface ReadBackup extends EndLine {
  readonly at: BackupHeader["at"];
  readonly keyIds: readonly string[];
}

/** All rows or none. Throws `BackupError`, and what the database or the file system throws. */
export async function readBackup(
  connections: StoreConnections,
  keys: KeySource,
  file: string,
): Promise<ReadBackup> {
  await checkWhole(file);
  const lines = linesOf(file)[Symbol.asyncIterator]();
  const header = parsed(BackupHeader, await nextLine(lines));
  if (header.migrations.some((name) => !knownMigrations.includes(name))) {
    throw new BackupError("NEWER");
  }
  const client = new pg.Client(clientConfig(connections.owner));
  client.on("error", () => undefined); // the query under way rejects; that is enough
  await client.connect();
  let end: EndLine;
  try {
    await refuseUnlessEmpty(client);
    await runMigrations(client, keys, header.migrations);
    end = await load(client, lines);
  } finally {
    await client.end();
  }
  await migrate(connections, keys);
  await tellRestored(connections);
  return { ...end, at: header.at, keyIds: header.keyIds };
}

/** Whoever orders next has to look first whether that was ordered before, unknown to the backup. */
async function tellRestored(connections: StoreConnections): Promise<void> {
  const client = new pg.Client(clientConfig(connections.owner));
  client.on("error", () => undefined); // the query under way rejects; that is enough
  await client.connect();
  try {
    await client.query("update partners set is_restored = true, looked_again_at = null");
  } finally {
    await client.end();
  }
}

/** Before anything is made: a file that was cut off leaves no half of a database behind. */
async function checkWhole(file: string): Promise<void> {
  const lines = linesOf(file)[Symbol.asyncIterator]();
  parsed(BackupHeader, await nextLine(lines));
  const counted = { tables: 0, rows: 0 };
  for (;;) {
    const value = await nextLine(lines);
    if (typeof value === "string") counted.rows += 1;
    else if (TableLine.safeParse(value).success) counted.tables += 1;
    else {
      const end = parsed(EndLine, value);
      if (end.rows === counted.rows && end.tables === counted.tables) return;
      throw new BackupError("UNREADABLE");
    }
  }
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ empty: boolean }>(
    "select not exists (select from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) as empty",
  );
  if (rows[0]?.empty !== true) throw new BackupError("NOT_EMPTY");
}

/** All rows in one transaction; the file was found whole before. */
async function load(client: pg.Client, lines: AsyncIterator<string>): Promise<EndLine> {
  await client.query("begin");
  await switchTriggers(client, "disable");
  let table = "";
  let waiting: string[] = [];
  let characters = 0;
  const insert = async () => {
    if (waiting.length > 0) await insertRows(client, table, waiting);
    waiting = [];
    characters = 0;
  };
  for (;;) {
    const value = await nextLine(lines);
    if (typeof value === "string") {
      waiting.push(value);
      characters += value.length;
      if (waiting.length >= ROWS_PER_INSERT || characters >= CHARACTERS_PER_INSERT) await insert();
      continue;
    }
    await insert();
    const next = TableLine.safeParse(value);
    if (next.success) ({ table } = next.data);
    else {
      await switchTriggers(client, "enable");
      await continueNumbers(client);
      await client.query("commit");
      await client.query("analyze");
      return parsed(EndLine, value);
    }
  }
}

/** Each text is read once, and its columns taken from what was read. */
async function insertRows(client: pg.Client, table: string, rows: readonly string[]) {
  const name = client.escapeIdentifier(table);
  await client.query(
    `insert into ${name} overriding system value
      select (s.r).* from (
        select t.line::${name} as r from unnest($1::text[]) as t (line) offset 0
      ) s`,
    [rows],
  );
}

/** What the journal's triggers compute and guard stands in the rows already. */
async function switchTriggers(client: pg.Client, to: "disable" | "enable"): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select distinct t.tgrelid::regclass::text as table from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { table } of rows) await client.query(`alter table ${table} ${to} trigger user`);
}

/** Numbers that the database draws go on behind the highest one in use. */
async function continueNumbers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and is_identity = 'YES'`,
  );
  for (const { table, column } of rows) {
    const names = [table, column].map((name) => client.escapeIdentifier(name));
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${names[1]}), 1), max(${names[1]}) is not null)
        from ${names[0]}`,
      [table, column],
    );
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = source.pipe(createGunzip());
  source.on("error", (error) => unpacked.destroy(error));
  yield* createInterface({ input: unpacked, crlfDelay: Infinity });
}

async function nextLine(lines: AsyncIterator<string>): Promise<unknown> {
  try {
    const line = await lines.next();
    if (line.done === true) throw new BackupError("UNREADABLE");
    return JSON.parse(line.value);
  } catch (error) {
    const isOfFileSystem = error instanceof Error && "syscall" in error;
    if (isOfFileSystem || error instanceof BackupError) throw error;
    throw new BackupError("UNREADABLE", { cause: error });
  }
}

function parsed<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  value: unknown,
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new BackupError("UNREADABLE");
}
