// Promotions of Partner Center as the ways to buy that they make cheaper.

import { BillingPlan, type OfferTerm, type Promotion } from "#domain/catalog/catalog.ts";
import { Term } from "#lib/instant.ts";
import type { listPromotions } from "#microsoft/endpoints/partner-center/promotions.ts";
import type { Page } from "#microsoft/endpoints/wire.ts";
import type { z } from "zod";

type ItemOf<Schema extends z.ZodType> = z.output<Schema> extends Page<infer Item> ? Item : never;
export type WirePromotion = ItemOf<(typeof listPromotions)["response"]>;

const FRACTION = /^0(\.\d+)?$|^1$/;

/** Those of one way to buy one product SKU, in the order of their ids; other discounts than percentages are left out. */
export function promotionsOf(
  promotions: readonly WirePromotion[],
  { productId, catalogSkuId }: { readonly productId: string; readonly catalogSkuId: string },
  { term, billingPlan }: Pick<OfferTerm, "term" | "billingPlan">,
): Promotion[] {
  return promotions
    .flatMap((promotion): Promotion[] => {
      const product = promotion.requiredProducts.find(
        (each) =>
          each.productId === productId &&
          each.skuId === catalogSkuId &&
          Term.safeParse(each.term?.duration).data === term &&
          BillingPlan.safeParse(each.term?.billingCycle?.toLowerCase()).data === billingPlan,
      );
      const policy = product?.pricingPolicies.find(
        ({ policyType }) => policyType?.toLowerCase() === "percentdiscount",
      );
      const discount = policy?.value ?? "";
      return FRACTION.test(discount) ? [{ ...conditionsOf(promotion), discount }] : [];
    })
    .toSorted((a, b) => (a.promotionId < b.promotionId ? -1 : 1));
}

/** Two limits of seats of one promotion: the stricter of each. */
function conditionsOf(promotion: WirePromotion): Omit<Promotion, "discount"> {
  const { endDate, id, name, promotionConstraints, startDate } = promotion;
  const {
    assetOwnershipLimits = [],
    eligibilityConstraints = [],
    productOwnershipConstraints = [],
    seatConstraints = [],
  } = promotionConstraints ?? {};
  const applicable = eligibilityConstraints.filter(({ isApplicable }) => isApplicable !== false);
  const isNew = ({ type }: { readonly type: string | null }) =>
    type?.toLowerCase() === "firstpurchase";
  const least = seatConstraints.flatMap(({ minSeats }) => minSeats ?? []);
  const most = seatConstraints.flatMap(({ maxSeats }) => maxSeats ?? []);
  return {
    promotionId: id,
    name: name ?? id,
    from: startDate,
    to: endDate,
    minimumSeats: least.length === 0 ? null : Math.max(...least),
    maximumSeats: most.length === 0 ? null : Math.min(...most),
    onlyIfNew: applicable.some(isNew),
    hasOtherConditions:
      assetOwnershipLimits.length > 0 ||
      productOwnershipConstraints.flat().length > 0 ||
      !applicable.every(isNew),
  };
}
