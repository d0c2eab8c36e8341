// Where the wire ends: Microsoft's cloud for a partner that was connected, else a sandbox. The same client speaks to both.

import { CliError } from "#cli/cli-error.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { pause, systemClock, trackedClock, type TrackedClock } from "#lib/clock.ts";
import { cloudHosts, oneHost } from "#microsoft/clouds.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { createTransport, type Transport } from "#microsoft/http/transport.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import {
  connectSandboxPartner,
  partnerClient,
  sandboxPartner,
  type ClientParts,
} from "./partner-connection.ts";

export type CloudPlace =
  | { readonly kind: "sandbox"; readonly url: string }
  | { readonly kind: "microsoft"; readonly partnerId: string };

export interface Cloud {
  readonly partnerId: string;
  readonly clock: TrackedClock;
  /** Our own partner, and the way to its cloud. Throws `CliError` NO_PARTNER or SECRETS_KEY_MISSING. */
  enter(store: Store, parts: Omit<ClientParts, "clock">): Promise<PartnerInCloud>;
  close(): Promise<void>;
}

interface PartnerInCloud {
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
}

/** Throws `CliError` SANDBOX_GONE. */
export async function openCloud(place: CloudPlace): Promise<Cloud> {
  return place.kind === "sandbox" ? openSandboxCloud(place.url) : openMicrosoft(place.partnerId);
}

async function openSandboxCloud(url: string): Promise<Cloud> {
  const wired = sandboxClock(url);
  try {
    const clock = await trackedClock(wired);
    const described = await sandboxPartner(url, clock);
    return {
      partnerId: described.partner.partnerId,
      clock,
      async enter(store, parts) {
        const partner = await connectSandboxPartner(store, described);
        return {
          partner,
          microsoft: await partnerClient(store, partner, oneHost(url), {
            ...parts,
            clock,
            transport: hurriedTransport(),
          }),
        };
      },
      close: () => wired.close(),
    };
  } catch (error) {
    await wired.close();
    throw error;
  }
}

/** A sandbox's time stands still while somebody waits: a pause before another try only lets others work meanwhile. */
function hurriedTransport(): Transport {
  return { ...createTransport(), pause: () => pause(1) };
}

async function openMicrosoft(partnerId: string): Promise<Cloud> {
  const clock = await trackedClock(systemClock);
  return {
    partnerId,
    clock,
    async enter(store, parts) {
      const partner = await store.partners.find(partnerId);
      const hosts = partner === null ? null : cloudHosts(partner.cloud);
      if (partner === null || hosts === null)
        throw new CliError("PARTNER_NOT_CONNECTED", { partnerId });
      return {
        partner,
        microsoft: await partnerClient(store, partner, hosts, { ...parts, clock }),
      };
    },
    close: () => Promise.resolve(),
  };
}
