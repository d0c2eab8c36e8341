// The purchases for one pool, as the lower bounds see them: what has to be bought by when, which
// instants may be used, and what a schedule costs. Times are milliseconds since 1970.

import { overlapAmount, type PaidSeats } from "./overlap.ts";

/** A part of the pool: the seats of one source that stops at one instant. */
export interface Part {
  readonly seats: number;
  readonly billedUntilMs: number;
  /** Our own seats that have to stand from the source's end on, those of before included. */
  readonly seatsAfter: number;
  /** By when they have to be bought, and by when where a subscription of ours is proven already; never earlier. */
  readonly orderByMs: number;
  readonly raiseByMs: number;
}

/** What one of our seats costs each month when it is ordered in this period. */
export interface PricePeriod {
  readonly fromMs: number;
  readonly toMs: number;
  readonly unitPrice: number;
  /** The fewest seats that the first order has to have for it; any number where it is absent. */
  readonly seatsMin?: number;
  /** Since when anybody can read it; always where it is absent. */
  readonly knownFromMs?: number;
}

export interface PoolCase {
  /** In the order of their ends. */
  readonly parts: readonly Part[];
  /** Seats of ours in the pool before anything is bought: they are grown at their own price. */
  readonly ours: { readonly seats: number; readonly unitPrice: number } | null;
  readonly earliestMs: number;
  /** Nothing can be ordered in a gap; where they overlap, the lowest that the order can have counts. */
  readonly prices: readonly PricePeriod[];
  readonly termMonths: number;
  /** From the first purchase until its subscription is proven; Infinity where it never is. */
  readonly proofMs: number;
  /** Where a single seat may be ordered first: by when. */
  readonly pilotByMs: number | null;
  /** Whether the first order may be earlier than its margin asks for because of its price. */
  readonly mayFollowPrices: boolean;
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
  if (first === undefined) return partsToBuy(pool).length === 0;
  let seats = before(pool);
  for (const { atMs, seatsAfter } of purchases) {
    if (atMs < pool.earliestMs || !isAllowed(pool.calendar, atMs) || seatsAfter <= seats)
      return false;
    seats = seatsAfter;
  }
  const isWholePart = first.seatsAfter >= (partsToBuy(pool)[0]?.seatsAfter ?? 0);
  const isPilot = pool.pilotByMs !== null && first.atMs <= pool.pilotByMs;
  if (!isWholePart && !isPilot) return false;
  return pool.parts.every(
    (part) => seatsAt(pool, purchases, deadline(pool, part, first.atMs)) >= part.seatsAfter,
  );
}

/** By when this part has to be bought where the first order is made at this instant. */
function deadline(pool: PoolCase, { orderByMs, raiseByMs }: Part, firstAtMs: number): number {
  return firstAtMs + pool.proofMs <= orderByMs ? raiseByMs : orderByMs;
}

/**
 * The purchases that cost least; null where no schedule keeps the rules. Each part is bought at the last
 * allowed instant, because the longer our seats stand beside the source's the more is paid twice; only a
 * price, fixed at the first order, or a proof that lets later parts wait can be a reason to begin earlier,
 * and then as late as that reason lasts. All of these are tried.
 */
export function cheapestSchedule(pool: PoolCase): readonly PlannedPurchase[] | null {
  const [first] = partsToBuy(pool);
  if (first === undefined) return [];
  let best: readonly PlannedPurchase[] | null = null;
  for (const firstOrder of firstOrders(pool, first)) {
    const schedule = startingWith(pool, firstOrder);
    if (!isFeasible(pool, schedule)) continue;
    if (best === null || costOf(pool, schedule) < costOf(pool, best)) best = schedule;
  }
  return best;
}

/**
 * What costs least for whoever learns of prices only as they are published: what is best by all that is known is
 * carried out once its first order is due, whatever is published afterwards. Null where no schedule keeps the rules.
 */
