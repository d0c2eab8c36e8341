// What is sold, and for how much: is it in the file's catalogue, at the price, under the promotion and for the
// term that the file gives a reason for, and does the sum say so?

import { addTerms, type Term } from "#lib/instant.ts";
import { addMoney, timesMoney, type Money } from "#lib/money.ts";
import { declaredFor } from "./declared-sources.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import { serves, type CheckedFile, type Line, type Offer, type Target } from "./plan-file.ts";
import { held, linesOf } from "./seats.ts";

export const MONTHS: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };

export function offerOf({ offers }: CheckedFile, target: Target): Offer | undefined {
  return offers.find(
    (each) => each.productId === target.productId && each.catalogSkuId === target.catalogSkuId,
  );
}

export function offerFailures(file: CheckedFile, target: Target): ContinuityFailure[] {
  const { skuId, unitCost, growsSubscriptionId } = target;
  const offer = offerOf(file, target);
  const gives = offer?.tenantSkuId.toLowerCase() === skuId.toLowerCase();
  // What is no longer sold can still be added to a subscription of ours.
  const isSold = offer?.isPurchasable === true || growsSubscriptionId !== null;
  if (offer === undefined || !gives || offer.isTrial || !isSold) {
    return [failure("notSold", target.productId, skuId)];
  }
  const { sold, usual, list } = soldFor(offer, target);
  const cost = afterDiscount(usual, target);
  const told = file.plan.findings.some(
    ({ code, about }) => code === "PRICE_UNKNOWN" && about === skuId,
  );
  return [
    ...unless(sold !== undefined || growsSubscriptionId !== null, "notSold", null, skuId),
    ...promotionFailures(file, target, sold),
    ...unless(sameMoney(cost, unitCost), "priceDiffers", null, skuId),
    ...unless(sameMoney(list, target.prices.list), "priceDiffers", null, skuId),
    ...unless(
      sameMoney(customerPrice(file, target, { cost, list }), target.prices.customer),
      "priceDiffers",
      null,
      skuId,
    ),
    ...unless(unitCost !== null || told, "priceUntold", null, skuId),
    ...termFailures(file, target, offer),
  ];
}

/** The way to buy, and its prices at the first order, which fixes them; what is grown has its price already. */
export function soldFor(
  offer: Offer | undefined,
  { billingPlan, growsSubscriptionId, steps, term }: Target,
) {
  const sold = offer?.terms.find((each) => each.term === term && each.billingPlan === billingPlan);
  const orderAt = growsSubscriptionId === null ? (steps[0]?.orderAt ?? null) : null;
  const changed = sold?.priceChanges?.findLast(({ at }) => orderAt !== null && at <= orderAt);
  const { unitCost: usual = null, listPrice: list = null } = changed ?? sold ?? {};
  return { sold, usual, list };
}

function afterDiscount(usual: Money | null, { promotion }: Target): Money | null {
  if (usual === null || promotion === undefined) return usual;
  return timesMoney(usual, 1 - Number(promotion.discount));
}

/**
 * A price that rests on a promotion: one of this way to buy, in force when the first order fixes it, and met with
 * all that may be bought by the seats of every seller, to whom a customer that is moved is not new.
 */
function promotionFailures(
  file: CheckedFile,
  { growsSubscriptionId, promotion, skuId, steps }: Target,
  sold: Offer["terms"][number] | undefined,
): ContinuityFailure[] {
  if (promotion === undefined) return [];
  const { discount, endsAt, promotionId } = promotion;
  if (growsSubscriptionId !== null) {
    return unless(
      isKept(file, { growsSubscriptionId, promotion }, sold),
      "promotionUnfounded",
      promotionId,
      skuId,
    );
  }
  const [first] = steps;
  const seats = held(file, new Set([skuId]), (row) => serves(row) && !row.isTrial);
  const band = file.band.targets.find((each) => each.skuId === skuId);
  const most = seats + (band?.maxSeats ?? Infinity);
  const isFounded = sold?.promotions.some(
    (each) =>
      each.promotionId === promotionId &&
      each.discount === discount &&
      each.to === endsAt &&
      first !== undefined &&
      each.from <= first.orderAt &&
      first.orderAt < each.to &&
      seats + first.seatsAdded >= (each.minimumSeats ?? 0) &&
      most <= (each.maximumSeats ?? Infinity) &&
      !(each.onlyIfNew && seats > 0) &&
      !each.hasOtherConditions,
  );
  return unless(isFounded === true, "promotionUnfounded", promotionId, skuId);
}

