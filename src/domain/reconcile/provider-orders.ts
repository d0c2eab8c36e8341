// Where a person of ours orders at our provider: what they are asked for, and how it is known that it was
// done. An order is believed when the tenant's own row shows it; that its renewal is on, a named person says.

import { addDays, earliest, type Instant } from "#lib/instant.ts";
import { hasPassed, hasReached } from "#lib/present.ts";
import type { Offer } from "../catalog/catalog.ts";
import { termListed } from "../catalog/offers-of.ts";
import { isServing, type EstateSubscription } from "../estate/estate.ts";
import type { ProviderLine } from "../estate/provider-line.ts";
import { stepsOf } from "../human-steps/asking.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import type { TargetBand } from "../plan/move-plan.ts";
import { lastInstantWithin } from "../timing/prices.ts";
import { ask, chase, hurry, latestStep, withdraw } from "./asks.ts";
import { areUsersOutFor, heldOf } from "./cover.ts";
import { refusedPurchase } from "./purchase-refusals.ts";
import { earlierOf, nextFullHour, urgently } from "./rhythm.ts";
import type { NextThing, PurchaseOrder, Situation, SoldSubscription } from "./situation.ts";
import type { ProviderOrder } from "./standing.ts";
import { nextLookForSeats } from "./urgency.ts";

/** A robot of a provider takes three days at the worst; what does not show by then is asked about again. */
const SHOWN_WITHIN_DAYS = 4;

interface Asked extends PurchaseOrder {
  readonly seatsBefore: number;
  /** More are not sold, or not approved. */
  readonly seatsMost: number;
}

/**
 * Asks a person for exactly this many seats in all, so that asking twice is asking once. What was asked for is taken
 * back where it is too few, or where so many cannot be bought any more; nobody is asked to order fewer for less use.
 */
export function orderAtProvider(situation: Situation, band: TargetBand, order: Asked): NextThing {
  const { now, policy, seen } = situation;
  const { contingency, seatsAfter, seatsMost, skuId } = order;
  const asked = askedOf(situation, skuId);
  const step = latestStep(situation, "placeOrder", skuId);
  const isOpen = step !== null && step.state === "open";
  if (seen.offers === null) return { do: "look", at: "prices" };
  const until = orderUntil(situation, band, order, seen.offers);
  const isOver = until !== null && hasPassed(situation, until);
  const isOther = asked === null || asked.seatsAfter < seatsAfter || asked.seatsAfter > seatsMost;
  const isOtherwise = asked?.until !== undefined && asked.until !== until;
  // What was asked for until then is approved from then on only where users are out.
  const isLate = hasPassed(situation, band.latestOrderAt) && asked !== null && !asked.contingency;
  const isUrgent = contingency || areUsersOutFor(situation, skuId);
  const again: NextThing = {
    do: "wait",
    until: isUrgent ? urgently(situation) : nextFullHour(now),
  };
  if (!isOther && seatsPlaced(situation, skuId) >= seatsAfter) {
    return isUrgent ? again : { do: "wait", until: nextLookForSeats(situation) };
  }
  if (isOver) {
    const outdated = isOpen ? withdraw(situation, "placeOrder", skuId) : null;
    return outdated ?? tooDear(situation, order);
  }
  if (isOther || isOtherwise || isLate) return remember(situation, order, until);
  const within = addDays(now, isUrgent ? 0 : policy.leadDays.placeOrder);
  const dueAt = within < band.latestOrderAt || isUrgent ? within : band.latestOrderAt;
  const wanted = { kind: "placeOrder", lineId: skuId, owner: "operator", dueAt } as const;
  if (step === null || step.state === "withdrawn" || step.openedAt < asked.askedAt) {
    return withdraw(situation, "placeOrder", skuId) ?? ask(situation, wanted);
  }
  if (isOpen) {
    const hurried = isUrgent ? hurry(situation, step) : null;
    return hurried ?? earlierOf([chase(situation, step), again]) ?? again;
  }
  const refusal = situation.standing.purchaseRefusals.find((each) => each.skuId === skuId);
  const isKnown = refusal !== undefined && refusal.lastAt >= (step.evidence?.at ?? step.openedAt);
  if (step.state === "done" || isKnown) return ask(situation, wanted);
  return { do: "record", ...refusedPurchase(situation, order, "PROVIDER_REFUSED") };
}

