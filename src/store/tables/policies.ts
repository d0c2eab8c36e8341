// Policies: what each partner has chosen other than the defaults. Never changed, only added.

import { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export interface ChosenPolicy {
  readonly changes: PolicyChanges;
  readonly changedAt: Instant;
  readonly changedBy: string;
}

export interface PolicyQueries {
  /** Null where the partner never chose anything. */
  newest(partnerId: string): Promise<ChosenPolicy | null>;
  /** All choices there ever were, the newest first. */
  list(partnerId: string): Promise<readonly ChosenPolicy[]>;
  /** Adds the choice; every open move is looked at again, since its plan may be another one. */
  choose(partnerId: string, chosen: ChosenPolicy): Promise<void>;
}

export function policyQueries(db: Kysely<Tables>): PolicyQueries {
  const newestFirst = (partnerId: string) =>
    db
      .selectFrom("policies")
      .select(PolicyRow.keyof().options)
      .where("partner_id", "=", partnerId)
      .orderBy("sequence", "desc");
  return {
    async newest(partnerId) {
      const row = await newestFirst(partnerId).limit(1).executeTakeFirst();
      return row === undefined ? null : chosenPolicyFromRow(row);
    },
    async list(partnerId) {
      const rows = await newestFirst(partnerId).execute();
      return rows.map(chosenPolicyFromRow);
    },
    async choose(partnerId, { changedAt, changedBy, changes }) {
      await db
        .with("chosen", (chosen) =>
          chosen.insertInto("policies").values({
            partner_id: partnerId,
            changed_at: changedAt,
            changed_by: changedBy,
            changes: JSON.stringify(changes),
          }),
        )
        .updateTable("moves")
        .set((column) => ({
          wake_at: sql<string>`least(wake_at, ${changedAt}::timestamptz)`,
          woken_count: column("woken_count", "+", 1),
        }))
        .where("partner_id", "=", partnerId)
        .where("status", "=", "open")
        .execute();
    },
  };
}

const PolicyRow = z.object({
  changed_at: Instant,
  changed_by: z.string(),
  changes: PolicyChanges,
});

export function chosenPolicyFromRow(row: unknown): ChosenPolicy {
  const { changed_at, changed_by, changes } = PolicyRow.parse(row);
  return { changes, changedAt: changed_at, changedBy: changed_by };
}
