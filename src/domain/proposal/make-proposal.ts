// What a customer is shown of a plan. It follows from the plan file alone, so that its hash says what somebody agreed to.

import { hashOf } from "#lib/canonical-json.ts";
import { earliestOf, type Instant } from "#lib/instant.ts";
import { timesMoney, type Money } from "#lib/money.ts";
import type { z } from "zod";
import { termListed } from "../catalog/offers-of.ts";
import { isInError } from "../estate/estate.ts";
import { holdingsOf } from "../estate/holdings.ts";
import { matchSources } from "../plan/match-sources.ts";
import type { PlanFile, PlanLine, PlanTarget, RenewalQuote } from "../plan/move-plan.ts";
import { movedLines } from "../reconcile/cover.ts";
import { priceAt } from "../timing/prices.ts";
import { totalMoney } from "../timing/transition-cost.ts";
import type { PresentProduct, Proposal, RenewedProduct } from "./proposal.ts";

type Present = z.infer<typeof PresentProduct>;

export function proposalOf(planFile: PlanFile): Proposal {
  const { bandHash, plan } = planFile;
  const presentOf = presentProducts(planFile);
  const linesOn = (...routes: readonly PlanLine["route"][]) =>
    plan.lines.filter(({ route }) => routes.includes(route));
  const products = plan.targets.map((target) => proposed(planFile, target, presentOf));
  const moving = linesOn("repurchase", "cancelNow", "renewToCsp").map(presentOf);
  const renewed = linesOn("renewToCsp").map((line) => renewal(line, presentOf(line)));
  const ends = moving.map(({ endsAt }) => endsAt).filter((endsAt) => endsAt !== null);
  return {
    schema: "handover.proposal/1",
    moveId: plan.moveId,
    bandHash,
    movesAt: earliestOf(ends),
    users: usersOf(planFile),
    products,
    handedOver: linesOn("ownershipTransfer").map(presentOf),
    renewed,
    staying: linesOn("keep", "blocked").map(presentOf),
    pricePerMonth: {
      present: sumOf(moving),
      proposed: sumOf([
        ...products.filter(({ isFallback }) => !isFallback),
        ...renewed.map((each) => ({ pricePerMonth: each.renewedPricePerMonth })),
      ]),
    },
    agreeBy: plan.approveBy,
  };
}

/** Everybody who works with a product that comes to us, by whatever way; none where nobody lets us read the tenant. */
export function usersOf(planFile: PlanFile): number {
  const moving = new Set(movedLines(planFile).map(({ skuId }) => skuId));
  return holdingsOf(planFile.estate)
    .all.filter(({ assignments }) =>
      assignments.some((each) => moving.has(each.skuId) && !isInError(each)),
    )
    .reduce((sum, { users }) => sum + users.length, 0);
}

/** What is known of each line's present subscription. */
export function presentProducts({ customer, estate }: PlanFile): (line: PlanLine) => Present {
  const { sources } = matchSources(customer, estate.subscriptions);
  return ({ end, lineId, seats, title }) => {
    const source = sources.find(({ row }) => row.subscriptionId === lineId);
    const price = source?.declared?.unitPricePerMonth ?? null;
    const pricePerMonth = price === null ? null : timesMoney(price, seats);
    return { lineId, title, seats, endsAt: end.plannedAt, pricePerMonth };
  };
}

/** Null where one price is unknown, or where they are not of one currency. */
function sumOf(priced: readonly Pick<Present, "pricePerMonth">[]): Money | null {
  const prices = priced.map(({ pricePerMonth }) => pricePerMonth);
  const currencies = new Set(prices.map((price) => price?.currency));
  return currencies.size === 1 ? totalMoney(prices) : null;
}

/** What an answer names: the same proposal has the same hash, wherever it is shown. */
export function shownHashOf(proposal: Proposal): string {
  return hashOf(proposal);
}

function proposed(
  planFile: PlanFile,
  target: PlanTarget,
  presentOf: (line: PlanLine) => Present,
): Proposal["products"][number] {
  const { billingPlan, seatsBefore, skuId, steps, term, title } = target;
  const { plan } = planFile;
  const replaced = new Set(steps.flatMap(({ forLines }) => forLines));
  const lines = plan.lines.filter(({ lineId }) => replaced.has(lineId));
  const seats = Math.max(...steps.map(({ seatsAfter }) => seatsAfter)) - seatsBefore;
  const startsAt = earliestOf(steps.map(({ orderAt }) => orderAt));
  if (startsAt === null) throw new RangeError(`nothing is bought of ${skuId}`);
  const price = priceForCustomer(planFile, target, startsAt);
  return {
    skuId,
    title,
    seats,
    term,
    billingPlan,
    startsAt,
    pricePerMonth: price === null ? null : timesMoney(price, seats),
    isOtherProduct: lines.some((line) => line.skuId !== skuId),
    isFallback: lines.every(({ route }) => route === "ownershipTransfer"),
    replaces: lines.map(presentOf),
  };
}

/** Of one seat renewed to CSP for a month, as of one that is ordered. */
export function shownPrice({ prices }: RenewalQuote): Money | null {
  return prices.customer ?? prices.list;
}

function renewal(line: PlanLine, present: Present): z.infer<typeof RenewedProduct> {
  const { commitment = null, quote } = line.acts.renewToCsp ?? {};
  const price = quote === undefined ? null : shownPrice(quote);
  const renewedSeats = quote?.seats ?? line.seats;
  return {
    ...present,
    commitment,
    renewedSeats,
    renewedPricePerMonth: price === null ? null : timesMoney(price, renewedSeats),
  };
}

/**
 * Of one seat for a month: what the partner asks of this customer, else the list price of that instant; null where
 * neither is known.
 */
export function priceForCustomer(
  { offers }: Pick<PlanFile, "offers">,
  target: PlanTarget,
  at: Instant,
): Money | null {
  const sold = termListed(offers, target);
  return target.prices.customer ?? (sold === null ? null : priceAt(sold, at, "listPrice"));
}
