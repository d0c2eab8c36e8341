// Events that Partner Center sent: each wakes a move once, however often it comes.

import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { lowerWake } from "./moves.ts";

/** The move of a customer, or the one that asked for this delegated admin relationship. */
export type AboutMove = { readonly tenantId: string } | { readonly delegatedAdminId: string };

interface HeardEvent {
  readonly eventKey: string;
  /** Null where it is about no move. */
  readonly about: AboutMove | null;
  readonly at: Instant;
}

export interface WebhookEventQueries {
  /** Wakes the move at `at`, unless the event was heard before; false then. Both or nothing. */
  hear(partnerId: string, event: HeardEvent): Promise<boolean>;
}

/** Partner Center tries for days; after this a repeat wakes once more, which does no harm. */
const KEPT_DAYS = 30;

export function webhookEventQueries(db: Kysely<Tables>): WebhookEventQueries {
  return {
    hear: (partnerId, { about, at, eventKey }) =>
      db.transaction().execute(async (transaction) => {
        const { rows } = await sql`
          with old as (
            delete from webhook_events where partner_id = ${partnerId}
              and heard_at < ${at}::timestamptz - ${KEPT_DAYS} * interval '1 day'
          )
          insert into webhook_events (partner_id, event_key, heard_at)
          values (${partnerId}, ${eventKey}, ${at})
          on conflict do nothing returning event_key`.execute(transaction);
        if (rows.length === 0) return false;
        for (const moveId of await movesAbout(transaction, partnerId, about)) {
          await lowerWake(transaction, moveId, at);
        }
        return true;
      }),
  };
}

async function movesAbout(
  db: Kysely<Tables>,
  partnerId: string,
  about: AboutMove | null,
): Promise<readonly string[]> {
  if (about === null) return [];
  const ofPartner = db
    .selectFrom("moves")
    .select("move_id")
    .where("moves.partner_id", "=", partnerId)
    .where("wake_at", "is not", null);
  const found =
    "tenantId" in about
      ? ofPartner
          .innerJoin("customers", (join) =>
            join
              .onRef("customers.partner_id", "=", "moves.partner_id")
              .onRef("customers.customer_id", "=", "moves.customer_id"),
          )
          .where("customers.tenant_id", "=", about.tenantId)
      : ofPartner.where(
          sql<string>`standing -> 'delegatedAdmin' ->> 'delegatedAdminId'`,
          "=",
          about.delegatedAdminId,
        );
  return (await found.execute()).map(({ move_id }) => move_id);
}
