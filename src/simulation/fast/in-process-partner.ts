import { emulatedPartner } from "#engine/emulated-partner.ts";
import type { Instant } from "#lib/instant.ts";
import { oneHost } from "#microsoft/clouds.ts";
import {
  createMicrosoftClient,
  type MicrosoftClient,
  type MicrosoftClientOptions,
} from "#microsoft/http/client.ts";
import type { Partner } from "#store/tables/partners.ts";
import { IN_PROCESS_URL, type InProcessCloud } from "./in-process-cloud.ts";

export interface InProcessPartner {
  readonly partner: Partner;
  /** One more client for the partner: all share the refresh token, which outlives each of them. */
  connect(
    parts: Required<Pick<MicrosoftClientOptions, "transport">> &
      Pick<MicrosoftClientOptions, "gate">,
  ): MicrosoftClient;
}

/** The partner of an emulated cloud without a socket, known since `now`, and clients that speak for it. */
export async function inProcessPartner(
  cloud: InProcessCloud,
  now: Instant,
): Promise<InProcessPartner> {
  const { partner, clientSecret, refreshToken } = emulatedPartner(
    await cloud.call("GET", "credentials"),
    now,
  );
  let token = refreshToken;
  return {
    partner,
    connect: (parts) =>
      createMicrosoftClient({
        connection: {
          ...oneHost(IN_PROCESS_URL),
          partnerTenantId: partner.tenantId,
          applicationId: partner.applicationId,
          clientSecret,
        },
        refreshTokens: {
          read: async () => token,
          async replace(previous, next) {
            if (token === previous) token = next;
          },
        },
        log: { debug() {}, warn() {} },
        ...parts,
      }),
  };
}
