// Reads a move with everything a look at it needs, but its plan files, in one statement.

import { HumanStep } from "#domain/human-steps/human-step.ts";
import { Override } from "#domain/plan/override.ts";
import { Instant } from "#lib/instant.ts";
import type pg from "pg";
import { z } from "zod";
import type { Approval, Move } from "./port.ts";
import { approvalFromRow } from "./tables/approvals.ts";
import { humanStepFromRow } from "./tables/human-steps.ts";
import { moveFromRow } from "./tables/moves.ts";
import { chosenPolicyFromRow, type ChosenPolicy } from "./tables/policies.ts";
import { instantFromDatabase } from "./wire-types.ts";

export interface MoveAsRead {
  readonly move: Move;
  readonly wokenCount: number;
  readonly planHash: string | null;
  readonly traceParent: string | null;
  readonly approvals: readonly Approval[];
  readonly humanSteps: readonly HumanStep[];
  readonly overrides: readonly Override[];
  readonly chosenPolicy: ChosenPolicy | null;
  readonly isRestored: boolean;
  /** The first look at any of the partner's moves since it was restored. */
  readonly lookedAgainAt: Instant | null;
}

const READ_MOVE = {
  name: "read-move",
  text: `
    select m.partner_id, m.move_id, m.version, m.status, m.refusal, m.standing, m.wake_at,
      m.tenant_read_at, m.line_counts, m.woken_count, m.plan_hash, m.trace_parent, c.file as customer,
      p.is_restored, p.looked_again_at,
      (select jsonb_agg(to_jsonb(a) order by a.sequence desc)
        from approvals a where a.move_id = m.move_id) as approvals,
      (select jsonb_agg(to_jsonb(h) order by h.opened_at, h.human_step_id)
        from human_steps h where h.move_id = m.move_id) as human_steps,
      (select jsonb_agg(o.override order by o.sequence)
        from overrides o where o.move_id = m.move_id) as overrides,
      (select to_jsonb(p) from policies p where p.partner_id = m.partner_id
        order by p.sequence desc limit 1) as chosen_policy
    from moves m join customers c using (partner_id, customer_id)
      left join partners p using (partner_id)
    where m.move_id = $1`,
};

const InstantInJson = z.string().transform(instantFromDatabase);

const Envelope = z.object({
  woken_count: z.number().int(),
  plan_hash: z.string().nullable(),
  trace_parent: z.string().nullable(),
  is_restored: z.boolean().nullable(),
  looked_again_at: Instant.nullable(),
  approvals: z
    .array(z.looseObject({ approved_at: InstantInJson }))
    .nullable()
    .transform((rows) => rows ?? []),
  human_steps: z
    .array(
      z.object({
        human_step_id: z.string(),
        move_id: z.string(),
        kind: z.string(),
        line_id: z.string().nullable(),
        owner: z.string(),
        opened_at: InstantInJson,
        due_at: InstantInJson,
        last_chased_at: InstantInJson.nullable(),
        reminder_asked_at: InstantInJson.nullable(),
        chases: z.number(),
        state: z.string(),
        amount: z.unknown(),
        reason: z.string().nullable(),
        evidence: z.unknown(),
      }),
    )
    .nullable()
    .transform((rows) => rows ?? []),
  overrides: z
    .array(Override)
    .nullable()
    .transform((rows) => rows ?? []),
  chosen_policy: z.looseObject({ changed_at: InstantInJson }).nullable(),
});

/** Throws when there is no such move: nobody ever removes one. */
export async function readMove(session: pg.Client, moveId: string): Promise<MoveAsRead> {
  const { rows } = await session.query({ ...READ_MOVE, values: [moveId] });
  const row: unknown = rows[0];
  const envelope = Envelope.parse(row);
  return {
    move: moveFromRow(row),
    wokenCount: envelope.woken_count,
    planHash: envelope.plan_hash,
    traceParent: envelope.trace_parent,
    approvals: envelope.approvals.map(approvalFromRow),
    humanSteps: envelope.human_steps.map(humanStepFromRow),
    overrides: envelope.overrides,
    chosenPolicy:
      envelope.chosen_policy === null ? null : chosenPolicyFromRow(envelope.chosen_policy),
    isRestored: envelope.is_restored ?? false,
    lookedAgainAt: envelope.looked_again_at,
  };
}
