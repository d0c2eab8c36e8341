import { heldOf } from "../cover.ts";
import { awaitOrderer } from "../provider-orders.ts";
import { nextFullHour } from "../rhythm.ts";
import type { Stage } from "../situation.ts";

/**
 * Our own subscription must not end either: its end-of-term choice is set and read back after the
 * order and after every raise, because a change of seats drops it ("Update a subscription").
 */
export const protecting: Stage = (situation) => {
  const { now, policy, seen, standing } = situation;
  const target = standing.targets.find((each) => each.endChoiceReadFor !== each.seats);
  // The row shows first that the subscription is active; before, a change of it is refused.
  if (target === undefined || target.seen?.seats !== target.seats) return null;
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  for (const { subscriptionId } of heldOf(target)) {
    const own = seen.ours.find((each) => each.subscriptionId === subscriptionId);
    if (own === undefined) return { do: "wait", until: nextFullHour(now) };
    if (own.autoRenew) continue;
    return policy.ordering === "provider"
      ? awaitOrderer(situation, target.skuId)
      : { do: "setEndChoice", subscriptionId };
  }
  const read = { ...target, endChoiceReadFor: target.seats };
  return {
    do: "record",
    standing: {
      ...standing,
      targets: standing.targets.map((each) => (each.skuId === target.skuId ? read : each)),
    },
    entry: {
      at: now,
      kind: "observed",
      subject: target.subscriptionId,
      details: { endChoice: "renew", seats: target.seats },
    },
  };
};