/**
 * Seats of ours, in all, that somebody says to have ordered and that may yet show: what is approved from then on
 * changes nothing in them. 0 where nobody says so.
 */
export function seatsPlaced(situation: Situation, skuId: string): number {
  const asked = askedOf(situation, skuId);
  if (asked === null) return 0; // as a rule: what we order ourselves is ordered at once
  const step = stepFor(situation, asked);
  if (step?.state !== "done") return 0;
  const saidAt = step.evidence?.at ?? step.openedAt;
  return hasReached(situation, addDays(saidAt, SHOWN_WITHIN_DAYS)) ? 0 : asked.seatsAfter;
}

/** What nobody has approved any longer is not to be ordered; null where nobody is asked to. */
export function withdrawOrder(situation: Situation, skuId: string): NextThing | null {
  const isLasting = askedOf(situation, skuId)?.contingency === true;
  return isLasting ? null : withdraw(situation, "placeOrder", skuId);
}

/**
 * When what was asked for was ordered, as whoever ordered says; when they were asked, where they say nothing, so that
 * nothing passes for quicker than it was.
 */
export function orderedAt(situation: Situation, asked: AskedOrder): Instant {
  const step = stepFor(situation, asked);
  return step?.state === "done" ? (step.evidence?.at ?? asked.askedAt) : asked.askedAt;
}

/** Seats of ours that somebody is about to have ordered; 0 where nobody is asked to, or whoever was has refused. */
export function seatsBeingOrdered(situation: Situation, skuId: string): number {
  const asked = askedOf(situation, skuId);
  if (asked === null) return 0;
  const state = stepFor(situation, asked)?.state;
  return state === "withdrawn" || state === "refused" ? 0 : asked.seatsAfter;
}

type AskedOrder = Pick<ProviderOrder, "askedAt" | "skuId">;

/** The last step that asks for this very order; null before there is one. */
function stepFor(situation: Situation, { askedAt, skuId }: AskedOrder): HumanStep | null {
  const step = latestStep(situation, "placeOrder", skuId);
  return step === null || step.openedAt < askedAt ? null : step;
}

function askedOf({ standing }: Situation, skuId: string): ProviderOrder | null {
  return standing.providerOrders.find((each) => each.skuId === skuId) ?? null;
}

/** The portal's price is above the approved one by now: a plan with today's is asked for instead. */
function tooDear(situation: Situation, order: Asked): NextThing {
  return { do: "record", ...refusedPurchase(situation, order, "PRICE_ABOVE_CEILING") };
}

/** Until when the order is approved, also in its price: what is raised has its price already. */
function orderUntil(
  situation: Situation,
  band: TargetBand,
  { contingency, raises }: Asked,
  offers: readonly Offer[],
): Instant | null {
  const { latestOrderAt, unitCostCeiling } = band;
  const sold = termListed(offers, band);
  const hasItsPrice = raises !== null || sold === null || unitCostCeiling === null;
  const ofPrice = hasItsPrice ? null : lastInstantWithin(sold, unitCostCeiling, situation);
  if (contingency) return ofPrice;
  return earliest(latestOrderAt, ofPrice ?? latestOrderAt);
}

function remember(situation: Situation, order: Asked, until: Instant | null): NextThing {
  const { now, standing } = situation;
  const { contingency, raises, seatsAfter, skuId, stepKey } = order;
  const before = askedOf(situation, skuId);
  const strangers = (standing.rows ?? [])
    .filter((row) => row.skuId === skuId && row.subscriptionId !== raises)
    .map(({ subscriptionId }) => subscriptionId);
  const asked = {
    skuId,
    stepKey,
    seatsAfter,
    contingency,
    askedAt: now,
    until,
    seatsBefore: before?.seatsBefore ?? order.seatsBefore,
    notOurs: before?.notOurs ?? strangers,
  };
  const others = standing.providerOrders.filter((each) => each !== before);
  const details = { event: "askedToOrder", seats: seatsAfter, contingency };
  return {
    do: "record",
    standing: { ...standing, providerOrders: [...others, asked] },
    entry: { at: now, kind: "decided", subject: stepKey, details },
  };
}

