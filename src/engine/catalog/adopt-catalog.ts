// Makes what was read of a part of the catalogue the version in use, and tells what that changes.

import { diffOf } from "#domain/catalog/catalog-diff.ts";
import {
  countsOf,
  scopeOf,
  type CatalogCounts,
  type CatalogKind,
} from "#domain/catalog/catalog-version.ts";
import { versionOf } from "#domain/catalog/version-of.ts";
import type { Instant } from "#lib/instant.ts";
import type { Store } from "#store/open-store.ts";
import type { CatalogReading } from "./files/read-catalog-file.ts";

export interface CatalogPlace {
  readonly store: Pick<Store, "catalogVersions">;
  readonly partnerId: string;
  /** Where it came from, for people only. */
  readonly fileName: string;
  readonly now: Instant;
}

export interface CatalogImportSummary extends CatalogCounts {
  readonly kind: CatalogKind;
  readonly scope: string;
  readonly version: string;
  /** What was current before; null at the first import of its kind. */
  readonly previousVersion: string | null;
  /** False where the reading says what is current already; nothing is written then. */
  readonly changed: boolean;
  readonly added: number;
  readonly removed: number;
  readonly modified: number;
  readonly rowsIn: number;
  readonly rowsRepeated: number;
  readonly rowsLeftOut: number;
}

export async function adoptCatalog(
  { store, partnerId, fileName, now }: CatalogPlace,
  { content, ...rows }: CatalogReading,
): Promise<CatalogImportSummary> {
  const version = versionOf(content);
  const { kind } = content;
  const scope = scopeOf(content);
  const current = await store.catalogVersions.listCurrent(partnerId);
  const previous = current.find((each) => each.kind === kind && each.scope === scope) ?? null;
  const changed = previous?.version !== version;
  const before =
    previous === null || !changed
      ? null
      : await store.catalogVersions.content(partnerId, previous.version);
  if (changed) {
    await store.catalogVersions.adopt(partnerId, { version, fileName, importedAt: now, content });
  }
  const diff = changed && before !== null ? diffOf(before, content) : null;
  const first = previous === null;
  return {
    ...countsOf(content),
    kind,
    scope,
    version,
    previousVersion: previous?.version ?? null,
    changed,
    added: first ? content.entries.length : (diff?.added.length ?? 0),
    removed: diff?.removed.length ?? 0,
    modified: diff?.changed.length ?? 0,
    ...rows,
  };
}
