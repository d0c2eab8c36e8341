// How much was done since an instant without anybody being asked.

import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

const Lately = z.object({
  /** Letters that were written. */
  letters: z.coerce.number(),
  /** Writes at Microsoft whose outcome is known. */
  writes: z.coerce.number(),
  /** Moves of which a look failed; it is tried again by itself. */
  failed: z.coerce.number(),
});

export interface LatelyQueries {
  since(partnerId: string, instant: Instant): Promise<z.infer<typeof Lately>>;
}

export function latelyQueries(db: Kysely<Tables>): LatelyQueries {
  return {
    async since(partnerId, instant) {
      const { rows } = await sql`
        select count(*) filter (where kind = 'outcome') as writes,
          count(distinct move_id) filter (where subject = 'look' and details ? 'failed') as failed,
          (select count(*) from letters
            where partner_id = ${partnerId} and written_at >= ${instant}) as letters
        from journal where partner_id = ${partnerId} and at >= ${instant}`.execute(db);
      return Lately.parse(rows[0]);
    },
  };
}
