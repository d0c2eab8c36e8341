// Which move an id belongs to that somebody has before them: of a subscription, theirs or ours, or the hash of a plan.

import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";

interface KnownId {
  readonly kind: "plan" | "subscription";
  readonly moveId: string;
  readonly companyName: string;
  readonly domain: string;
  /** The whole of it. */
  readonly id: string;
}

export interface KnownIdQueries {
  /** What begins with `text`, in whatever case; a few of them. */
  beginningWith(partnerId: string, text: string): Promise<readonly KnownId[]>;
}

const FOUND_MAX = 8;

export function knownIdQueries(db: Kysely<Tables>): KnownIdQueries {
  return {
    async beginningWith(partnerId, text) {
      const beginning = `${text.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
      const within = `%"${beginning}`;
      // A line of text is looked through faster than a document: only where it is there, the document is opened.
      const { rows } = await sql<KnownId>`
        with moved as (
          select moves.move_id, moves.standing, customers.file, customers.company_name, customers.domain
          from moves join customers using (partner_id, customer_id)
          where moves.partner_id = ${partnerId} and moves.removed_at is null
        )
        select distinct 'subscription' as kind, move_id as "moveId", company_name as "companyName",
          domain, known.id #>> '{}' as id
        from moved
        cross join lateral (
          select jsonb_path_query(standing, '$.**.subscriptionId') as id
          union all
          select jsonb_path_query(file, '$.**.subscriptionId')
        ) as known
        where (standing::text ilike ${within} or file::text ilike ${within})
          and known.id #>> '{}' ilike ${beginning}
        union all
        select 'plan', plans.move_id, moved.company_name, moved.domain,
          case when plans.plan_hash like ${beginning} then plans.plan_hash else plans.band_hash end
        from plans join moved using (move_id)
        where plans.partner_id = ${partnerId}
          and (plans.plan_hash like ${beginning} or plans.band_hash like ${beginning})
        order by id limit ${FOUND_MAX}`.execute(db);
      return rows;
    },
  };
}
