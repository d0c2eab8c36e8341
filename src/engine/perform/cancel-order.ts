// Taking an order of ours back. Source: "Cancel a subscription": the whole resource as it was read, with
// its status set to deleted; accepted inside 168 hours only.

import {
  getSubscription,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Context, Progress } from "../progress.ts";

/** Throws `MicrosoftError` where it is not accepted; once the window is over the seats are kept instead. */
export async function cancelOrder(subscriptionId: string, context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const { customer, now, seen, standing } = situation;
  const path = { customerId: customer.tenantId, subscriptionId };
  await claim.write([
    { at: now, kind: "intent", subject: subscriptionId, details: { cancel: "order" } },
  ]);
  const current = await services.microsoft.call(getSubscription, { path });
  if (current.status !== "deleted") {
    await services.microsoft.call(updateSubscription, {
      path,
      body: { ...current, status: "deleted" },
    });
  }
  const looks = new Set(seen.looks);
  for (const at of ["rows", "pools", "ours"] as const) looks.delete(at);
  return {
    seen: { ...seen, looks },
    standing: {
      ...standing,
      targets: standing.targets.filter((target) => target.subscriptionId !== subscriptionId),
    },
    entry: { at: now, kind: "outcome", subject: subscriptionId, details: { cancelled: "order" } },
  };
}
