// The promotions that a purchase of one pool can count on, and what became of the others.

import { addTerms, dateOf, type Instant } from "#lib/instant.ts";
import { timesMoney, type Money } from "#lib/money.ts";
import type { OfferTerm, Promotion } from "../catalog/catalog.ts";
import { isServing } from "../estate/estate.ts";
import { minus, monthsOf, priceAt } from "../timing/prices.ts";
import { meets, promotionAt, withPromotions } from "../timing/promotions.ts";
import type { TargetOfPool } from "./band.ts";
import type { Finding } from "./finding.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlannedPool } from "./plan-pools.ts";

/** A first order of so many seats meets these; what is grown has its price already. */
export function promotionsMet(
  request: Pick<PlanRequest, "estate" | "ours" | "promotionsRefused">,
  { grown, seats, skuId }: Pick<PlannedPool, "grown" | "seats" | "skuId">,
  { promotions = [] }: OfferTerm,
  seatsFirst: number,
): Promotion[] {
  if (grown !== null || promotions.length === 0) return [];
  const seatsHeld = seatsWithAll(request, skuId);
  const purchase = { seatsHeld, seatsFirst, seatsMost: seats.maxSeats };
  return promotions
    .filter(({ promotionId }) => !request.promotionsRefused.includes(promotionId))
    .filter((promotion) => meets(promotion, purchase));
}

/**
 * What is grown keeps the promotion of its first order, for seats added later too, until that term ends: of a later term
 * it says nothing any more. Null where there is none, or the catalogue of the day does not list it.
 */
export function promotionKept(
  { grown }: Pick<PlannedPool, "grown">,
  { promotions = [], term }: OfferTerm,
): Promotion | null {
  const { endsAt, promotionId } = grown ?? {};
  if (endsAt == null || promotionId === undefined) return null;
  const orderedAt = addTerms(endsAt, term, -1);
  const kept = promotions.find((each) => each.promotionId === promotionId);
  return kept !== undefined && kept.from <= orderedAt && orderedAt < kept.to ? kept : null;
}

/** With every seller: what serves, and what is ours and no row yet. */
function seatsWithAll(
  { estate, ours }: Pick<PlanRequest, "estate" | "ours">,
  skuId: string,
): number {
  const rows = estate.subscriptions.filter((row) => row.skuId === skuId && !row.isTrial);
  const seen = new Set(rows.map(({ subscriptionId }) => subscriptionId));
  const unseen = ours.filter((own) => own.skuId === skuId && !seen.has(own.subscriptionId));
  return [...rows.filter(isServing), ...unseen].reduce((sum, { seats }) => sum + seats, 0);
}

/**
 * What the approver has to know of the promotions of a target: on which the price rests, which one ends before
 * the order, and which one this customer does not meet.
 */
export function promotionFindings(request: PlanRequest, { pool, target }: TargetOfPool): Finding[] {
  const sold = soldAs(pool, target);
  const [first] = target.steps;
  if (sold?.promotions === undefined || first === undefined || pool.grown !== null) return [];
  const met = promotionsMet(request, pool, sold, first.seatsAfter);
  const seats = target.steps.reduce((sum, { seatsAdded }) => sum + seatsAdded, 0);
  const counted = promotionAt(met, first.orderAt);
  const saves = (promotion: Promotion, at: Instant) => {
    const usual = priceAt(sold, at, "unitCost");
    const promoted = priceAt(withPromotions(sold, [promotion]), at, "unitCost");
    if (usual === null || promoted === null) return null;
    return timesMoney(minus(usual, promoted), seats * monthsOf[target.term]);
  };
  const note = (
    code: Finding["code"],
    severity: Finding["severity"],
    { name, promotionId, to }: Promotion,
    money: Money | null,
    lastSafeAt: Instant | null,
  ): Finding => ({
    code,
    severity,
    about: target.skuId,
    params: { title: target.title, promotion: name || promotionId, endsOn: dateOf(to) },
    actor: "operator",
    lastSafeAt,
    ifIgnored: { users: null, money },
  });
  const deeper = (promotion: Promotion) =>
    counted === null || Number(promotion.discount) > Number(counted.discount);
  const others = sold.promotions.filter((each) => each !== counted && deeper(each));
  return [
    ...(counted === null
      ? []
      : [note("PROMOTION_ENDS", "advice", counted, saves(counted, first.orderAt), counted.to)]),
    ...others.flatMap((promotion): Finding[] => {
      const isMet = met.includes(promotion);
      const isOver = promotion.to <= first.orderAt;
      if (isMet && isOver) {
        const money = saves(promotion, promotion.from);
        return [note("PROMOTION_LOST", "warning", promotion, money, promotion.to)];
      }
      const isRunning = promotion.from <= first.orderAt && !isOver;
      return !isMet && isRunning
        ? [note("PROMOTION_NOT_MET", "advice", promotion, null, promotion.to)]
        : [];
    }),
  ];
}

function soldAs({ offer }: PlannedPool, { billingPlan, term }: TargetOfPool["target"]) {
  return offer.terms.find((each) => each.term === term && each.billingPlan === billingPlan);
}
