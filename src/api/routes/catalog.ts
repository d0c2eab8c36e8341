import type { FastifyInstance } from "fastify";
import type { CatalogVersionRow } from "#contract/catalog-views.ts";
import { ApiError } from "#contract/problem.ts";
import {
  compareCatalogVersions,
  importCatalogFile,
  listCatalogVersions,
  showSku,
  syncCatalog,
} from "#contract/routes/catalog.ts";
import { diffOf } from "#domain/catalog/catalog-diff.ts";
import type { CatalogContent } from "#domain/catalog/catalog-version.ts";
import { importCatalog } from "#engine/catalog/import-catalog.ts";
import { bind, isStream } from "../bind.ts";
import { limited } from "../limited.ts";
import type { ApiServices } from "../services.ts";
import { skuNamed } from "../sku-details.ts";

const FILE_BYTES_MAX = 200 * 1024 * 1024; // the sheets of all markets together are smaller

export function catalogRoutes(app: FastifyInstance, services: ApiServices): void {
  const { store, partner, clock } = services;
  bind(app, importCatalogFile, async ({ query, body }) => {
    if (!isStream(body)) throw new ApiError("BODY_TYPE_UNKNOWN");
    const file = limited(body, FILE_BYTES_MAX);
    const now = await clock.now();
    const { fileName } = query;
    return importCatalog({ store, partnerId: partner.partnerId, file, fileName, now });
  });
  bind(app, syncCatalog, async () => services.syncCatalog(await clock.now()));
  bind(app, listCatalogVersions, async () => ({ versions: await versionRows(services) }));
  bind(app, showSku, ({ params }) => skuNamed(services, params.sku));
  bind(app, compareCatalogVersions, async ({ query }) => {
    const rows = await versionRows(services);
    const from = versionNamed(rows, query.from);
    const to = versionNamed(rows, query.to);
    if (from.kind !== to.kind) throw new ApiError("CATALOG_KINDS_DIFFER");
    const before = await contentOf(services, from.version);
    return { from, to, ...diffOf(before, await contentOf(services, to.version)) };
  });
}

async function versionRows({ store, partner }: ApiServices): Promise<CatalogVersionRow[]> {
  const { partnerId } = partner;
  const current = new Set(
    (await store.catalogVersions.listCurrent(partnerId)).map(({ version }) => version),
  );
  const versions = await store.catalogVersions.list(partnerId);
  return versions.map((each) => ({ ...each, current: current.has(each.version) }));
}

/** By the hash or its unique beginning. */
function versionNamed(rows: readonly CatalogVersionRow[], id: string): CatalogVersionRow {
  const matches = rows.filter(({ version }) => version.startsWith(id.toLowerCase()));
  const [first, second] = matches;
  if (first === undefined) throw new ApiError("CATALOG_VERSION_UNKNOWN", { id });
  if (second !== undefined) {
    throw new ApiError("ID_AMBIGUOUS", { id, matches: matches.map(({ version }) => version) });
  }
  return first;
}

async function contentOf(
  { store, partner }: ApiServices,
  version: string,
): Promise<CatalogContent> {
  const content = await store.catalogVersions.content(partner.partnerId, version);
  if (content === null) throw new ApiError("CATALOG_VERSION_UNKNOWN", { id: version });
  return content;
}
