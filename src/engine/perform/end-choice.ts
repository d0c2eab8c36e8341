// Our own subscription's end-of-term choice. Source: "Update a subscription by ID": what the body
// leaves out of the renewal setting is reset, so the whole resource goes back as it was read.

import {
  getSubscription,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Context, Progress } from "../progress.ts";

/** Sets "renew", the only choice that a band approves; the look that follows reads it back. */
export async function setEndChoice(subscriptionId: string, context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const path = { customerId: situation.customer.tenantId, subscriptionId };
  await claim.write([
    { at: situation.now, kind: "intent", subject: subscriptionId, details: { endChoice: "renew" } },
  ]);
  const current = await services.microsoft.call(getSubscription, { path });
  await services.microsoft.call(updateSubscription, {
    path,
    body: { ...current, autoRenewEnabled: true },
  });
  const looks = new Set(situation.seen.looks);
  looks.delete("ours");
  return { seen: { ...situation.seen, looks } };
}
