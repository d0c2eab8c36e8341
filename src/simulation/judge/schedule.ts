// The purchases for one pool, as the lower bounds see them: what has to be bought by when, which
// instants may be used, and what a schedule costs. Times are milliseconds since 1970.

import { overlapAmount, type PaidSeats } from "./overlap.ts";

/** A part of the pool: the seats of one source that stops at one instant. */
export interface Part {
  readonly seats: number;
  readonly billedUntilMs: number;
  /** Our own seats that have to stand from the source's end on, those of before included. */
  readonly seatsAfter: number;
  /** By when they have to be bought. */
  readonly orderByMs: number;
}

/** What one of our seats costs each month when it is ordered in this period. */
export interface PricePeriod {
  readonly fromMs: number;
  readonly toMs: number;
  readonly unitPrice: number;
}

export interface PoolCase {
  /** In the order of their ends. */
  readonly parts: readonly Part[];
  /** Seats of ours in the pool before anything is bought: they are grown at their own price. */
  readonly ours: { readonly seats: number; readonly unitPrice: number } | null;
  readonly earliestMs: number;
  /** One after another; nothing can be ordered in a gap. */
  readonly prices: readonly PricePeriod[];
  readonly termMonths: number;
  /** Where a single seat may prove the road before the rest is bought: by when it has to be ordered. */
  readonly pilotByMs: number | null;
  readonly calendar: Calendar;
}

interface Calendar {
  /** 1 is Monday, 7 is Sunday, in UTC. */
  readonly weekendDays: readonly number[];
  readonly freezes: readonly { readonly fromMs: number; readonly toMs: number }[];
}

export interface PlannedPurchase {
  readonly atMs: number;
  /** Our own seats in the pool after it. */
  readonly seatsAfter: number;
}

/**
 * Whether these purchases keep the rules: at allowed instants, never fewer seats than before, and each
 * part covered in time. The first order is of a whole part, or of a pilot seat where that is allowed.
 */
export function isFeasible(pool: PoolCase, purchases: readonly PlannedPurchase[]): boolean {
  const [first] = purchases;
  if (first === undefined) return pool.parts.every(({ seatsAfter }) => seatsAfter <= before(pool));
  let seats = before(pool);
  for (const { atMs, seatsAfter } of purchases) {
    if (atMs < pool.earliestMs || !isAllowed(pool.calendar, atMs) || seatsAfter <= seats)
      return false;
    seats = seatsAfter;
  }
  const isWholePart = first.seatsAfter >= (partsToBuy(pool)[0]?.seatsAfter ?? 0);
  const isPilot = pool.pilotByMs !== null && first.atMs <= pool.pilotByMs;
  if (pool.ours === null && !isWholePart && !isPilot) return false;
  if (pool.ours === null && pool.pilotByMs !== null && !isPilot) return false;
  return pool.parts.every((part) => seatsAt(pool, purchases, part.orderByMs) >= part.seatsAfter);
}

/**
 * The purchases that cost least; null where no schedule keeps the rules. Each part is bought at the last
 * allowed instant, because the longer our seats stand beside the source's the more is paid twice; only
 * the price, fixed at the first order, can be a reason to order earlier, and then as late as it lasts.
 */
export function cheapestSchedule(pool: PoolCase): readonly PlannedPurchase[] | null {
  const needed = partsToBuy(pool);
  const [first] = needed;
  if (first === undefined) return [];
  const orderByMs = Math.min(pool.pilotByMs ?? first.orderByMs, first.orderByMs);
  const periods = pool.ours === null ? pool.prices : [{ fromMs: pool.earliestMs, toMs: Infinity }];
  let best: readonly PlannedPurchase[] | null = null;
  for (const { fromMs, toMs } of periods) {
    const beginsMs = Math.max(fromMs, pool.earliestMs);
    const atMs = lastAllowed(pool.calendar, beginsMs, Math.min(toMs - 1, orderByMs));
    const schedule = atMs === null ? null : startingAt(pool, needed, atMs);
    if (schedule === null) continue;
    if (best === null || costOf(pool, schedule) < costOf(pool, best)) best = schedule;
  }
  return best;
}

