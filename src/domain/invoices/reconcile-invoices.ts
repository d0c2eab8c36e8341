// What Microsoft has billed us for a customer, against what was bought for them. Nothing is corrected here: each
// difference is named with its money, and a person asks Microsoft.

import { addDays, daysBetween, Instant } from "#lib/instant.ts";
import { addMoney, Money, sumOfOneCurrency, timesMoney } from "#lib/money.ts";
import { z } from "zod";
import type { BilledLine } from "./billed-line.ts";

const InvoiceFindingCode = z.enum([
  /** The same seats of one subscription are charged twice for the same days. */
  "BILLED_TWICE",
  /** Two subscriptions of ours for one product are charged for the same days, and only one was bought in this move. */
  "BILLED_BESIDE",
  /** An extended service term is charged: dearer, and meant to be nobody's choice. */
  "EXTENDED_TERM_BILLED",
  /** More seats are charged than were ever bought. */
  "SEATS_ABOVE_BOUGHT",
  /** One of them is dearer for a month than was approved. */
  "PRICE_ABOVE_APPROVED",
  /** Nothing is charged for a subscription since more than a month: somebody forgot to bill, or it is not there. */
  "NOT_BILLED",
  /** What was taken back within its days was charged and not given back. */
  "CREDIT_MISSING",
]);
type InvoiceFindingCode = z.infer<typeof InvoiceFindingCode>;

export const InvoiceFinding = z.object({
  code: InvoiceFindingCode,
  subscriptionId: z.string(),
  title: z.string(),
  invoiceNumber: z.string().nullable(),
  /** What is at stake; null where no amount can be named. */
  amount: Money.nullable(),
  from: Instant.nullable(),
  to: Instant.nullable(),
});
export type InvoiceFinding = z.infer<typeof InvoiceFinding>;

/** A subscription that this move brought: bought, handed over or renewed to CSP. */
export interface Bought {
  readonly subscriptionId: string;
  readonly productId: string;
  readonly title: string;
  readonly seats: number;
  readonly boughtAt: Instant;
  /** It was cancelled within its days, so everything charged for it has to come back. */
  readonly takenBack: boolean;
  /** What one seat may cost in a month, until its first term ends; null where nobody approved a price. */
  readonly approved: { readonly unitCost: Money; readonly until: Instant } | null;
}

/** Invoices are monthly and come some days into the next month. */
const BILLED_WITHIN_DAYS = 45;

/**
 * `lines`: every line that was billed for this customer. `meant`: subscriptions of ours that the move left as they
 * were, so that they may well be billed beside those that it bought.
 */
export function reconcileInvoices(
  lines: readonly BilledLine[],
  bought: readonly Bought[],
  { meant, now }: { readonly meant: ReadonlySet<string>; readonly now: Instant },
): InvoiceFinding[] {
  const bySubscription = Map.groupBy(lines, ({ subscriptionId }) => subscriptionId);
  const known = bought.flatMap((each) => {
    const own = bySubscription.get(each.subscriptionId) ?? [];
    return [...ofBought(each, own, now), ...billedTwice(own), ...extended(own)];
  });
  const boughtIds = new Set(bought.map(({ subscriptionId }) => subscriptionId));
  const others = [...bySubscription.entries()].filter(([id]) => !boughtIds.has(id));
  return [
    ...known,
    ...others.flatMap(([id, own]) => [
      ...extended(own),
      ...(meant.has(id) ? [] : beside(own, bought, bySubscription)),
    ]),
  ];
}

function ofBought(bought: Bought, own: readonly BilledLine[], now: Instant): InvoiceFinding[] {
  const { boughtAt, seats, subscriptionId, takenBack, title } = bought;
  const about = { subscriptionId, title, invoiceNumber: null, from: null, to: null };
  if (takenBack) {
    const left = sumOfOneCurrency(own.map(({ subtotal }) => subtotal));
    if (left === null || Number(left.amount) <= 0) return [];
    return [{ ...about, code: "CREDIT_MISSING", amount: left }];
  }
  if (own.length === 0) {
    if (now < addDays(boughtAt, BILLED_WITHIN_DAYS)) return [];
    return [{ ...about, code: "NOT_BILLED", amount: null, from: boughtAt }];
  }
  return [
    ...own
      .filter((line) => isCharge(line) && line.quantity > seats)
      .map((line) => findingOf("SEATS_ABOVE_BOUGHT", line)),
    ...own.flatMap((line) => dearer(bought, line)),
  ];
}

