// What a transfer brought, laid beside what was agreed. No field names which new subscription was which
// old one, so the license, its seats, its end and its term have to tell.

import { compareTexts } from "#lib/compare-texts.ts";
import { daysBetween, type Instant } from "#lib/instant.ts";
import type { Money } from "#lib/money.ts";
import type { Offer } from "../catalog/catalog.ts";
import { costOfDays } from "../plan/cost.ts";
import { totalMoney } from "../timing/transition-cost.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { SoldSubscription } from "./situation.ts";
import type { AgreedLine, ArrivedLine, TransferStanding } from "./transfer-standing.ts";

/** Every subscription that came with the transfer, each agreed line at most once. */
export function arrivedLines(
  { agreed, moved }: TransferStanding,
  came: readonly SoldSubscription[],
): ArrivedLine[] {
  const expected = agreed.filter(({ lineId }) => moved.includes(lineId));
  const pairs = expected
    .flatMap((line) => came.map((own) => ({ line, own, score: likeness(line, own) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || compareTexts(keyOf(a), keyOf(b)));
  const lineOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { line, own } of pairs) {
    if (lineOf.has(own.subscriptionId) || taken.has(line.lineId)) continue;
    lineOf.set(own.subscriptionId, line.lineId);
    taken.add(line.lineId);
  }
  return came.map(({ endsAt, seats, skuId, subscriptionId, term }) => ({
    subscriptionId,
    skuId,
    seats,
    term,
    endsAt,
    lineId: lineOf.get(subscriptionId) ?? null,
    isProtected: false,
    verifiedAt: null,
  }));
}

/** One subscription of a transfer, as people read of it. */
export interface TransferItem {
  readonly title: string;
  readonly seats: number;
  readonly subscriptionId: string;
}

/** What was agreed and what came of it; before the end nothing is missing yet. */
export function transferOutcome(
  { plan }: Pick<PlanFile, "plan">,
  { agreed, arrived, comparedAt, moved }: TransferStanding,
) {
  const titleOf = (skuId: string) =>
    plan.lines.find((line) => line.skuId === skuId)?.title ?? skuId;
  const item = ({ seats, skuId, subscriptionId }: ArrivedLine): TransferItem => ({
    title: titleOf(skuId),
    seats,
    subscriptionId,
  });
  const agreedItem = ({ lineId, seats, title }: AgreedLine): TransferItem => ({
    title,
    seats,
    subscriptionId: lineId,
  });
  const isMissing = ({ lineId }: AgreedLine) =>
    !moved.includes(lineId) || !arrived.some((each) => each.lineId === lineId);
  return {
    agreed: agreed.map(agreedItem),
    unexpected: arrived.filter(({ lineId }) => lineId === null).map(item),
    missing: comparedAt === null ? [] : agreed.filter(isMissing).map(agreedItem),
    different: arrived
      .filter((own) => {
        const line = agreed.find(({ lineId }) => lineId === own.lineId);
        return line !== undefined && differencesOf(line, own).length > 0;
      })
      .map(item),
  };
}

/**
 * What lines of a transfer that nobody agreed to commit us to, until their terms end and at our own cost; null where
 * there is none, or a price is not known.
 */
export function committedUnasked(
  { arrived }: Pick<TransferStanding, "arrived">,
  offers: readonly Offer[],
  now: Instant,
): Money | null {
  const unasked = arrived.filter(({ lineId }) => lineId === null);
  const costs = unasked.map(({ endsAt, seats, skuId, term }) => {
    const offer = offers.find(({ tenantSkuId }) => tenantSkuId === skuId);
    const sold = offer?.terms.find((each) => each.term === term && each.billingPlan === "monthly");
    const days = endsAt === null ? 0 : daysBetween(now, endsAt);
    return costOfDays(sold?.unitCost ?? null, seats, days);
  });
  return costs.length === 0 || costs.includes(null) ? null : totalMoney(costs);
}

/** In what an arrived line is not as agreed. */
export function differencesOf(
  agreed: AgreedLine,
  arrived: ArrivedLine,
): readonly ("seats" | "term" | "end")[] {
  return [
    ...(agreed.seats === arrived.seats ? [] : (["seats"] as const)),
    ...(agreed.term === null || agreed.term === arrived.term ? [] : (["term"] as const)),
    ...(endsAlike(agreed, arrived) ? [] : (["end"] as const)),
  ];
}

const SAME_SEATS = 4;
const SAME_END = 2;
const SAME_TERM = 1;

function likeness(agreed: AgreedLine, own: SoldSubscription): number {
  if (agreed.skuId !== own.skuId) return 0;
  return (
    1 +
    (agreed.seats === own.seats ? SAME_SEATS : 0) +
    (endsAlike(agreed, own) ? SAME_END : 0) +
    (agreed.term === own.term ? SAME_TERM : 0)
  );
}

/** Partner Center's end is the last day of the term, and its day may be another in the tenant. */
const END_TOLERANCE_DAYS = 2;

function endsAlike(
  { endsAt }: Pick<AgreedLine, "endsAt">,
  other: Pick<AgreedLine, "endsAt">,
): boolean {
  if (endsAt === null || other.endsAt === null) return endsAt === other.endsAt;
  return Math.abs(daysBetween(endsAt, other.endsAt)) <= END_TOLERANCE_DAYS;
}

function keyOf(pair: { readonly line: AgreedLine; readonly own: SoldSubscription }): string {
  return `${pair.line.lineId}/${pair.own.subscriptionId}`;
}
