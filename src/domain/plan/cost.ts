// What the move costs beyond what the customer pays anyway, at our own unit cost. Null where the
// price list does not know the offer: an unknown price is never zero.

import { timesMoney, type Money } from "#lib/money.ts";
import type { Term } from "#lib/instant.ts";
import type { KnownSource } from "../estate/known-source.ts";
import { monthsOf } from "../timing/prices.ts";
import type { Policy } from "./policy.ts";

const DAYS_PER_YEAR = 365;
const MONTHS_PER_YEAR = 12;

/** `unitCost` is for one seat and month. */
export function costOfDays(unitCost: Money | null, seats: number, days: number): Money | null {
  if (unitCost === null) return null;
  return timesMoney(unitCost, (MONTHS_PER_YEAR / DAYS_PER_YEAR) * seats * Math.max(0, days));
}

interface RenewingSource extends Pick<KnownSource, "declared"> {
  readonly row: Pick<KnownSource["row"], "seats">;
}

/** What a source costs that renews for its own term: at what is paid for it now or, where nobody says, at `usual`. */
export function costOfRenewal(
  { declared, row }: RenewingSource,
  { defaultTerm }: Pick<Policy, "defaultTerm">,
  usual: Money | null,
): Money | null {
  const price = declared?.unitPricePerMonth ?? usual;
  return costOfTerm(price, row.seats, declared?.term ?? defaultTerm);
}

export function costOfTerm(unitCost: Money | null, seats: number, term: Term): Money | null {
  return unitCost === null ? null : timesMoney(unitCost, seats * monthsOf[term]);
}
