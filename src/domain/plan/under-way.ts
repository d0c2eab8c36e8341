// Seats of ours that are ordered and that the tenant does not show yet: Microsoft has accepted the order, and
// nobody counts on them before they can be there.

import { addHours, type Instant } from "#lib/instant.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { isServing, type EstateSubscription } from "../estate/estate.ts";
import { slowSeatsHours, type Policy } from "./policy.ts";

export interface SeatsUnderWay {
  readonly seats: number;
  /** From when they are counted on; null: they are later than the slowest, and counted on by nobody. */
  readonly at: Instant | null;
}

type Margins = Pick<
  Policy,
  "provisioningMarginHours" | "verificationMarginHours" | "raiseMarginHours"
>;

/**
 * Seats of one SKU that were raised and are not provisioned. A subscription that serves already is raised within
 * the margin of a raise; what is not there after it takes as long as the slowest order.
 */
export function seatsUnderWay(
  rows: readonly EstateSubscription[],
  ours: readonly OwnSubscription[],
  policy: Margins,
  now: Instant,
): SeatsUnderWay[] {
  return ours.flatMap((own) => {
    const row = rows.find(({ subscriptionId }) => subscriptionId === own.subscriptionId);
    if (row === undefined || row.seats >= own.seats) return [];
    const { raisedAt } = own;
    const slowHours = slowSeatsHours(policy);
    const margins = isServing(row) ? [policy.raiseMarginHours, slowHours] : [slowHours];
    const [at = null] =
      raisedAt === undefined
        ? []
        : margins.map((hours) => addHours(raisedAt, hours)).filter((each) => each > now);
    return [{ seats: own.seats - row.seats, at }];
  });
}
