// What a version is and how much it holds, in words.

import type { CatalogVersionRow } from "#contract/catalog-views.ts";
import type { Say } from "../../ui/say.ts";

const counted = ["skus", "plans", "prices", "offers"] as const;

export function kindText(say: Say, { kind, scope }: Pick<CatalogVersionRow, "kind" | "scope">) {
  const name = say(`catalog.kind.${kind}`);
  return scope === "" ? name : say("catalog.kind.scoped", { kind: name, market: scope });
}

export function countsText(say: Say, counts: CatalogVersionRow["counts"]): string {
  return say.list(
    counted.flatMap((name) => {
      const n = counts[name];
      return n === undefined ? [] : [say(`catalog.counts.${name}`, { n })];
    }),
  );
}
