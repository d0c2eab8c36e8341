// What a move's rows say of people, and its erasure once the move has ended. What is evidence stays: which band was
// approved by whom, the journal's chain, and how many users had what.

import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely, type Transaction } from "kysely";
import type { Tables } from "../schema.ts";

export interface PersonalDataQueries {
  /** Moves that have ended, and whose customers are not about to leave, whose journal has rested since before that instant and that still say something of people. */
  due(partnerId: string, restingSince: Instant, limit: number): Promise<readonly string[]>;
  /**
   * Erases the names in the journal with the key of their hashes, the texts of letters, evidence files, imported rows, and
   * who the users in plans are: they become numbers, so that reports still count them. The chain holds.
   */
  erase(partnerId: string, moveId: string): Promise<void>;
}

const ERASED = "erased-";
/** Whom to write to is kept with the customer alone, as long as they are one. */
const NO_CONTACT = JSON.stringify({ contactName: null, contactEmail: "", secondEmail: null });

export function personalDataQueries(db: Kysely<Tables>): PersonalDataQueries {
  return {
    async due(partnerId, restingSince, limit) {
      const { rows } = await sql<{ move_id: string }>`
        select move_id from moves
        where partner_id = ${partnerId} and status <> 'open' and wake_at is null
          and not exists (select from journal
            where journal.move_id = moves.move_id and journal.at >= ${restingSince})
          and (exists (select from journal_keys where journal_keys.move_id = moves.move_id)
            or exists (select from letters
              where letters.move_id = moves.move_id and recipients <> '[]')
            or exists (select from evidence_files where evidence_files.move_id = moves.move_id)
            or exists (select from plans where plans.move_id = moves.move_id
              and file #>> '{estate,users,0,userId}' not like ${`${ERASED}%`}))
        order by move_id limit ${limit}`.execute(db);
      return rows.map((row) => row.move_id);
    },
    async erase(partnerId, moveId) {
      await db.transaction().execute(async (transaction) => {
        const place = { partnerId, moveId };
        await eraseRows(transaction, place);
        await eraseUsers(transaction, place);
      });
    },
  };
}

interface Place {
  readonly partnerId: string;
  readonly moveId: string;
}

async function eraseRows(db: Transaction<Tables>, { moveId, partnerId }: Place): Promise<void> {
  for (const table of ["journal_personal", "journal_keys", "evidence_files", "snoozes"] as const) {
    await sql`delete from ${sql.table(table)}
      where partner_id = ${partnerId} and move_id = ${moveId}`.execute(db);
  }
  await sql`update letters set recipients = '[]', subject = '', text = '', html = ''
    where partner_id = ${partnerId} and move_id = ${moveId}`.execute(db);
  await sql`update human_steps set evidence = evidence - 'by' - 'note' - 'file'
    where partner_id = ${partnerId} and move_id = ${moveId}`.execute(db);
  await sql`update import_rows set cells = '{}'
    where partner_id = ${partnerId} and customer_id =
      (select customer_id from moves where move_id = ${moveId})`.execute(db);
}

/** The same number for the same user wherever they stand; which one it was is kept nowhere. */
async function eraseUsers(db: Transaction<Tables>, { moveId, partnerId }: Place): Promise<void> {
  const plans = await sql<{ plan_hash: string; file: string; users: readonly string[] | null }>`
    select plan_hash, file::text as file,
      (select array_agg(one ->> 'userId') from jsonb_array_elements(file #> '{estate,users}') one) as users
    from plans where partner_id = ${partnerId} and move_id = ${moveId} order by sequence`.execute(
    db,
  );
  const users = [...new Set(plans.rows.flatMap((plan) => plan.users ?? []))];
  const numbers = new Map(users.map((user, index) => [user, `${ERASED}${index + 1}`]));
  for (const { file, plan_hash } of plans.rows) {
    await sql`update plans set file = jsonb_set(${withoutUsers(file, numbers)}::jsonb, '{customer}',
        (file -> 'customer') || ${NO_CONTACT}::jsonb)
      where move_id = ${moveId} and plan_hash = ${plan_hash}`.execute(db);
  }
  const { rows } = await sql<{ standing: string }>`
    select standing::text as standing from moves
    where partner_id = ${partnerId} and move_id = ${moveId} for update`.execute(db);
  for (const { standing } of rows) {
    await sql`update moves set standing = ${withoutUsers(standing, numbers)}::jsonb
      where move_id = ${moveId}`.execute(db);
  }
}

/** An id is always a whole string of the JSON. */
function withoutUsers(json: string, numbers: ReadonlyMap<string, string>): string {
  return json.replaceAll(/"([^"\\]*)"/g, (text, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? text : JSON.stringify(number);
  });
}
