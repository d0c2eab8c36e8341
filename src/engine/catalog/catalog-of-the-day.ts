// The catalogue as it stands on a day, read once per day and kept in the database, so that every
// worker plans from the same one.

import type { Catalog } from "#domain/catalog/catalog.ts";
import { addDays, dateOf, type Instant } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { CatalogQueries } from "#store/tables/catalogs.ts";
import type { Partner } from "#store/tables/partners.ts";
import { readCatalog, type KeptReading } from "./read-catalog.ts";

/** What a product is made of changes rarely; prices are read every day. */
const PRODUCTS_KEPT_DAYS = 7;

export interface CatalogSource {
  /** One reading at a time, whoever asks. Throws `MicrosoftError`. */
  catalogOf(now: Instant): Promise<Catalog>;
}

export function catalogOfTheDay(
  partner: Partner,
  microsoft: MicrosoftClient,
  catalogs: Pick<CatalogQueries, "find" | "save">,
): CatalogSource {
  const market = { country: partner.country, currency: partner.currency };
  let newest: Catalog | null = null;
  let reading: Promise<Catalog> | null = null;
  let keptSince: Instant | null = null;
  let before: KeptReading = { known: new Map(), made: null };

  async function read(now: Instant): Promise<Catalog> {
    const kept = await catalogs.find(partner.partnerId, market.country, dateOf(now));
    if (kept !== null) return kept;
    if (keptSince === null || now >= addDays(keptSince, PRODUCTS_KEPT_DAYS)) {
      keptSince = now;
      before = { known: new Map(), made: before.made };
    }
    const catalog = await readCatalog(microsoft, market, now, before);
    await catalogs.save(partner.partnerId, dateOf(now), catalog);
    return catalog;
  }

  return {
    async catalogOf(now) {
      if (newest !== null && dateOf(newest.readAt) === dateOf(now)) return newest;
      reading ??= read(now).finally(() => (reading = null));
      newest = await reading;
      return newest;
    },
  };
}
