// A tenant that nobody lets us read, as the customer or an export declares it. It is less than what Graph shows: no
// users, no groups, no instants; and every license that is declared counts as used.

import { addTerms, earliest, earliestEndOfDate, type Instant, type Term } from "#lib/instant.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import type { Customer, DeclaredSource } from "./customer.ts";
import type { EstateSubscription, Pool } from "./estate.ts";

interface KnownSku {
  readonly skuId: string;
  readonly skuPartNumber: string;
}

/**
 * One row for each source whose product and number of licenses are declared; whoever says less is found by nobody.
 * A portal that shows no id gets one of ours, which is that of its place in the import.
 */
export function declaredRows(
  { declared, importedAt }: Pick<Customer, "declared" | "importedAt">,
  skus: Iterable<KnownSku>,
  ours: readonly Pick<OwnSubscription, "subscriptionId">[],
): EstateSubscription[] {
  const known = [...skus];
  const ourIds = new Set(ours.map(({ subscriptionId }) => subscriptionId));
  return declared.flatMap((source, at) => {
    const sku = skuOf(source, known);
    const subscriptionId = idOf(source, at);
    if (sku === null || source.seats === null || ourIds.has(subscriptionId)) return [];
    return [
      {
        createdAt: begunAt(source, importedAt),
        isTrial: source.agreementType === "trial",
        nextLifecycleAt: null, // its date is declared, and is read as such
        ownerTenantId: null,
        seats: source.seats,
        ...sku,
        status: "enabled" as const,
        subscriptionId,
      },
    ];
  });
}

/** What was declared of a row. */
export function declaredOf(
  { declared }: Pick<Customer, "declared">,
  subscriptionId: string,
): DeclaredSource | null {
  return declared.find((source, at) => idOf(source, at) === subscriptionId) ?? null;
}

function idOf({ subscriptionId }: DeclaredSource, at: number): string {
  return subscriptionId ?? `declared-${at + 1}`;
}

/** What is declared of other sellers is counted `seatsFactor` times, and of ours every license. */
export function declaredPools(
  rows: readonly EstateSubscription[],
  ours: readonly Pick<OwnSubscription, "skuId" | "seats">[],
  seatsFactor: number,
): Pool[] {
  const skus = new Map(rows.map(({ skuId, skuPartNumber }) => [skuId, skuPartNumber]));
  return [...skus].map(([skuId, skuPartNumber]) => {
    const theirs = seatsOf(rows.filter((row) => row.skuId === skuId && !row.isTrial));
    const own = seatsOf(ours.filter((each) => each.skuId === skuId));
    return {
      appliesTo: "User" as const,
      consumedSeats: Math.ceil(theirs * seatsFactor) + own,
      enabledSeats: theirs + own,
      servicePlans: [],
      skuId,
      skuPartNumber,
      warningSeats: 0,
    };
  });
}

function seatsOf(held: readonly { readonly seats: number }[]): number {
  return held.reduce((sum, { seats }) => sum + seats, 0);
}

function skuOf(
  { skuId, skuPartNumber }: DeclaredSource,
  known: readonly KnownSku[],
): KnownSku | null {
  const same = (a: string | null, b: string) => a !== null && a.toLowerCase() === b.toLowerCase();
  const found = known.find((each) =>
    skuId === null ? same(skuPartNumber, each.skuPartNumber) : same(skuId, each.skuId),
  );
  if (found !== undefined) {
    return { skuId: found.skuId.toLowerCase(), skuPartNumber: found.skuPartNumber };
  }
  if (skuId === null) return null;
  return { skuId: skuId.toLowerCase(), skuPartNumber: skuPartNumber ?? skuId };
}

const USUAL_TERM: Term = "P1Y";

/** Nobody tells when it began: one term before its end, and not after we were told of it. */
function begunAt({ endsOn, term }: DeclaredSource, importedAt: Instant): Instant {
  if (endsOn === null) return importedAt;
  return earliest(addTerms(earliestEndOfDate(endsOn), term ?? USUAL_TERM, -1), importedAt);
}
