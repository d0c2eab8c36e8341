// Imports one of Microsoft's files as a new version of its part of the catalogue.

import type { Readable } from "node:stream";
import type { Instant } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import { adoptCatalog, type CatalogImportSummary } from "./adopt-catalog.ts";
import { readCatalogFile } from "./files/read-catalog-file.ts";

export interface CatalogImportRequest {
  readonly store: Store;
  readonly partnerId: string;
  /** CSV, or a zip that holds one. */
  readonly file: Readable;
  /** For people only. */
  readonly fileName: string;
  readonly now: Instant;
}

/** Throws `CatalogFileError` or `CsvUnreadableError` for what cannot be read; nothing is written then. */
export async function importCatalog(request: CatalogImportRequest): Promise<CatalogImportSummary> {
  const { file, ...place } = request;
  return adoptCatalog(place, await readCatalogFile(await bytesOf(file)));
}

async function bytesOf(file: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file) {
    chunks.push(chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk)));
  }
  return Buffer.concat(chunks);
}
