import { withdraw } from "../asks.ts";
import { nextFullHour } from "../rhythm.ts";
import type { NextThing, Situation } from "../situation.ts";

/** What was asked for only because the customer was leaving. */
const ASKED = ["replaceLicenses", "answerTransfer", "settleAccount"] as const;

/**
 * A customer who was leaving stays after all: what serves renews again as it did before, and nobody is asked any
 * longer to replace it. What has ended or was handed over meanwhile stays so. Null where nobody was leaving.
 */
export function staying(situation: Situation): NextThing | null {
  const { now, seen, standing } = situation;
  const { departure } = standing;
  if (departure === null || departure.relationshipEndedAt !== null) return null;
  for (const kind of ASKED) {
    const taken = withdraw(situation, kind, null);
    if (taken !== null) return taken;
  }
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  for (const { autoRenew, subscriptionId } of seen.ours) {
    const known = departure.subscriptions.find((each) => each.subscriptionId === subscriptionId);
    const renews = known?.renewedBefore ?? autoRenew;
    if (autoRenew === renews) continue;
    // Microsoft did not take it: the renewal of an end that is near is locked.
    if (seen.ownChanged.has(subscriptionId)) return { do: "wait", until: nextFullHour(now) };
    return { do: "setRenewal", subscriptionId, renews };
  }
  return { do: "keepCustomer" };
}
