// Ways to spoil a price that rests on a promotion.

import { addDays } from "#lib/instant.ts";
import type { Promotion } from "../../catalog/catalog.ts";
import type { PlanFile, PlanTarget } from "../move-plan.ts";
import { spoilOne, type Mutation } from "./mutation.fixture.ts";

export const spoiledPromotions: readonly Mutation[] = [
  {
    harm: "a promotion that is over when it is ordered",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilPromotion(file, pick, (promotion, target) => {
        promotion.to = addDays(firstOrderOf(target), -1);
        if (target.promotion !== undefined) target.promotion.endsAt = promotion.to;
      }),
  },
  {
    harm: "a promotion that begins after it is ordered",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilPromotion(file, pick, (promotion, target) => {
        promotion.from = addDays(firstOrderOf(target), 1);
      }),
  },
  {
    harm: "a promotion for more seats than the customer has with all its sellers",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilPromotion(file, pick, (promotion) => (promotion.minimumSeats = 100_000)),
  },
  {
    harm: "a promotion for fewer seats than stand side by side",
    why: "promotionUnfounded",
    spoil: (file, pick) => spoilPromotion(file, pick, (promotion) => (promotion.maximumSeats = 1)),
  },
  {
    harm: "a promotion for new customers of what is only moved",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilPromotion(file, pick, (promotion, target) => {
        const held = file.estate.subscriptions.some(
          ({ isTrial, skuId, status }) =>
            skuId === target.skuId && !isTrial && status === "enabled",
        );
        if (!held) return false;
        promotion.onlyIfNew = true;
        return true;
      }),
  },
  {
    harm: "a promotion of conditions that nobody can see",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilPromotion(file, pick, (promotion) => (promotion.hasOtherConditions = true)),
  },
  {
    harm: "a promotion that the catalogue does not have",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilPromotion(file, pick, (promotion) => (promotion.promotionId = "another")),
  },
  {
    harm: "a promotional price that no promotion gives",
    why: "priceDiffers",
    spoil: (file, pick) => spoilOne(promotedTargets(file), pick, dropPromotion),
  },
  {
    harm: "a deeper promotion than the catalogue's",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilOne(promotedTargets(file), pick, ({ promotion }) => {
        if (promotion !== undefined) promotion.discount = "0.9";
      }),
  },
];

function spoilPromotion(
  file: PlanFile,
  pick: number,
  spoil: (promotion: Promotion, target: PlanTarget) => unknown,
): boolean {
  const all = promotedTargets(file).flatMap((target) =>
    file.offers
      .flatMap(({ terms }) => terms)
      .flatMap(({ promotions = [] }) => promotions)
      .filter(({ promotionId }) => promotionId === target.promotion?.promotionId)
      .map((promotion) => ({ promotion, target })),
  );
  const [first] = all;
  if (first === undefined) return false;
  const { target } = all[pick % all.length] ?? first;
  // A promotion stands at each term; all of them are spoiled alike.
  const own = all.filter((each) => each.target === target);
  return own.map(({ promotion }) => spoil(promotion, target)).every((done) => done !== false);
}

/** Of new orders: what is grown was ordered under its promotion before. */
function promotedTargets({ plan }: PlanFile): PlanTarget[] {
  return plan.targets.filter(
    ({ growsSubscriptionId, promotion }) => promotion !== undefined && growsSubscriptionId === null,
  );
}

function dropPromotion(target: PlanTarget): void {
  delete target.promotion;
}

function firstOrderOf({ steps: [first] }: PlanTarget) {
  if (first === undefined) throw new Error("a target has a first order");
  return first.orderAt;
}
