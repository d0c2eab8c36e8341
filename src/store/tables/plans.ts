// Plan files: immutable, named by their hash; a move points at its current one.

import { MovePlan, PlanFile } from "#domain/plan/move-plan.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";

export interface CurrentPlan {
  readonly plan: MovePlan;
  /** Its band was approved. */
  readonly isApproved: boolean;
}

export interface PlanQueries {
  /** Stores the file (once) and makes it the current plan of its move. */
  makeCurrent(partnerId: string, planFile: PlanFile): Promise<void>;
  current(partnerId: string, moveId: string): Promise<PlanFile | null>;
  find(partnerId: string, moveId: string, planHash: string): Promise<PlanFile | null>;
  /** The one that was made last before the current one; null where that is the first. */
  beforeCurrent(partnerId: string, moveId: string): Promise<PlanFile | null>;
  /** Only the plans, without what they were made from: what a list of all moves needs. With a move, of that one. */
  currentOfOpenMoves(partnerId: string, moveId?: string): Promise<readonly CurrentPlan[]>;
}

export function planQueries(db: Kysely<Tables>): PlanQueries {
  return {
    async makeCurrent(partnerId, planFile) {
      const { moveId } = planFile.plan;
      await db
        .insertInto("plans")
        .values({
          partner_id: partnerId,
          move_id: moveId,
          plan_hash: planFile.planHash,
          band_hash: planFile.bandHash,
          made_at: planFile.plan.madeAt,
          file: JSON.stringify(planFile),
        })
        .onConflict((conflict) => conflict.columns(["move_id", "plan_hash"]).doNothing())
        .execute();
      await db
        .updateTable("moves")
        .set({ plan_hash: planFile.planHash })
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .execute();
    },
    async current(partnerId, moveId) {
      const row = await db
        .selectFrom("plans")
        .innerJoin("moves", (on) =>
          on
            .onRef("moves.move_id", "=", "plans.move_id")
            .onRef("moves.plan_hash", "=", "plans.plan_hash"),
        )
        .select("plans.file")
        .where("plans.partner_id", "=", partnerId)
        .where("plans.move_id", "=", moveId)
        .executeTakeFirst();
      return row === undefined ? null : PlanFile.parse(row.file);
    },
    async find(partnerId, moveId, planHash) {
      const row = await db
        .selectFrom("plans")
        .select("file")
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .where("plan_hash", "=", planHash)
        .executeTakeFirst();
      return row === undefined ? null : PlanFile.parse(row.file);
    },
    async beforeCurrent(partnerId, moveId) {
      const row = await db
        .selectFrom("plans")
        .innerJoin("moves", "moves.move_id", "plans.move_id")
        .innerJoin("plans as current", (on) =>
          on
            .onRef("current.move_id", "=", "moves.move_id")
            .onRef("current.plan_hash", "=", "moves.plan_hash"),
        )
        .select("plans.file")
        .where("plans.partner_id", "=", partnerId)
        .where("plans.move_id", "=", moveId)
        .whereRef("plans.made_at", "<", "current.made_at")
        .orderBy("plans.made_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : PlanFile.parse(row.file);
    },
    currentOfOpenMoves: (partnerId, moveId) => currentOfOpenMoves(db, partnerId, moveId),
  };
}

async function currentOfOpenMoves(
  db: Kysely<Tables>,
  partnerId: string,
  moveId?: string,
): Promise<readonly CurrentPlan[]> {
  const rows = await db
    .selectFrom("plans")
    .innerJoin("moves", (on) =>
      on
        .onRef("moves.move_id", "=", "plans.move_id")
        .onRef("moves.plan_hash", "=", "plans.plan_hash"),
    )
    .select(sql<unknown>`plans.file -> 'plan'`.as("plan"))
    .select((table) =>
      table
        .exists(
          table
            .selectFrom("approvals")
            .select("approvals.move_id")
            .whereRef("approvals.move_id", "=", "plans.move_id")
            .whereRef("approvals.band_hash", "=", "plans.band_hash"),
        )
        .as("is_approved"),
    )
    .where("plans.partner_id", "=", partnerId)
    .where("moves.status", "=", "open")
    .$if(moveId !== undefined, (query) => query.where("plans.move_id", "=", moveId ?? ""))
    .execute();
  return rows.map(({ plan, is_approved }) => ({
    plan: MovePlan.parse(plan),
    isApproved: is_approved === true,
  }));
}
