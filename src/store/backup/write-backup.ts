// Everything that the database holds, of all partners, as it was at one instant, while others go on working.

import pg from "pg";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { clientConfig, type StoreConnections } from "../connections.ts";
import { instantFromDatabase } from "../wire-types.ts";
import { BackupHeader, type EndLine } from "./backup-file.ts";

const ROWS_PER_FETCH = 500;

export interface WrittenBackup extends EndLine {
  readonly keyIds: readonly string[];
}

/** Writes the file whole or not at all, mode 0600. Throws what the database or the file system throws. */
export async function writeBackup(
  { owner }: Pick<StoreConnections, "owner">,
  file: string,
): Promise<WrittenBackup> {
  const client = new pg.Client(clientConfig(owner));
  client.on("error", () => undefined); // the query under way rejects; that is enough
  await client.connect();
  const draft = `${file}.${process.pid}`;
  try {
    await client.query("begin isolation level repeatable read read only");
    const header = await readHeader(client);
    const end = { tables: 0, rows: 0 };
    await pipeline(
      Readable.from(lines(client, header, end)),
      createGzip(),
      createWriteStream(draft, { flags: "wx", mode: 0o600, flush: true }),
    );
    await rename(draft, file);
    return { ...end, keyIds: header.keyIds };
  } finally {
    await rm(draft, { force: true });
    await client.end();
  }
}

async function* lines(
  client: pg.Client,
  header: BackupHeader,
  end: { tables: number; rows: number },
): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const table of await tablesInOrder(client)) {
    end.tables += 1;
    yield `${JSON.stringify({ table })}\n`;
    const name = client.escapeIdentifier(table);
    await client.query(
      `declare row_texts no scroll cursor for select t::text as row from only ${name} t`,
    );
    for (;;) {
      const fetched = await client.query<{ row: string }>(`fetch ${ROWS_PER_FETCH} from row_texts`);
      if (fetched.rows.length === 0) break;
      end.rows += fetched.rows.length;
      yield fetched.rows.map(({ row }) => `${JSON.stringify(row)}\n`).join("");
    }
    await client.query("close row_texts");
  }
  yield `${JSON.stringify(end)}\n`;
}

async function readHeader(client: pg.Client): Promise<BackupHeader> {
  const now = await client.query<{ at: string }>("select now()::text as at");
  const migrations = await client.query<{ name: string }>(
    "select name from schema_migrations order by name",
  );
  const keys = await client.query<{ key_id: string }>(
    "select key_id from secret_key_ids order by key_id",
  );
  return BackupHeader.parse({
    schema: "handover.backup/1",
    at: instantFromDatabase(now.rows[0]?.at ?? ""),
    migrations: migrations.rows.map(({ name }) => name),
    keyIds: keys.rows.map(({ key_id }) => key_id),
  });
}

/** All tables but the list of migrations; one that refers to another comes after it. */
async function tablesInOrder(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ table: string; needs: string[] }>(
    `select c.relname as table,
        coalesce(array_agg(r.relname::text) filter (where r.oid <> c.oid), '{}') as needs
      from pg_class c
      left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
      left join pg_class r on r.oid = f.confrelid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and c.relname <> 'schema_migrations'
      group by c.relname order by c.relname`,
  );
  const needs = new Map(rows.map((row) => [row.table, row.needs]));
  const ordered = new Set<string>();
  const place = (table: string) => {
    if (ordered.has(table)) return;
    for (const other of needs.get(table) ?? []) place(other);
    ordered.add(table);
  };
  for (const { table } of rows) place(table);
  return [...ordered];
}
