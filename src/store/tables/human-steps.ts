// Human steps. A step that has ended stays as it ended: an answer that arrives while a worker looks
// at the move is never overwritten by what that worker thought it knew. For the same reason reminders are only ever
// counted up, and one that a person asked for is asked for until one was sent.

import { HumanStep } from "#domain/human-steps/human-step.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";

export interface HumanStepQueries {
  /** Creates the step, or updates it as long as it is open. */
  save(partnerId: string, step: HumanStep): Promise<void>;
  find(partnerId: string, humanStepId: string): Promise<HumanStep | null>;
  /** Of one move, in the order in which they were opened. */
  listOfMove(partnerId: string, moveId: string): Promise<readonly HumanStep[]>;
  /** Of all moves of the partner, the most urgent first. */
  listOpen(partnerId: string): Promise<readonly HumanStep[]>;
}

export function humanStepQueries(db: Kysely<Tables>): HumanStepQueries {
  const ofPartner = (partnerId: string) =>
    db.selectFrom("human_steps").select(COLUMNS).where("partner_id", "=", partnerId);
  return {
    async save(partnerId, step) {
      const changes = changing(step);
      await db
        .insertInto("human_steps")
        .values({ ...opened(partnerId, step), ...changes })
        .onConflict((conflict) =>
          conflict
            .column("human_step_id")
            .doUpdateSet({ ...changes, ...remindersKept })
            .where("human_steps.state", "=", "open"),
        )
        .execute();
    },
    async find(partnerId, humanStepId) {
      const row = await ofPartner(partnerId)
        .where("human_step_id", "=", humanStepId)
        .executeTakeFirst();
      return row === undefined ? null : humanStepFromRow(row);
    },
    async listOfMove(partnerId, moveId) {
      const rows = await ofPartner(partnerId)
        .where("move_id", "=", moveId)
        .orderBy("opened_at")
        .orderBy("human_step_id")
        .execute();
      return rows.map(humanStepFromRow);
    },
    async listOpen(partnerId) {
      const rows = await ofPartner(partnerId)
        .where("state", "=", "open")
        .orderBy("due_at")
        .orderBy("human_step_id")
        .execute();
      return rows.map(humanStepFromRow);
    },
  };
}

/** Steps that nobody knows yet, in one statement. */
export async function insertSteps(
  db: Kysely<Tables>,
  partnerId: string,
  steps: readonly HumanStep[],
): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map((step) => ({ ...opened(partnerId, step), ...changing(step) }));
  await db.insertInto("human_steps").values(rows).execute();
}

function opened(partnerId: string, step: HumanStep) {
  return {
    partner_id: partnerId,
    human_step_id: step.humanStepId,
    move_id: step.moveId,
    kind: step.kind,
    line_id: step.lineId,
    opened_at: step.openedAt,
  };
}

/** What may change for as long as it is open. */
function changing(step: HumanStep) {
  return {
    owner: step.owner,
    due_at: step.dueAt,
    last_chased_at: step.lastChasedAt,
    chases: step.chases,
    reminder_asked_at: step.reminderAskedAt ?? null,
    state: step.state,
    amount: step.amount === undefined ? null : JSON.stringify(step.amount),
    reason: step.reason ?? null,
    evidence: step.evidence === null ? null : JSON.stringify(step.evidence),
  };
}

const remindersKept = {
  chases: sql<number>`greatest(excluded.chases, human_steps.chases)`,
  last_chased_at: sql<string | null>`greatest(excluded.last_chased_at, human_steps.last_chased_at)`,
  reminder_asked_at: sql<string | null>`case
    when excluded.chases > human_steps.chases then null
    when excluded.chases < human_steps.chases then human_steps.reminder_asked_at
    else coalesce(excluded.reminder_asked_at, human_steps.reminder_asked_at) end`,
};

const COLUMNS = [
  "human_step_id",
  "move_id",
  "kind",
  "line_id",
  "owner",
  "opened_at",
  "due_at",
  "last_chased_at",
  "chases",
  "reminder_asked_at",
  "state",
  "amount",
  "reason",
  "evidence",
] as const;

export function humanStepFromRow(row: {
  human_step_id: string;
  move_id: string;
  kind: string;
  line_id: string | null;
  owner: string;
  opened_at: string;
  due_at: string;
  last_chased_at: string | null;
  chases: number;
  reminder_asked_at: string | null;
  state: string;
  amount?: unknown;
  reason: string | null;
  evidence: unknown;
}): HumanStep {
  return HumanStep.parse({
    humanStepId: row.human_step_id,
    moveId: row.move_id,
    kind: row.kind,
    lineId: row.line_id,
    owner: row.owner,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    lastChasedAt: row.last_chased_at,
    chases: row.chases,
    reminderAskedAt: row.reminder_asked_at ?? undefined,
    state: row.state,
    amount: row.amount ?? undefined,
    reason: row.reason ?? undefined,
    evidence: row.evidence,
  });
}
