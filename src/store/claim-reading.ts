// Takes the lock of the move that is due first, and reads it with everything a look at it needs, but its plan files.

import { Customer } from "#domain/estate/customer.ts";
import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { Override } from "#domain/plan/override.ts";
import { Standing } from "#domain/reconcile/standing.ts";
import { Instant } from "#lib/instant.ts";
import type pg from "pg";
import { z } from "zod";
import { CLAIM_LOCK_CLASS } from "./claim-sessions.ts";
import type { Approval, Move } from "./port.ts";
import type { SameText } from "./same-text.ts";
import { approvalFromRow } from "./tables/approvals.ts";
import { humanStepFromRow } from "./tables/human-steps.ts";
import { moveFromRow } from "./tables/moves.ts";
import { chosenPolicyFromRow, type ChosenPolicy } from "./tables/policies.ts";
import { instantFromDatabase } from "./wire-types.ts";

interface MoveAsRead {
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

const moveWhere = (condition: string) => `
    select m.partner_id, m.move_id, m.version, m.status, m.refusal, m.standing::text as standing,
      m.wake_at, m.tenant_read_at, m.agreement_read_at, m.prices_read_at, m.line_counts, m.woken_count, m.plan_hash, m.trace_parent,
      c.file::text as customer, p.is_restored, p.looked_again_at, m.xmax::text <> '0' and m.xmax <> m.xmin as may_be_older,
      (select json_agg(a order by a.sequence desc)
        from approvals a where a.move_id = m.move_id)::text as approvals,
      (select json_agg(h order by h.opened_at, h.human_step_id)
        from human_steps h where h.move_id = m.move_id)::text as human_steps,
      (select json_agg(o.override order by o.sequence)
        from overrides o where o.move_id = m.move_id)::text as overrides,
      (select row_to_json(p) from policies p where p.partner_id = m.partner_id
        order by p.sequence desc limit 1)::text as chosen_policy
    from moves m join customers c using (partner_id, customer_id)
      left join partners p using (partner_id)
    where ${condition}`;

const READ_MOVE = { name: "read-move", text: moveWhere("m.move_id = $1") };

/** The next look at any move, read from the index, however many moves wait. */
export const NEXT_WAKE_AT = "select min(wake_at) from moves where wake_at is not null";

const DUE_LOOKED_AT_MAX = 500; // more than all worker slots together hold at one time

// The CTEs are materialized so that locks are tried one by one in the order of wake_at, up to the first; the move is read
// after that, since what is lateral waits for the row that it is of. Whoever finds nothing is told when to look again.
const LOCK_DUE = {
  name: "lock-due-move",
  text: `
    with due as materialized (
      select move_id, lock_id, wake_at from moves
      where wake_at <= $1
      order by wake_at, move_id limit ${DUE_LOOKED_AT_MAX}
    )
    , held as materialized (
      select move_id, lock_id, wake_at from due
      where pg_try_advisory_lock(${CLAIM_LOCK_CLASS}, lock_id) limit 1
    )
    select held.lock_id,
      not exists (select from due where (due.wake_at, due.move_id) > (held.wake_at, held.move_id)) as is_last_due,
      case when held.move_id is null then (${NEXT_WAKE_AT}) end as next_wake_at, read.*
    from (select) as always left join held on true
      left join lateral (${moveWhere("m.move_id = held.move_id offset 0")}) read on true`,
};

const InstantInJson = z.string().transform(instantFromDatabase);

const Envelope = z.object({
  move_id: z.string(),
  woken_count: z.number().int(),
  plan_hash: z.string().nullable(),
  trace_parent: z.string().nullable(),
  is_restored: z.boolean().nullable(),
  looked_again_at: Instant.nullable(),
  standing: z.string(),
  customer: z.string(),
  approvals: z.string().nullable(),
  human_steps: z.string().nullable(),
  overrides: z.string().nullable(),
  chosen_policy: z.string().nullable(),
});

const ApprovalRows = z.array(z.looseObject({ approved_at: InstantInJson }));
const HumanStepRows = z.array(
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
);
const Overrides = z.array(Override);
const PolicyRow = z.looseObject({ changed_at: InstantInJson });

interface Session {
  query(statement: pg.QueryConfig): Promise<Pick<pg.QueryResult, "rows">>;
}

export interface HeldMove {
  readonly moveId: string;
  readonly lockId: number;
  readonly isLastDue: boolean;
  readonly read: MoveAsRead;
}

export interface NothingToHold {
  readonly moveId: null;
  readonly nextWakeAt: Instant | null;
}

/**
 * Takes the lock of the move that is due first and that nobody holds, and reads it as it is under that lock. Where there is
 * none it answers when the next one is due, or is due and held.
 */
export async function lockDueMove(
  session: Session,
  now: Instant,
  sameText: SameText,
): Promise<HeldMove | NothingToHold> {
  const { rows } = await session.query({ ...LOCK_DUE, values: [now] });
  const row: unknown = rows[0];
  const locked = Locked.parse(row);
  if (locked.lock_id === null) return { moveId: null, nextWakeAt: locked.next_wake_at };
  const { is_last_due: isLastDue, lock_id: lockId, move_id: moveId } = locked;
  // One statement sees the rows as they were when it began, and whoever held the move may have settled it before the lock
  // was ours. An older row bears the mark (xmax) of who wrote the newer one, or only had it locked, and is read again. Where
  // that is who wrote the row itself (xmin) it is none: a foreign key locks the move that its own transaction has changed.
  const read = locked.may_be_older
    ? await readMove(session, moveId, sameText)
    : moveAsRead(row, sameText);
  return { moveId, lockId, isLastDue, read };
}

const Locked = z.union([
  z.object({ lock_id: z.null(), next_wake_at: Instant.nullable() }),
  z.object({
    is_last_due: z.boolean(),
    lock_id: z.number(),
    may_be_older: z.boolean(),
    move_id: z.string(),
  }),
]);

/** Throws when there is no such move: nobody ever removes one. */
async function readMove(session: Session, moveId: string, sameText: SameText): Promise<MoveAsRead> {
  const { rows } = await session.query({ ...READ_MOVE, values: [moveId] });
  return moveAsRead(rows[0], sameText);
}

function moveAsRead(row: unknown, sameText: SameText): MoveAsRead {
  const envelope = Envelope.parse(row);
  const parsed = <T>(column: string, text: string, parse: (json: unknown) => T): T =>
    sameText(`${envelope.move_id} ${column}`, text, parse);
  const chosen = envelope.chosen_policy;
  return {
    move: moveFromRow(row, {
      customer: () => parsed("customer", envelope.customer, (json) => Customer.parse(json)),
      standing: () => parsed("standing", envelope.standing, (json) => Standing.parse(json)),
    }),
    wokenCount: envelope.woken_count,
    planHash: envelope.plan_hash,
    traceParent: envelope.trace_parent,
    approvals: parsed("approvals", envelope.approvals ?? "[]", (rows) =>
      ApprovalRows.parse(rows).map(approvalFromRow),
    ),
    humanSteps: parsed("steps", envelope.human_steps ?? "[]", (rows) =>
      HumanStepRows.parse(rows).map(humanStepFromRow),
    ),
    overrides: parsed("overrides", envelope.overrides ?? "[]", (rows) => Overrides.parse(rows)),
    chosenPolicy:
      chosen === null
        ? null
        : parsed("policy", chosen, (policy) => chosenPolicyFromRow(PolicyRow.parse(policy))),
    isRestored: envelope.is_restored ?? false,
    lookedAgainAt: envelope.looked_again_at,
  };
}
