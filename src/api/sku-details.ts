// One SKU as the imported files tell of it, put together from the license list, the offer matrix and the
// price sheets. Before a list was imported, Handover's own starter list has to do.

import type { SkuDetails } from "#contract/catalog-views.ts";
import { ApiError } from "#contract/problem.ts";
import type { CatalogVersion } from "#domain/catalog/catalog-version.ts";
import { offersKnown } from "#domain/catalog/offers-known.ts";
import type { ListedSku } from "#domain/catalog/license-list.ts";
import type { ListedPrice } from "#domain/catalog/price-list.ts";
import { classOf, findFacts } from "#domain/catalog/sku-class.ts";
import { starterFacts } from "#domain/catalog/starter-facts.ts";
import type { ApiServices } from "./services.ts";

const MATCHES_SHOWN_MAX = 10;

/** By skuId, part number or title, else by the unique beginning of one of them. Throws `ApiError`. */
export async function skuNamed(services: ApiServices, id: string): Promise<SkuDetails> {
  const { store, partner } = services;
  const current = await store.catalogVersions.listCurrent(partner.partnerId);
  const list = current.find(({ kind }) => kind === "licenseList") ?? null;
  const imported = await store.catalogVersions.currentLicenseList(partner.partnerId);
  const sku = find(imported ?? starterFacts.map((facts) => ({ ...facts, plans: [] })), id);
  return {
    skuId: sku.skuId,
    skuPartNumber: sku.skuPartNumber,
    title: sku.title,
    class: classOf(starterFacts, sku),
    seatCapFamily: findFacts(starterFacts, sku.skuId)?.seatCapFamily ?? null,
    plans: sku.plans,
    version: list?.version ?? null,
    offers: await offersOf(services, current, sku.skuId),
  };
}

function find(skus: readonly ListedSku[], id: string): ListedSku {
  const wanted = id.trim().toLowerCase();
  const namesOf = ({ skuId, skuPartNumber, title }: ListedSku) =>
    [skuId, skuPartNumber, title].map((name) => name.toLowerCase());
  const exact = skus.filter((sku) => namesOf(sku).includes(wanted));
  const matches =
    exact.length > 0
      ? exact
      : skus.filter((sku) => namesOf(sku).some((name) => name.startsWith(wanted)));
  const [first, second] = matches;
  if (first === undefined) throw new ApiError("SKU_UNKNOWN", { id });
  if (second === undefined) return first;
  throw new ApiError("ID_AMBIGUOUS", { id, matches: shownOf(matches) });
}

function shownOf(matches: readonly ListedSku[]): string[] {
  const names = matches.map(({ title, skuPartNumber }) => `${title} (${skuPartNumber})`).sort();
  const shown = names.slice(0, MATCHES_SHOWN_MAX);
  return names.length > shown.length ? [...shown, "…"] : shown;
}

async function offersOf(
  { store, partner }: ApiServices,
  current: readonly CatalogVersion[],
  skuId: string,
): Promise<SkuDetails["offers"]> {
  const { partnerId } = partner;
  const { catalogVersions } = store;
  const sources = current.filter(({ kind }) => kind === "offerMatrix" || kind === "marketOffers");
  const contents = await Promise.all(
    sources.map(({ version }) => catalogVersions.content(partnerId, version)),
  );
  const known = offersKnown(contents.flatMap((content) => content ?? []));
  const offers = known.filter(({ tenantSkuId }) => tenantSkuId === skuId);
  const productIds = offers.map(({ productId }) => productId);
  const sheets = current.filter(({ kind }) => kind === "priceSheet");
  const prices = await Promise.all(
    sheets.map(({ version }) => catalogVersions.prices(partnerId, version, productIds)),
  );
  return offers.map((offer) => ({ ...offer, prices: pricesOf(prices.flat(), offer) }));
}

function pricesOf(
  prices: readonly ListedPrice[],
  offer: Pick<ListedPrice, "productId" | "catalogSkuId">,
) {
  return prices
    .filter(
      ({ productId, catalogSkuId }) =>
        productId === offer.productId && catalogSkuId === offer.catalogSkuId,
    )
    .map(({ productId: _product, catalogSkuId: _sku, title: _title, ...price }) => price);
}
