// The catalogue of one market: products, their SKUs and availabilities, and the price sheet.
// Sources: "Get a list of products", "Get a list of SKUs for a product", "Get a price sheet".

import { hash } from "node:crypto";
import type { Catalog, Offer } from "#domain/catalog/catalog.ts";
import { hashOf } from "#lib/canonical-json.ts";
import type { Instant } from "#lib/instant.ts";
import {
  listAvailabilities,
  listProducts,
  listSkus,
} from "#microsoft/endpoints/partner-center/products.ts";
import { listPromotions } from "#microsoft/endpoints/partner-center/promotions.ts";
import { getPriceSheet } from "#microsoft/endpoints/pricing/price-sheets.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { WirePromotion } from "../translate/promotion.ts";
import { offerOf, type CatalogSku } from "../translate/offer.ts";
import { laterPrices, nextPriceDate, pricesAt, readPriceSheet } from "./price-sheet.ts";

export interface Market {
  readonly country: string;
  readonly currency: string;
}

/** License-based offers; the new commerce experience is told by the product's type. */
const TARGET_VIEW = "OnlineServices";
const PRICE_SHEET_VIEW = "updatedlicensebased";

/** What a reading may take over from the one before it. Holds for one market. */
export interface KeptReading {
  /** By product, so that a reading which was throttled halfway goes on where it stopped. */
  readonly known: Map<string, readonly CatalogSku[]>;
  made: MadeCatalog | null;
}

/** A catalogue, and what it was made of: of the same, before `until`, the same is made. */
interface MadeCatalog extends Sources {
  readonly catalog: Catalog;
  readonly until: Instant | null;
}

interface Sources {
  readonly skus: readonly CatalogSku[];
  /** Of the price sheets and the promotions, as they came. */
  readonly digest: string;
}

/** Reads the whole catalogue; on most days all prices are those of the day before. Throws `MicrosoftError`. */
export async function readCatalog(
  microsoft: MicrosoftClient,
  market: Market,
  now: Instant,
  kept: KeptReading,
): Promise<Catalog> {
  const { country, currency } = market;
  const skus = await readProducts(microsoft, country, kept.known);
  const current = await readCurrentSheet(microsoft, country);
  const future = await readFutureSheet(microsoft, country);
  const promotions = await readPromotions(microsoft, country);
  const read = { skus, digest: digestOf(current, future, promotions) };
  const { made } = kept;
  if (made !== null && isMadeOf(made, read) && (made.until === null || now < made.until)) {
    return { ...made.catalog, readAt: now };
  }
  const sheets = [readPriceSheet(current), future === null ? [] : readPriceSheet(future)] as const;
  const prices = pricesAt(sheets[0], now);
  const later = sheets.flatMap((sheet) => laterPrices(sheet, now));
  const place = { currency, promotions, tenantSkuIds: tenantSkuIdsOf(skus) };
  const offers = skus
    .flatMap((each) => offerOf(each, prices, later, place) ?? [])
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const version = hashOf({ country, currency, offers });
  const catalog = { version, market: country, currency, readAt: now, offers };
  kept.made = { ...read, catalog, until: nextPriceDate(sheets.flat(), now) };
  return catalog;
}

function digestOf(
  current: Uint8Array,
  future: Uint8Array | null,
  promotions: readonly WirePromotion[],
): string {
  const sheets = [current, future].map((sheet) => sheet && hash("sha256", sheet));
  return JSON.stringify([sheets, promotions]);
}

/** What is known of a product is the very same until it is read again. */
function isMadeOf(made: Sources, { digest, skus }: Sources): boolean {
  return (
    made.digest === digest &&
    made.skus.length === skus.length &&
    made.skus.every(
      ({ availabilities, productTitle, sku }, at) =>
        sku === skus[at]?.sku &&
        availabilities === skus[at].availabilities &&
        productTitle === skus[at].productTitle,
    )
  );
}

/** Those in force, of every segment; a market that has none answers 404. */
async function readPromotions(
  microsoft: MicrosoftClient,
  country: string,
): Promise<readonly WirePromotion[]> {
  try {
    return await microsoft.list(listPromotions, { query: { country } });
  } catch (error) {
    if (error instanceof MicrosoftError && error.status === 404) return [];
    throw error;
  }
}

/** What each product SKU is in a tenant, by `productId:skuId`: add-ons name their bases so. */
export function tenantSkuIdsOf(skus: readonly CatalogSku[]): ReadonlyMap<string, string> {
  return new Map(
    skus.flatMap(({ sku }) => {
      const tenantSkuId = sku.dynamicAttributes?.provisioningId?.toLowerCase();
      return tenantSkuId === undefined ? [] : [[`${sku.productId}:${sku.id}`, tenantSkuId]];
    }),
  );
}

/** Every SKU of the market with its availabilities. Fills `known`, and reads nothing that stands in it. */
export async function readProducts(
  microsoft: MicrosoftClient,
  country: string,
  known: Map<string, readonly CatalogSku[]>,
): Promise<readonly CatalogSku[]> {
  const listed = await microsoft.list(listProducts, {
    query: { country, targetView: TARGET_VIEW },
  });
  const products = listed.filter((product) => product.productType?.id === "OnlineServicesNCE");
  for (const product of products) {
    if (!known.has(product.id)) {
      known.set(product.id, await readSkus(microsoft, country, product.id, product.title));
    }
  }
  return products.flatMap((product) => known.get(product.id) ?? []);
}

/** The price sheet that holds today, zipped as it comes. */
export function readCurrentSheet(microsoft: MicrosoftClient, country: string): Promise<Uint8Array> {
  return microsoft.call(getPriceSheet, { path: { market: country, view: PRICE_SHEET_VIEW } });
}

/** Next month's list, zipped as it comes; there is none where nothing changes ("Get a price sheet"). */
async function readFutureSheet(
  microsoft: MicrosoftClient,
  country: string,
): Promise<Uint8Array | null> {
  try {
    return await microsoft.call(getPriceSheet, {
      path: { market: country, view: PRICE_SHEET_VIEW },
      query: { timeline: "future" },
    });
  } catch (error) {
    if (error instanceof MicrosoftError && error.status === 404) return null;
    throw error;
  }
}

async function readSkus(
  microsoft: MicrosoftClient,
  country: string,
  productId: string,
  title: string | null,
): Promise<readonly CatalogSku[]> {
  const skus = await microsoft.list(listSkus, { path: { productId }, query: { country } });
  const read: CatalogSku[] = [];
  for (const sku of skus) {
    const availabilities = await microsoft.list(listAvailabilities, {
      path: { productId, skuId: sku.id },
      query: { country },
    });
    read.push({ productTitle: title, sku, availabilities });
  }
  return read;
}

function keyOf(offer: Offer): string {
  return `${offer.productId}:${offer.catalogSkuId}`;
}
