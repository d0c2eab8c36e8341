// What is due and what was written to people, read in one statement: whoever waits for the work of an instant asks often.

import { Instant } from "#lib/instant.ts";
import { CompiledQuery, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

const Due = z.object({
  /** The next look at any move; null where none is looked at any more. */
  wakeAt: Instant.nullable(),
  /** Moves that are due, held or not. */
  due: z.number().int(),
  /** Of the newest letter; 0 before the first. */
  lastLetter: z.number().int(),
});

/** As it stands: it is asked too often to be put together each time. */
const DUE = `
  select
    (select min(wake_at) from moves where partner_id = $1 and wake_at is not null) as "wakeAt",
    (select count(*) from moves where partner_id = $1 and wake_at <= $2)::integer as due,
    coalesce((select max(sequence) from letters where partner_id = $1), 0) as "lastLetter"`;

export interface DueQueries {
  /** What of the partner is due at this instant. */
  at(partnerId: string, now: Instant): Promise<z.infer<typeof Due>>;
}

export function dueQueries(db: Kysely<Tables>): DueQueries {
  return {
    async at(partnerId, now) {
      const { rows } = await db.executeQuery(CompiledQuery.raw(DUE, [partnerId, now]));
      return Due.parse(rows[0]);
    },
  };
}
