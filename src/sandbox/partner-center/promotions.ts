import type { z } from "zod";
import {
  getPromotion as getEndpoint,
  listPromotions as listEndpoint,
  verifyPromotionEligibilities as verifyEndpoint,
} from "#microsoft/endpoints/partner-center/promotions.ts";
import { WireError, type Operation } from "../operation.ts";
import { ineligibilities, isRunning } from "../rules/promotions.ts";
import type { Promotion } from "../world/promotion.ts";
import { productOf } from "./cart-lines.ts";
import { catalogItemIdOf, marketOf } from "./catalog-resources.ts";
import { callingPartner, collection, customerOf } from "./shared.ts";

/** Of the world's one market; only what is in force is told. */
export const listPromotions: Operation = {
  endpoint: listEndpoint,
  support: { missing: "limits of redemptions, and products that have to be there" },
  perform(context) {
    marketOf(context);
    callingPartner(context);
    const segment = context.request.query["segment"]?.toLowerCase() ?? null;
    const running = [...context.world.all("promotions")]
      .filter((each) => isRunning(context.world, each))
      .filter((each) => segment === null || each.segment === segment);
    return { status: 200, body: collection(running.map(promotionResource), null) };
  },
};

export const getPromotion: Operation = {
  endpoint: getEndpoint,
  support: { missing: "limits of redemptions, and products that have to be there" },
  perform(context) {
    marketOf(context);
    callingPartner(context);
    const id = context.request.path["promotionId"] ?? "";
    const found = context.world.get("promotions", id);
    if (found === undefined) throw new WireError(404, 400013, `The promotion ${id} is not found.`);
    return { status: 200, body: promotionResource(found) };
  },
};

/** What only the day of the purchase decides is decided by this day. */
export const verifyPromotionEligibilities: Operation = {
  endpoint: verifyEndpoint,
  support: { missing: "limits of redemptions, and products that have to be there" },
  perform(context) {
    const { world } = context;
    const tenant = customerOf(context);
    const { items } = context.request.body as z.output<typeof verifyEndpoint.request>;
    const answers = items.map((item) => {
      const product = productOf(world, item.catalogItemId);
      const isSold = product !== undefined && catalogItemIdOf(product) === item.catalogItemId;
      const asked = item.promotionId || null;
      const eligible = (promotion: Promotion) => {
        const errors =
          product === undefined || !isSold
            ? [{ type: "InvalidCatalogItemId" }]
            : ineligibilities({ world, tenant }, promotion, product, item);
        const promotionId = promotion.id;
        return errors.length === 0
          ? { promotionId, isEligible: true }
          : { promotionId, isEligible: false, errors: errors.map(toError) };
      };
      return {
        ...item,
        eligibilities: [...world.all("promotions")]
          .filter(({ id }) => asked === null || id === asked)
          .filter(
            (each) =>
              asked !== null ||
              (isRunning(world, each) &&
                each.productId === product?.productId &&
                each.catalogSkuId === product.catalogSkuId),
          )
          .map(eligible),
        attributes: { objectType: "PromotionEligibilities" },
      };
    });
    return { status: 200, body: collection(answers.map(withUnknown), null) };
  },
};

interface Answer {
  readonly promotionId?: string | null | undefined;
  readonly eligibilities: readonly object[];
}

/** A promotion that nobody knows, and an item that has none, are told as errors too. */
function withUnknown({ promotionId, ...answer }: Answer): object {
  if (answer.eligibilities.length > 0) return answer;
  const type = promotionId ? "InvalidPromotion" : "NoPromotionsAvailable";
  const none = { promotionId: promotionId ?? null, isEligible: false, errors: [toError({ type })] };
  return { ...answer, eligibilities: [none] };
}

function toError(error: { readonly type: string }): object {
  return { ...error, description: `The purchase does not meet the promotion: ${error.type}.` };
}

function promotionResource(promotion: Promotion): object {
  const { billingCycle, id, isFirstPurchase, maximumSeats, minimumSeats, name } = promotion;
  const hasSeats = minimumSeats !== null || maximumSeats !== null;
  return {
    id,
    name,
    description: name,
    startDate: promotion.startsAt,
    endDate: promotion.endsAt,
    properties: { isAutoApplicable: promotion.isAutoApplicable },
    requiredProducts: [
      {
        productId: promotion.productId,
        skuId: promotion.catalogSkuId,
        term: {
          duration: promotion.term,
          billingCycle: billingCycle.charAt(0).toUpperCase() + billingCycle.slice(1).toLowerCase(),
        },
        pricingPolicies: [
          { policyType: "PercentDiscount", value: String(promotion.percentOff / 100) },
        ],
      },
    ],
    promotionConstraints: {
      seatConstraints: hasSeats
        ? [{ minSeats: minimumSeats, maxSeats: maximumSeats, type: "SubscriptionQuantity" }]
        : [],
      assetOwnershipLimits: [],
      eligibilityConstraints: isFirstPurchase
        ? [{ isApplicable: true, type: "FirstPurchase" }]
        : [],
      productOwnershipConstraints: [],
    },
  };
}
