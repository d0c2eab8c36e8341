// Our own partners: who we are at Microsoft. The secrets of the connection stand in a table of their own.

import { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import { z } from "zod";
import type { Tables } from "../schema.ts";

export const Partner = z.object({
  partnerId: z.string(),
  /** Where the wire ends: `sandbox` is the one beside the server; else a cloud of Microsoft's, or an https address. */
  cloud: z.string(),
  tenantId: z.string(),
  name: z.string(),
  country: z.string().length(2),
  currency: z.string().length(3),
  region: z.string().nullable(),
  mpnId: z.string().nullable(),
  applicationId: z.string(),
  /** The group of ours that gets the delegated admin roles in customers' tenants. */
  securityGroupId: z.string().nullable(),
  attestation: z.record(z.string(), z.json()).nullable(),
  connectedAt: Instant,
});
export type Partner = z.infer<typeof Partner>;

export interface PartnerQueries {
  /** Creates the partner or brings it up to date. */
  save(partner: Partner): Promise<void>;
  find(partnerId: string): Promise<Partner | null>;
  /** Something of the partner's has changed that may belong to no move; `stamp` differs from now on. */
  noteChange(partnerId: string): Promise<void>;
  /** Differs after every change of a move, and after every one that was noted. */
  stamp(partnerId: string): Promise<string>;
}

export function partnerQueries(db: Kysely<Tables>): PartnerQueries {
  return {
    async save(partner) {
      const { partnerId: partner_id, ...columns } = toColumns(partner);
      await db
        .insertInto("partners")
        .values({ partner_id, ...columns })
        .onConflict((conflict) => conflict.column("partner_id").doUpdateSet(columns))
        .execute();
    },
    async find(partnerId) {
      const row = await db
        .selectFrom("partners")
        .select(COLUMNS)
        .where("partner_id", "=", partnerId)
        .executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    async noteChange(partnerId) {
      await db
        .updateTable("partners")
        .set((column) => ({ changes_noted: column("changes_noted", "+", "1") }))
        .where("partner_id", "=", partnerId)
        .execute();
    },
    async stamp(partnerId) {
      const { stamp } = await db
        .selectFrom("moves")
        .select((moves) =>
          sql<string>`concat_ws(' ', count(*), sum(version), sum(journal_count), sum(woken_count),
            ${moves.selectFrom("partners").select("changes_noted").where("partner_id", "=", partnerId)})`.as(
            "stamp",
          ),
        )
        .where("partner_id", "=", partnerId)
        .executeTakeFirstOrThrow();
      return stamp;
    },
  };
}

function toColumns(partner: Partner) {
  return {
    partnerId: partner.partnerId,
    cloud: partner.cloud,
    tenant_id: partner.tenantId,
    name: partner.name,
    country: partner.country,
    currency: partner.currency,
    region: partner.region,
    mpn_id: partner.mpnId,
    application_id: partner.applicationId,
    security_group_id: partner.securityGroupId,
    attestation: partner.attestation === null ? null : JSON.stringify(partner.attestation),
    connected_at: partner.connectedAt,
  };
}

const COLUMNS = [
  "partner_id",
  "cloud",
  "tenant_id",
  "name",
  "country",
  "currency",
  "region",
  "mpn_id",
  "application_id",
  "security_group_id",
  "attestation",
  "connected_at",
] as const;

function fromRow(row: {
  partner_id: string;
  cloud: string;
  tenant_id: string;
  name: string;
  country: string;
  currency: string;
  region: string | null;
  mpn_id: string | null;
  application_id: string;
  security_group_id: string | null;
  attestation: unknown;
  connected_at: string;
}): Partner {
  return Partner.parse({
    partnerId: row.partner_id,
    cloud: row.cloud,
    tenantId: row.tenant_id,
    name: row.name,
    country: row.country,
    currency: row.currency,
    region: row.region,
    mpnId: row.mpn_id,
    applicationId: row.application_id,
    securityGroupId: row.security_group_id,
    attestation: row.attestation,
    connectedAt: row.connected_at,
  });
}
