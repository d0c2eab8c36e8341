// What a spreadsheet does: the offer whose name comes nearest, whatever the seats will be in the tenant.

import type { Catalog, Offer } from "#domain/catalog/catalog.ts";
import { starterFacts } from "#domain/catalog/starter-facts.ts";

/** Fewer words in common than this, and the name says nothing. */
const LIKENESS_MIN = 0.5;

/** The catalogue as somebody reads it who takes an offer to be the license of the nearest name. */
export function matchedByName(catalog: Catalog): Catalog {
  const offers = starterFacts.flatMap(({ skuId, title }) => {
    const found = nearest(title, catalog.offers);
    return found === null ? [] : [{ ...found, tenantSkuId: skuId }];
  });
  return { ...catalog, offers };
}

/** Of equally near names the cheapest: "(no Teams)" is easily overlooked, and it saves money. */
function nearest(title: string, offers: readonly Offer[]): Offer | null {
  const [first] = offers
    .filter((offer) => offer.isPurchasable && likeness(title, offer.title) >= LIKENESS_MIN)
    .toSorted(
      (a, b) =>
        likeness(title, b.title) - likeness(title, a.title) ||
        lowestCost(a) - lowestCost(b) ||
        (a.title < b.title ? -1 : 1),
    );
  return first ?? null;
}

/** The share of words that two names have in common, what stands in brackets apart. */
function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const both = [...wordsA].filter((word) => wordsB.has(word)).length;
  return both / (wordsA.size + wordsB.size - both);
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .replaceAll(/\(.*?\)/g, " ")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ""),
  );
}

function lowestCost({ terms }: Offer): number {
  return Math.min(...terms.map(({ unitCost }) => Number(unitCost?.amount ?? Infinity)));
}