/** Of what is grown: it was ordered under that very promotion, and is in its first term still. */
function isKept(
  { ours }: CheckedFile,
  { growsSubscriptionId, promotion }: Pick<Target, "growsSubscriptionId" | "promotion">,
  sold: Offer["terms"][number] | undefined,
): boolean {
  const own = ours.find(({ subscriptionId }) => subscriptionId === growsSubscriptionId);
  if (own?.endsAt == null || promotion === undefined) return false;
  if (own.promotionId !== promotion.promotionId) return false;
  const orderedAt = addTerms(own.endsAt, own.term, -1);
  return (
    sold?.promotions.some(
      ({ discount, from, promotionId, to }) =>
        promotionId === promotion.promotionId &&
        discount === promotion.discount &&
        to === promotion.endsAt &&
        from <= orderedAt &&
        orderedAt < to,
    ) === true
  );
}

/** By the partner's own rule: of this customer and SKU before the customer's before the SKU's. */
export function customerPrice(
  { estate, policy }: CheckedFile,
  { skuId, term }: Pick<Target, "skuId" | "term">,
  { cost, list }: { readonly cost: Money | null; readonly list: Money | null },
): Money | null {
  const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();
  const [rule] = policy.customerPrices
    .toReversed()
    .flatMap((each) => {
      const isOurs = same(each.tenantId, estate.tenantId);
      const isThis = same(each.skuId, skuId);
      if (!((each.tenantId === null || isOurs) && (each.skuId === null || isThis))) return [];
      return [{ ...each.rule, rank: isOurs ? (isThis ? 0 : 1) : isThis ? 2 : 3 }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  if (rule === undefined) return null;
  if (rule.kind === "fixed") return rule.term === term ? (rule.price ?? null) : null;
  const from = rule.kind === "list" ? list : cost;
  return from === null ? null : timesMoney(from, (100 + (rule.percent ?? 0)) / 100);
}

export function sameMoney(a: Money | null, b: Money | null): boolean {
  return a?.amount === b?.amount && a?.currency === b?.currency;
}

/**
 * The commitment is never longer than any source's own, or than somebody wants for one of the lines, as
 * long as one that short is sold.
 */
function termFailures(file: CheckedFile, target: Target, { terms }: Offer): ContinuityFailure[] {
  if (target.growsSubscriptionId !== null) return [];
  const lines = linesOf(file, target);
  const asked = file.overrides
    .filter(({ lineId }) => lines.some((line) => line.lineId === lineId))
    .flatMap(({ wanted }) => (wanted?.term == null ? [] : MONTHS[wanted.term]));
  const wanted = asked.length === 0 ? ownMonths(file, lines) : Math.min(...asked);
  const isSold = terms.some(({ term }) => MONTHS[term] <= wanted);
  return unless(MONTHS[target.term] <= wanted || !isSold, "termTooLong", null, target.skuId);
}

/** What is committed is what the approver saw in money, in each of the three columns. */
export function costFailures({ plan }: CheckedFile): ContinuityFailure[] {
  const { committed, committedAt } = plan.cost;
  const columns = [
    [committed, ({ unitCost }: Priced) => unitCost],
    [committedAt.list, ({ prices }: Priced) => prices.list],
    [committedAt.customer, ({ prices }: Priced) => prices.customer],
  ] as const;
  const sold = [
    ...plan.targets.flatMap((target) =>
      target.steps.map((step) => ({ ...target, seats: step.seatsAdded })),
    ),
    ...plan.lines.flatMap(({ acts, route }) => {
      const { commitment, quote } = acts.renewToCsp ?? {};
      return route === "renewToCsp" && commitment !== undefined && quote !== undefined
        ? [{ ...quote, ...commitment }]
        : [];
    }),
  ];
  return columns.flatMap(([claimed, priceOf]) =>
    unless(sameMoney(committedFor(sold, priceOf), claimed), "costDiffers", "plan.cost"),
  );
}

interface Priced extends Pick<Target, "prices" | "term" | "unitCost"> {
  readonly seats: number;
}

/** Null as soon as one price is unknown. */
function committedFor(
  sold: readonly Priced[],
  priceOf: (each: Priced) => Money | null,
): Money | null {
  let total: Money | null = null;
  for (const each of sold) {
    const price = priceOf(each);
    if (price === null) return null;
    const part = timesMoney(price, each.seats * MONTHS[each.term]);
    total = total === null ? part : addMoney(total, part);
  }
  return total;
}

/** The shortest term that any of the lines has; the policy's where nobody said. */
export function ownMonths(file: CheckedFile, lines: readonly Line[]): number {
  const known = lines.flatMap((line) => {
    const months = declaredFor(file, line).flatMap(({ term }) =>
      term === null ? [] : MONTHS[term],
    );
    return months.length === 0 ? [] : [Math.max(...months)];
  });
  return known.length === 0 ? MONTHS[file.policy.defaultTerm] : Math.min(...known);
}
