// Products, SKUs and availabilities as Partner Center writes them, and what of the catalogue a
// market or a customer sees. What is at its end of sale stands in no list but can still be read by id.

import { WireError, type OperationContext } from "../operation.ts";
import type { CatalogProduct, Partner } from "../world/entities.ts";
import { collection, currencySymbol, link } from "./shared.ts";

export interface Shelf {
  /** All of one segment, for sale or not. */
  readonly items: readonly CatalogProduct[];
  readonly country: string;
  readonly segment: string;
  readonly partner: Partner;
}

export function shelfOf(
  { world, request }: OperationContext,
  place: Pick<Shelf, "country" | "partner"> & { readonly segment: string | null },
): Shelf {
  const asked = request.query["targetSegment"]?.toLowerCase();
  const segment = asked ?? place.segment ?? "commercial";
  if (place.segment !== null && asked !== undefined && asked !== place.segment) {
    throw new WireError(403, 400030, `The segment ${asked} is not allowed for this customer.`);
  }
  const items = [...world.all("products")].filter((item) => item.segment === segment);
  return { items, country: place.country, segment, partner: place.partner };
}

/** The market named by the query; Partner Center demands it on the catalogue of a market. */
export function marketOf({ request }: OperationContext): string {
  const country = request.query["country"] ?? "";
  if (/^[a-z]{2}$/i.test(country)) return country.toUpperCase();
  throw new WireError(400, 800002, "Invalid request input: country");
}

export function requireTargetView({ request }: OperationContext): void {
  const view = request.query["targetView"] ?? "";
  if (view.toLowerCase() === "onlineservices") return;
  throw new WireError(403, 400036, `The targetView ${view} is not allowed.`);
}

export function productList(shelf: Shelf, self: string): object {
  const products = new Map<string, CatalogProduct>();
  for (const item of shelf.items) {
    if (item.isPurchasable && !products.has(item.productId)) products.set(item.productId, item);
  }
  return collection(
    [...products.values()].map((item) => productResource(item, shelf)),
    self,
  );
}

export function skuList(context: OperationContext, shelf: Shelf, self: string): object {
  const items = itemsOfProduct(context, shelf).filter((item) => item.isPurchasable);
  return collection(
    items.map((item) => skuResource(item, shelf)),
    self,
  );
}

export function availabilityList(context: OperationContext, shelf: Shelf, self: string): object {
  const item = itemOfSku(context, shelf);
  return collection(item.isPurchasable ? [availabilityResource(item, shelf)] : [], self);
}

function itemsOfProduct({ request }: OperationContext, shelf: Shelf): readonly CatalogProduct[] {
  const productId = (request.path["productId"] ?? "").toUpperCase();
  const items = shelf.items.filter((item) => item.productId === productId);
  if (items.length > 0) return items;
  throw new WireError(404, 400013, `The product ${productId} is not found.`);
}

export function itemOfProduct(context: OperationContext, shelf: Shelf): CatalogProduct {
  const [first] = itemsOfProduct(context, shelf);
  if (first === undefined) throw new WireError(404, 400013, "The product is not found.");
  return first;
}

export function itemOfSku(context: OperationContext, shelf: Shelf): CatalogProduct {
  const skuId = (context.request.path["skuId"] ?? "").toUpperCase();
  const found = itemsOfProduct(context, shelf).find((item) => item.catalogSkuId === skuId);
  if (found !== undefined) return found;
  throw new WireError(404, 400018, `The SKU ${skuId} is not found.`);
}

export function productResource({ productId, title }: CatalogProduct, shelf: Shelf): object {
  const path = `/products/${productId}`;
  return {
    id: productId,
    title,
    description: title,
    productType: { id: "OnlineServicesNCE", displayName: "OnlineServicesNCE" },
    isMicrosoftProduct: true,
    publisherName: "Microsoft Corporation",
    links: {
      skus: link(`${path}/skus?country=${shelf.country}`),
      self: link(`${path}?country=${shelf.country}`),
    },
  };
}

export function skuResource(item: CatalogProduct, shelf: Shelf): object {
  const path = `/products/${item.productId}/skus/${item.catalogSkuId}`;
  const cycles = item.prices.map((price) => price.billingCycle.toLowerCase());
  return {
    id: item.catalogSkuId,
    productId: item.productId,
    title: item.title,
    description: item.title,
    minimumQuantity: item.minimumSeats,
    maximumQuantity: item.maximumSeats,
    isTrial: item.isTrial,
    supportedBillingCycles: [...new Set(cycles)],
    purchasePrerequisites: ["MicrosoftCustomerAgreement"],
    inventoryVariables: [],
    provisioningVariables: [],
    actions: ["Refund"],
    dynamicAttributes: {
      isMicrosoftProduct: true,
      isAddon: item.isAddOn,
      prerequisiteSkus: item.prerequisiteSkus,
      upgradeTargetOffers: [],
      provisioningId: item.tenantSkuId,
    },
    links: {
      availabilities: link(`${path}/availabilities?country=${shelf.country}`),
      self: link(`${path}?country=${shelf.country}`),
    },
  };
}

export function availabilityResource(item: CatalogProduct, shelf: Shelf): object {
  const terms = item.prices.filter(({ unitCost }) => unitCost.currency === shelf.partner.currency);
  return {
    id: item.availabilityId,
    productId: item.productId,
    skuId: item.catalogSkuId,
    catalogItemId: catalogItemIdOf(item),
    defaultCurrency: {
      code: shelf.partner.currency,
      symbol: currencySymbol(shelf.partner.currency),
    },
    segment: item.segment,
    country: shelf.country,
    isPurchasable: item.isPurchasable,
    isRenewable: true,
    renewalInstructions: [
      {
        applicableTermIds: terms.map(termIdOf),
        renewalOptions: [
          { renewToId: `${item.productId}:${item.catalogSkuId}`, isAutoRenewable: true },
        ],
      },
    ],
    terms: terms.map(({ term, billingCycle }) => ({
      id: termIdOf({ term, billingCycle }),
      duration: term,
      description: `${term} commitment billed ${billingCycle.toLowerCase()}`,
      billingCycle: billingCycle.charAt(0).toUpperCase() + billingCycle.slice(1).toLowerCase(),
      cancellationPolicies: [
        { refundOptions: [{ sequenceId: 0, type: "Full", expiresAfter: "P1D" }] },
      ],
    })),
    product: {},
    sku: {},
    links: {
      self: link(
        `/products/${item.productId}/skus/${item.catalogSkuId}/availabilities/${item.availabilityId}?country=${shelf.country}`,
      ),
    },
  };
}

function termIdOf({
  term,
  billingCycle,
}: Pick<CatalogProduct["prices"][number], "term" | "billingCycle">) {
  return `${term}-${billingCycle}`.toLowerCase();
}

/** `PRODUCT:SKU:AVAILABILITY`; only the availability of the moment can be bought. */
export function catalogItemIdOf(item: CatalogProduct): string {
  return `${item.productId}:${item.catalogSkuId}:${item.availabilityId}`;
}