/** Seats stand, and who ordered them has not said yet that they renew: where nobody is asked, they are asked again. */
export function awaitOrderer(situation: Situation, skuId: string): NextThing {
  const { now, policy } = situation;
  const again: NextThing = { do: "wait", until: nextFullHour(now) };
  const step = latestStep(situation, "placeOrder", skuId);
  if (step?.state === "open") return earlierOf([chase(situation, step), again]) ?? again;
  const answeredAt = step?.evidence?.at ?? null;
  if (answeredAt !== null && !hasReached(situation, addDays(answeredAt, SHOWN_WITHIN_DAYS)))
    return again;
  const dueAt = addDays(now, policy.leadDays.placeOrder);
  return ask(situation, { kind: "placeOrder", lineId: skuId, owner: "operator", dueAt });
}

/**
 * Whoever ordered the subscription said that it is done, and with it that it renews. An order that was not placed
 * changes nothing, nor does one that is asked for since. What came beside another has the word of whoever was asked last.
 */
function isAttested(
  { humanSteps, standing }: Situation,
  { skuId, subscriptionId }: EstateSubscription,
): boolean {
  const placed = stepsOf(humanSteps, "placeOrder", skuId).filter(
    ({ state }) => state !== "withdrawn" && state !== "refused",
  );
  const bought = standing.purchases.filter((each) => each.subscriptionId === subscriptionId);
  const [since = placed.at(-1)?.openedAt] = bought.map(({ at }) => at).toSorted();
  return (
    since !== undefined &&
    placed.some(({ evidence, state }) => state === "done" && (evidence?.at ?? "") >= since)
  );
}

/** Rows of the tenant that came of what was asked for. */
export function arrivedRows(
  { policy, standing }: Situation,
  { notOurs, skuId }: ProviderOrder,
): readonly EstateSubscription[] {
  const { tenantId } = policy.provider;
  return (standing.rows ?? []).filter(
    (row) =>
      row.skuId === skuId &&
      isServing(row) &&
      !row.isTrial &&
      row.ownerTenantId !== null &&
      (tenantId === null || row.ownerTenantId === tenantId) &&
      !notOurs.includes(row.subscriptionId),
  );
}

/**
 * What is ours at the provider, which Partner Center does not list for us: what the provider's export names,
 * and what came of our orders or was renewed to CSP. Renewal is known from the export, or from whoever ordered.
 */
export function soldByProvider(
  situation: Situation,
  rows: readonly EstateSubscription[],
  lines: readonly ProviderLine[],
  offers: readonly Offer[],
): readonly SoldSubscription[] {
  const { approved, standing } = situation;
  const held = standing.targets.flatMap(heldOf);
  const renewed = new Map(
    standing.renewedToCsp.flatMap(({ lineId, subscriptionIds }) => {
      const line = approved?.planFile.plan.lines.find((each) => each.lineId === lineId);
      return subscriptionIds.map((id) => [id, line?.acts.renewToCsp?.commitment] as const);
    }),
  );
  const ids = new Set([...held, ...lines].map(({ subscriptionId }) => subscriptionId));
  return rows
    .filter(({ subscriptionId }) => ids.has(subscriptionId) || renewed.has(subscriptionId))
    .flatMap((row) => {
      const { nextLifecycleAt: endsAt, seats, skuId, subscriptionId } = row;
      const line = lines.find((each) => each.subscriptionId === subscriptionId);
      const target = approved?.planFile.plan.targets.find((each) => each.skuId === skuId);
      const sold = target ?? offers.find(({ tenantSkuId }) => tenantSkuId === skuId);
      const bound = renewed.get(subscriptionId) ?? target;
      const term = line?.term ?? bound?.term ?? situation.policy.defaultTerm;
      const billingPlan =
        line?.billingPlan ?? bound?.billingPlan ?? situation.policy.defaultBillingPlan;
      if (sold === undefined) return [];
      const { catalogSkuId, productId } = sold;
      // What is renewed to CSP goes on renewing unless somebody turns that off.
      const isSetSo = isAttested(situation, row) || renewed.has(subscriptionId);
      const autoRenew = isSetSo || line?.autoRenew === true;
      const marker = askedOf(situation, skuId)?.stepKey ?? null;
      const offer = { skuId, productId, catalogSkuId, term, billingPlan };
      return [{ subscriptionId, ...offer, seats, endsAt, marker, autoRenew }];
    });
}
