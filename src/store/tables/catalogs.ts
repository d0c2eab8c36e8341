// The catalogue of one partner and market, once a day.

import { Catalog } from "#domain/catalog/catalog.ts";
import type { LocalDate } from "#lib/instant.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";

export interface CatalogQueries {
  /** Keeps the catalogue of that day; a later reading of the same day replaces it. */
  save(partnerId: string, day: LocalDate, catalog: Catalog): Promise<void>;
  find(partnerId: string, market: string, day: LocalDate): Promise<Catalog | null>;
  /** The newest that was kept for the market. */
  latest(partnerId: string, market: string): Promise<Catalog | null>;
}

export function catalogQueries(db: Kysely<Tables>): CatalogQueries {
  const ofMarket = (partnerId: string, market: string) =>
    db
      .selectFrom("catalogs")
      .select("file")
      .where("partner_id", "=", partnerId)
      .where("market", "=", market);
  return {
    async save(partnerId, day, catalog) {
      const columns = { version: catalog.version, file: JSON.stringify(catalog) };
      await db
        .insertInto("catalogs")
        .values({ partner_id: partnerId, market: catalog.market, day, ...columns })
        .onConflict((conflict) =>
          conflict.columns(["partner_id", "market", "day"]).doUpdateSet(columns),
        )
        .execute();
    },
    async find(partnerId, market, day) {
      const row = await ofMarket(partnerId, market).where("day", "=", day).executeTakeFirst();
      return row === undefined ? null : Catalog.parse(row.file);
    },
    async latest(partnerId, market) {
      const row = await ofMarket(partnerId, market)
        .orderBy("day", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : Catalog.parse(row.file);
    },
  };
}
