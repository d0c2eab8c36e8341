// Makes Partner Center tell us of changes at an address of ours. A partner has one registration: what stands
// there is replaced where it is not ours.

import {
  createValidationEvent,
  getWebhookRegistration,
  listWebhookEvents,
  registerWebhook,
  updateWebhookRegistration,
} from "#microsoft/endpoints/partner-center/webhooks.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";

const TEST = "test-created";
/** What moves wait for: acceptances, delegated admin, and our own subscriptions. */
const WANTED = /^(test-created|reseller-relationship-accepted|granular-admin-|subscription-)/;

/** Answers whether anything was changed; then a test event is on its way. Throws `MicrosoftError`. */
export async function ensureWebhook(
  microsoft: MicrosoftClient,
  webhookUrl: string,
): Promise<boolean> {
  const offered = await microsoft.call(listWebhookEvents);
  const webhookEvents = offered.filter((name) => WANTED.test(name)).toSorted();
  const present = await presentRegistration(microsoft);
  const isOurs =
    present?.webhookUrl === webhookUrl &&
    JSON.stringify(present.webhookEvents.toSorted()) === JSON.stringify(webhookEvents);
  if (isOurs) return false;
  const endpoint = present === null ? registerWebhook : updateWebhookRegistration;
  await microsoft.call(endpoint, { body: { webhookUrl, webhookEvents } });
  if (webhookEvents.includes(TEST)) await microsoft.call(createValidationEvent);
  return true;
}

async function presentRegistration(microsoft: MicrosoftClient) {
  try {
    return await microsoft.call(getWebhookRegistration);
  } catch (error) {
    if (error instanceof MicrosoftError && error.status === 404) return null;
    throw error;
  }
}
