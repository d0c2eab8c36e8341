// What a new price list or promotion changes in when to order: which purchases are still open to it, and
// whether a plan made anew is worth another approval.

import { canonicalJson, hashOf } from "#lib/canonical-json.ts";
import { addDays, type Instant } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
import { hasReached } from "#lib/present.ts";
import type { Offer } from "../catalog/catalog.ts";
import { termListed } from "../catalog/offers-of.ts";
import type { PlanFile, PlanTarget, PurchaseStep } from "../plan/move-plan.ts";
import { targetStanding } from "./cover.ts";
import type { Situation } from "./situation.ts";
import { isUnbought, stepsToBuy } from "./transfers.ts";

/** Targets whose price no order has fixed yet. */
export function openTargets(situation: Situation, planFile: PlanFile): PlanTarget[] {
  return planFile.plan.targets.filter(
    (target) =>
      target.growsSubscriptionId === null &&
      targetStanding(situation, target.skuId) === null &&
      !isUnbought(situation.standing, planFile, target) &&
      !hasReached(situation, firstOrderAt(stepsToBuy(situation.standing, planFile, target))),
  );
}

/** What these offers say today of the ways to buy that were chosen. */
export function pricesOf(offers: readonly Offer[], targets: readonly PlanTarget[]): string {
  const listed = targets.map((target) => termListed(offers, target));
  return hashOf(listed.map((each) => (each === null ? "" : asText(each))));
}

const asText = oncePer(canonicalJson);

/**
 * Whether a fresh plan orders something earlier for its price than the approved one does, and leaves time to be
 * approved: only then is it asked for.
 */
export function isWorthAsking(
  { now, policy }: Pick<Situation, "now" | "policy">,
  fresh: PlanFile,
  approved: PlanFile,
): boolean {
  const inTime = addDays(now, policy.leadDays.approvePlan);
  return fresh.plan.targets.some((target) => {
    const before = approved.plan.targets.find(({ skuId }) => skuId === target.skuId);
    if (before === undefined || !isBeforePriceChange(target)) return false;
    return (
      firstOrderAt(target.steps) < firstOrderAt(before.steps) &&
      firstOrderAt(target.steps) >= inTime
    );
  });
}

/** Nobody approved in time what was to be ordered before a change of its price: that date means nothing any more. */
export function isPriceDateOver(situation: Situation): boolean {
  const { approved, planFile } = situation;
  if (planFile === null || approved?.planFile.bandHash === planFile.bandHash) return false;
  return planFile.plan.targets.some(
    (target) =>
      isBeforePriceChange(target) &&
      hasReached(situation, firstOrderAt(target.steps)) &&
      planFile.plan.madeAt < firstOrderAt(target.steps) &&
      targetStanding(situation, target.skuId) === null,
  );
}

function isBeforePriceChange({ timing }: PlanTarget): boolean {
  return timing.reason === "beforePriceChange";
}

function firstOrderAt([first]: readonly PurchaseStep[]): Instant {
  if (first === undefined) throw new RangeError("a target without a purchase");
  return first.orderAt;
}
