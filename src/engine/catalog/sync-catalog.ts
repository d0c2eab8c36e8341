// Takes in what Partner Center's own catalogue and price sheet say of the partner's market, as versions
// beside those of files.

import { marketOffersOf } from "#domain/catalog/market-offer.ts";
import type { Instant } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import { offerOf, type CatalogSku } from "../translate/offer.ts";
import { adoptCatalog, type CatalogImportSummary } from "./adopt-catalog.ts";
import { readCatalogFile } from "./files/read-catalog-file.ts";
import { readCurrentSheet, readProducts, tenantSkuIdsOf } from "./read-catalog.ts";

interface CatalogSyncSummary {
  /** Of the offers, every SKU that Partner Center lists is a row. */
  readonly offers: CatalogImportSummary;
  readonly prices: CatalogImportSummary;
}

/** Throws `MicrosoftError`, or what importing the price sheet would throw; nothing is written then. */
export type SyncCatalog = (now: Instant) => Promise<CatalogSyncSummary>;

export function catalogSync(parts: {
  readonly store: Pick<Store, "catalogVersions">;
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
}): SyncCatalog {
  const { store, partner, microsoft } = parts;
  const { country: market, currency, partnerId } = partner;
  // A reading that was throttled halfway goes on where it stopped; a whole one is never used again.
  let known = new Map<string, readonly CatalogSku[]>();

  return async (now) => {
    const skus = await readProducts(microsoft, market, known);
    const prices = await readCatalogFile(await readCurrentSheet(microsoft, market));
    known = new Map();
    const place = { currency, tenantSkuIds: tenantSkuIdsOf(skus) };
    const offers = skus.flatMap((sku) => offerOf(sku, [], [], place) ?? []);
    const entries = marketOffersOf(market, offers).toSorted((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : 1,
    );
    const sold = {
      content: { kind: "marketOffers", entries },
      rowsIn: skus.length,
      rowsRepeated: 0,
      rowsLeftOut: skus.length - entries.length,
    } as const;
    const adopted = { store, partnerId, fileName: "Partner Center", now };
    return {
      offers: await adoptCatalog(adopted, sold),
      prices: await adoptCatalog(adopted, prices),
    };
  };
}

function keyOf(offer: { readonly productId: string; readonly catalogSkuId: string }): string {
  return `${offer.productId}:${offer.catalogSkuId}`;
}