/** The first order at this instant, and each raise as late as it may be. */
function startingAt(
  pool: PoolCase,
  needed: readonly Part[],
  firstAtMs: number,
): readonly PlannedPurchase[] | null {
  const seatsByInstant = new Map<number, number>();
  const smallest = pool.pilotByMs === null ? (needed[0]?.seatsAfter ?? 0) : 1;
  seatsByInstant.set(firstAtMs, smallest);
  for (const { orderByMs, seatsAfter } of needed) {
    const atMs = lastAllowed(pool.calendar, firstAtMs, orderByMs);
    if (atMs === null) return null;
    seatsByInstant.set(atMs, Math.max(seatsByInstant.get(atMs) ?? 0, seatsAfter));
  }
  const purchases: PlannedPurchase[] = [];
  for (const [atMs, seatsAfter] of [...seatsByInstant].sort(([a], [b]) => a - b)) {
    if (seatsAfter > (purchases.at(-1)?.seatsAfter ?? before(pool)))
      purchases.push({ atMs, seatsAfter });
  }
  return purchases;
}

/** What these purchases cost beyond what would be paid anyway: doubled seats, and the price forgone. */
export function costOf(pool: PoolCase, purchases: readonly PlannedPurchase[]): number {
  const unitPrice = priceOf(pool, purchases);
  const lastEndMs = Math.max(...pool.parts.map(({ billedUntilMs }) => billedUntilMs));
  let seats = before(pool);
  const bought = purchases.map(({ atMs, seatsAfter }): PaidSeats => {
    const added = seatsAfter - seats;
    seats = seatsAfter;
    return { fromMs: atMs, toMs: Math.max(atMs, lastEndMs), seats: added, unitPrice };
  });
  const held = { fromMs: pool.earliestMs, toMs: lastEndMs, seats: before(pool), unitPrice };
  const theirs = pool.parts.map((part) => ({
    fromMs: pool.earliestMs,
    toMs: Math.max(pool.earliestMs, part.billedUntilMs),
    seats: part.seats,
    unitPrice: 0,
  }));
  const seatsBefore = before(pool) + pool.parts.reduce((sum, part) => sum + part.seats, 0);
  const overlap = overlapAmount([held, ...bought], theirs, seatsBefore);
  return overlap + (unitPrice - bestPrice(pool)) * (seats - before(pool)) * pool.termMonths;
}

/** The price is fixed at the first order for all that is added later. */
function priceOf(pool: PoolCase, [first]: readonly PlannedPurchase[]): number {
  if (pool.ours !== null) return pool.ours.unitPrice;
  if (first === undefined) return bestPrice(pool);
  const period = pool.prices.find(({ fromMs, toMs }) => fromMs <= first.atMs && first.atMs < toMs);
  if (period === undefined) throw new RangeError("an order at an instant without a price");
  return period.unitPrice;
}

function bestPrice({ ours, prices }: PoolCase): number {
  return ours?.unitPrice ?? Math.min(...prices.map(({ unitPrice }) => unitPrice));
}

/** The last instant from `fromMs` until `toMs`, both included, at which something may be bought; null where there is none. */
function lastAllowed(calendar: Calendar, fromMs: number, toMs: number): number | null {
  let atMs = toMs;
  while (atMs >= fromMs) {
    const freeze = calendar.freezes.find((each) => each.fromMs <= atMs && atMs < each.toMs);
    if (freeze !== undefined) atMs = freeze.fromMs - 1;
    else if (isWeekend(calendar, atMs)) atMs = Math.floor(atMs / DAY_MS) * DAY_MS - 1;
    else return atMs;
  }
  return null;
}

function isAllowed(calendar: Calendar, atMs: number): boolean {
  return lastAllowed(calendar, atMs, atMs) === atMs;
}

const DAY_MS = 86_400_000;
const THURSDAY = 4; // 1 January 1970

function isWeekend({ weekendDays }: Calendar, atMs: number): boolean {
  const daysSinceMonday = Math.floor(atMs / DAY_MS) + THURSDAY - 1;
  return weekendDays.includes((((daysSinceMonday % 7) + 7) % 7) + 1);
}

function seatsAt(pool: PoolCase, purchases: readonly PlannedPurchase[], atMs: number): number {
  return purchases
    .filter((purchase) => purchase.atMs <= atMs)
    .reduce((seats, { seatsAfter }) => Math.max(seats, seatsAfter), before(pool));
}

function before({ ours }: PoolCase): number {
  return ours?.seats ?? 0;
}

/** The parts for which something has to be bought, the most urgent first. */
function partsToBuy(pool: PoolCase): readonly Part[] {
  return pool.parts
    .filter(({ seatsAfter }) => seatsAfter > before(pool))
    .toSorted((a, b) => a.orderByMs - b.orderByMs);
}
