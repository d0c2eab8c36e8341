// The journal: rows are only ever added (the database itself refuses anything else) and linked as they
// are. What names a person stands beside it and can be erased.

import { JournalEntry, type NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { contentText } from "#domain/journal/chain.ts";
import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import { z } from "zod";
import { journalRows, newPersonalKey } from "../journal-rows.ts";
import type { Tables } from "../schema.ts";
import { logged, type LogRequest } from "./journal-log.ts";

/** An entry as its chain holds it. */
interface LinkedEntry {
  readonly sequence: number;
  /** The text that was hashed. */
  readonly content: string;
  readonly personal: JournalEntry["personal"];
  readonly hash: string;
}

export interface JournalQueries {
  /** The move's entries, oldest first. */
  list(partnerId: string, moveId: string): Promise<readonly JournalEntry[]>;
  /** The newest entries of all moves that are asked for, the newest first. */
  newest(partnerId: string, asked: LogRequest): Promise<readonly JournalEntry[]>;
  /** The same as links of the chain, with the key of its personal data (null: nothing personal, or erased). */
  chain(
    partnerId: string,
    moveId: string,
  ): Promise<{ readonly entries: readonly LinkedEntry[]; readonly personalKey: string | null }>;
}

export function journalQueries(db: Kysely<Tables>): JournalQueries {
  const rowsOf = (partnerId: string, moveId: string) =>
    withPersonal(db, partnerId)
      .where("journal.move_id", "=", moveId)
      .orderBy("journal.sequence")
      .execute();
  return {
    list: async (partnerId, moveId) =>
      (await rowsOf(partnerId, moveId)).map((row) => journalEntryFromRow(row)),
    async newest(partnerId, asked) {
      const rows = await logged(withPersonal(db, partnerId), asked).execute();
      return rows.map((row) => journalEntryFromRow(row));
    },
    async chain(partnerId, moveId) {
      const rows = await rowsOf(partnerId, moveId);
      const key = await db
        .selectFrom("journal_keys")
        .select("personal_key")
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .executeTakeFirst();
      return { entries: rows.map(linkFromRow), personalKey: key?.personal_key ?? null };
    },
  };
}

/** The partner's entries, each with what names a person in it, as far as that is not erased. */
function withPersonal(db: Kysely<Tables>, partnerId: string) {
  return db
    .selectFrom("journal")
    .leftJoin("journal_personal", (on) =>
      on
        .onRef("journal_personal.move_id", "=", "journal.move_id")
        .onRef("journal_personal.sequence", "=", "journal.sequence"),
    )
    .select([
      "journal.move_id",
      "journal.sequence",
      "journal.at",
      "journal.kind",
      "journal.subject",
      "journal.details",
      "journal.personal_hash",
      "journal.content",
      "journal.hash",
      "journal_personal.personal",
    ])
    .where("journal.partner_id", "=", partnerId);
}

/** Adds entries whose first gets the number `firstSequence`; the caller holds the lock of the move's row. */
export async function insertJournal(
  db: Kysely<Tables>,
  { partnerId, moveId, firstSequence }: JournalPlace,
  entries: readonly NewJournalEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = await journalRows(moveId, entries, () => personalKeyOf(db, partnerId, moveId));
  const numbered = rows.map(({ personal, details, ...row }, index) => ({
    journal: { ...row, details: JSON.stringify(details) },
    personal,
    place: { partner_id: partnerId, move_id: moveId, sequence: firstSequence + index },
  }));
  await db
    .insertInto("journal")
    .values(numbered.map(({ journal, place }) => ({ ...place, ...journal })))
    .execute();
  const personal = numbered.flatMap((row) =>
    row.personal === null ? [] : [{ ...row.place, personal: JSON.stringify(row.personal) }],
  );
  if (personal.length > 0) await db.insertInto("journal_personal").values(personal).execute();
}

interface JournalPlace {
  readonly partnerId: string;
  readonly moveId: string;
  readonly firstSequence: number;
}

/** The key of the move's keyed hashes, made when it is first needed. */
export async function personalKeyOf(
  db: Kysely<Tables>,
  partnerId: string,
  moveId: string,
): Promise<string> {
  await db
    .insertInto("journal_keys")
    .values({ partner_id: partnerId, move_id: moveId, personal_key: newPersonalKey() })
    .onConflict((conflict) => conflict.column("move_id").doNothing())
    .execute();
  const { personal_key } = await db
    .selectFrom("journal_keys")
    .select("personal_key")
    .where("move_id", "=", moveId)
    .executeTakeFirstOrThrow();
  return personal_key;
}

const JournalRow = z.object({
  move_id: z.string(),
  sequence: z.number(),
  at: Instant,
  kind: z.string(),
  subject: z.string(),
  details: z.unknown(),
  personal: z.record(z.string(), z.json()).nullable().default(null),
});

export function journalEntryFromRow(row: unknown): JournalEntry {
  const { move_id: moveId, ...rest } = JournalRow.parse(row);
  return JournalEntry.parse({ moveId, ...rest });
}

function linkFromRow(row: {
  personal_hash: string | null;
  content: string | null;
  hash: string;
}): LinkedEntry {
  const { personal, sequence, ...entry } = journalEntryFromRow(row);
  const content = row.content ?? contentText({ ...entry, personalHash: row.personal_hash });
  return { sequence, content, personal, hash: row.hash };
}
