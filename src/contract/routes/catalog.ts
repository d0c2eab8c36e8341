import { z } from "zod";
import {
  CatalogComparison,
  CatalogImport,
  CatalogSync,
  CatalogVersionRow,
  SkuDetails,
} from "../catalog-views.ts";
import type { Route } from "../route.ts";
import { asksNothing, nothing } from "./parameters.ts";

const VersionId = z.string().min(1).max(64);

export const importCatalogFile = {
  name: "importCatalogFile",
  method: "POST",
  needs: "plan",
  path: "/api/v1/catalog/imports",
  summary:
    "Read Microsoft's license list, a price sheet or the offer matrix, as CSV or zipped. The same content again changes nothing.",
  params: nothing,
  query: z.object({
    /** Kept beside the version, for people. */
    fileName: z.string().max(200).default(""),
  }),
  bodyType: "application/octet-stream",
  body: z.unknown(),
  status: 200,
  response: CatalogImport,
} as const satisfies Route;

export const syncCatalog = {
  name: "syncCatalog",
  method: "POST",
  needs: "retry",
  path: "/api/v1/catalog/syncs",
  summary:
    "Read the offers and the price sheet of the partner's market from Partner Center. The same content again changes nothing.",
  ...asksNothing,
  status: 200,
  response: CatalogSync,
} as const satisfies Route;

export const listCatalogVersions = {
  name: "listCatalogVersions",
  method: "GET",
  needs: "read",
  path: "/api/v1/catalog/versions",
  summary: "All versions that were imported, the one adopted last first.",
  ...asksNothing,
  status: 200,
  response: z.object({ versions: z.array(CatalogVersionRow) }),
} as const satisfies Route;

export const showSku = {
  name: "showSku",
  method: "GET",
  needs: "read",
  path: "/api/v1/catalog/skus/:sku",
  summary: "One SKU with its service plans, and how it is sold where that was imported.",
  params: z.object({ sku: z.string().min(1).max(200) }),
  query: nothing,
  bodyType: "none",
  body: nothing,
  status: 200,
  response: SkuDetails,
} as const satisfies Route;

export const compareCatalogVersions = {
  name: "compareCatalogVersions",
  method: "GET",
  needs: "read",
  path: "/api/v1/catalog/comparison",
  summary: "What was added, removed and changed from one version to another of the same kind.",
  params: nothing,
  query: z.object({ from: VersionId, to: VersionId }),
  bodyType: "none",
  body: nothing,
  status: 200,
  response: CatalogComparison,
} as const satisfies Route;
