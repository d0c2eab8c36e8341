// Which declared source is which observed row. An id that the tenant knows decides; otherwise (portals
// show other ids than Graph does) the product has to agree, and seats, end date and seller choose the
// best pair. Every declared source is used at most once.

import { compareTexts } from "#lib/compare-texts.ts";
import { dateOf, daysBetween, earliestEndOfDate, type Instant } from "#lib/instant.ts";
import type { Customer, DeclaredSource } from "../estate/customer.ts";
import type { EstateSubscription } from "../estate/estate.ts";
import { knowSource, soldByPartner, type KnownSource } from "../estate/known-source.ts";

export interface MatchedSources {
  /** Every row that is not ours, by subscription id. */
  readonly sources: readonly KnownSource[];
  /** Declared, but no such row exists in the tenant. */
  readonly notFound: readonly DeclaredSource[];
}

/** Days by which a declared end date may miss the observed instant: time zones and inclusive dates. */
const END_TOLERANCE_DAYS = 2;

export function matchSources(
  customer: Customer,
  rows: readonly EstateSubscription[],
): MatchedSources {
  const general = customer.declared.find((source) => !namesProduct(source)) ?? null;
  const named = customer.declared.filter(namesProduct);
  const pairs = named
    .flatMap((declared, index) => {
      const byId = rows.filter((row) => same(declared.subscriptionId, row.subscriptionId));
      const possible = byId.length > 0 ? byId : rows;
      return possible.map((row) => {
        return { declared, index, row, score: likeness(customer.tenantId, declared, row) };
      });
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index || compareRows(a.row, b.row));
  const byRow = new Map<string, DeclaredSource>();
  const used = new Set<DeclaredSource>();
  for (const { declared, row } of pairs) {
    if (used.has(declared) || byRow.has(row.subscriptionId)) continue;
    used.add(declared);
    byRow.set(row.subscriptionId, declared);
  }
  return {
    sources: [...rows]
      .sort(compareRows)
      .map((row) => knowSource(customer, row, byRow.get(row.subscriptionId) ?? general)),
    notFound: named.filter((declared) => !used.has(declared)),
  };
}

/** A row of the import that names no product speaks for every source that no other row names. */
function namesProduct(source: DeclaredSource): boolean {
  return source.subscriptionId !== null || source.skuId !== null || source.skuPartNumber !== null;
}

const SAME_ID = 100;
const SAME_PRODUCT = 10;

/** 0: cannot be the same; higher: more alike. */
function likeness(tenantId: string, declared: DeclaredSource, row: EstateSubscription): number {
  if (same(declared.subscriptionId, row.subscriptionId)) return SAME_ID;
  const product =
    same(declared.skuId, row.skuId) || same(declared.skuPartNumber, row.skuPartNumber);
  if (!product) return 0;
  const resoldAlike = soldByPartner(tenantId, row) === (declared.channel === "otherPartner");
  return (
    SAME_PRODUCT +
    (declared.seats === row.seats ? 3 : 0) +
    (endsAlike(declared, row.nextLifecycleAt) ? 4 : 0) +
    (resoldAlike ? 2 : 0)
  );
}

function endsAlike(declared: DeclaredSource, endsAt: Instant | null): boolean {
  if (declared.endsOn === null || endsAt === null) return false;
  if (declared.endsOn === dateOf(endsAt)) return true;
  return Math.abs(daysBetween(earliestEndOfDate(declared.endsOn), endsAt)) <= END_TOLERANCE_DAYS;
}

function same(a: string | null, b: string): boolean {
  return a !== null && a.toLowerCase() === b.toLowerCase();
}

function compareRows(a: EstateSubscription, b: EstateSubscription): number {
  return compareTexts(a.subscriptionId, b.subscriptionId);
}
