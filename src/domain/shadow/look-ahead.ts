// Which renewals of the next days will cost money or users, by exports alone: nothing is asked of
// Microsoft and nobody has given a permission. The rules are those of a plan: at an end that nobody has
// evidence for, service stops without grace and the money renews (docs/decisions/004-two-worst-cases.md).

import { addDays, earliestEndOfDate, type Instant } from "#lib/instant.ts";
import { addMoney, type Money } from "#lib/money.ts";
import type { Policy } from "../plan/policy.ts";
import type { LaidTogether, LicensePool } from "./lay-together.ts";
import { renewalAhead, renewedAlready, type RenewalAhead } from "./renewal-ahead.ts";

export interface Outlook {
  readonly from: Instant;
  readonly days: number;
  /** By their ends. */
  readonly renewals: readonly RenewalAhead[];
  readonly totals: {
    /** One sum for each currency. */
    readonly money: readonly Money[];
    /** Renewals that cost money nobody knows the price of. */
    readonly withoutPrice: number;
    readonly users: number;
    readonly customers: number;
  };
  readonly later: number;
  readonly ended: number;
  readonly withoutEnd: number;
  /** There are licenses, and nothing says of any when it ends: that nothing ends cannot be said. */
  readonly tellsNoEnd: boolean;
  /** Licenses whose term is over and that still serve, by the tenant's own list. */
  readonly expired: readonly {
    readonly customer: string;
    readonly product: string;
    readonly seats: number;
  }[];
}

export interface LookAhead {
  readonly laid: LaidTogether;
  readonly policy: Policy;
  readonly now: Instant;
  readonly days: number;
}

export function lookAhead({ laid, policy, now, days }: LookAhead): Outlook {
  const horizon = addDays(now, days);
  const capped = cappedSeats(laid.pools);
  const found: AheadOfPool[] = [];
  const passed = { later: 0, ended: 0, withoutEnd: 0 };
  for (const pool of laid.pools) {
    for (const subscription of pool.subscriptions) {
      const { endsOn } = subscription.row;
      if (endsOn === null) passed.withoutEnd += 1;
      else if (earliestEndOfDate(endsOn) > horizon) passed.later += 1;
      else {
        const place = { pool, subscription, endsOn, policy, now, cappedSeats: capped };
        const ahead = earliestEndOfDate(endsOn) > now ? renewalAhead(place) : renewedAlready(place);
        if (ahead === null) passed.ended += 1;
        else found.push({ pool, ahead });
      }
    }
  }
  found.sort((a, b) => (sortKey(a.ahead) < sortKey(b.ahead) ? -1 : 1));
  return {
    from: now,
    days,
    renewals: found.map(({ ahead }) => ahead),
    totals: totalsOf(found),
    ...passed,
    tellsNoEnd:
      found.length + passed.later + passed.ended === 0 &&
      passed.withoutEnd + laid.rows.licenseCounts > 0,
    expired: laid.pools
      .filter(({ expiredSeats }) => expiredSeats > 0)
      .map(({ customer, expiredSeats, product }) => ({
        customer,
        product: product.title,
        seats: expiredSeats,
      })),
  };
}

interface AheadOfPool {
  readonly pool: LicensePool;
  readonly ahead: RenewalAhead;
}

function sortKey({ customer, endsOn, file, line }: RenewalAhead): string {
  return [endsOn, customer, file, String(line).padStart(8, "0")].join("/");
}

function cappedSeats(pools: readonly LicensePool[]): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const pool of pools) {
    if (!pool.product.isCapped) continue;
    seats.set(pool.customerKey, (seats.get(pool.customerKey) ?? 0) + (pool.seats ?? 0));
  }
  return seats;
}

function totalsOf(found: readonly AheadOfPool[]): Outlook["totals"] {
  const renewals = found.map(({ ahead }) => ahead);
  const byCurrency = new Map<string, Money>();
  for (const { money } of renewals) {
    if (money === null) continue;
    const before = byCurrency.get(money.currency);
    byCurrency.set(money.currency, before === undefined ? money : addMoney(before, money));
  }
  const unpriced = renewals.filter(({ isMoneyAtStake, money }) => isMoneyAtStake && money === null);
  return {
    money: [...byCurrency.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    withoutPrice: unpriced.length,
    users: usersInAll(found),
    customers: new Set(found.map(({ pool }) => pool.customerKey)).size,
  };
}

/** Nobody is counted twice: of one pool never more than use it. */
function usersInAll(found: readonly AheadOfPool[]): number {
  let total = 0;
  for (const [pool, ends] of Map.groupBy(found, ({ pool }) => pool)) {
    const users = ends.reduce((sum, { ahead }) => sum + (ahead.users ?? 0), 0);
    total += Math.min(users, pool.usedSeats ?? users);
  }
  return total;
}
