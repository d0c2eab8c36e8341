// What the import said of a source, as far as it can be told which row it meant.

import { earliestEndOfDate, type Instant, type Term } from "#lib/instant.ts";
import type { CheckedFile, Declared, Line, Row } from "./plan-file.ts";

/** Partner Center's tenant stands on what a partner sold; another channel leaves it empty. */
export function soldByPartner({ estate }: CheckedFile, { ownerTenantId }: Row): boolean {
  return ownerTenantId !== null && ownerTenantId !== estate.tenantId;
}

/** The terms it may have; what nobody named may be a monthly one. */
export function termsOf({ policy }: CheckedFile, declared: readonly Declared[]): Term[] {
  const terms = declared.map(({ term }) => term ?? policy.defaultTerm);
  const unknown = declared.length === 0 || declared.some(({ term }) => term === null);
  return unknown ? [...terms, "P1M", policy.defaultTerm] : terms;
}

/** What the import may have said of this source: all that fits, since portals show other ids. */
export function declaredFor({ customer }: CheckedFile, line: Line): readonly Declared[] {
  const { declared } = customer;
  const same = (a: string | null, b: string) => a !== null && a.toLowerCase() === b.toLowerCase();
  const byId = declared.filter(({ subscriptionId }) => same(subscriptionId, line.lineId));
  if (byId.length > 0) return byId;
  const named = declared.filter(
    (each) => same(each.skuId, line.skuId) || same(each.skuPartNumber, line.skuPartNumber),
  );
  const general = declared.filter(
    (each) => each.subscriptionId === null && each.skuId === null && each.skuPartNumber === null,
  );
  return named.length > 0 ? [...named, ...general] : general;
}

/** Graph's own date, else the earliest instant that a declared date can mean anywhere. */
export function firstEnd(row: Row, declared: readonly Declared[]): Instant | null {
  if (row.nextLifecycleAt !== null) return row.nextLifecycleAt;
  const dates = declared.flatMap(({ endsOn }) => (endsOn === null ? [] : [endsOn]));
  return dates.map(earliestEndOfDate).sort().at(-1) ?? null;
}