const DAYS_OF_MONTH = 365.25 / 12;
/** Months differ in length, and an end is told with its day or without. */
const WHOLE_MONTHS_WITHIN_DAYS = 3;
/** Invoices round each line. */
const ROUNDED = 0.01;

/** Of whole months only, so that no part of one is taken for a price; an extended term has a finding of its own. */
function dearer({ approved }: Bought, line: BilledLine): InvoiceFinding[] {
  const { chargeFrom, quantity, subtotal } = line;
  if (approved === null || !isCharge(line) || isExtended(line) || quantity <= 0) return [];
  if (subtotal.currency !== approved.unitCost.currency || chargeFrom >= approved.until) return [];
  const days = daysBetween(chargeFrom, line.chargeTo);
  const months = Math.round(days / DAYS_OF_MONTH);
  if (months < 1 || Math.abs(days - months * DAYS_OF_MONTH) > WHOLE_MONTHS_WITHIN_DAYS) return [];
  const above = addMoney(subtotal, timesMoney(approved.unitCost, -quantity * months));
  if (Number(above.amount) <= ROUNDED * quantity * months) return [];
  return [{ ...findingOf("PRICE_ABOVE_APPROVED", line), amount: above }];
}

/** Two charges of one kind for the same days. A raise is charged for its own days and under its own kind. */
function billedTwice(own: readonly BilledLine[]): InvoiceFinding[] {
  const charges = own.filter(isCharge);
  return charges.flatMap((line, index) => {
    const isRepeated = charges
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.chargeType === line.chargeType &&
          earlier.quantity === line.quantity &&
          earlier.chargeFrom === line.chargeFrom &&
          earlier.chargeTo === line.chargeTo,
      );
    const isGivenBack = own.some(
      (other) =>
        !isCharge(other) &&
        other.chargeFrom === line.chargeFrom &&
        other.chargeTo === line.chargeTo &&
        Number(other.subtotal.amount) === -Number(line.subtotal.amount),
    );
    return isRepeated && !isGivenBack ? [findingOf("BILLED_TWICE", line)] : [];
  });
}

function extended(own: readonly BilledLine[]): InvoiceFinding[] {
  return own
    .filter((line) => isCharge(line) && isExtended(line))
    .map((line) => findingOf("EXTENDED_TERM_BILLED", line));
}

/** A subscription of ours that this move did not buy, of a product that it did, charged for the same days. */
function beside(
  own: readonly BilledLine[],
  bought: readonly Bought[],
  bySubscription: ReadonlyMap<string, readonly BilledLine[]>,
): InvoiceFinding[] {
  return own.filter(isCharge).flatMap((line) => {
    const twins = bought.filter(({ productId }) => productId === line.productId);
    const overlaps = twins.some(({ subscriptionId }) =>
      (bySubscription.get(subscriptionId) ?? []).some(
        (other) =>
          isCharge(other) && other.chargeFrom < line.chargeTo && line.chargeFrom < other.chargeTo,
      ),
    );
    return overlaps ? [findingOf("BILLED_BESIDE", line)] : [];
  });
}

function isCharge({ subtotal }: BilledLine): boolean {
  return Number(subtotal.amount) > 0;
}

function isExtended({ subscriptionDescription, termAndBillingCycle }: BilledLine): boolean {
  return /extended/i.test(`${termAndBillingCycle} ${subscriptionDescription}`);
}

function findingOf(code: InvoiceFindingCode, line: BilledLine): InvoiceFinding {
  const { chargeFrom, chargeTo, invoiceNumber, subscriptionId, subtotal, title } = line;
  return {
    code,
    subscriptionId,
    title,
    invoiceNumber,
    amount: subtotal,
    from: chargeFrom,
    to: chargeTo,
  };
}
