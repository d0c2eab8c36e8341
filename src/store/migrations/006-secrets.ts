// Secrets leave the partners' rows for a table of their own, encrypted under keys that the database does not have.
// The plain columns go at once: a worker of an earlier release stops reading its partner and waits to be upgraded.

import type pg from "pg";
import type { Migration } from "../migration.ts";
import { seal, type KeySource } from "../secrets/secret-keys.ts";
import { placeOf } from "../tables/secrets.ts";

export const secrets: Migration = {
  name: "006-secrets",
  sql: `
create table secrets (
  partner_id text not null references partners,
  name text not null,
  key_id text not null,
  sealed text not null,
  primary key (partner_id, name)
);
create view secret_key_ids as select distinct key_id from secrets;
`,
  async carryOver(client, keys) {
    const { rows } = await client.query<PlainRow>(
      `select partner_id, s.name, s.secret from partners,
        lateral (values ('clientSecret', client_secret), ('refreshToken', refresh_token)) s (name, secret)
        where s.secret is not null`,
    );
    for (const row of rows) await insert(client, keys, row);
    await client.query("alter table partners drop column client_secret, drop column refresh_token");
  },
  // Rewrites the table's file, in which the old rows would lie until others need their place.
  afterwards: "vacuum full partners",
};

interface PlainRow {
  readonly partner_id: string;
  readonly name: string;
  readonly secret: string;
}

async function insert(client: pg.Client, keys: KeySource, row: PlainRow): Promise<void> {
  const { partner_id, name, secret } = row;
  const { keyId, text } = seal(keys.read(), placeOf(partner_id, name), secret);
  await client.query(
    "insert into secrets (partner_id, name, key_id, sealed) values ($1, $2, $3, $4)",
    [partner_id, name, keyId, text],
  );
}
