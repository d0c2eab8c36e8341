// The words that several commands of the catalogue share.

import type { CatalogImport } from "#contract/catalog-views.ts";
import { formatList } from "#phrases/formats.ts";
import type { Terminal } from "../../terminal.ts";

/** "Price sheet (IT)". */
export function kindOf(
  { kind, scope }: Pick<CatalogImport, "kind" | "scope">,
  { say }: Terminal,
): string {
  const named = say(`catalog.kind.${kind}`);
  return scope === "" ? named : say("catalog.kind.scoped", { kind: named, market: scope });
}

const counted = ["skus", "plans", "prices", "offers"] as const;
type Counts = Pick<CatalogImport, (typeof counted)[number]>;

/** "620 SKUs and 796 service plans". */
export function countsOf(counts: Counts, { language, say }: Terminal): string {
  const words = counted.flatMap((name) => {
    const n = counts[name];
    return n === undefined ? [] : [say(`catalog.counts.${name}`, { n })];
  });
  return formatList(language, words);
}

const HASH_SHOWN = 12;

/** The beginning of a hash, enough to name a version by. */
export function short(version: string): string {
  return version.slice(0, HASH_SHOWN);
}
