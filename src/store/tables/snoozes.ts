// Until when somebody put a move's entry on the board off: a note of ours, which the engine never reads.

import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

const Snooze = z.object({ moveId: z.string(), until: Instant, by: z.string() });
type Snooze = z.infer<typeof Snooze>;

export interface SnoozeQueries {
  list(partnerId: string): Promise<readonly Snooze[]>;
  /** In the place of what was said of the move before. */
  save(partnerId: string, snooze: Snooze): Promise<void>;
  remove(partnerId: string, moveId: string): Promise<void>;
}

export function snoozeQueries(db: Kysely<Tables>): SnoozeQueries {
  return {
    async list(partnerId) {
      const rows = await db
        .selectFrom("snoozes")
        .select(["move_id as moveId", "until", "snoozed_by as by"])
        .where("partner_id", "=", partnerId)
        .execute();
      return z.array(Snooze).parse(rows);
    },
    async save(partnerId, { by, moveId, until }) {
      const said = { until, snoozed_by: by };
      await db
        .insertInto("snoozes")
        .values({ partner_id: partnerId, move_id: moveId, ...said })
        .onConflict((conflict) => conflict.column("move_id").doUpdateSet(said))
        .execute();
    },
    async remove(partnerId, moveId) {
      await db
        .deleteFrom("snoozes")
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .execute();
    },
  };
}
