// Events from Partner Center, as long as the server runs: heard where they are genuine, and asked for at the
// public address where there is one. Without an address the activity log (`audit-log.ts`) and the looks at their own rhythm do the same job.

import { rootCertificates } from "node:tls";
import { WEBHOOK_PATH, type ReceiveWebhook } from "#api/webhook-route.ts";
import { hearEvent } from "#engine/webhooks/hear-event.ts";
import { ensureWebhook } from "#engine/webhooks/register-webhook.ts";
import { pause, type TrackedClock } from "#lib/clock.ts";
import { toEpochMs } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { webhookVerifier } from "#microsoft/webhooks/webhook-signature.ts";
import type { Store } from "#store/open-store.ts";
import type { FastifyBaseLogger } from "fastify";
import { fetch } from "undici";
import { z } from "zod";

export interface WebhookParts {
  readonly store: Pick<Store, "webhookEvents">;
  readonly partnerId: string;
  readonly clock: TrackedClock;
  /** A sandbox signs with an authority of its own. Null where Microsoft's are the only ones. */
  readonly sandboxUrl: string | null;
  readonly log: FastifyBaseLogger;
}

const MICROSOFT_ORIGINS = ["https://*.microsoft.com", "https://*.windows.net"];
const ISSUER_HOSTS = [".microsoft.com", ".digicert.com"];
const DOWNLOAD_MS_MAX = 10_000;
const CERTIFICATE_BYTES_MAX = 64 * 1024;

const SandboxWebhooks = z.object({ authority: z.string() });

/** Refuses everything while the sandbox, whose authority signs, cannot be asked. */
export function receiveWebhooks(parts: WebhookParts): ReceiveWebhook {
  const { clock, log, partnerId, sandboxUrl, store } = parts;
  const verifying = lastingOnce(async () => {
    const ofSandbox = sandboxUrl === null ? null : await sandboxAuthority(sandboxUrl);
    return webhookVerifier({
      authorities: [...rootCertificates, ...(ofSandbox?.authorities ?? [])],
      certificateOrigins: [...MICROSOFT_ORIGINS, ...(ofSandbox?.origins ?? [])],
      issuerHosts: ISSUER_HOSTS,
      download,
      nowMs: () => toEpochMs(clock.latest()),
    });
  });
  return async (headers, body) => {
    const verifier = await verifying();
    const isGenuine = await verifier.isGenuine(headers, body);
    if (!isGenuine) log.warn("an event without a genuine signature");
    const text = new TextDecoder().decode(body);
    const { webhookEvents } = store;
    return isGenuine && (await hearEvent(text, { webhookEvents, partnerId, clock }));
  };
}

async function sandboxAuthority(url: string) {
  const answer = await fetch(new URL("/_sandbox/webhooks", url));
  const { authority } = SandboxWebhooks.parse(await answer.json());
  return { authorities: [authority], origins: [new URL(url).origin] };
}

const AGAIN_AFTER_MS = 600_000;

/** Resolves when the signal is aborted. What does not succeed is tried again. */
export async function keepRegistered(
  microsoft: MicrosoftClient,
  publicUrl: string | null,
  { log, signal }: { readonly log: FastifyBaseLogger; readonly signal: AbortSignal },
): Promise<void> {
  while (publicUrl !== null && !signal.aborted) {
    try {
      const isNew = await ensureWebhook(microsoft, publicUrl + WEBHOOK_PATH);
      if (isNew) log.info({ publicUrl }, "events asked for");
    } catch (error) {
      log.warn({ error }, "events not asked for");
    }
    await pause(AGAIN_AFTER_MS, signal);
  }
}

/** Made at the first use; a failure is not kept. */
function lastingOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

async function download(url: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(DOWNLOAD_MS_MAX);
  const answer = await fetch(url, { redirect: "error", signal });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok || bytes.byteLength > CERTIFICATE_BYTES_MAX)
    throw new Error(`no certificate: ${url}`);
  return bytes;
}
