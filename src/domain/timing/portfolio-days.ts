// The days of a portfolio: each order on a day on which there is somebody for it, no later than its own
// last day, and all together as cheap as can be. Exact: a shortest augmenting path for each order, along
// which orders already placed may move to other days. What a day may commit is in `days-within-credit.ts`.

import {
  addDays,
  dateOf,
  daysBetween,
  startOfDay,
  type Instant,
  type LocalDate,
} from "#lib/instant.ts";
import { lastWorkingInstant, type Calendar } from "../lifecycle/working-days.ts";

export interface PortfolioOrder {
  readonly id: string;
  readonly latestAt: Instant;
  /** What a day earlier costs, in hundredths of the currency. */
  readonly centsPerDay: number;
  /** What it commits, in the billing currency; null where no price is known. */
  readonly committed: number | null;
}

export interface PortfolioRequest {
  readonly orders: readonly PortfolioOrder[];
  readonly now: Instant;
  /** Orders that the people of one day can look after. */
  readonly perDay: number;
  readonly calendar: Calendar;
}

export interface PortfolioDays {
  readonly placed: readonly {
    readonly id: string;
    readonly day: LocalDate;
    readonly cents: number;
  }[];
  /** Orders for which no day is left before their last one. */
  readonly unplaced: readonly string[];
}

/** Places as many orders as can be placed, and those as cheaply as can be. */
export function spreadOverDays(request: PortfolioRequest): PortfolioDays {
  const grid = gridOf(request);
  return daysOf(grid, assign(grid, request.perDay));
}

/** The working days, and what each order costs on each of them: Infinity after its last one. */
export interface Grid {
  readonly orders: readonly PortfolioOrder[];
  readonly days: readonly LocalDate[];
  readonly cents: readonly (readonly number[])[];
}

/** By the number of its order, the number of its day; null where none is left. */
export type Assignment = readonly (number | null)[];

export function gridOf({ orders, now, calendar }: PortfolioRequest): Grid {
  const days = workingDays(orders, now, calendar);
  return {
    orders,
    days: days.map(dateOf),
    cents: orders.map((order) => days.map((day) => costOn(order, day))),
  };
}

/** The cheapest assignment that places most; none on a day that is barred to it, by `barOf`. */
export function assign(
  grid: Grid,
  perDay: number,
  barred: ReadonlySet<number> = new Set(),
): Assignment {
  const byDay = grid.days.map((): number[] => []);
  const dayOf = new Map<number, number>();
  const cost = (order: number, day: number) =>
    barred.has(barOf(grid, order, day)) ? Infinity : (grid.cents[order]?.[day] ?? Infinity);
  for (const order of grid.orders.keys()) {
    const path = cheapestPath(order, byDay, perDay, cost);
    for (const { moved, to } of path) {
      const from = dayOf.get(moved);
      if (from !== undefined) byDay[from] = (byDay[from] ?? []).filter((each) => each !== moved);
      byDay[to]?.push(moved);
      dayOf.set(moved, to);
    }
  }
  return grid.orders.map((_, order) => dayOf.get(order) ?? null);
}

export function barOf({ days }: Grid, order: number, day: number): number {
  return order * days.length + day;
}

export function daysOf({ cents, days, orders }: Grid, assignment: Assignment): PortfolioDays {
  return {
    placed: orders.flatMap(({ id }, order) => {
      const at = assignment[order] ?? null;
      const day = at === null ? undefined : days[at];
      if (at === null || day === undefined) return [];
      return [{ id, day, cents: cents[order]?.[at] ?? 0 }];
    }),
    unplaced: orders.flatMap(({ id }, order) => (assignment[order] == null ? [id] : [])),
  };
}

function workingDays(
  orders: readonly PortfolioOrder[],
  now: Instant,
  calendar: Calendar,
): Instant[] {
  const last =
    orders
      .map(({ latestAt }) => latestAt)
      .sort()
      .at(-1) ?? now;
  const days: Instant[] = [];
  for (let at = startOfDay(now); at <= last; at = addDays(at, 1)) {
    if (lastWorkingInstant(at, calendar).at === at) days.push(at);
  }
  return days;
}

function costOn({ centsPerDay, latestAt }: PortfolioOrder, day: Instant): number {
  const daysEarlier = daysBetween(day, startOfDay(latestAt));
  return daysEarlier < 0 ? Infinity : centsPerDay * daysEarlier;
}

interface Move {
  readonly moved: number;
  readonly to: number;
}

/** The moves that make room for one more order at the least cost; none where there is no room. */
function cheapestPath(
  order: number,
  byDay: readonly (readonly number[])[],
  perDay: number,
  cost: (order: number, day: number) => number,
): readonly Move[] {
  const best = byDay.map((_, day) => ({
    cents: cost(order, day),
    moves: [{ moved: order, to: day }],
  }));
  for (let changed = true; changed;) {
    changed = false;
    for (const [from, here] of best.entries()) {
      if (here.cents === Infinity) continue;
      for (const moved of byDay[from] ?? []) {
        for (const [to, there] of best.entries()) {
          const cents = here.cents + cost(moved, to) - cost(moved, from);
          if (cents >= there.cents) continue;
          best[to] = { cents, moves: [{ moved, to }, ...here.moves] };
          changed = true;
        }
      }
    }
  }
  let cheapest: (typeof best)[number] | null = null;
  for (const [day, here] of best.entries()) {
    const isFull = (byDay[day] ?? []).length >= perDay;
    if (isFull || here.cents === Infinity) continue;
    if (cheapest === null || here.cents < cheapest.cents) cheapest = here;
  }
  return cheapest?.moves ?? [];
}
