// The planned orders of all open moves on days on which there are people for them. It proposes; the
// dates that are carried out stay those of the approved plans.

import { costOfTerm } from "#domain/plan/cost.ts";
import { ordersADay } from "#domain/timing/orders-a-day.ts";
import { spreadWithinCredit } from "#domain/timing/days-within-credit.ts";
import { costBetween } from "#domain/timing/prices.ts";
import { totalMoney } from "#domain/timing/transition-cost.ts";
import { addDays, type Instant, type LocalDate } from "#lib/instant.ts";
import { money, type Money } from "#lib/money.ts";
import { sharedLimits } from "#governor/limits.ts";
import { policyInForce } from "../policy/choose-policy.ts";
import type { MoveActsOptions } from "./act.ts";
import type { EngineStore } from "#store/open-store.ts";

export interface OrderDaysRequest {
  /** Orders that the people of one day can look after; null: what the policy says. */
  readonly perDay: number | null;
  /** The most that a day may commit, in the partner's billing currency; null: what the policy says. */
  readonly credit: number | null;
}

interface DayOrder {
  moveId: string;
  companyName: string;
  title: string;
  stepKey: string;
  seats: number;
  committed: Money | null;
  extraCost: Money | null;
}

export interface OrderDaysReport {
  days: { day: LocalDate; orders: DayOrder[]; committed: Money | null }[];
  unplaced: (DayOrder & { isAboveCredit: boolean })[];
  isProven: boolean;
}

interface Planned {
  readonly order: DayOrder;
  readonly latestAt: Instant;
  readonly dayCost: Money | null;
}

export async function orderDays(
  office: MoveActsOptions,
  request: OrderDaysRequest,
): Promise<OrderDaysReport> {
  const { clock, services, store } = office;
  const now = await clock.now();
  const { policy } = await policyInForce(office);
  const { creditPerDay, ordersPerDay } = policy.portfolio;
  const credit = request.credit ?? creditPerDay;
  const perDay = Math.min(
    request.perDay ?? ordersPerDay ?? Infinity,
    ordersADay(sharedLimits["orders"]),
  );
  const planned = await plannedOrders(store, services.partner.partnerId, now);
  const orders = planned.map(({ dayCost, latestAt, order }) => ({
    id: order.stepKey,
    latestAt,
    centsPerDay: dayCost === null ? 0 : Math.round(Number(dayCost.amount) * 100),
    committed: order.committed === null ? null : Number(order.committed.amount),
  }));
  const spread = spreadWithinCredit({ orders, now, perDay, calendar: policy }, credit);
  const { aboveCredit, isProven, placed, unplaced } = spread;
  const byKey = new Map(planned.map((each) => [each.order.stepKey, each]));
  const days = Map.groupBy(placed, ({ day }) => day);
  return {
    days: [...days.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, all]) => {
        const ofDay = all.flatMap(({ id, cents }) => {
          const found = byKey.get(id);
          if (found === undefined) return [];
          const { dayCost, order } = found;
          const extraCost = dayCost === null ? null : money(cents / 100, dayCost.currency);
          return [{ ...order, extraCost }];
        });
        return { day, orders: ofDay, committed: totalMoney(ofDay.map((each) => each.committed)) };
      }),
    unplaced: unplaced.flatMap((id) => {
      const order = byKey.get(id)?.order;
      return order === undefined ? [] : [{ ...order, isAboveCredit: aboveCredit.includes(id) }];
    }),
    isProven,
  };
}

/** What is still to be bought, pilots apart: those are single licenses and nobody waits for them. */
async function plannedOrders(
  store: EngineStore,
  partnerId: string,
  now: Instant,
): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const { customer, moveId, status } of await store.moves.list(partnerId)) {
    if (status !== "open") continue;
    const file = await store.plans.current(partnerId, moveId);
    for (const { steps, term, title, unitCost } of file?.plan.targets ?? []) {
      for (const { isPilot, orderAt, seatsAdded, stepKey } of steps) {
        if (isPilot || seatsAdded === 0 || orderAt < now) continue;
        planned.push({
          order: {
            moveId,
            companyName: customer.companyName,
            title,
            stepKey,
            seats: seatsAdded,
            committed: costOfTerm(unitCost, seatsAdded, term),
            extraCost: null,
          },
          latestAt: orderAt,
          dayCost:
            unitCost === null
              ? null
              : costBetween(unitCost, seatsAdded, orderAt, addDays(orderAt, 1)),
        });
      }
    }
  }
  return planned;
}
