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

/** Rounded once, at the end. Throws when the currencies differ: adding euros to dollars is a bug, never a rounding matter. */
export function addMoney(...amounts: readonly [Money, ...Money[]]): Money {
  const [first] = amounts;
  return amounts.length === 1 ? first : sumOfMoney(amounts, first.currency);
}

/** The same of a list; null for none. */
export function sumOf(amounts: readonly Money[]): Money | null {
  const [first = null] = amounts;
  return first === null || amounts.length === 1 ? first : sumOfMoney(amounts, first.currency);
}

/** Null for none, and for more than one currency. */
export function sumOfOneCurrency(amounts: readonly Money[]): Money | null {
  const isOne = amounts.every(({ currency }) => currency === amounts[0]?.currency);
  return isOne ? sumOf(amounts) : null;
}

function sumOfMoney(amounts: readonly Money[], currency: string): Money {
  let cents = 0;
  for (const each of amounts) {
    if (each.currency !== currency) throw new Error(`cannot add ${each.currency} to ${currency}`);
    cents += centsOf(each);
  }
  if (Number.isSafeInteger(cents)) return ofCents(cents, currency);
  return money(Decimal.sum(...amounts.map(({ amount }) => amount)), currency);
}

export function timesMoney(a: Money, factor: number): Money {
  const cents = centsOf(a) * factor;
  const isInDoubt = Math.abs(cents - Math.floor(cents) - 0.5) < DOUBT_CENTS;
  if (Math.abs(cents) < SURE_CENTS_MAX && !isInDoubt) {
    return ofCents(Math.round(cents), a.currency);
  }
  return money(new Decimal(a.amount).times(factor), a.currency);
}

export function isAbove(a: Money, b: Money): boolean {
  if (a.currency !== b.currency) throw new Error(`cannot compare ${b.currency} with ${a.currency}`);
  const [left, right] = [centsOf(a), centsOf(b)];
  if (!Number.isNaN(left + right)) return left > right;
  return new Decimal(a.amount).greaterThan(b.amount);
}

// Nearly every sum is of whole cents that a number holds exactly, and a thousand customers are priced
// by millions of them. Below a thousand million cents, a product is wrong by less than a millionth of one
// cent; where that could decide which way it is rounded, and for all other amounts, Decimal does it.
const CENTS_LENGTH_MAX = 14;
const SURE_CENTS_MAX = 1e9;
const DOUBT_CENTS = 1e-5;

/** NaN for an amount that is not written in cents, or that is very large. */
function centsOf({ amount }: Money): number {
  const point = amount.length - 3;
  if (amount.length > CENTS_LENGTH_MAX || amount[point] !== ".") return Number.NaN;
  const isNegative = amount.startsWith("-");
  let cents = 0;
  for (let at = isNegative ? 1 : 0; at < amount.length; at += 1) {
    if (at !== point) cents = cents * 10 + amount.charCodeAt(at) - ZERO;
  }
  return isNegative ? -cents : cents;
}

const ZERO = "0".charCodeAt(0);

function ofCents(cents: number, currency: string): Money {
  const whole = Math.abs(cents);
  const rest = whole % 100;
  const sign = cents < 0 ? "-" : "";
  const amount = `${sign}${(whole - rest) / 100}${rest < 10 ? ".0" : "."}${rest}`;
  return { amount, currency };
}
