// Our own subscription's end-of-term choice.

import type { Context, Progress } from "../progress.ts";
import { changeSubscription, readSubscription } from "./change-subscription.ts";

/** Sets "renew", the only choice that a band approves; the look that follows reads it back. */
export async function setEndChoice(subscriptionId: string, context: Context): Promise<Progress> {
  const { claim, situation } = context;
  await claim.write([
    { at: situation.now, kind: "intent", subject: subscriptionId, details: { endChoice: "renew" } },
  ]);
  const current = await readSubscription(subscriptionId, context);
  await changeSubscription(current, () => ({ autoRenewEnabled: true }), context);
  const looks = new Set(situation.seen.looks);
  looks.delete("ours");
  return { seen: { ...situation.seen, looks } };
}
