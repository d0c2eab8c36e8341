// Promotions of a market, and whether one customer can have them. Sources: "Get a list of promotions",
// "Get promotion by ID", "Verify promotion eligibility", "Promotion resources".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, listOf, maybe, maybeText, wireInstant, wireNumber } from "../wire.ts";

const Promotion = z.object({
  id: z.string(),
  name: maybeText,
  description: maybeText,
  startDate: wireInstant,
  endDate: wireInstant,
  /** Whether Partner Center applies it by itself, or has to be given its id. */
  properties: maybe(z.object({ isAutoApplicable: maybe(z.boolean()) })),
  requiredProducts: listOf(
    z.object({
      productId: z.string(),
      skuId: z.string(),
      term: maybe(z.object({ duration: maybeText, billingCycle: maybeText })),
      pricingPolicies: listOf(z.object({ policyType: maybeText, value: maybeText })),
    }),
  ),
  promotionConstraints: maybe(
    z.object({
      seatConstraints: listOf(
        z.object({ minSeats: maybe(wireNumber), maxSeats: maybe(wireNumber), type: maybeText }),
      ),
      assetOwnershipLimits: listOf(
        z.object({ minAssets: maybe(wireNumber), maxAssets: maybe(wireNumber), type: maybeText }),
      ),
      eligibilityConstraints: listOf(
        z.object({ isApplicable: maybe(z.boolean()), type: maybeText }),
      ),
      productOwnershipConstraints: listOf(listOf(z.object({ bigId: maybeText }))),
    }),
  ),
});

const shared = {
  api: "partnerCenter",
  success: [200],
  identity: "either",
  budget: "partnerCenter",
} as const;

/** Only those in force; with the segment, of that segment. */
export const listPromotions = endpoint({
  ...shared,
  operation: "listPromotions",
  method: "GET",
  path: "/v1/productpromotions",
  query: ["country", "segment"],
  request: null,
  response: collectionOf(Promotion),
  retry: "safe",
});

/** Whatever its dates. */
export const getPromotion = endpoint({
  ...shared,
  operation: "getPromotion",
  method: "GET",
  path: "/v1/productpromotions/{promotionId}",
  query: ["country"],
  request: null,
  response: Promotion,
  retry: "safe",
});

/** Asks and changes nothing. Without an id it answers for every promotion of the item. */
export const verifyPromotionEligibilities = endpoint({
  ...shared,
  operation: "verifyPromotionEligibilities",
  method: "POST",
  path: "/v1/customers/{customerId}/promotionEligibilities",
  query: [],
  request: z.object({
    items: z.array(
      z.object({
        id: z.number().int(),
        catalogItemId: z.string(),
        quantity: z.number().int(),
        termDuration: z.string(),
        billingCycle: z.string(),
        promotionId: z.string().nullish(),
      }),
    ),
  }),
  response: collectionOf(
    z.object({
      id: maybe(wireNumber),
      catalogItemId: z.string(),
      quantity: wireNumber,
      eligibilities: listOf(
        z.object({
          promotionId: maybeText,
          isEligible: z.boolean(),
          errors: listOf(z.object({ type: maybeText, description: maybeText })),
        }),
      ),
    }),
  ),
  retry: "safe",
});
