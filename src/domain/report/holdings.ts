// What a customer had, and what of ours came in its place: bought, handed over by its former partner, or renewed to CSP.

import { timesMoney, type Money } from "#lib/money.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { priceForCustomer, presentProducts, shownPrice } from "../proposal/make-proposal.ts";
import { rowOf } from "../reconcile/cover.ts";
import type { Standing } from "../reconcile/standing.ts";
import { boughtLines } from "../reconcile/transfers.ts";
import { totalMoney } from "../timing/transition-cost.ts";
import type { CustomerReport } from "./customer-report.ts";

type Before = CustomerReport["before"][number];
type After = CustomerReport["after"][number];

/** All that was there, but for what is licensed to nobody for money. */
export function holdingsBefore(planFile: PlanFile): Before[] {
  return heldBefore(
    planFile,
    planFile.plan.lines.filter(({ route }) => route !== "ignore"),
  );
}

/** Each subscription of ours once, also where a later plan knows it no more; none that has ended since. */
export function holdingsAfter(planFile: PlanFile, standing: Standing): After[] {
  const ended = new Set(
    standing.departure?.subscriptions
      .filter(({ endedAt }) => endedAt !== null)
      .map(({ subscriptionId }) => subscriptionId),
  );
  const held = [
    ...bought(planFile, standing),
    ...handedOver(planFile, standing),
    ...renewed(planFile, standing),
  ];
  return held.filter(
    ({ subscriptionId }, index) =>
      !ended.has(subscriptionId) &&
      held.findIndex((each) => each.subscriptionId === subscriptionId) === index,
  );
}

/** Of what was bought again, and of what that replaces: like is compared with like. */
export function pricesOfBought(
  planFile: PlanFile,
  standing: Standing,
  after: readonly After[],
): CustomerReport["pricePerMonth"] {
  const replaced = heldBefore(planFile, boughtLines(standing, planFile));
  return {
    before: sumOf(replaced),
    after: sumOf(after.filter(({ came }) => came === "bought")),
  };
}

/** The name of a product, also of one that is in the tenant only. */
export function titleOf({ plan }: Pick<PlanFile, "plan">, skuId: string): string {
  const named = [...plan.targets, ...plan.lines].find((each) => each.skuId === skuId);
  return named?.title ?? skuId;
}

function heldBefore(planFile: PlanFile, lines: readonly PlanLine[]): Before[] {
  const { estate } = planFile;
  const presentOf = presentProducts(planFile);
  return lines.map((line) => ({
    ...presentOf(line),
    inUse: estate.knownBy === "declared" ? line.seats : consumedOf(estate, line),
  }));
}

function consumedOf({ pools }: PlanFile["estate"], { skuId }: PlanLine): number {
  return pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
}

function bought(planFile: PlanFile, standing: Standing): After[] {
  return standing.targets.map(({ boughtAt, seats, skuId, subscriptionId }) => {
    const target = planFile.plan.targets.find((each) => each.skuId === skuId) ?? null;
    const price = target === null ? null : priceForCustomer(planFile, target, boughtAt);
    return {
      ...ours(planFile, standing, skuId),
      subscriptionId,
      came: "bought",
      seats,
      term: target?.term ?? null,
      billingPlan: target?.billingPlan ?? null,
      pricePerMonth: price === null ? null : timesMoney(price, seats),
    };
  });
}

/** At a price that was agreed with the former partner and that nobody tells us. */
function handedOver(planFile: PlanFile, standing: Standing): After[] {
  return standing.transfers
    .flatMap(({ arrived }) => arrived)
    .map(({ seats, skuId, subscriptionId, term }) => ({
      ...ours(planFile, standing, skuId),
      subscriptionId,
      came: "handedOver",
      seats: rowOf({ standing }, subscriptionId)?.seats ?? seats,
      term,
      billingPlan: null,
      pricePerMonth: null,
    }));
}

function renewed(planFile: PlanFile, standing: Standing): After[] {
  return standing.renewedToCsp.flatMap(({ differs, lineId, subscriptionIds }) => {
    const line = planFile.plan.lines.find((each) => each.lineId === lineId);
    if (line === undefined) return [];
    const { commitment, quote } = (differs ? null : line.acts.renewToCsp) ?? {};
    const price = quote === undefined ? null : shownPrice(quote);
    return subscriptionIds.map((subscriptionId) => {
      const seats = rowOf({ standing }, subscriptionId)?.seats ?? line.seats;
      return {
        ...ours(planFile, standing, line.skuId),
        subscriptionId,
        came: "renewedToCsp" as const,
        seats,
        term: commitment?.term ?? null,
        billingPlan: commitment?.billingPlan ?? null,
        pricePerMonth: price === null ? null : timesMoney(price, seats),
      };
    });
  });
}

function ours(planFile: PlanFile, { consumed }: Standing, skuId: string) {
  return { title: titleOf(planFile, skuId), inUse: consumed[skuId] ?? 0 };
}

/** Null where nothing is there, one price is unknown, or they are not of one currency. */
function sumOf(holdings: readonly { readonly pricePerMonth: Money | null }[]): Money | null {
  const prices = holdings.map(({ pricePerMonth }) => pricePerMonth);
  return new Set(prices.map((price) => price?.currency)).size === 1 ? totalMoney(prices) : null;
}
