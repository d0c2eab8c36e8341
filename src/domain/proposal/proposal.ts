// What a customer is asked to agree to, in the customer's own terms: what moves, when, and what it costs them.
// It follows from the plan file alone, so that its hash says what somebody agreed to.

import { hashOf } from "#lib/canonical-json.ts";
import { earliestOf, Instant, Term } from "#lib/instant.ts";
import { Money, timesMoney } from "#lib/money.ts";
import { z } from "zod";
import { BillingPlan, Commitment } from "../catalog/catalog.ts";
import { termListed } from "../catalog/offers-of.ts";
import { isInError } from "../estate/estate.ts";
import { holdingsOf } from "../estate/holdings.ts";
import { matchSources } from "../plan/match-sources.ts";
import type { PlanFile, PlanLine, PlanTarget, RenewalQuote } from "../plan/move-plan.ts";
import { movedLines } from "../reconcile/cover.ts";
import { priceAt } from "../timing/prices.ts";
import { totalMoney } from "../timing/transition-cost.ts";

/** A present subscription. */
const PresentProduct = z.object({
  lineId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  /** When it ends, as far as is planned for. */
  endsAt: Instant.nullable(),
  /** What the customer pays for all its seats in a month, as they said; null where they did not. */
  pricePerMonth: Money.nullable(),
});

/** What replaces some of them. */
const ProposedProduct = z.object({
  skuId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  term: Term,
  billingPlan: BillingPlan,
  /** From when on its licenses are there. */
  startsAt: Instant,
  /**
   * For all its seats in a month, at what the partner asks of this customer, else at the list price: what the
   * partner pays is none of the customer's business.
   */
  pricePerMonth: Money.nullable(),
  /** Users get another license than the one they have. */
  isOtherProduct: z.boolean(),
  /** Ordered only where the former partner does not hand over what it replaces. */
  isFallback: z.boolean(),
  replaces: z.array(PresentProduct),
});

/** An agreement's subscription that goes on with us from its end on. */
const RenewedProduct = PresentProduct.extend({
  /** Null where an older plan did not say. */
  commitment: Commitment.nullable(),
  renewedSeats: z.number().int(),
  /** For all its seats in a month, as of what is ordered; null where no list has it. */
  renewedPricePerMonth: Money.nullable(),
});

export const Proposal = z.object({
  schema: z.literal("handover.proposal/1"),
  moveId: z.string(),
  bandHash: z.string(),
  /** When the first present subscription ends; null where no end is known. */
  movesAt: Instant.nullable(),
  /** Everybody who works with one of the products that move. */
  users: z.number().int(),
  products: z.array(ProposedProduct),
  /** Handed over as they are, with their price and term, without a new order. */
  handedOver: z.array(PresentProduct),
  renewed: z.array(RenewedProduct),
  staying: z.array(PresentProduct),
  /** Sums over what is ordered or renewed, and what that replaces; null as soon as one price is not known. */
  pricePerMonth: z.object({ present: Money.nullable(), proposed: Money.nullable() }),
  agreeBy: Instant.nullable(),
});
export type Proposal = z.infer<typeof Proposal>;

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
