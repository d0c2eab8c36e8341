// Our own partner and its way to the wire: Microsoft's, or the sandbox's.

import { CliError } from "#cli/cli-error.ts";
import { emulatedPartner, type EmulatedPartner } from "#engine/emulated-partner.ts";
import { createGovernor } from "#governor/governor.ts";
import type { Clock, TrackedClock } from "#lib/clock.ts";
import { toEpochMs } from "#lib/instant.ts";
import type { CloudHosts } from "#microsoft/clouds.ts";
import { createMicrosoftClient, type MicrosoftClient } from "#microsoft/http/client.ts";
import type { OnTry } from "#microsoft/http/exchange.ts";
import type { Transport } from "#microsoft/http/transport.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import type { SecretName } from "#store/tables/secrets.ts";
import type { FastifyBaseLogger } from "fastify";
import { request } from "undici";
import { opened } from "./secret-keys.ts";

/** The partner that the sandbox's world calls ours. */
export async function sandboxPartner(sandboxUrl: string, clock: Clock): Promise<EmulatedPartner> {
  return emulatedPartner(await readCredentials(sandboxUrl), await clock.now());
}

/** Registers it in its own store; its refresh token only the first time. */
export async function connectSandboxPartner(
  store: Store,
  described: EmulatedPartner,
): Promise<Partner> {
  const { partnerId } = described.partner;
  const { attestation, connectedAt } = (await store.partners.find(partnerId)) ?? described.partner;
  const partner: Partner = { ...described.partner, attestation, connectedAt };
  await store.partners.save(partner);
  await store.secrets.save(partnerId, "clientSecret", described.clientSecret);
  // Where one is stored already it is newer than the world's: Microsoft rotates it at every use.
  await store.secrets.replace(partnerId, "refreshToken", null, described.refreshToken);
  return partner;
}

export interface ClientParts {
  readonly clock: TrackedClock;
  readonly log: FastifyBaseLogger;
  /** Whatever would change something at Microsoft is not sent. */
  readonly readOnly: boolean;
  readonly onTry?: OnTry | undefined;
  /** What carries the calls; HTTP in its own time without it. */
  readonly transport?: Transport;
}

/**
 * The client of Microsoft's wire for this partner: rotated refresh tokens go back to the store, and the
 * limits are shared through it with every other process.
 */
export async function partnerClient(
  store: Store,
  partner: Partner,
  hosts: CloudHosts,
  { clock, log, onTry, readOnly, transport }: ClientParts,
): Promise<MicrosoftClient> {
  const { partnerId } = partner;
  const { budgets } = store;
  const nowMs = () => toEpochMs(clock.latest());
  return createMicrosoftClient({
    connection: {
      ...hosts,
      partnerTenantId: partner.tenantId,
      applicationId: partner.applicationId,
      clientSecret: await readSecret(store, partnerId, "clientSecret"),
    },
    refreshTokens: {
      async read() {
        return readSecret(store, partnerId, "refreshToken");
      },
      async replace(previous, next) {
        await store.secrets.replace(partnerId, "refreshToken", previous, next);
      },
    },
    log,
    gate: createGovernor({ budgets, partnerId, nowMs }),
    readOnly,
    onTry,
    ...(transport === undefined ? {} : { transport }),
  });
}

/** Throws `CliError` NO_PARTNER or SECRETS_KEY_MISSING. */
async function readSecret(store: Store, partnerId: string, name: SecretName): Promise<string> {
  const secret = await opened(store.secrets.read(partnerId, name));
  if (secret === null) throw new CliError("NO_PARTNER");
  return secret;
}

async function readCredentials(sandboxUrl: string): Promise<unknown> {
  try {
    const { body } = await request(new URL("/_sandbox/credentials", sandboxUrl));
    return await body.json();
  } catch (cause) {
    throw new CliError("SANDBOX_GONE", { url: sandboxUrl }, { cause });
  }
}
