// Versions of the license list, of price sheets and of the offer matrix. Of each kind and scope the one
// that was adopted last is current; the earlier ones stay, for comparison.

import {
  CatalogContent,
  CatalogVersion,
  countsOf,
  scopeOf,
} from "#domain/catalog/catalog-version.ts";
import type { LicenseList } from "#domain/catalog/license-list.ts";
import { ListedPrice } from "#domain/catalog/price-list.ts";
import type { Instant } from "#lib/instant.ts";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../schema.ts";

interface NewCatalogVersion {
  readonly version: string;
  readonly fileName: string;
  readonly importedAt: Instant;
  readonly content: CatalogContent;
}

export interface CatalogVersionQueries {
  /** Keeps the version and makes it the current one of its kind and scope, also where it was known. */
  adopt(partnerId: string, given: NewCatalogVersion): Promise<void>;
  /** All of them, the one adopted last first. */
  list(partnerId: string): Promise<readonly CatalogVersion[]>;
  /** The current version of each kind and scope. */
  listCurrent(partnerId: string): Promise<readonly CatalogVersion[]>;
  content(partnerId: string, version: string): Promise<CatalogContent | null>;
  /** The prices of some products in a version of a price sheet; none in a version of another kind. */
  prices(
    partnerId: string,
    version: string,
    productIds: readonly string[],
  ): Promise<readonly ListedPrice[]>;
  /** The license list that was adopted last; null where none was imported. */
  currentLicenseList(partnerId: string): Promise<LicenseList | null>;
}

const HEAD = ["version", "kind", "scope", "file_name", "imported_at", "counts"] as const;

export function catalogVersionQueries(db: Kysely<Tables>): CatalogVersionQueries {
  const ofPartner = (partnerId: string) =>
    db.selectFrom("catalog_versions").where("partner_id", "=", partnerId);
  return {
    async adopt(partnerId, { version, fileName, importedAt, content }) {
      await db
        .insertInto("catalog_versions")
        .values({
          partner_id: partnerId,
          version,
          kind: content.kind,
          scope: scopeOf(content),
          file_name: fileName,
          imported_at: importedAt,
          counts: JSON.stringify(countsOf(content)),
          content: JSON.stringify(content),
        })
        .onConflict((conflict) =>
          conflict.columns(["partner_id", "version"]).doUpdateSet({ adopted: sql`default` }),
        )
        .execute();
    },
    async list(partnerId) {
      const rows = await ofPartner(partnerId).select(HEAD).orderBy("adopted", "desc").execute();
      return rows.map(toVersion);
    },
    async listCurrent(partnerId) {
      const rows = await ofPartner(partnerId)
        .select(HEAD)
        .distinctOn(["kind", "scope"])
        .orderBy("kind")
        .orderBy("scope")
        .orderBy("adopted", "desc")
        .execute();
      return rows.map(toVersion);
    },
    async content(partnerId, version) {
      const row = await ofPartner(partnerId)
        .select("content")
        .where("version", "=", version)
        .executeTakeFirst();
      return row === undefined ? null : CatalogContent.parse(row.content);
    },
    async prices(partnerId, version, productIds) {
      // A sheet may hold a hundred thousand prices; only a few leave the database.
      const { rows } = await sql<{ entry: unknown }>`
        select entry from catalog_versions, jsonb_array_elements(content -> 'entries') as entry
        where partner_id = ${partnerId} and version = ${version} and kind = 'priceSheet'
          and entry ->> 'productId' = any(${[...productIds]})`.execute(db);
      return rows.map(({ entry }) => ListedPrice.parse(entry));
    },
    async currentLicenseList(partnerId) {
      const row = await ofPartner(partnerId)
        .select("content")
        .where("kind", "=", "licenseList")
        .orderBy("adopted", "desc")
        .limit(1)
        .executeTakeFirst();
      const content = row === undefined ? null : CatalogContent.parse(row.content);
      return content?.kind === "licenseList" ? content.entries : null;
    },
  };
}

interface Head {
  readonly version: string;
  readonly kind: string;
  readonly scope: string;
  readonly file_name: string;
  readonly imported_at: string;
  readonly counts: unknown;
}

function toVersion(row: Head): CatalogVersion {
  return CatalogVersion.parse({
    version: row.version,
    kind: row.kind,
    scope: row.scope,
    fileName: row.file_name,
    importedAt: row.imported_at,
    counts: row.counts,
  });
}
