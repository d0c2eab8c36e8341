// What all workers together have spent of a limit of Microsoft's. The rules are the governor's; here one
// change follows the other, whichever machine makes it.

import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export const BudgetState = z.object({
  /** Handed out; each may be used until its end. */
  slices: z.array(
    z.object({ sliceId: z.string(), units: z.number().int(), usableUntilMs: z.number() }),
  ),
  /** Who was told to come again. The lower key goes first. */
  turns: z.array(z.object({ customer: z.string(), key: z.number(), comeAgainMs: z.number() })),
  /** Nobody sends before. */
  heldUntilMs: z.number(),
});
export type BudgetState = z.infer<typeof BudgetState>;

export const unspent: BudgetState = { slices: [], turns: [], heldUntilMs: 0 };

export interface BudgetQueries {
  /** Alone with the state while `decide` runs, which is to be pure; durable before it resolves. */
  change<Answer>(
    partnerId: string,
    budget: string,
    decide: (state: BudgetState) => { readonly state: BudgetState; readonly answer: Answer },
  ): Promise<Answer>;
}

const StateRow = z.object({ state: BudgetState });

export function budgetQueries(db: Kysely<Tables>): BudgetQueries {
  return {
    change: (partnerId, budget, decide) =>
      db.transaction().execute(async (transaction) => {
        // The update that changes nothing locks the row and reads it in one round trip.
        const { rows } = await sql`
          insert into budgets (partner_id, budget, state)
          values (${partnerId}, ${budget}, ${JSON.stringify(unspent)})
          on conflict (partner_id, budget) do update set budget = excluded.budget
          returning state`.execute(transaction);
        const decided = decide(StateRow.parse(rows[0]).state);
        await sql`update budgets set state = ${JSON.stringify(decided.state)}
          where partner_id = ${partnerId} and budget = ${budget}`.execute(transaction);
        return decided.answer;
      }),
  };
}
