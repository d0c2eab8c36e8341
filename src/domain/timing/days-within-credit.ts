// The days of a portfolio where a day may commit only so much: branch and bound over the days without that limit.
// A day that commits too much bars one order after the other of those that do it; some one of them has to go.

import {
  assign,
  barOf,
  daysOf,
  gridOf,
  spreadOverDays,
  type Assignment,
  type Grid,
  type PortfolioDays,
  type PortfolioOrder,
  type PortfolioRequest,
} from "./portfolio-days.ts";

/** Bounded by nodes, the fewer the larger each is, and never by time: the same portfolio has the same days everywhere. */
function nodesMax({ days, orders }: Grid): number {
  return Math.max(10, Math.floor(50_000 / (1 + days.length * orders.length)));
}

interface DaysWithinCredit extends PortfolioDays {
  /** Those of the unplaced that people would have had a day for. */
  readonly aboveCredit: readonly string[];
  /** No other choice places more, or as many for less; false where the bound of the search was met. */
  readonly isProven: boolean;
}

/** `creditPerDay` in the billing currency; an order without a price counts as nothing. */
export function spreadWithinCredit(
  request: PortfolioRequest,
  creditPerDay: number | null,
): DaysWithinCredit {
  const unlimited = spreadOverDays(request);
  if (creditPerDay === null) return { ...unlimited, aboveCredit: [], isProven: true };
  const orders = request.orders.filter((order) => amountOf(order) <= creditPerDay);
  const { days, isProven } = cheapest(gridOf({ ...request, orders }), request.perDay, creditPerDay);
  const placed = new Set(days.placed.map(({ id }) => id));
  const unplaced = request.orders.flatMap(({ id }) => (placed.has(id) ? [] : [id]));
  const aboveCredit = unplaced.filter((id) => !unlimited.unplaced.includes(id));
  return { placed: days.placed, unplaced, aboveCredit, isProven };
}

interface Node {
  readonly barred: ReadonlySet<number>;
  readonly assignment: Assignment;
  readonly unplaced: number;
  readonly cents: number;
}

function cheapest(
  grid: Grid,
  perDay: number,
  credit: number,
): { readonly days: PortfolioDays; readonly isProven: boolean } {
  const open = [nodeOf(grid, perDay, new Set())];
  const seen = new Set<string>();
  for (let nodes = nodesMax(grid); nodes > 0; nodes -= 1) {
    // What is placed most, and then cheapest, comes first.
    const node = open.sort((a, b) => a.unplaced - b.unplaced || a.cents - b.cents).shift();
    if (node === undefined) break;
    const { day, orders } = tooMuch(grid, node.assignment, credit);
    if (orders.length === 0) return { days: daysOf(grid, node.assignment), isProven: true };
    for (const order of orders) {
      const barred = new Set([...node.barred, barOf(grid, order, day)]);
      const key = [...barred].sort((a, b) => a - b).join();
      if (seen.size !== seen.add(key).size) open.push(nodeOf(grid, perDay, barred));
    }
  }
  return { days: daysOf(grid, oneByOne(grid, perDay, credit)), isProven: false };
}

function nodeOf(grid: Grid, perDay: number, barred: ReadonlySet<number>): Node {
  const assignment = assign(grid, perDay, barred);
  const cents = assignment.reduce<number>(
    (sum, day, order) => sum + (day === null ? 0 : (grid.cents[order]?.[day] ?? 0)),
    0,
  );
  return { assignment, barred, cents, unplaced: assignment.filter((day) => day === null).length };
}

/** The first day that commits too much, with its largest orders that do so by themselves; none where all days keep it. */
function tooMuch(
  { orders, days }: Grid,
  assignment: Assignment,
  credit: number,
): { readonly day: number; readonly orders: readonly number[] } {
  const amount = (order: number) => amountOf(orders[order]);
  for (const day of days.keys()) {
    const all = [...orders.keys()].filter((order) => assignment[order] === day);
    let total = 0;
    const largest = all.toSorted((a, b) => amount(b) - amount(a));
    for (const [index, order] of largest.entries()) {
      total += amount(order);
      if (total > credit) return { day, orders: largest.slice(0, index + 1) };
    }
  }
  return { day: 0, orders: [] };
}

/** Where the search was given up: the most urgent first, each on its latest day that has room. */
function oneByOne({ cents, days, orders }: Grid, perDay: number, credit: number): Assignment {
  const room = days.map(() => ({ orders: perDay, amount: credit }));
  const lastDay = (order: number) => cents[order]?.findLastIndex(Number.isFinite) ?? -1;
  const dayOf = new Map<number, number>();
  for (const order of [...orders.keys()].sort((a, b) => lastDay(a) - lastDay(b))) {
    const amount = amountOf(orders[order]);
    const at = room.findLastIndex(
      (day, index) => index <= lastDay(order) && day.orders >= 1 && day.amount >= amount,
    );
    const day = room[at];
    if (day === undefined) continue;
    day.orders -= 1;
    day.amount -= amount;
    dayOf.set(order, at);
  }
  return [...orders.keys()].map((order) => dayOf.get(order) ?? null);
}

function amountOf(order: PortfolioOrder | undefined): number {
  return order?.committed ?? 0;
}
