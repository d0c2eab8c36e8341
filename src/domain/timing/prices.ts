// What one seat costs for a month, by the instant of the first order: it is fixed then for the whole
// term, also for seats that are added later ("Pricing and offers", new commerce).

import { addHours, addMs, daysBetween, type Instant, type Term } from "#lib/instant.ts";
import { hasReached, type Present } from "#lib/present.ts";
import { addMoney, isAbove, timesMoney, type Money } from "#lib/money.ts";
import type { OfferTerm } from "../catalog/catalog.ts";

const MONTHS_PER_DAY = 12 / 365;
export const monthsOf: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };

/** Which amount of a price: what the partner pays, or the list price. */
export type PriceColumn = "unitCost" | "listPrice";

export function priceAt(sold: OfferTerm, at: Instant, column: PriceColumn): Money | null {
  const changed = sold.priceChanges?.findLast((change) => change.at <= at);
  return (changed ?? sold)[column];
}

/** The last instants before the price changes, within these bounds; each so many hours earlier as ordering takes. */
export function lastInstantsOfPrices(
  sold: OfferTerm,
  from: Instant,
  to: Instant,
  orderingHours: number,
): Instant[] {
  return (sold.priceChanges ?? [])
    .map(({ at }) => addHours(addMs(at, -1), -orderingHours))
    .filter((at) => from <= at && at < to);
}

/** The last instant at which it costs no more than that; null where no change, past or announced, ends that. */
export function lastInstantWithin(
  { priceChanges = [], unitCost }: OfferTerm,
  ceiling: Money,
  present: Present,
): Instant | null {
  const isDearer = (price: Money | null) => price !== null && isAbove(price, ceiling);
  const inForce = priceChanges.findLast(({ at }) => hasReached(present, at));
  const ahead = priceChanges.filter(({ at }) => !hasReached(present, at));
  if (isDearer((inForce ?? { unitCost }).unitCost)) return addMs(inForce?.at ?? present.now, -1);
  const first = ahead.find((change) => isDearer(change.unitCost));
  return first === undefined ? null : addMs(first.at, -1);
}

/** The lowest price of the bounds; null as soon as one is unknown. */
export function lowestPrice(
  sold: OfferTerm,
  from: Instant,
  to: Instant,
  column: PriceColumn,
): Money | null {
  let lowest = priceAt(sold, from, column);
  for (const { at } of sold.priceChanges ?? []) {
    if (at < from || at > to) continue;
    const price = priceAt(sold, at, column);
    if (price === null || lowest === null) return null;
    if (isAbove(lowest, price)) lowest = price;
  }
  return lowest;
}

/** Seats paid for from one instant to another; nothing where the second is the earlier. */
export function costBetween(monthly: Money, seats: number, from: Instant, to: Instant): Money {
  return timesMoney(monthly, MONTHS_PER_DAY * seats * Math.max(0, daysBetween(from, to)));
}

export function minus(a: Money, b: Money): Money {
  return addMoney(a, timesMoney(b, -1));
}
