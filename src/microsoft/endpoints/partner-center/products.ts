// The new-commerce catalogue, of a market and as one customer sees it. Sources: "Get a list of
// products", "Get a list of SKUs for a product", "Get a list of availabilities for a SKU" and their
// "by customer" forms.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, listOf, maybe, maybeText, wireGuid, wireNumber } from "../wire.ts";

const Product = z.object({
  id: z.string(),
  title: maybeText,
  description: maybeText,
  /** `OnlineServicesNCE` marks the new commerce experience. */
  productType: maybe(z.object({ id: maybeText, displayName: maybeText })),
  isMicrosoftProduct: maybe(z.boolean()),
  publisherName: maybeText,
});

const Sku = z.object({
  id: z.string(),
  productId: z.string(),
  title: maybeText,
  description: maybeText,
  minimumQuantity: maybe(wireNumber),
  maximumQuantity: maybe(wireNumber),
  isTrial: maybe(z.boolean()),
  supportedBillingCycles: listOf(z.string()),
  purchasePrerequisites: listOf(z.string()),
  attestationProperties: maybe(
    z.object({ attestationType: maybeText, enforceAttestation: maybe(z.boolean()) }),
  ),
  /** An untyped bag "subject to change"; `provisioningId` is the tenant's skuId where present. */
  dynamicAttributes: maybe(
    z.object({
      provisioningId: maybe(wireGuid),
      isAddon: maybe(z.boolean()),
      prerequisiteSkus: listOf(z.string()),
      upgradeTargetOffers: listOf(z.string()),
    }),
  ),
});

const Availability = z.object({
  /** Changes without notice: read it right before building the cart. */
  id: z.string(),
  productId: z.string(),
  skuId: z.string(),
  catalogItemId: z.string(),
  defaultCurrency: maybe(z.object({ code: maybeText, symbol: maybeText })),
  segment: maybeText,
  country: maybeText,
  isPurchasable: maybe(z.boolean()),
  isRenewable: maybe(z.boolean()),
  terms: listOf(
    z.object({
      id: maybeText,
      duration: maybeText,
      description: maybeText,
      billingCycle: maybeText,
    }),
  ),
});

const shared = {
  api: "partnerCenter",
  method: "GET",
  request: null,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "partnerCenter",
} as const;

export const listProducts = endpoint({
  ...shared,
  operation: "listProducts",
  path: "/v1/products",
  query: ["country", "targetView", "targetSegment"],
  response: collectionOf(Product),
});

export const getProduct = endpoint({
  ...shared,
  operation: "getProduct",
  path: "/v1/products/{productId}",
  query: ["country"],
  response: Product,
});

export const listSkus = endpoint({
  ...shared,
  operation: "listSkus",
  path: "/v1/products/{productId}/skus",
  query: ["country", "targetSegment"],
  response: collectionOf(Sku),
});

export const getSku = endpoint({
  ...shared,
  operation: "getSku",
  path: "/v1/products/{productId}/skus/{skuId}",
  query: ["country"],
  response: Sku,
});

export const listAvailabilities = endpoint({
  ...shared,
  operation: "listAvailabilities",
  path: "/v1/products/{productId}/skus/{skuId}/availabilities",
  query: ["country", "targetSegment"],
  response: collectionOf(Availability),
});

export const getAvailability = endpoint({
  ...shared,
  operation: "getAvailability",
  path: "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
  query: ["country"],
  response: Availability,
});

export const listCustomerProducts = endpoint({
  ...shared,
  operation: "listCustomerProducts",
  path: "/v1/customers/{customerId}/products",
  query: ["targetView", "targetSegment"],
  response: collectionOf(Product),
});

export const listCustomerSkus = endpoint({
  ...shared,
  operation: "listCustomerSkus",
  path: "/v1/customers/{customerId}/products/{productId}/skus",
  query: ["targetSegment"],
  response: collectionOf(Sku),
});

/** Filtered by the customer's country and segment: the one to ask before a purchase. */
export const listCustomerAvailabilities = endpoint({
  ...shared,
  operation: "listCustomerAvailabilities",
  path: "/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities",
  query: ["targetSegment"],
  response: collectionOf(Availability),
});
