// Exports name a product by its id, its part number or its title; all three are the same license.

import type { SkuClass, SkuFacts } from "../catalog/catalog.ts";
import { classOf } from "../catalog/sku-class.ts";
import { plainName } from "../estate/import-column-names.ts";

export interface NamedProduct {
  /** Equal for everything that names the same license. */
  readonly key: string;
  readonly title: string;
  readonly class: SkuClass;
  /** One of the small-business plans, which share a cap. */
  readonly isCapped: boolean;
}

/** What is meant by whatever names a file has for a product; the first one that is known decides. */
export type ProductNames = (names: readonly string[]) => NamedProduct;

export function productNames(facts: readonly SkuFacts[]): ProductNames {
  const known = new Map<string, SkuFacts>();
  for (const each of facts.toReversed()) {
    // Of two SKUs with one title the first counts.
    for (const name of [each.title, each.skuPartNumber, each.skuId])
      known.set(plainName(name), each);
  }
  return (names) => {
    const found = names
      .map((name) => known.get(plainName(name)))
      .find((each) => each !== undefined);
    if (found !== undefined) {
      const { class: skuClass, seatCapFamily, skuId, title } = found;
      return { key: skuId, title, class: skuClass, isCapped: seatCapFamily !== null };
    }
    const [title = ""] = names;
    const classes = names.map((name) => classOf(facts, { skuId: name, skuPartNumber: name }));
    const unpaid = classes.find((each) => each !== "paid");
    return { key: plainName(title), title, class: unpaid ?? "paid", isCapped: false };
  };
}
