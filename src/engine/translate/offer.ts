// One product SKU of Partner Center, with its availabilities and prices, as an offer.

import { BillingPlan, Offer, type OfferTerm } from "#domain/catalog/catalog.ts";
import { Term } from "#lib/instant.ts";
import type { listAvailabilities, listSkus } from "#microsoft/endpoints/partner-center/products.ts";
import type { Page } from "#microsoft/endpoints/wire.ts";
import type { z } from "zod";
import { promotionsOf, type WirePromotion } from "./promotion.ts";
import type { LaterPrice, Price } from "../catalog/price-sheet.ts";

type ItemOf<Schema extends z.ZodType> = z.output<Schema> extends Page<infer Item> ? Item : never;

/** What Partner Center tells of one SKU. */
export interface CatalogSku {
  readonly productTitle: string | null;
  readonly sku: ItemOf<(typeof listSkus)["response"]>;
  readonly availabilities: readonly ItemOf<(typeof listAvailabilities)["response"]>[];
}

const SEATS_MAX_UNKNOWN = 1_000_000;

interface OfferPlace {
  readonly currency: string;
  /** In force in the market; none where prices alone are asked for. */
  readonly promotions?: readonly WirePromotion[];
  /** By `productId:skuId`, of every SKU of the market. */
  readonly tenantSkuIds: ReadonlyMap<string, string>;
}

/** Null for a SKU that has no seats in a tenant, or is of a segment that we do not know. */
export function offerOf(
  { availabilities, productTitle, sku }: CatalogSku,
  prices: readonly Price[],
  later: readonly LaterPrice[],
  { currency, promotions = [], tenantSkuIds }: OfferPlace,
): Offer | null {
  const tenantSkuId = sku.dynamicAttributes?.provisioningId ?? null;
  const availability = availabilities.find((each) => each.isPurchasable !== false);
  const segment = Offer.shape.segment.safeParse(
    (availability ?? availabilities[0])?.segment?.toLowerCase() ?? "commercial",
  );
  if (tenantSkuId === null || !segment.success) return null;
  const isOwn = (price: Price) =>
    price.productId === sku.productId &&
    price.catalogSkuId === sku.id &&
    price.segment === segment.data &&
    price.unitCost.currency === currency;
  const own = prices.filter(isOwn);
  const ownLater = later.filter(isOwn);
  return {
    productId: sku.productId,
    catalogSkuId: sku.id,
    title: sku.title ?? productTitle ?? sku.id,
    tenantSkuId: tenantSkuId.toLowerCase(),
    segment: segment.data,
    minimumSeats: sku.minimumQuantity ?? 1,
    maximumSeats: sku.maximumQuantity ?? SEATS_MAX_UNKNOWN,
    isTrial: sku.isTrial ?? false,
    isAddOn: sku.dynamicAttributes?.isAddon ?? false,
    ...basesOf(sku.dynamicAttributes?.prerequisiteSkus ?? [], tenantSkuIds),
    isPurchasable: availability !== undefined,
    attestationType: sku.attestationProperties?.attestationType ?? null,
    terms:
      availability === undefined
        ? []
        : availability.terms
            .flatMap((term) => offerTerm(term, own, ownLater))
            .map((term) => withPromotions(term, sku, promotions)),
  };
}

/** `prerequisiteSkus` are written `productId:skuId`; a base that this market does not have says nothing. */
function basesOf(
  prerequisiteSkus: readonly string[],
  tenantSkuIds: OfferPlace["tenantSkuIds"],
): Pick<Offer, "baseSkus"> {
  const bases = prerequisiteSkus.flatMap((key) => {
    const [productId, skuId] = key.split(":");
    return tenantSkuIds.get(`${productId}:${skuId}`) ?? [];
  });
  return bases.length === 0 ? {} : { baseSkus: [...new Set(bases)].sort() };
}

function withPromotions(
  term: OfferTerm,
  { id: catalogSkuId, productId }: CatalogSku["sku"],
  all: readonly WirePromotion[],
): OfferTerm {
  const promotions = promotionsOf(all, { productId, catalogSkuId }, term);
  return promotions.length === 0 ? term : { ...term, promotions };
}

function offerTerm(
  wire: { readonly duration: string | null; readonly billingCycle: string | null },
  prices: readonly Price[],
  later: readonly LaterPrice[],
): readonly OfferTerm[] {
  const term = Term.safeParse(wire.duration);
  const billingPlan = BillingPlan.safeParse(wire.billingCycle?.toLowerCase());
  if (!term.success || !billingPlan.success) return [];
  const isSuch = (each: Price) => each.term === term.data && each.billingPlan === billingPlan.data;
  const price = prices.find(isSuch);
  const priceChanges = later
    .filter(isSuch)
    .filter(({ unitCost }) => unitCost.amount !== price?.unitCost.amount)
    .map(({ from, listPrice, unitCost }) => ({ at: from, unitCost, listPrice }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    {
      term: term.data,
      billingPlan: billingPlan.data,
      unitCost: price?.unitCost ?? null,
      listPrice: price?.listPrice ?? null,
      ...(priceChanges.length === 0 ? {} : { priceChanges }),
    },
  ];
}
