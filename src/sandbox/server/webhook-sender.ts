// Carries the world's waiting webhook events to the addresses that partners registered. The queue is the
// world's and survives a kill; an event whose answer was not yet on disk is sent again.

import { STATUS_CODES } from "node:http";
import { dueDeliveries, settleAttempt } from "../rules/webhook-attempts.ts";
import type { WebhookAttempt, WebhookDelivery, WebhookRegistration } from "../world/webhook.ts";
import type { World } from "../world/world.ts";
import { openWebhookSigner, signatureOf } from "./webhook-signer.ts";

export const CERTIFICATE_PATH = "/cert/pcnotifications.cer";

const ANSWER_WITHIN_MS = 10_000;

export interface WebhookSender {
  /** Tries everything due once; resolves when that has been settled. */
  deliverDue(): Promise<void>;
  close(): Promise<void>;
}

export interface WebhookSenderOptions {
  readonly world: World;
  /** Where this sandbox answers, for the links of an event. */
  readonly baseUrl: () => string;
  readonly onFailure: (error: unknown) => void;
}

export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { world, baseUrl } = options;
  const closing = new AbortController();
  /** One pass after the other: each sees what was queued before it was asked for. */
  let passes: Promise<void> = Promise.resolve();

  async function send(delivery: WebhookDelivery, to: WebhookRegistration): Promise<void> {
    const body = JSON.stringify(bodyOf(delivery, baseUrl()));
    const signature = signatureOf(await openWebhookSigner(world), body);
    const response = await fetch(to.url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.any([closing.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      headers: {
        "content-type": "application/json",
        ...(to.signsInOwnHeader
          ? { "x-ms-signature": signature }
          : { authorization: `Signature ${signature}` }),
        "x-ms-certificate-url": baseUrl() + CERTIFICATE_PATH,
        "x-ms-signature-algorithm": "rsa-sha256",
      },
      body,
    }).catch((error: unknown) => (closing.signal.aborted ? null : systemError(error)));
    // What a closing sandbox did not hear of is sent again by the next one.
    if (response === null) return;
    const isAnswered = response instanceof Response;
    if (isAnswered) await response.body?.cancel();
    const attempt: WebhookAttempt = isAnswered
      ? answered(world, response)
      : { at: world.now, responseCode: "", responseMessage: response, systemError: true };
    settleAttempt(world, delivery, attempt, isAnswered && response.ok);
    await world.commit();
  }

  async function sendInTurn(deliveries: readonly WebhookDelivery[]): Promise<void> {
    for (const delivery of deliveries) {
      const to = world.get("webhooks", delivery.partnerTenantId);
      if (to === undefined) world.remove("deliveries", delivery.id);
      else if (!closing.signal.aborted) await send(delivery, to);
    }
  }

  async function sendAll(): Promise<void> {
    let due = dueDeliveries(world);
    while (due.length > 0 && !closing.signal.aborted) {
      const byPartner = Map.groupBy(due, ({ partnerTenantId }) => partnerTenantId);
      await Promise.all([...byPartner.values()].map(sendInTurn));
      due = dueDeliveries(world);
    }
  }

  return {
    deliverDue() {
      passes = passes.then(sendAll).catch(options.onFailure);
      return passes;
    },
    async close() {
      closing.abort();
      await passes;
    },
  };
}

/** In PascalCase, with the offset written out. */
export function bodyOf(delivery: WebhookDelivery, baseUrl: string): object {
  return {
    EventName: delivery.eventName,
    ResourceUri: baseUrl + delivery.resourcePath,
    ResourceName: delivery.resourceName,
    AuditUri: null,
    ResourceChangeUtcDate: delivery.changedAt.replace("Z", "+00:00"),
  };
}

function answered(world: World, { status }: Response): WebhookAttempt {
  const responseCode = (STATUS_CODES[status] ?? String(status)).replaceAll(" ", "");
  return { at: world.now, responseCode, responseMessage: "", systemError: false };
}

function systemError(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
