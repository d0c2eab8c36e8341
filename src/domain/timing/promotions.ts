// Promotions in the price of a day: which of them a purchase meets, and what a seat costs then. Being moved
// is not new to an offer: seats with every seller count, to the limits and against "only if new".
// Source: "New commerce promotions".

import type { Instant } from "#lib/instant.ts";
import { timesMoney } from "#lib/money.ts";
import type { OfferTerm, Promotion } from "../catalog/catalog.ts";

/** What promotions count of one SKU. */
export interface PromotedPurchase {
  /** With every seller, before anything is bought. */
  readonly seatsHeld: number;
  /** Of the first order, which fixes the price. */
  readonly seatsFirst: number;
  /** The most that may ever be added. */
  readonly seatsMost: number;
}

export function meets(promotion: Promotion, purchase: PromotedPurchase): boolean {
  const { hasOtherConditions, maximumSeats, minimumSeats, onlyIfNew } = promotion;
  const { seatsFirst, seatsHeld, seatsMost } = purchase;
  if (hasOtherConditions || (onlyIfNew && seatsHeld > 0)) return false;
  const isEnough = seatsHeld + seatsFirst >= (minimumSeats ?? 0);
  return isEnough && seatsHeld + seatsMost <= (maximumSeats ?? Infinity);
}

/** The deepest that is in force; of equals the one that ends last. */
export function promotionAt(promotions: readonly Promotion[], at: Instant): Promotion | null {
  const [deepest = null] = promotions
    .filter(({ from, to }) => from <= at && at < to)
    .toSorted((a, b) => Number(b.discount) - Number(a.discount) || (a.to < b.to ? 1 : -1));
  return deepest;
}

/** The same way to buy with these promotions in its prices: from each instant on at which one of them changes. */
export function withPromotions(sold: OfferTerm, promotions: readonly Promotion[]): OfferTerm {
  if (promotions.length === 0) return sold;
  const changes = sold.priceChanges ?? [];
  const instants = new Set([
    ...changes.map(({ at }) => at),
    ...promotions.flatMap(({ from, to }) => [from, to]),
  ]);
  const [first, ...later] = [...instants].sort();
  const priceFrom = (at: Instant) => {
    const { listPrice, unitCost } = changes.findLast((change) => change.at <= at) ?? sold;
    const promotion = promotionAt(promotions, at);
    return {
      at,
      unitCost:
        unitCost === null || promotion === null
          ? unitCost
          : timesMoney(unitCost, 1 - Number(promotion.discount)),
      listPrice,
    };
  };
  return first === undefined ? sold : { ...sold, priceChanges: [first, ...later].map(priceFrom) };
}
