import { heldOf } from "../cover.ts";
import { awaitOrderer } from "../provider-orders.ts";
import { earlierOf, nextFullHour } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { TargetStanding } from "../standing.ts";

/**
 * Our own subscription must not end either: its end-of-term choice is set and read back after the
 * order and after every raise, because a change of seats drops it ("Update a subscription"). It is read
 * for the seats that are there, whatever else is under way: they may have to carry a pool before the rest.
 */
export const protecting: Stage = (situation) =>
  earlierOf(
    situation.standing.targets
      .values()
      // The row shows first that the subscription is active; before, a change of it is refused.
      .filter((each) => seatsShown(each) > 0 && each.endChoiceReadFor !== seatsShown(each))
      .map((target) => protect(situation, target)),
  );

function protect(situation: Situation, target: TargetStanding): NextThing {
  const { now, policy, seen, standing } = situation;
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  const seats = seatsShown(target);
  for (const { subscriptionId } of heldOf(target)) {
    const own = seen.ours.find((each) => each.subscriptionId === subscriptionId);
    if (own === undefined) return { do: "wait", until: nextFullHour(now) };
    if (own.autoRenew) continue;
    // A subscription that is still being provisioned takes no change.
    if (seats < target.seats) return { do: "wait", until: nextFullHour(now) };
    return policy.ordering === "provider"
      ? awaitOrderer(situation, target.skuId)
      : { do: "setEndChoice", subscriptionId };
  }
  const read = { ...target, endChoiceReadFor: seats };
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
      details: { endChoice: "renew", seats },
    },
  };
}

/** Of the seats bought those that the tenant has shown; after a raise those of before it. */
function seatsShown({ seen, verified }: TargetStanding): number {
  return Math.max(seen?.seats ?? 0, verified?.seats ?? 0);
}
