// What belongs to a yes or no to a band: what was decided about, by which policy it was planned, and who consented.

import { ApprovalBand } from "#domain/plan/move-plan.ts";
import { Policy } from "#domain/plan/policy.ts";
import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

/** A yes or no as the journal holds it. */
interface DecisionPoint {
  readonly moveId: string;
  readonly at: Instant;
  /** The band's hash, or at least its beginning. */
  readonly bandHash: string;
}

const Row = z.object({
  company_name: z.string(),
  domain: z.string(),
  plan_hash: z.string().nullable(),
  band_hash: z.string().nullable(),
  targets: ApprovalBand.shape.targets.nullable(),
  /** Kept also where the journal's names are erased: it is evidence. */
  approved_by: z.string().nullable(),
  made_at: Instant.nullable(),
  policy: Policy.nullable(),
  consents: z.array(z.object({ name: z.string(), consentedAt: z.coerce.date() })),
  is_customers: z.boolean(),
});
type DecisionFacts = z.infer<typeof Row>;

export interface DecisionQueries {
  /** In the order of the points; of the plans of that band the newest that there was then. */
  facts(partnerId: string, points: readonly DecisionPoint[]): Promise<readonly DecisionFacts[]>;
}

export function decisionQueries(db: Kysely<Tables>): DecisionQueries {
  return {
    async facts(partnerId, points) {
      const column = (name: keyof DecisionPoint) => points.map((point) => point[name]);
      const { rows } = await sql`
        select customers.company_name, customers.domain, plan.plan_hash, plan.band_hash, plan.targets, plan.made_at, plan.policy,
          (select approved_by from approvals
            where approvals.move_id = point.move_id and approvals.plan_hash = plan.plan_hash
              and approved_at = point.at order by sequence desc limit 1) as approved_by,
          (select coalesce(json_agg(json_build_object('name', name, 'consentedAt', consented_at)
              order by sequence), '[]')
            from approval_consents consent
            where consent.partner_id = ${partnerId} and consent.move_id = point.move_id
              and consent.band_hash = plan.band_hash and consented_at <= point.at) as consents,
          exists (select from journal
            where journal.move_id = point.move_id and journal.at = point.at
              and journal.subject = 'customerAnswer') as is_customers
        from unnest(${column("moveId")}::text[], ${column("bandHash")}::text[],
          ${column("at")}::timestamptz[]) with ordinality as point(move_id, band_hash, at, place)
        join moves on moves.partner_id = ${partnerId} and moves.move_id = point.move_id
        join customers on customers.partner_id = moves.partner_id
          and customers.customer_id = moves.customer_id
        left join lateral (
          select plan_hash, band_hash, made_at, file #> '{band,targets}' as targets,
            file -> 'policy' as policy
          from plans
          where partner_id = ${partnerId} and plans.move_id = point.move_id
            and starts_with(plans.band_hash, point.band_hash) and made_at <= point.at
          order by made_at desc, sequence desc limit 1) plan on true
        order by point.place`.execute(db);
      return z.array(Row).parse(rows);
    },
  };
}
