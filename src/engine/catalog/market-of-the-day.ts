// What could stand in for what on a day: the license list that was imported last, laid out with what the
// catalogue of the day sells.

import type { Catalog } from "#domain/catalog/catalog.ts";
import { marketOf } from "#domain/equivalence/catalog-market.ts";
import type { LicenseMarket } from "#domain/equivalence/license-market.ts";
import type { Policy } from "#domain/plan/policy.ts";
import type { EngineStore } from "#store/open-store.ts";

export interface MarketSource {
  /** Null where no license list was imported: no SKU is known by its service plans then. */
  marketFor(catalog: Catalog, policy: Policy): Promise<LicenseMarket | null>;
}

export function marketOfTheDay(
  partnerId: string,
  versions: EngineStore["catalogVersions"],
): MarketSource {
  let newest: { readonly key: string; readonly market: LicenseMarket } | null = null;
  return {
    async marketFor(catalog, { defaultTerm }) {
      const current = await versions.listCurrent(partnerId);
      const listed = current.find(({ kind }) => kind === "licenseList");
      if (listed === undefined) return null;
      const key = `${listed.version}/${catalog.version}/${defaultTerm}`;
      if (newest?.key === key) return newest.market;
      const list = await versions.currentLicenseList(partnerId);
      if (list === null) return null;
      newest = { key, market: marketOf(list, catalog, defaultTerm) };
      return newest.market;
    },
  };
}
