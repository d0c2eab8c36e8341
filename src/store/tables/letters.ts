// The outbox. Letters are numbered in the order in which they become visible, so that a reader who
// asks for what follows the last number it saw misses none.

import { HumanStepOwner } from "#domain/human-steps/human-step.ts";
import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Letter } from "../port.ts";
import type { Tables } from "../schema.ts";

const MailState = z.enum([
  /** It is mailed to nobody: it stands in the outbox, to be read here. */
  "kept",
  "queued",
  "sent",
  /** The mail server takes it for none of its addresses. */
  "refused",
]);
type MailState = z.infer<typeof MailState>;

interface NumberedLetter {
  readonly sequence: number;
  readonly letter: Letter;
}

export interface LetterQueries {
  /** Adds letters; one whose id is known is left as it is. Only inside a transaction. */
  insert(partnerId: string, letters: readonly Letter[]): Promise<void>;
  find(partnerId: string, letterId: string): Promise<Letter | null>;
  /** At most `limit` letters with a number above `after` (0 for the beginning), oldest first; of one move, or of all. */
  listAfter(
    partnerId: string,
    after: number,
    limit: number,
    moveId?: string,
  ): Promise<readonly NumberedLetter[]>;
  /** The newest first. */
  newest(
    partnerId: string,
    limit: number,
  ): Promise<readonly (NumberedLetter & { readonly mail: MailState })[]>;
}

const NUMBERING_LOCK = 7_301_002; // one advisory lock for the whole outbox; letters are rare

export function letterQueries(db: Kysely<Tables>): LetterQueries {
  const ofPartner = (partnerId: string) =>
    db
      .selectFrom("letters")
      .select(["sequence", ...LetterRow.keyof().options])
      .where("partner_id", "=", partnerId);
  return {
    async insert(partnerId, letters) {
      if (letters.length === 0) return;
      await sql`select pg_advisory_xact_lock(${NUMBERING_LOCK})`.execute(db);
      const rows = letters.map((letter) => ({
        partner_id: partnerId,
        letter_id: letter.letterId,
        move_id: letter.moveId,
        tenant_id: letter.tenantId,
        human_step_id: letter.humanStepId,
        kind: letter.kind,
        recipient_role: letter.recipientRole,
        line_id: letter.lineId,
        language: letter.language,
        recipients: JSON.stringify(letter.to),
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        written_at: letter.writtenAt,
      }));
      await db
        .insertInto("letters")
        .values(rows)
        .onConflict((conflict) => conflict.column("letter_id").doNothing())
        .execute();
    },
    async find(partnerId, letterId) {
      const row = await ofPartner(partnerId).where("letter_id", "=", letterId).executeTakeFirst();
      return row === undefined ? null : letterFromRow(row);
    },
    async listAfter(partnerId, after, limit, moveId) {
      const all = ofPartner(partnerId).where("sequence", ">", after);
      const wanted = moveId === undefined ? all : all.where("move_id", "=", moveId);
      const rows = await wanted.orderBy("sequence").limit(limit).execute();
      return rows.map((row) => ({ sequence: row.sequence, letter: letterFromRow(row) }));
    },
    async newest(partnerId, limit) {
      const newest = ofPartner(partnerId)
        .select(mailState)
        .orderBy("sequence", "desc")
        .limit(limit);
      return (await newest.execute()).map((row) => ({
        sequence: row.sequence,
        letter: letterFromRow(row),
        mail: MailState.parse(row.mail),
      }));
    },
  };
}

/** A letter that nobody has taken yet is queued where mail was set up before it was written, to somebody. */
const mailState = sql<string>`coalesce(
  (select case state when 'waiting' then 'queued' else state end
    from mailings where mailings.letter_id = letters.letter_id),
  case when jsonb_array_length(letters.recipients) > 0
    and letters.sequence > (select after_sequence from mail_starts
      where mail_starts.partner_id = letters.partner_id)
    then 'queued' else 'kept' end)`.as("mail");

const LetterRow = z.object({
  letter_id: z.string(),
  move_id: z.string(),
  tenant_id: z.string(),
  human_step_id: z.string().nullable(),
  kind: z.string(),
  recipient_role: HumanStepOwner,
  line_id: z.string().nullable(),
  language: z.string(),
  recipients: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  written_at: Instant,
});

function letterFromRow(row: unknown): Letter {
  const parsed = LetterRow.parse(row);
  return {
    letterId: parsed.letter_id,
    moveId: parsed.move_id,
    tenantId: parsed.tenant_id,
    humanStepId: parsed.human_step_id,
    kind: parsed.kind,
    recipientRole: parsed.recipient_role,
    lineId: parsed.line_id,
    language: parsed.language,
    to: parsed.recipients,
    subject: parsed.subject,
    text: parsed.text,
    html: parsed.html,
    writtenAt: parsed.written_at,
  };
}
