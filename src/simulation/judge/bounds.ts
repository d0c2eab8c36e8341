// What no schedule can beat, from the world's own record and log. What a schedule may know and has to
// keep for each of the two bounds stands in docs/decisions ("Two lower bounds").

import { toEpochMs, type Instant } from "#lib/instant.ts";
import { money, type Money } from "#lib/money.ts";
import type { Evidence, RecordedLine } from "./evidence.ts";
import {
  earliestPurchaseMs,
  foresight,
  hindsight,
  policyOf,
  type EndingLine,
  type Foreknowledge,
} from "./foreknowledge.ts";
import { judgeLines } from "./lines.ts";
import { SEAT_CAP } from "./seats-taken.ts";
import { sourceMonths, waysOfCommitment, waysToBuy } from "./price-facts.ts";
import {
  cheapestSchedule,
  costOf,
  scheduleAsPublished,
  type Part,
  type PoolCase,
} from "./schedule.ts";
import { endsOf } from "./source-ends.ts";
import { targetPools, type TargetPool } from "./target-pools.ts";

export interface LowerBounds {
  readonly policyLowerBound: Money;
  readonly omniscientLowerBound: Money;
}

/** Null where a price is in another currency than the partner's. */
export function lowerBounds(evidence: Evidence): LowerBounds | null {
  const { partnerCurrency: currency, prices } = evidence.record;
  if (prices.some(({ unitCost }) => unitCost.currency !== currency)) return null;
  let policy = 0;
  let omniscient = 0;
  for (const pool of movedPools(evidence)) {
    const kept = policyOf(pool.tenantId, evidence);
    const known = leastCost(pool, hindsight(pool.tenantId, evidence), evidence);
    const foreseen =
      kept === null ? known : leastCost(pool, foresight(pool.tenantId, kept, evidence), evidence);
    policy += foreseen;
    omniscient += Math.min(known, foreseen);
  }
  return {
    policyLowerBound: money(policy.toFixed(2), currency),
    omniscientLowerBound: money(omniscient.toFixed(2), currency),
  };
}

type MovedPool = TargetPool<MovedLine>;

interface MovedLine {
  readonly line: RecordedLine;
  /** Those at which it could have been left; the last is the one at which it was. */
  readonly ends: readonly Instant[];
}

/** What was not moved has no schedule to be compared with. */
function movedPools(evidence: Evidence): MovedPool[] {
  const moved = judgeLines(evidence).flatMap(({ ending, line }) => {
    const ends = ending === "moved" ? endsOf(line, evidence) : [];
    return ends.length === 0 ? [] : [{ line, ends }];
  });
  return targetPools(moved, ({ line }) => line, evidence);
}

/** The least over every choice of ends and every way to buy. 0 where no schedule keeps the rules. */
function leastCost(pool: MovedPool, knows: Foreknowledge, evidence: Evidence): number {
  if (isOverSeatCap(pool, evidence)) {
    // Bought as the source makes room: what must be paid for twice is then for no schedule of dates to say.
    if (waitsForSources(pool, evidence) || isReduced(pool, evidence)) return 0;
  }
  let least = Infinity;
  for (const chosen of choicesOfEnds(pool, knows, evidence)) {
    for (const one of casesOf(pool, chosen, knows, evidence)) {
      const schedule = knows.knowsWhatBegins ? cheapestSchedule(one) : scheduleAsPublished(one);
      if (schedule !== null) least = Math.min(least, costOf(one, schedule));
    }
  }
  return least === Infinity ? 0 : least;
}

/** One end of each line, out of those before which it can still be replaced in time; where there is none, its last. */
function choicesOfEnds(pool: MovedPool, knows: Foreknowledge, evidence: Evidence): EndingLine[][] {
  const earliestMs = earliestPurchaseMs(pool.tenantId, evidence);
  let choices: EndingLine[][] = [[]];
  for (const { line, ends } of pool.sources) {
    const reassigns = line.skuId !== pool.skuId;
    const ending = ends.map((end): EndingLine => ({ line, end, reassigns }));
    const inTime = ending.filter((one) => knows.orderByMs(one) >= earliestMs);
    const possible = inTime.length > 0 ? inTime : ending.slice(-1);
    choices = choices.flatMap((chosen) => possible.map((one) => [...chosen, one]));
  }
  return choices.map((chosen) => chosen.sort((a, b) => (a.end < b.end ? -1 : 1)));
}

