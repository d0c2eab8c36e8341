// The journal: rows are only ever added (the database itself refuses anything else).

import { JournalEntry, type NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

export interface JournalQueries {
  /** The move's entries, oldest first. */
  list(partnerId: string, moveId: string): Promise<readonly JournalEntry[]>;
}

export function journalQueries(db: Kysely<Tables>): JournalQueries {
  return {
    async list(partnerId, moveId) {
      const rows = await db
        .selectFrom("journal")
        .selectAll()
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .orderBy("sequence")
        .execute();
      return rows.map(journalEntryFromRow);
    },
  };
}

/** The rows of new entries whose first gets the number `firstSequence`. */
export function journalColumns(
  partnerId: string,
  moveId: string,
  firstSequence: number,
  entries: readonly NewJournalEntry[],
) {
  return entries.map((entry, index) => ({
    partner_id: partnerId,
    move_id: moveId,
    sequence: firstSequence + index,
    at: entry.at,
    kind: entry.kind,
    subject: entry.subject,
    details: JSON.stringify(entry.details),
  }));
}

export function journalEntryFromRow(row: {
  move_id: string;
  sequence: number;
  at: string;
  kind: string;
  subject: string;
  details: unknown;
}): JournalEntry {
  return JournalEntry.parse({
    moveId: row.move_id,
    sequence: row.sequence,
    at: row.at,
    kind: row.kind,
    subject: row.subject,
    details: row.details,
  });
}
