// Our own partner and its way to Microsoft's wire, here the sandbox's.

import { CliError } from "#cli/cli-error.ts";
import type { Clock } from "#lib/clock.ts";
import { createMicrosoftClient, type MicrosoftClient } from "#microsoft/http/client.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import type { FastifyBaseLogger } from "fastify";
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

/** Registers the partner that the sandbox's world calls ours; its refresh token only the first time. */
export async function connectSandboxPartner(
  store: Store,
  sandboxUrl: string,
  clock: Clock,
): Promise<Partner> {
  const credentials = await readCredentials(sandboxUrl);
  const partnerId = credentials.partnerTenantId;
  const known = await store.partners.find(partnerId);
  const partner: Partner = {
    partnerId,
    cloud: "sandbox",
    tenantId: credentials.partnerTenantId,
    name: credentials.partnerName,
    country: credentials.country,
    currency: credentials.currency,
    region: null,
    mpnId: credentials.mpnId,
    applicationId: credentials.applicationId,
    clientSecret: credentials.clientSecret,
    securityGroupId: credentials.securityGroupId,
    attestation: known?.attestation ?? emulatedAttestation,
    connectedAt: known?.connectedAt ?? (await clock.now()),
  };
  await store.partners.save(partner);
  // Where one is stored already it is newer than the world's: Microsoft rotates it at every use.
  await store.partners.replaceRefreshToken(partnerId, null, credentials.refreshToken);
  return partner;
}

/** The client of Microsoft's wire for this partner; rotated refresh tokens go back to the store. */
export function sandboxClient(
  store: Store,
  partner: Partner,
  sandboxUrl: string,
  log: FastifyBaseLogger,
): MicrosoftClient {
  const { partnerId } = partner;
  return createMicrosoftClient({
    connection: {
      entraUrl: sandboxUrl,
      partnerCenterUrl: sandboxUrl,
      graphUrl: sandboxUrl,
      pricingUrl: sandboxUrl,
      partnerTenantId: partner.tenantId,
      applicationId: partner.applicationId,
      clientSecret: partner.clientSecret,
    },
    refreshTokens: {
      async read() {
        const token = await store.partners.readRefreshToken(partnerId);
        if (token === null) throw new CliError("NO_PARTNER");
        return token;
      },
      async replace(previous, next) {
        await store.partners.replaceRefreshToken(partnerId, previous, next);
      },
    },
    log,
  });
}

async function readCredentials(sandboxUrl: string): Promise<z.infer<typeof Credentials>> {
  try {
    const answer = await fetch(new URL("/_sandbox/credentials", sandboxUrl));
    return Credentials.parse(await answer.json());
  } catch (cause) {
    throw new CliError("SANDBOX_GONE", { url: sandboxUrl }, { cause });
  }
}
