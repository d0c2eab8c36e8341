// The partner's own words in letters, in place of ours.

import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

interface LetterText {
  readonly language: string;
  /** The phrase that it stands in place of. */
  readonly phrase: string;
  readonly message: string;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

export interface LetterTextQueries {
  /** In one language, by phrase. */
  list(partnerId: string, language: string): Promise<readonly LetterText[]>;
  save(partnerId: string, text: LetterText): Promise<void>;
  /** Our own words again. */
  reset(partnerId: string, language: string, phrase: string): Promise<void>;
}

const LetterTextRow = z.object({
  language: z.string(),
  phrase: z.string(),
  message: z.string(),
  changed_at: Instant,
  changed_by: z.string(),
});

export function letterTextQueries(db: Kysely<Tables>): LetterTextQueries {
  return {
    async list(partnerId, language) {
      const { rows } = await sql`select language, phrase, message, changed_at, changed_by
        from letter_texts where partner_id = ${partnerId} and language = ${language}
        order by phrase`.execute(db);
      return rows.map((row) => {
        const { changed_at, changed_by, ...text } = LetterTextRow.parse(row);
        return { ...text, changedAt: changed_at, changedBy: changed_by };
      });
    },
    async save(partnerId, { changedAt, changedBy, language, message, phrase }) {
      await sql`insert into letter_texts
        (partner_id, language, phrase, message, changed_at, changed_by)
        values (${partnerId}, ${language}, ${phrase}, ${message}, ${changedAt}, ${changedBy})
        on conflict (partner_id, language, phrase) do update set message = excluded.message,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by`.execute(db);
    },
    async reset(partnerId, language, phrase) {
      await sql`delete from letter_texts where partner_id = ${partnerId}
        and language = ${language} and phrase = ${phrase}`.execute(db);
    },
  };
}
