// Where two people have to approve: who has already approved which band, by its hash.

import { Instant } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

interface Consent {
  readonly agentId: string;
  readonly name: string;
}

interface GivenConsent {
  readonly name: string;
  readonly bandHash: string;
  readonly consentedAt: Instant;
}

export interface ApprovalConsentQueries {
  /** Keeps the consent, once for each person, and answers all there are to this band, the oldest first. */
  add(
    partnerId: string,
    given: Consent & {
      readonly moveId: string;
      readonly bandHash: string;
      readonly consentedAt: Instant;
    },
  ): Promise<readonly Consent[]>;
  /** All there are to bands of this move, the oldest first. */
  list(partnerId: string, moveId: string): Promise<readonly GivenConsent[]>;
}

export function approvalConsentQueries(db: Kysely<Tables>): ApprovalConsentQueries {
  return {
    async add(partnerId, { agentId, bandHash, consentedAt, moveId, name }) {
      await db
        .insertInto("approval_consents")
        .values({
          partner_id: partnerId,
          move_id: moveId,
          band_hash: bandHash,
          agent_id: agentId,
          name,
          consented_at: consentedAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const rows = await db
        .selectFrom("approval_consents")
        .select(["agent_id", "name"])
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .where("band_hash", "=", bandHash)
        .orderBy("sequence")
        .execute();
      return rows.map((row) => ({ agentId: row.agent_id, name: row.name }));
    },
    async list(partnerId, moveId) {
      const rows = await db
        .selectFrom("approval_consents")
        .select(["band_hash", "consented_at", "name"])
        .where("partner_id", "=", partnerId)
        .where("move_id", "=", moveId)
        .orderBy("sequence")
        .execute();
      return rows.map((row) => ({
        name: row.name,
        bandHash: row.band_hash,
        consentedAt: Instant.parse(row.consented_at),
      }));
    },
  };
}
