// Changing a subscription of ours. Source: "Update a subscription by ID": what the body leaves out is reset, so the whole
// resource goes back as it was read, with the change.

import {
  getSubscription,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { z } from "zod";
import type { Context } from "../progress.ts";

export type OwnResource = z.output<typeof getSubscription.response>;

/** What is to be other than it was read; null where nothing is. */
type Change = (
  current: OwnResource,
) => Pick<Partial<OwnResource>, "autoRenewEnabled" | "quantity" | "status"> | null;

/** Throws `MicrosoftError`. */
export function readSubscription(
  subscriptionId: string,
  { services, situation }: Context,
): Promise<OwnResource> {
  const path = { customerId: situation.customer.tenantId, subscriptionId };
  return services.microsoft.call(getSubscription, { path });
}

/**
 * Sends it back as it was read, with the change, and answers what was sent. Where Microsoft has a newer one by then (`2055`,
 * the etag is no longer valid: nothing was done), that is read and sent once more, at once: whoever waits for the
 * seats waits for no later look. Throws `MicrosoftError`.
 */
export async function changeSubscription(
  read: OwnResource,
  change: Change,
  context: Context,
): Promise<OwnResource> {
  try {
    return await send(read, change, context);
  } catch (error) {
    if (!isOutdated(error)) throw error;
    return send(await readSubscription(read.id, context), change, context);
  }
}

async function send(
  read: OwnResource,
  change: Change,
  { services, situation }: Context,
): Promise<OwnResource> {
  const changed = change(read);
  if (changed === null) return read;
  const path = { customerId: situation.customer.tenantId, subscriptionId: read.id };
  const body = { ...read, ...changed };
  await services.microsoft.call(updateSubscription, { path, body });
  return body;
}

/** What was sent was made of what Microsoft has in a newer form; nothing was done. */
export function isOutdated(error: unknown): boolean {
  return error instanceof MicrosoftError && error.answered && error.retry === "refresh";
}
