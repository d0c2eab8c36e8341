// What the move costs beyond what the customer pays anyway, at our own unit cost. Null where the
// price list does not know the offer: an unknown price is never zero.

import { addMoney, timesMoney, type Money } from "#lib/money.ts";
import type { Term } from "#lib/instant.ts";

const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;
const monthsOf: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };

/** `unitCost` is for one seat and month. */
export function costOfDays(unitCost: Money | null, seats: number, days: number): Money | null {
  if (unitCost === null) return null;
  return timesMoney(unitCost, (MONTHS_PER_YEAR / DAYS_PER_YEAR) * seats * Math.max(0, days));
}

export function costOfTerm(unitCost: Money | null, seats: number, term: Term): Money | null {
  return unitCost === null ? null : timesMoney(unitCost, seats * monthsOf[term]);
}

/** Null as soon as one part is unknown. */
export function totalMoney(parts: readonly (Money | null)[]): Money | null {
  let total: Money | null = null;
  for (const part of parts) {
    if (part === null) return null;
    total = total === null ? part : addMoney(total, part);
  }
  return total;
}
