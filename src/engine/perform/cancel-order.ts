// Taking an order of ours back. Source: "Cancel a subscription": its status is set to deleted; accepted inside 168
// hours only.

import type { Context, Progress } from "../progress.ts";
import { changeSubscription, readSubscription } from "./change-subscription.ts";

/** Throws `MicrosoftError` where it is not accepted; once the window is over the seats are kept instead. */
export async function cancelOrder(subscriptionId: string, context: Context): Promise<Progress> {
  const { claim, situation } = context;
  const { now, seen, standing } = situation;
  await claim.write([
    { at: now, kind: "intent", subject: subscriptionId, details: { cancel: "order" } },
  ]);
  const current = await readSubscription(subscriptionId, context);
  const deleted = { status: "deleted" } as const;
  await changeSubscription(
    current,
    ({ status }) => (status === "deleted" ? null : deleted),
    context,
  );
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
