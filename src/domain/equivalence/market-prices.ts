// What a license of a SKU costs a partner for one month, from the files that Microsoft publishes: the offer
// matrix says which offers give the SKU, the price sheet what they cost.

import type { Instant } from "#lib/instant.ts";
import { isAbove, timesMoney, type Money } from "#lib/money.ts";
import type { BillingPlan } from "../catalog/catalog.ts";
import type { MatrixOffer } from "../catalog/offer-matrix.ts";
import type { ListedPrice } from "../catalog/price-list.ts";

export interface PriceQuestion {
  readonly offers: readonly MatrixOffer[];
  readonly prices: readonly ListedPrice[];
  /** Two letters; a partner buys at the prices of its own market. */
  readonly market: string;
  readonly now: Instant;
  /** The segment that the holders of the SKU buy in; null for a SKU that is not on the license list. */
  segmentOf(skuId: string): string | null;
}

const monthsBilled: Readonly<Record<BillingPlan, number>> = {
  monthly: 1,
  annual: 12,
  triennial: 36,
};

/** Per skuId the least price of one seat for one month, over all terms and billing plans on sale now. */
export function marketPrices(question: PriceQuestion): Map<string, Money> {
  const byOffer = Map.groupBy(
    question.prices.filter((price) => isOnSale(price, question)),
    ({ productId, catalogSkuId }) => `${productId}:${catalogSkuId}`,
  );
  const least = new Map<string, Money>();
  for (const { productId, catalogSkuId, tenantSkuId } of question.offers) {
    if (tenantSkuId === null) continue;
    const segment = question.segmentOf(tenantSkuId);
    for (const price of byOffer.get(`${productId}:${catalogSkuId}`) ?? []) {
      if (price.segment !== segment) continue;
      const monthly = perMonth(price);
      const before = least.get(tenantSkuId);
      if (before === undefined || isAbove(before, monthly)) least.set(tenantSkuId, monthly);
    }
  }
  return least;
}

function isOnSale(price: ListedPrice, { market, now }: PriceQuestion): boolean {
  return (
    price.market === market &&
    (price.seatsFrom ?? 1) <= 1 &&
    (price.from === null || price.from <= now) &&
    (price.to === null || now < price.to)
  );
}

function perMonth({ unitPrice, currency, billingPlan }: ListedPrice): Money {
  return timesMoney({ amount: unitPrice, currency }, 1 / monthsBilled[billingPlan]);
}
