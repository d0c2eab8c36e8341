// How much waits for a person of ours: what the navigation shows beside its names.

import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

const ToDo = z.object({
  /** Open moves whose approval somebody was asked for. */
  approvals: z.coerce.number(),
  /** Letters that the mail server refused for good, as long as their step is open. */
  letters: z.coerce.number(),
});

export interface ToDoQueries {
  count(partnerId: string): Promise<z.infer<typeof ToDo>>;
}

export function toDoQueries(db: Kysely<Tables>): ToDoQueries {
  return {
    async count(partnerId) {
      const { rows } = await sql`
        select (select count(distinct human_steps.move_id) from human_steps
            join moves on moves.move_id = human_steps.move_id and moves.status = 'open'
            where human_steps.partner_id = ${partnerId}
              and human_steps.state = 'open' and human_steps.kind = 'approvePlan') as approvals,
          (select count(*) from mailings
            join letters on letters.letter_id = mailings.letter_id
            join human_steps on human_steps.human_step_id = letters.human_step_id
            where mailings.partner_id = ${partnerId}
              and mailings.state = 'refused' and human_steps.state = 'open') as letters`.execute(
        db,
      );
      return ToDo.parse(rows[0]);
    },
  };
}
