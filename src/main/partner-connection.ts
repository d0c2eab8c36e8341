// Our own partner and its way to Microsoft's wire, here the sandbox's.

import { CliError } from "#cli/cli-error.ts";
import { emulatedPartner } from "#engine/emulated-partner.ts";
import type { Clock } from "#lib/clock.ts";
import { createMicrosoftClient, type MicrosoftClient } from "#microsoft/http/client.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import type { FastifyBaseLogger } from "fastify";

/** Registers the partner that the sandbox's world calls ours; its refresh token only the first time. */
export async function connectSandboxPartner(
  store: Store,
  sandboxUrl: string,
  clock: Clock,
): Promise<Partner> {
  const answer = await readCredentials(sandboxUrl);
  const described = emulatedPartner(answer, await clock.now());
  const { partnerId } = described.partner;
  const { attestation, connectedAt } = (await store.partners.find(partnerId)) ?? described.partner;
  const partner: Partner = { ...described.partner, attestation, connectedAt };
  await store.partners.save(partner);
  // Where one is stored already it is newer than the world's: Microsoft rotates it at every use.
  await store.partners.replaceRefreshToken(partnerId, null, described.refreshToken);
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

async function readCredentials(sandboxUrl: string): Promise<unknown> {
  try {
    const answer = await fetch(new URL("/_sandbox/credentials", sandboxUrl));
    return await answer.json();
  } catch (cause) {
    throw new CliError("SANDBOX_GONE", { url: sandboxUrl }, { cause });
  }
}
