// The letters that go out as mail. A letter is taken for a while; whoever took it and died leaves it to
// the next, so that each is sent at least once. Waiting is real time: mail knows no other clock.

import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

interface TakenLetter {
  readonly letterId: string;
  /** This one included. */
  readonly attempts: number;
}

export interface MailingQueries {
  /** From now on letters are mailed; those that stand in the outbox already are not. Later calls change nothing. */
  begin(partnerId: string): Promise<void>;
  /** The oldest letter that nobody has sent or is sending, for `leaseSeconds`; null where there is none. */
  take(partnerId: string, leaseSeconds: number): Promise<TakenLetter | null>;
  close(partnerId: string, letterId: string, state: "sent" | "refused"): Promise<void>;
  /** The addresses that this letter was refused for, with the mail server's answers; none once they were erased. */
  refusals(partnerId: string, moveId: string, letterId: string): Promise<Refusal[]>;
  /** To be taken again, but not before that many seconds. */
  putOff(partnerId: string, letterId: string, seconds: number): Promise<void>;
}

const Refusal = z.object({ address: z.string(), answer: z.string() });
type Refusal = z.infer<typeof Refusal>;
const RefusalRow = z.object({ refused: z.array(Refusal) });

const TakenRow = z.object({ letter_id: z.string(), attempts: z.number() });

export function mailingQueries(db: Kysely<Tables>): MailingQueries {
  const seconds = (count: number) => sql<string>`now() + ${count} * interval '1 second'`;
  return {
    async begin(partnerId) {
      await sql`insert into mail_starts (partner_id, after_sequence)
        select ${partnerId}, coalesce(max(sequence), 0) from letters where partner_id = ${partnerId}
        on conflict do nothing`.execute(db);
    },
    async take(partnerId, leaseSeconds) {
      // Two senders may choose the same letter; the second finds that it is not due any more.
      const { rows } = await sql`with due as (
          select letters.letter_id from letters
          join mail_starts on mail_starts.partner_id = letters.partner_id
          left join mailings on mailings.letter_id = letters.letter_id
          where letters.partner_id = ${partnerId}
            and letters.sequence > mail_starts.after_sequence
            and jsonb_array_length(letters.recipients) > 0
            and (mailings.letter_id is null
              or mailings.state = 'waiting' and mailings.next_at <= now())
          order by letters.sequence limit 1)
        insert into mailings (partner_id, letter_id, state, attempts, next_at)
        select ${partnerId}, letter_id, 'waiting', 1, ${seconds(leaseSeconds)} from due
        on conflict (letter_id) do update
          set attempts = mailings.attempts + 1, next_at = excluded.next_at
          where mailings.state = 'waiting' and mailings.next_at <= now()
        returning letter_id, attempts`.execute(db);
      if (rows[0] === undefined) return null;
      const { attempts, letter_id } = TakenRow.parse(rows[0]);
      return { letterId: letter_id, attempts };
    },
    async close(partnerId, letterId, state) {
      await sql`update mailings set state = ${state}
        where partner_id = ${partnerId} and letter_id = ${letterId}`.execute(db);
    },
    async refusals(partnerId, moveId, letterId) {
      const { rows } =
        await sql`select journal_personal.personal -> 'refused' as refused from journal
        join journal_personal on journal_personal.move_id = journal.move_id
          and journal_personal.sequence = journal.sequence
        where journal.partner_id = ${partnerId} and journal.move_id = ${moveId}
          and journal.subject = 'mail' and journal.details ->> 'letterId' = ${letterId}
        order by journal.sequence desc limit 1`.execute(db);
      return rows.flatMap((row) => RefusalRow.parse(row).refused);
    },
    async putOff(partnerId, letterId, count) {
      await sql`update mailings set next_at = ${seconds(count)}
        where partner_id = ${partnerId} and letter_id = ${letterId}`.execute(db);
    },
  };
}
