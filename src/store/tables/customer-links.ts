// Which generation of a move's links is good; the links themselves are signed and kept nowhere.

import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export interface CustomerLinkQueries {
  /** 0 as long as none was withdrawn. */
  generation(partnerId: string, moveId: string): Promise<number>;
  /** Withdraws every link that the move's customer was given so far. */
  withdraw(partnerId: string, moveId: string): Promise<void>;
}

const GenerationRow = z.object({ generation: z.number().int() });

export function customerLinkQueries(db: Kysely<Tables>): CustomerLinkQueries {
  return {
    async generation(partnerId, moveId) {
      const { rows } = await sql`select generation from customer_links
        where partner_id = ${partnerId} and move_id = ${moveId}`.execute(db);
      return rows[0] === undefined ? 0 : GenerationRow.parse(rows[0]).generation;
    },
    async withdraw(partnerId, moveId) {
      await sql`insert into customer_links (partner_id, move_id, generation)
        values (${partnerId}, ${moveId}, 1)
        on conflict (move_id) do update set generation = customer_links.generation + 1
          where customer_links.partner_id = ${partnerId}`.execute(db);
    },
  };
}
