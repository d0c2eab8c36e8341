// New entries of the journal as rows: what names a person goes beside the chain, under a key of the
// move's own, and enters it as a hash.

import { randomBytes } from "node:crypto";
import { contentText, personalHashOf } from "#domain/journal/chain.ts";
import type { NewJournalEntry } from "#domain/reconcile/journal-entry.ts";
import { hashOfText } from "#lib/canonical-json.ts";

/** An entry ready to be added; only its number is still missing. */
export interface JournalRow {
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly details: NewJournalEntry["details"];
  readonly personal_hash: string | null;
  readonly content_hash: string;
  readonly personal: NewJournalEntry["personal"] | null;
}

/** `keyOf` is asked only where an entry names a person. */
export async function journalRows(
  moveId: string,
  entries: readonly NewJournalEntry[],
  keyOf: () => Promise<string>,
): Promise<JournalRow[]> {
  const rows = [];
  for (const { at, kind, subject, details, personal = null } of entries) {
    const personal_hash = personal === null ? null : personalHashOf(await keyOf(), personal);
    const content = { moveId, at, kind, subject, details, personalHash: personal_hash };
    const content_hash = hashOfText(contentText(content));
    rows.push({ at, kind, subject, details, personal_hash, content_hash, personal });
  }
  return rows;
}

export function newPersonalKey(): string {
  return randomBytes(32).toString("hex");
}
