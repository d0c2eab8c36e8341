// What our own seats cost when, by the way to buy them, from the world's record.

import { toEpochMs } from "#lib/instant.ts";
import { timesMoney } from "#lib/money.ts";
import type { Evidence, RecordedLine } from "./evidence.ts";
import type { PricePeriod } from "./schedule.ts";

const MONTHS_OF: Readonly<Record<string, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };
const DEFAULT_TERM = "P1Y";

interface Way {
  readonly term: string;
  readonly months: number;
  readonly periods: readonly PricePeriod[];
}

/** Who buys so many seats of what. */
interface Buyer {
  readonly tenantId: string;
  readonly skuId: string;
  readonly seats: number;
}

/** Each way to buy this SKU, with its prices between two instants; those of promotions stand beside the usual ones. */
export function waysToBuy(
  buyer: Buyer,
  window: { readonly fromMs: number; readonly toMs: number },
  { record }: Evidence,
): Way[] {
  const { skuId } = buyer;
  const prices = record.prices.filter((price) => price.skuId === skuId);
  const ways = Map.groupBy(prices, ({ term, billingCycle }) => `${term} ${billingCycle}`);
  return [...ways.values()].flatMap((all) => {
    const term = all[0]?.term ?? DEFAULT_TERM;
    const periods = all
      .flatMap((price) => [periodOf(price), ...promotedPeriods(price, buyer, record)])
      .filter(({ fromMs, toMs }) => fromMs < window.toMs && toMs > window.fromMs)
      .sort((a, b) => a.fromMs - b.fromMs);
    return periods.length === 0 ? [] : [{ term, months: MONTHS_OF[term] ?? 0, periods }];
  });
}

type WorldRecord = Evidence["record"];
type RecordedPrice = WorldRecord["prices"][number];

function periodOf({ from, to, unitCost }: RecordedPrice): PricePeriod {
  return {
    fromMs: from === null ? -Infinity : toEpochMs(from),
    toMs: to === null ? Infinity : toEpochMs(to),
    unitPrice: Number(unitCost.amount),
  };
}

/** Seats with every seller count to the limits, and whoever is moved is not new to what it has. */
function promotedPeriods(
  price: RecordedPrice,
  { seats, skuId, tenantId }: Buyer,
  { lines, ours, promotions }: WorldRecord,
): PricePeriod[] {
  const { fromMs, toMs } = periodOf(price);
  const held = [...lines, ...ours]
    .filter((each) => each.tenantId === tenantId && each.skuId === skuId)
    .reduce((sum, each) => sum + each.seats, 0);
  return promotions
    .filter(
      (each) =>
        each.skuId === skuId &&
        each.term === price.term &&
        each.billingCycle.toLowerCase() === price.billingCycle.toLowerCase(),
    )
    .filter(({ isFirstPurchase }) => !isFirstPurchase || held === 0)
    .filter(({ minimumSeats }) => held + seats >= (minimumSeats ?? 0))
    .filter(({ maximumSeats }) => held + seats <= (maximumSeats ?? Infinity))
    .map(({ from, minimumSeats, percentOff, to }) => ({
      fromMs: Math.max(fromMs, toEpochMs(from)),
      toMs: Math.min(toMs, toEpochMs(to)),
      unitPrice: Number(timesMoney(price.unitCost, (100 - percentOff) / 100).amount),
      seatsMin: Math.max(0, (minimumSeats ?? 0) - held),
      knownFromMs: toEpochMs(from),
    }))
    .filter((period) => period.fromMs < period.toMs);
}

/** The sources' own commitment, the shortest where they differ; where it is not sold, the next shorter one. */
export function sourceMonths(lines: readonly RecordedLine[]): number {
  return Math.min(...lines.map(({ term }) => MONTHS_OF[term ?? DEFAULT_TERM] ?? 12));
}

/** Of these ways, those of the longest commitment that is no longer than this. */
export function waysOfCommitment(ways: readonly Way[], months: number): Way[] {
  const sold = ways.filter((way) => way.months <= months).map((way) => way.months);
  return ways.filter((way) => way.months === Math.max(...sold));
}

export function monthsOf(term: string): number | undefined {
  return MONTHS_OF[term];
}

/** The term that a first charge pays for; it begins on the day of the order. */
export function monthsOfTerm(fromMs: number, toMs: number): number {
  const days = (toMs - fromMs) / 86_400_000;
  return days <= 32 ? 1 : days <= 367 ? 12 : 36;
}
