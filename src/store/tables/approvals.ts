// Approvals: who approved which band, by its hash. Never changed, only added.

import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Approval } from "../port.ts";
import type { Tables } from "../schema.ts";

export interface ApprovalQueries {
  insert(partnerId: string, approval: Approval): Promise<void>;
  /** Of one move, the newest first. */
  list(partnerId: string, moveId: string): Promise<readonly Approval[]>;
}

export function approvalQueries(db: Kysely<Tables>): ApprovalQueries {
  return {
    async insert(partnerId, approval) {
      await db
        .insertInto("approvals")
        .values({
          partner_id: partnerId,
          move_id: approval.moveId,
          band_hash: approval.bandHash,
          plan_hash: approval.planHash,
          approved_by: approval.approvedBy,
          approved_at: approval.approvedAt,
        })
        .execute();
    },
    async list(partnerId, moveId) {
      const rows = await db
        .selectFrom("approvals")
        .select(ApprovalRow.keyof().options)
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .orderBy("sequence", "desc")
        .execute();
      return rows.map(approvalFromRow);
    },
  };
}

const ApprovalRow = z.object({
  move_id: z.string(),
  band_hash: z.string(),
  plan_hash: z.string(),
  approved_by: z.string(),
  approved_at: Instant,
});

export function approvalFromRow(row: unknown): Approval {
  const parsed = ApprovalRow.parse(row);
  return {
    moveId: parsed.move_id,
    bandHash: parsed.band_hash,
    planHash: parsed.plan_hash,
    approvedBy: parsed.approved_by,
    approvedAt: parsed.approved_at,
  };
}