/** The pool with these ends, once for each way to buy that keeps the sources' own commitment. */
function casesOf(
  pool: MovedPool,
  chosen: readonly EndingLine[],
  knows: Foreknowledge,
  evidence: Evidence,
): PoolCase[] {
  const ours = evidence.record.ours.find((each) => isOf(pool, each)) ?? null;
  const earliestMs = earliestPurchaseMs(pool.tenantId, evidence);
  const stepwise = partsOf(pool, chosen, knows, evidence);
  const parts = knows.mayGrowInSteps ? stepwise : atOnce(stepwise);
  const [first] = chosen;
  const pilotSeats = parts[0]?.seatsAfter ?? 0;
  const lastMs = Math.max(
    earliestMs,
    ...parts.flatMap((part) => [part.billedUntilMs, part.orderByMs]),
  );
  const common = {
    parts,
    ours:
      ours === null
        ? null
        : { seats: ours.seats, unitPrice: Number(ours.unitPricePerMonth.amount) },
    earliestMs,
    proofMs: knows.proofMs,
    pilotByMs: first === undefined ? null : knows.pilotByMs(first, pilotSeats),
    mayFollowPrices: knows.mayFollowPrices,
    calendar: knows.calendar,
  };
  const { skuId, tenantId } = pool;
  const seats = Math.max(0, (parts.at(-1)?.seatsAfter ?? 0) - (ours?.seats ?? 0));
  const window = { fromMs: earliestMs, toMs: lastMs + 1 };
  const ways = waysToBuy({ skuId, tenantId, seats }, window, evidence);
  const kept = wayThatWasBought(
    waysOfCommitment(ways, sourceMonths(chosen.map(({ line }) => line))),
    pool,
    evidence,
  );
  return kept.map(({ months, periods }) => ({ ...common, prices: periods, termMonths: months }));
}

/** A dearer way to buy, such as by the month, is no way to forgo less: where it shows, the one that was bought counts. */
function wayThatWasBought<
  Way extends { readonly periods: readonly { readonly unitPrice: number }[] },
>(ways: readonly Way[], pool: MovedPool, { meter }: Evidence): readonly Way[] {
  const bought = new Set(
    meter.seatsBought.filter((one) => isOf(pool, one)).map(({ subscriptionId }) => subscriptionId),
  );
  const paid = meter.charges.find(
    ({ component, subscriptionId }) => component === "term" && bought.has(subscriptionId),
  );
  const price = Number(paid?.unitPricePerMonth.amount);
  const same = ways.filter(({ periods }) => periods.some(({ unitPrice }) => unitPrice === price));
  return same.length > 0 ? same : ways;
}

function partsOf(
  pool: MovedPool,
  chosen: readonly EndingLine[],
  knows: Foreknowledge,
  evidence: Evidence,
): Part[] {
  const { record } = evidence;
  const earliestMs = earliestPurchaseMs(pool.tenantId, evidence);
  const oursBefore = record.ours.find((each) => isOf(pool, each))?.seats ?? 0;
  const sourceSeats = sumSeats(chosen.map(({ line }) => line));
  const someLeave = chosen.some((ending) => ending.reassigns) || isOverSeatCap(pool, evidence);
  return chosen.map((ending, index) => {
    const laterSeats = sumSeats(chosen.slice(index + 1).map((later) => later.line));
    const inUse = leastInUse(pool, ending.end, evidence);
    const needed = Math.max(0, inUse - stayingSeats(pool, evidence) - laterSeats);
    const billedUntilMs = toEpochMs(ending.end);
    // Who may begin only when it is too late has no margin left to keep.
    const noMarginMs = Math.max(earliestMs, billedUntilMs);
    const orderByMs = knows.orderByMs(ending);
    return {
      seats: ending.line.seats,
      billedUntilMs,
      // Not every user of another SKU needs this one, nor every user above a cap: how many, nobody but who
      // bought them has counted.
      seatsAfter: someLeave
        ? Math.min(needed, oursBefore + seatsBought(pool, evidence))
        : knows.seatsAfter({ needed, inUse, oursBefore, sourceSeats, laterSeats }),
      orderByMs: orderByMs < earliestMs ? noMarginMs : orderByMs,
      raiseByMs: orderByMs < earliestMs ? noMarginMs : knows.raiseByMs(ending),
    };
  });
}

