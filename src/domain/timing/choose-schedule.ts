// When to buy for one target: a choice among all dates and instruments inside the safe interval, by
// what each costs. A later first order is never dearer but where the price changes, or where it comes too
// late to prove the subscription for a further part; so the last safe instant and the last instants
// before those are the only dates that can be best, and all of them are tried.

import { addHours, earliest, type Instant } from "#lib/instant.ts";
import { addMoney, isAbove, sumOf, timesMoney, type Money } from "#lib/money.ts";
import type { OfferTerm } from "../catalog/catalog.ts";
import { lastWorkingInstant, type Calendar } from "../lifecycle/working-days.ts";
import {
  costBetween,
  lastInstantsOfPrices,
  lowestPrice,
  minus,
  monthsOf,
  priceAt,
  type PriceColumn,
} from "./prices.ts";

/** Seats whose sources end together. Both instants are working ones, and never before `now`. */
export interface Part {
  readonly seats: number;
  readonly endsAt: Instant;
  /** The last safe instant of an order, and of a raise of a proven subscription (never earlier). */
  readonly orderBy: Instant;
  readonly raiseBy: Instant;
}

export interface ScheduleRequest {
  readonly now: Instant;
  /** In the order of `orderBy`; at least one. */
  readonly parts: readonly Part[];
  /** Null where none is allowed, or where the subscription is in use already. */
  readonly pilot: { readonly seats: number; readonly hoursBeforeEnd: number } | null;
  /** The longest from an order until its subscription is active: only then can it be raised. */
  readonly activeHours: number;
  /** An active subscription is grown: nothing is waited for. */
  readonly isActive: boolean;
  /** A purchase for this target was made before. */
  readonly isBought: boolean;
  readonly sold: OfferTerm;
  /** May the date of the first order be moved to before a change of price? */
  readonly priceDates: boolean;
  /** From the instant at which it is asked for until it is placed: a person orders at a provider. */
  readonly orderingHours: number;
  readonly calendar: Calendar;
}

export interface ScheduledPurchase {
  /** Which part it completes; null for the pilot. */
  readonly part: number | null;
  readonly seats: number;
  readonly orderAt: Instant;
  /** See `PurchaseStep.unprovenAt`. */
  readonly unprovenAt: Instant | null;
}

export interface Schedule {
  readonly purchases: readonly ScheduledPurchase[];
  /** Why its first order stands where it stands. */
  readonly why: "latestSafe" | "beforePriceChange" | "provesTheNext" | "atOnce";
  readonly cost: ScheduleCost | null;
}

export interface ScheduleCost {
  readonly overlap: Money;
  /** What the price at the chosen date costs over the first term, above the lowest inside the interval. */
  readonly priceLost: Money;
  readonly total: Money;
}

export interface ScheduleChoice {
  readonly chosen: Schedule;
  /** Null where nothing else is possible. */
  readonly runnerUp: Schedule | null;
  /** Without pilot and price dates: everything as late as is safe. */
  readonly latestSafe: Schedule;
  readonly today: Schedule;
}

/** Throws RangeError where there is no part to buy for. */
export function chooseSchedule(request: ScheduleRequest): ScheduleChoice {
  const all = schedules(request);
  const [chosen, runnerUp] = all.toSorted(byCost);
  const latestSafe = latestOnly(request);
  if (chosen === undefined) throw new RangeError("nothing to schedule");
  return {
    chosen,
    runnerUp: runnerUp ?? null,
    latestSafe,
    today: withFirstAt(request, request.now, null, "atOnce") ?? latestSafe,
  };
}

function latestOnly(request: ScheduleRequest): Schedule {
  const purchases = request.parts.map(({ seats, orderBy }, part) => ({
    part,
    seats,
    orderAt: orderBy,
    unprovenAt: null,
  }));
  return { purchases, why: "latestSafe", cost: costOf(request, purchases, "unitCost") };
}

/** Every schedule that can be best; the first is the default where costs are not known. */
function schedules(request: ScheduleRequest): Schedule[] {
  const { now, parts, priceDates, activeHours, orderingHours, sold } = request;
  const last = firstPart(parts).orderBy;
  const early = priceDates
    ? lastInstantsOfPrices(sold, now, last, orderingHours).flatMap((at) =>
        workingSince(request, at),
      )
    : [];
  const proving = parts
    .slice(1)
    .map(({ orderBy }) => addHours(orderBy, -activeHours))
    .filter((at) => at < last)
    .flatMap((at) => workingSince(request, at));
  const ways = request.pilot === null ? [null] : [request.pilot, null];
  const all = ways.flatMap((pilot) => [
    withFirstAt(request, last, pilot, "latestSafe"),
    ...early.map((at) => withFirstAt(request, at, pilot, "beforePriceChange")),
    ...proving.map((at) => withFirstAt(request, at, pilot, "provesTheNext")),
  ]);
  return all.filter((schedule) => schedule !== null);
}

