// What an Enterprise Agreement is renewed to in CSP: for how long, how many seats at most, and at what price. A person
// sets all of it by hand, so nothing but the band says what was agreed to.

import { isAbove, timesMoney, type Money } from "#lib/money.ts";
import { unless, type ContinuityFailure } from "./law.ts";
import { isBehind, serves, type CheckedFile, type Line, type Row } from "./plan-file.ts";
import { inUse, sum } from "./seats.ts";
import { customerPrice, MONTHS, ownMonths, sameMoney } from "./verify-prices.ts";

type Renewal = NonNullable<Line["acts"]["renewToCsp"]>;
type Quote = NonNullable<Renewal["quote"]>;
type Commitment = NonNullable<Renewal["commitment"]>;

export function renewalFailures(file: CheckedFile, line: Line, row: Row): ContinuityFailure[] {
  const { commitment, quote } = line.acts.renewToCsp ?? {};
  // Once the agreement has ended nothing can be scheduled for it any more: what was approved before stands.
  if (commitment === undefined || isBehind(file, line, row)) return [];
  // It binds for no longer than the agreement did, whoever sells it.
  const isWithin = MONTHS[commitment.term] <= ownMonths(file, [line]);
  return [
    ...unless(isWithin, "termTooLong", line.lineId, line.skuId),
    ...(quote === undefined
      ? []
      : [...seatFailures(file, line, quote), ...priceFailures(file, line, commitment, quote)]),
  ];
}

/** Enough for whoever has no seat of another row, and never above the ceiling over the seats in use. */
function seatFailures(
  file: CheckedFile,
  { lineId, skuId }: Line,
  { maxSeats, seats }: Quote,
): ContinuityFailure[] {
  const { estate, policy } = file;
  const others = estate.subscriptions.filter(
    (row) => row.skuId === skuId && row.subscriptionId !== lineId && !row.isTrial && serves(row),
  );
  const users = inUse(file, skuId);
  const needed = Math.max(1, users - sum(others.map((row) => row.seats)));
  const ceiling = Math.max(needed, Math.floor(users * policy.seatsCeilingFactor));
  const isLarge = maxSeats > Math.min(ceiling, policy.seatsCeilingAbsolute);
  return [
    ...unless(seats >= needed && seats <= maxSeats, "bandTooSmall", lineId, skuId),
    ...unless(!isLarge, "bandTooLarge", lineId, skuId),
  ];
}

function priceFailures(
  file: CheckedFile,
  { end, lineId, skuId }: Line,
  { billingPlan, term }: Commitment,
  { maxSeats, prices, unitCost }: Quote,
): ContinuityFailure[] {
  const { band, offers, plan, policy } = file;
  const sold = offers
    .filter((each) => each.tenantSkuId.toLowerCase() === skuId.toLowerCase() && !each.isTrial)
    .flatMap(({ terms }) => terms)
    .filter((each) => each.term === term && each.billingPlan === billingPlan)
    .map((each) => each.priceChanges?.findLast(({ at }) => at <= (end.plannedAt ?? "")) ?? each);
  const cost = dearestOf(sold.map((each) => each.unitCost));
  const list = dearestOf(sold.map(({ listPrice }) => listPrice));
  const customer = sold.length === 0 ? null : customerPrice(file, { skuId, term }, { cost, list });
  const isPriced =
    sameMoney(cost, unitCost) &&
    sameMoney(list, prices.list) &&
    sameMoney(customer, prices.customer);
  const told = plan.findings.some(({ about, code }) => code === "PRICE_UNKNOWN" && about === skuId);
  const limits = band.acts.find((each) => each.lineId === lineId)?.renewsAtMost;
  const ceiling = cost === null ? null : timesMoney(cost, policy.priceCeilingFactor);
  return [
    ...unless(isPriced, "priceDiffers", lineId, skuId),
    ...unless(unitCost !== null || told, "priceUntold", lineId, skuId),
    ...unless(limits?.seats === maxSeats, "bandDiffers", lineId, skuId),
    ...unless(sameMoney(limits?.unitCost ?? null, ceiling), "priceCeilingRaised", lineId, skuId),
  ];
}

/** Which of several offers is renewed nobody knows; null where none is known, or one has no price. */
function dearestOf(prices: readonly (Money | null)[]): Money | null {
  let most: Money | null = null;
  for (const price of prices) {
    if (price === null) return null;
    if (most === null || isAbove(price, most)) most = price;
  }
  return most;
}