function seatsBought(pool: MovedPool, { meter }: Evidence): number {
  return sumSeats(meter.seatsBought.filter((one) => isOf(pool, one)));
}

/** Everything that is ever needed, before the first end. */
function atOnce(parts: readonly Part[]): Part[] {
  const seatsAfter = Math.max(...parts.map((part) => part.seatsAfter));
  const orderByMs = Math.min(...parts.map((part) => part.orderByMs));
  const raiseByMs = Math.min(...parts.map((part) => part.raiseByMs));
  return parts.map((part) => ({ ...part, seatsAfter, orderByMs, raiseByMs }));
}

/** The fewest users that held one of the pool's SKUs at any time until then. */
function leastInUse(pool: MovedPool, until: Instant, { events, record }: Evidence): number {
  const skuIds = skusOf(pool);
  let inUse = record.pools
    .filter(({ tenantId, skuId }) => tenantId === pool.tenantId && skuIds.has(skuId))
    .reduce((sum, { seatsInUse }) => sum + seatsInUse, 0);
  let least = inUse;
  for (const { tenantId, kind, at, details } of events) {
    if (tenantId !== pool.tenantId || at > until || !skuIds.has(String(details["skuId"]))) continue;
    if (kind === "usersAdded") inUse += Number(details["added"]);
    if (kind === "usersRemoved") inUse -= Number(details["removed"]);
    least = Math.min(least, inUse);
  }
  return least;
}

/** Its own, and those whose users were given it in their place. */
function skusOf({ skuId, sources }: MovedPool): ReadonlySet<string> {
  return new Set([skuId, ...sources.map(({ line }) => line.skuId)]);
}

/** Seats of sources that were not moved and go on serving in the same pool; a trial ends by itself. */
function stayingSeats(pool: MovedPool, { record }: Evidence): number {
  const skuIds = skusOf(pool);
  const moved = new Set(pool.sources.map(({ line }) => line.subscriptionId));
  return sumSeats(
    record.lines.filter(
      ({ expected, tenantId, skuId, subscriptionId }) =>
        expected !== "ignore" &&
        tenantId === pool.tenantId &&
        skuIds.has(skuId) &&
        !moved.has(subscriptionId),
    ),
  );
}

/** Its customer agreed that the rest is bought when the source's seats have left the pool; nobody else may be out for that. */
function waitsForSources({ skuId, tenantId }: MovedPool, { record }: Evidence): boolean {
  return record.customers.some(
    ({ acceptsGap, ...customer }) => customer.tenantId === tenantId && acceptsGap?.skuId === skuId,
  );
}

/** Its owner took seats out of a source while ours grew. */
function isReduced({ sources }: MovedPool, { events }: Evidence): boolean {
  const ids = new Set(sources.map(({ line }) => line.subscriptionId));
  return events.some(
    ({ details, kind }) => kind === "sourceReduced" && ids.has(String(details["subscriptionId"])),
  );
}

/** Not all of it may stand twice. */
function isOverSeatCap(pool: MovedPool, { record }: Evidence): boolean {
  const capped = record.pools.filter(
    ({ tenantId, isCapped }) => isCapped && tenantId === pool.tenantId,
  );
  if (!capped.some((each) => isOf(pool, each))) return false;
  const inFamily = record.lines.filter((line) =>
    capped.some((each) => each.skuId === line.skuId && each.tenantId === line.tenantId),
  );
  return 2 * sumSeats(inFamily) > SEAT_CAP;
}

function sumSeats(lines: readonly { readonly seats: number }[]): number {
  return lines.reduce((sum, { seats }) => sum + seats, 0);
}

function isOf(
  pool: MovedPool,
  one: { readonly tenantId: string; readonly skuId: string },
): boolean {
  return one.tenantId === pool.tenantId && one.skuId === pool.skuId;
}
