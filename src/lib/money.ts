// Exact decimal money. Amounts are decimal strings so that JSON, hashes and the database agree.

import { Decimal } from "decimal.js";
import { z } from "zod";

/** An amount in one currency; `amount` is a plain decimal string such as "12.50". */
export const Money = z.object({
  amount: z.string().regex(/^-?\d+(\.\d+)?$/),
  currency: z.string().length(3),
});
export type Money = z.infer<typeof Money>;

export function money(amount: string | number | Decimal, currency: string): Money {
  return {
    amount: new Decimal(amount).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed(2),
    currency,
  };
}

/** Throws when the currencies differ: adding euros to dollars is a bug, never a rounding matter. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`cannot add ${b.currency} to ${a.currency}`);
  return money(new Decimal(a.amount).plus(b.amount), a.currency);
}

export function timesMoney(a: Money, factor: number | Decimal): Money {
  return money(new Decimal(a.amount).times(factor), a.currency);
}

export function isAbove(a: Money, b: Money): boolean {
  if (a.currency !== b.currency) throw new Error(`cannot compare ${b.currency} with ${a.currency}`);
  return new Decimal(a.amount).greaterThan(b.amount);
}
