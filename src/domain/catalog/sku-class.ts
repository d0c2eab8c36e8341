// What kind of license a row is. A SKU that no catalogue knows is judged by its part number, because
// new free and viral SKUs appear every month and their units can be a million.

import { oncePer } from "#lib/once-per.ts";
import type { SkuClass, SkuFacts } from "./catalog.ts";

const freePartNumber = /(^|_)FREE($|_)|_ADHOC$|^WINDOWS_STORE$|^MCOPSTNC$/i;
const viralPartNumber = /VIRAL|EXPLORATORY/i;
const trialPartNumber = /V?TRIAL($|_)|_PREVIEW(_|$)/i;
const benefitPartNumber = /USE_?BENEFIT|USEBNFT/i;

/** The SKU's class by the facts, else by Microsoft's habits of naming, else `paid`. */
export function classOf(
  facts: readonly SkuFacts[],
  sku: { readonly skuId: string; readonly skuPartNumber: string },
): SkuClass {
  const known = findFacts(facts, sku.skuId);
  if (known !== null) return known.class;
  if (viralPartNumber.test(sku.skuPartNumber)) return "viral";
  if (trialPartNumber.test(sku.skuPartNumber)) return "trial";
  if (freePartNumber.test(sku.skuPartNumber)) return "free";
  if (benefitPartNumber.test(sku.skuPartNumber)) return "benefit";
  return "paid";
}

export function findFacts(facts: readonly SkuFacts[], skuId: string): SkuFacts | null {
  return bySku(facts).get(skuId.toLowerCase()) ?? null;
}

/** As the facts name it, and by its part number where they do not know it. */
export function titleOf(
  facts: readonly SkuFacts[],
  sku: { readonly skuId: string; readonly skuPartNumber: string },
): string {
  return findFacts(facts, sku.skuId)?.title ?? sku.skuPartNumber;
}

/** Every row of every customer asks, of one and the same list. Of two with the same id the first counts. */
const bySku = oncePer(
  (facts: readonly SkuFacts[]): ReadonlyMap<string, SkuFacts> =>
    new Map(facts.toReversed().map((each) => [each.skuId.toLowerCase(), each])),
);
