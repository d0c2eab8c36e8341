// Our own partner as the sandbox's world describes it.

import type { Instant } from "#lib/instant.ts";
import type { Partner } from "#store/tables/partners.ts";
import { z } from "zod";

const Credentials = z.object({
  partnerTenantId: z.string(),
  partnerName: z.string(),
  country: z.string(),
  currency: z.string(),
  mpnId: z.string().nullable(),
  applicationId: z.string(),
  clientSecret: z.string(),
  refreshToken: z.string(),
  securityGroupId: z.string().nullable(),
});

/**
 * An order states how the partner acts, which a named admin agent of the real one has to have attested.
 * The emulated partner's is one of the world's people; for the real cloud there is no default.
 */
const emulatedAttestation = {
  partnerOnRecord: "acts as a direct partner where no reseller is named",
  by: "Admin agent of the emulated partner",
};

export interface EmulatedPartner {
  readonly partner: Partner;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** Throws `ZodError` for what is not the answer of the sandbox's `/_sandbox/credentials`. */
export function emulatedPartner(answer: unknown, connectedAt: Instant): EmulatedPartner {
  const { clientSecret, partnerName, partnerTenantId, refreshToken, ...rest } =
    Credentials.parse(answer);
  const partner: Partner = {
    ...rest,
    partnerId: partnerTenantId,
    tenantId: partnerTenantId,
    name: partnerName,
    cloud: "sandbox",
    region: null,
    attestation: emulatedAttestation,
    connectedAt,
  };
  return { partner, clientSecret, refreshToken };
}