function workingSince({ now, calendar }: ScheduleRequest, at: Instant): Instant[] {
  const { at: working } = lastWorkingInstant(at, calendar);
  return working < now ? [] : [working];
}

/** The schedule whose first order is at this instant or, for safety, earlier; null where a pilot has no time. */
function withFirstAt(
  request: ScheduleRequest,
  at: Instant,
  pilot: ScheduleRequest["pilot"],
  why: Schedule["why"],
): Schedule | null {
  const { now, parts, activeHours } = request;
  const { endsAt, orderBy: firstBy } = firstPart(parts);
  const purchases: ScheduledPurchase[] = [];
  if (pilot !== null) {
    const by = earliest(
      at,
      addHours(endsAt, -pilot.hoursBeforeEnd),
      addHours(firstBy, -activeHours),
    );
    const { at: orderAt } = lastWorkingInstant(by, request.calendar);
    if (orderAt < now) return null;
    purchases.push({ part: null, seats: pilot.seats, orderAt, unprovenAt: null });
  }
  let bought = request.isBought ? now : purchases[0]?.orderAt;
  for (const [part, { seats, orderBy, raiseBy }] of parts.entries()) {
    const isInTime = bought !== undefined && addHours(bought, activeHours) <= orderBy;
    const later = isInTime && raiseBy > orderBy && why !== "atOnce";
    const first = bought ?? earliest(at, orderBy);
    const isRaisable = bought !== undefined && (isInTime || request.isActive);
    const orderAt = why === "atOnce" ? now : isRaisable ? orderBy : first;
    purchases.push({
      part,
      seats: part === 0 && pilot !== null ? seats - pilot.seats : seats,
      orderAt: later ? raiseBy : orderAt,
      unprovenAt: later ? orderBy : null,
    });
    bought ??= orderAt;
  }
  const inOrder = neverAfterTheNext(purchases);
  return { purchases: inOrder, why, cost: costOf(request, inOrder, "unitCost") };
}

/** A part that may wait longer than the next one is bought with it: raises go upwards only. */
function neverAfterTheNext(purchases: readonly ScheduledPurchase[]): ScheduledPurchase[] {
  let next: Instant | null = null;
  return purchases
    .toReversed()
    .map((purchase) => {
      const orderAt: Instant = next === null ? purchase.orderAt : earliest(purchase.orderAt, next);
      next = orderAt;
      return { ...purchase, orderAt };
    })
    .toReversed();
}

/** Null where a price is not known. */
export function costOf(
  { now, parts, sold }: ScheduleRequest,
  purchases: readonly ScheduledPurchase[],
  column: PriceColumn,
): ScheduleCost | null {
  const [first] = purchases;
  if (first === undefined) return null;
  const price = priceAt(sold, first.orderAt, column);
  const lowest = lowestPrice(sold, now, firstPart(parts).orderBy, column);
  if (price === null || lowest === null) return null;
  const ofEach = purchases.map(({ part, seats, orderAt }) => {
    const { endsAt } = parts[part ?? 0] ?? firstPart(parts);
    return costBetween(price, seats, orderAt, endsAt);
  });
  const nothing = timesMoney(price, 0);
  const overlap = sumOf(ofEach) ?? nothing;
  if (price === lowest) return { overlap, priceLost: nothing, total: overlap };
  const seats = parts.reduce((sum, part) => sum + part.seats, 0);
  const priceLost = timesMoney(minus(price, lowest), seats * monthsOf[sold.term]);
  return { overlap, priceLost, total: addMoney(overlap, priceLost) };
}

function firstPart(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first === undefined) throw new RangeError("a schedule for no part");
  return first;
}

/** Cheapest first; among equals, and where nothing is known, the order in which they were made. */
function byCost(a: Schedule, b: Schedule): number {
  if (a.cost === null || b.cost === null) return 0;
  if (isAbove(a.cost.total, b.cost.total)) return 1;
  return isAbove(b.cost.total, a.cost.total) ? -1 : 0;
}
