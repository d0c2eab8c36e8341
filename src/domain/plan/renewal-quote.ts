// What a renewal to CSP comes to: how many seats, and what they cost. Our operator sets both in Partner Center by hand,
// so that they are told what was approved.

import { isAbove, type Money } from "#lib/money.ts";
import type { Instant } from "#lib/instant.ts";
import type { Commitment, OfferTerm } from "../catalog/catalog.ts";
import { offersOf } from "../catalog/offers-of.ts";
import { servingSeats } from "../estate/estate.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { priceAt, type PriceColumn } from "../timing/prices.ts";
import { customerPriceRule, soldToCustomer } from "./customer-price.ts";
import type { PlanLine, RenewalQuote } from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import { planSeats } from "./quantities.ts";

/**
 * Within the same bounds as an order, counted beside what others give; null where even the seats in use are above what
 * may be ordered. Its price is fixed when it begins, at the agreement's end.
 */
export function quoteRenewal(
  request: PlanRequest,
  { row }: KnownSource,
  { billingPlan, term }: Commitment,
  startsAt: Instant,
): RenewalQuote | null {
  const { catalog, estate, policy } = request;
  const { skuId, subscriptionId } = row;
  const others = estate.subscriptions.filter(
    (each) => each.skuId === skuId && each.subscriptionId !== subscriptionId && !each.isTrial,
  );
  const seats = planSeats(
    {
      inUse: estate.pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0,
      staying: others.reduce((sum, each) => sum + servingSeats(each), 0),
      ours: 0,
      boughtAlready: 0,
      parts: [{ lineIds: [subscriptionId], seats: row.seats }],
    },
    {
      ceilingFactor: policy.seatsCeilingFactor,
      seatsMax: policy.seatsCeilingAbsolute,
      seatsMin: 1,
    },
  );
  if (seats === null) return null;
  const sold = offersOf(catalog, skuId)
    .filter(({ isTrial }) => !isTrial)
    .flatMap(({ terms }) => terms)
    .filter((each) => each.term === term && each.billingPlan === billingPlan);
  const rule = customerPriceRule(policy, estate.tenantId, skuId);
  const toCustomer = sold.map((each) => soldToCustomer(each, rule));
  return {
    maxSeats: seats.maxSeats,
    prices: {
      customer: dearest(toCustomer, startsAt, "listPrice"),
      list: dearest(sold, startsAt, "listPrice"),
    },
    seats: seats.steps.at(-1)?.seatsAfter ?? seats.minSeats,
    unitCost: dearest(sold, startsAt, "unitCost"),
  };
}

/** Where several offers give the license nobody knows which is renewed; null where none is, or one has no price. */
function dearest(sold: readonly OfferTerm[], at: Instant, column: PriceColumn): Money | null {
  const [first = null, ...others] = sold.map((each) => priceAt(each, at, column));
  return others.reduce<Money | null>(
    (most, price) => (most === null || price === null ? null : isAbove(price, most) ? price : most),
    first,
  );
}

/** Every line that is renewed to CSP, with what was worked out for it. */
export function quotedRenewals(lines: readonly PlanLine[]) {
  return lines.flatMap(({ acts, lineId, route, skuId, title }) => {
    const { commitment, latestAt = null, quote } = acts.renewToCsp ?? {};
    return route === "renewToCsp" && commitment !== undefined && quote !== undefined
      ? [{ ...quote, ...commitment, latestAt, lineId, skuId, title }]
      : [];
  });
}
