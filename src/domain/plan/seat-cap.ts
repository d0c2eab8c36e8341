// The cap on the small-business plans, over everything that the tenant has bought of them.

import { findFacts } from "../catalog/sku-class.ts";
import type { PlanRequest } from "./plan-request.ts";

/**
 * Seats of the small-business plans that a tenant may have bought, over all partners and channels.
 * Source: learn.microsoft.com/partner-center, "Pricing and offers". Counted over the whole family:
 * of the two published readings the stricter one.
 */
const BUSINESS_SEATS_MAX = 300;

/** What counts against a cap: all seats of these SKUs together, whoever sold them. */
export interface SeatCap {
  readonly seats: number;
  readonly skuIds: readonly string[];
}

/** The cap that the SKU falls under, with those of its family that the tenant holds. */
export function capOf(request: Request, skuId: string): SeatCap {
  const { estate, ours } = request;
  const held = [...estate.subscriptions, ...ours].map((each) => each.skuId);
  const skuIds = [...new Set([skuId, ...held])].filter((each) => isCapped(request, each));
  return { seats: BUSINESS_SEATS_MAX, skuIds: skuIds.toSorted() };
}

type Request = Pick<PlanRequest, "estate" | "facts" | "ours">;

/** Seats of the family that can still be bought; the sources stay bought until they end. */
export function capRoom(request: Request): number {
  const { estate, ours } = request;
  const rows = estate.subscriptions.filter(
    ({ skuId, status, isTrial }) => status !== "deleted" && !isTrial && isCapped(request, skuId),
  );
  const seen = new Set(rows.map(({ subscriptionId }) => subscriptionId));
  const unseen = ours.filter(
    ({ subscriptionId, skuId }) => !seen.has(subscriptionId) && isCapped(request, skuId),
  );
  // What was raised and is not provisioned yet is bought, though its row shows less.
  const boughtOf = ({ seats, subscriptionId }: { seats: number; subscriptionId: string }) =>
    Math.max(seats, ours.find((own) => own.subscriptionId === subscriptionId)?.seats ?? 0);
  const bought = [...rows, ...unseen].reduce((seats, each) => seats + boughtOf(each), 0);
  return BUSINESS_SEATS_MAX - bought;
}

export function isCapped({ facts }: Pick<Request, "facts">, skuId: string): boolean {
  return findFacts(facts, skuId)?.seatCapFamily === "business";
}
