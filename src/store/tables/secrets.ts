// What a partner's connection is made with, and what signs its customers' links, encrypted. Nothing here is ever part of an answer or a log line.

import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { seal, unseal, type KeySource } from "../secrets/secret-keys.ts";

export type SecretName = "clientSecret" | "refreshToken" | "linkKey";

export interface SecretQueries {
  /** Null where it was never saved. Throws `SecretUnreadableError` without its key. */
  read(partnerId: string, name: SecretName): Promise<string | null>;
  save(partnerId: string, name: SecretName, secret: string): Promise<void>;
  /**
   * Stores `next`, durably before it resolves. False, with nothing changed, when the stored one is no
   * longer `previous` (null: none): another process was faster, and its secret is to be read.
   */
  replace(
    partnerId: string,
    name: SecretName,
    previous: string | null,
    next: string,
  ): Promise<boolean>;
  /** Draws a new key and seals everything of the partner under it, while others go on reading. */
  rotate(partnerId: string): Promise<{ readonly keyId: string; readonly resealed: number }>;
}

export function secretQueries(db: Kysely<Tables>, source: KeySource): SecretQueries {
  const rowOf = (partnerId: string, name: string) =>
    db
      .selectFrom("secrets")
      .select(["key_id", "sealed"])
      .where("partner_id", "=", partnerId)
      .where("name", "=", name)
      .executeTakeFirst();

  const open = (partnerId: string, name: string, row: Row) =>
    unseal(source.read(), placeOf(partnerId, name), { keyId: row.key_id, text: row.sealed });

  /** False when the row is no longer the one that was read. */
  async function reseal(partnerId: string, name: string, row: Row, secret: string) {
    const { numUpdatedRows } = await db
      .updateTable("secrets")
      .set(sealedColumns(source, partnerId, name, secret))
      .where("partner_id", "=", partnerId)
      .where("name", "=", name)
      .where("sealed", "=", row.sealed)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** False when there is one already. */
  async function insert(partnerId: string, name: string, secret: string) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("secrets")
      .values({ partner_id: partnerId, name, ...sealedColumns(source, partnerId, name, secret) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  return {
    async read(partnerId, name) {
      const row = await rowOf(partnerId, name);
      return row === undefined ? null : open(partnerId, name, row);
    },
    async save(partnerId, name, secret) {
      for (;;) {
        const row = await rowOf(partnerId, name);
        const isDone =
          row === undefined
            ? await insert(partnerId, name, secret)
            : await reseal(partnerId, name, row, secret);
        if (isDone) return;
      }
    },
    async replace(partnerId, name, previous, next) {
      for (;;) {
        const row = await rowOf(partnerId, name);
        if (row === undefined) return previous === null && (await insert(partnerId, name, next));
        if (previous === null || open(partnerId, name, row) !== previous) return false;
        // Sealed anew meanwhile, perhaps under a new key: whether it is still `previous` is asked again.
        if (await reseal(partnerId, name, row, next)) return true;
      }
    },
    async rotate(partnerId) {
      source.drawNext();
      const { currentId } = source.read();
      const rows = await db
        .selectFrom("secrets")
        .select(["name", "key_id", "sealed"])
        .where("partner_id", "=", partnerId)
        .execute();
      let resealed = 0;
      for (const row of rows) {
        // One that changed meanwhile was sealed by somebody who reads the keys as we do.
        if (await reseal(partnerId, row.name, row, open(partnerId, row.name, row))) resealed += 1;
      }
      source.forgetOthers(await keyIdsInUse(db));
      return { keyId: currentId, resealed };
    },
  };
}

interface Row {
  readonly key_id: string;
  readonly sealed: string;
}

/** What the sealed text is bound to. */
export function placeOf(partnerId: string, name: string): string {
  return `${partnerId}/${name}`;
}

function sealedColumns(source: KeySource, partnerId: string, name: string, secret: string) {
  const { keyId, text } = seal(source.read(), placeOf(partnerId, name), secret);
  return { key_id: keyId, sealed: text };
}

/** Of every partner: ids are no secrets, and a key is forgotten only when nobody needs it. */
async function keyIdsInUse(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("secret_key_ids").select("key_id").execute();
  return new Set(rows.map(({ key_id }) => key_id));
}