export function scheduleAsPublished(pool: PoolCase): readonly PlannedPurchase[] | null {
  const known = pool.prices.flatMap(({ knownFromMs = -Infinity }) =>
    Math.max(knownFromMs, pool.earliestMs),
  );
  const turns = [...new Set([pool.earliestMs, ...known])].sort((a, b) => a - b);
  for (const [at, turnMs] of turns.entries()) {
    const prices = pool.prices.filter(({ knownFromMs = -Infinity }) => knownFromMs <= turnMs);
    const schedule = cheapestSchedule({ ...pool, prices, earliestMs: turnMs });
    const nextMs = turns[at + 1] ?? Infinity;
    if (schedule === null || (schedule[0]?.atMs ?? -Infinity) < nextMs) return schedule;
  }
  return null;
}

/** Every first purchase that can be best: of a part, of more than one, or of what a price asks for at least. */
function firstOrders(pool: PoolCase, { orderByMs, seatsAfter }: Part): PlannedPurchase[] {
  const { pilotByMs } = pool;
  const parts = partsToBuy(pool).map((part) => part.seatsAfter);
  const least = pool.prices.map(({ seatsMin = 1 }) => before(pool) + Math.max(1, seatsMin));
  const sizes = new Set([before(pool) + 1, ...parts, ...least]);
  return [...sizes]
    .filter((seats) => seats <= Math.max(...parts))
    .flatMap((seats) => {
      const byMs = seats < seatsAfter ? Math.min(pilotByMs ?? -Infinity, orderByMs) : orderByMs;
      return beginnings(pool, byMs).map((atMs) => ({ atMs, seatsAfter: seats }));
    });
}

/** The last allowed instants before each reason to begin earlier, and before the latest of all. */
function beginnings(pool: PoolCase, byMs: number): number[] {
  const proofs = pool.parts.map(({ orderByMs }) => orderByMs - pool.proofMs);
  const priceEnds = pool.mayFollowPrices ? pool.prices.map(({ toMs }) => toMs - 1) : [];
  return [byMs, ...proofs, ...priceEnds]
    .filter((limitMs) => limitMs <= byMs)
    .flatMap((limitMs) => lastAllowed(pool.calendar, pool.earliestMs, limitMs) ?? []);
}

/** Begun so, each part as late as it may be. */
function startingWith(pool: PoolCase, first: PlannedPurchase): readonly PlannedPurchase[] {
  const planned = [first];
  for (const part of partsToBuy(pool)) {
    const lastMs = deadline(pool, part, first.atMs);
    const atMs = lastAllowed(pool.calendar, first.atMs, lastMs);
    if (atMs !== null) planned.push({ atMs, seatsAfter: part.seatsAfter });
  }
  const purchases: PlannedPurchase[] = [];
  for (const one of planned.sort((a, b) => a.atMs - b.atMs || b.seatsAfter - a.seatsAfter)) {
    if (one.seatsAfter > (purchases.at(-1)?.seatsAfter ?? before(pool))) purchases.push(one);
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
  const seats = first.seatsAfter - before(pool);
  const prices = pool.prices
    .filter(({ fromMs, toMs }) => fromMs <= first.atMs && first.atMs < toMs)
    .filter(({ seatsMin = 0 }) => seatsMin <= seats);
  if (prices.length === 0) throw new RangeError("an order at an instant without a price");
  return Math.min(...prices.map(({ unitPrice }) => unitPrice));
}

/** The lowest that an order in time can have; what is cheaper only later was lost by nobody's choice. */
function bestPrice(pool: PoolCase): number {
  const { ours, prices } = pool;
  if (ours !== null) return ours.unitPrice;
  const byMs = partsToBuy(pool)[0]?.orderByMs ?? Infinity;
  const inTime = prices.filter(({ fromMs }) => fromMs <= byMs);
  return Math.min(...(inTime.length === 0 ? prices : inTime).map(({ unitPrice }) => unitPrice));
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
