// Overrides: what people decided about single lines. Never changed, only added.

import { Override } from "#domain/plan/override.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

export interface OverrideQueries {
  insert(partnerId: string, moveId: string, override: Override): Promise<void>;
  /** Of one move, the oldest first. */
  list(partnerId: string, moveId: string): Promise<readonly Override[]>;
}

export function overrideQueries(db: Kysely<Tables>): OverrideQueries {
  return {
    async insert(partnerId, moveId, override) {
      await db
        .insertInto("overrides")
        .values({
          partner_id: partnerId,
          move_id: moveId,
          line_id: override.lineId,
          override: JSON.stringify(override),
        })
        .execute();
    },
    async list(partnerId, moveId) {
      const rows = await db
        .selectFrom("overrides")
        .select("override")
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .orderBy("sequence")
        .execute();
      return rows.map(({ override }) => Override.parse(override));
    },
  };
}
