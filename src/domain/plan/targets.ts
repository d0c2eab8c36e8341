// What we buy for one pool: the order, perhaps with a pilot before it, and each raise before a further
// end. The instants are chosen in `../timing`, inside what `schedule.ts` says is safe.

import {
  addDays,
  addHours,
  addTerms,
  daysBetween,
  earliestOf,
  latest,
  type Instant,
  type Term,
} from "#lib/instant.ts";
import { timesMoney, type Money } from "#lib/money.ts";
import type { OfferTerm, Promotion } from "../catalog/catalog.ts";
import { offersOf } from "../catalog/offers-of.ts";
import { undoHorizon } from "../lifecycle/windows.ts";
import { lastWorkingInstant } from "../lifecycle/working-days.ts";
import {
  chooseSchedule,
  costOf,
  type Part,
  type Schedule,
  type ScheduleChoice,
  type ScheduledPurchase,
  type ScheduleRequest,
} from "../timing/choose-schedule.ts";
import { lowerBound } from "../timing/lower-bound.ts";
import { minus, priceAt } from "../timing/prices.ts";
import { promotionAt, withPromotions } from "../timing/promotions.ts";
import { sumOfCosts, totalMoney, withTotal } from "../timing/transition-cost.ts";
import { chooseCommitment } from "./commitment.ts";
import { customerPriceRule, soldToCustomer } from "./customer-price.ts";
import { costOfDays, costOfRenewal, costOfTerm } from "./cost.ts";
import type { MovingLine } from "./moving-line.ts";
import type {
  MovePlan,
  PlanTarget,
  PurchaseStep,
  RenewalQuote,
  TimingChoice,
} from "./move-plan.ts";
import type { PlanRequest } from "./plan-request.ts";
import type { PlannedPool } from "./plan-pools.ts";
import { orderingHours, type Policy } from "./policy.ts";
import { promotionKept, promotionsMet } from "./promoted.ts";
import type { SeatStep } from "./quantities.ts";

export function planTarget(request: PlanRequest, pool: PlannedPool): PlanTarget {
  const { offer, grown, skuId } = pool;
  const sold = chooseCommitment(offer, pool.lines, grown, request.policy);
  const steps = pool.seats.steps.map((step) => limited(step, pool.lines, request.policy));
  const asked = scheduleRequest(request, pool, steps, sold);
  const choice = chooseSchedule(asked);
  const { chosen } = choice;
  const firstSeats = chosen.purchases[0]?.seats ?? 0;
  const firstAt = chosen.purchases[0]?.orderAt ?? request.now;
  const unitCost = priceAt(asked.sold, firstAt, "unitCost");
  const promotion =
    promotionKept(pool, sold) ??
    promotionAt(promotionsMet(request, pool, sold, firstSeats), firstAt);
  const usual = grown === null ? priceAt(sold, firstAt, "unitCost") : sold.unitCost;
  const rule = customerPriceRule(request.policy, request.estate.tenantId, skuId);
  const toCustomer = { ...asked, sold: soldToCustomer(asked.sold, rule) };
  const firstOrdinal = lastOrdinal(request.usedStepKeys, `${request.moveId}/${skuId}/`) + 1;
  let seatsAfter = grown?.seats ?? 0;
  const doingNothing = oneMoreTerm(request, pool, unitCost);
  const premium = premiumOf(request, pool, sold, unitCost);
  return {
    billingPlan: sold.billingPlan,
    catalogSkuId: offer.catalogSkuId,
    growsSubscriptionId: grown?.subscriptionId ?? null,
    prices: {
      customer: priceAt(toCustomer.sold, firstAt, "listPrice"),
      list: priceAt(asked.sold, firstAt, "listPrice"),
    },
    productId: offer.productId,
    seatsBefore: grown?.seats ?? 0,
    skuId,
    steps: chosen.purchases.map((purchase, index) => {
      seatsAfter += purchase.seats;
      const kind = grown === null && index === 0 ? "order" : "raise";
      const stepKey = `${request.moveId}/${skuId}/${firstOrdinal + index}`;
      const named = { kind, seatsAfter, stepKey } as const;
      const bought = { unitCost, why: chosen.why, policy: request.policy };
      return toPurchase(steps[purchase.part ?? 0], purchase, named, bought);
    }),
    term: sold.term,
    timing: compared(asked, toCustomer, { doingNothing, premium }, choice),
    title: offer.title,
    unitCost,
    ...(pool.cap === null ? {} : { cap: { ...pool.cap, skuIds: [...pool.cap.skuIds] } }),
    ...(promotion === null || usual === null
      ? {}
      : { promotion: shownPromotion(promotion, usual) }),
    ...(pool.usersAbove === 0 ? {} : { usersAbove: pool.usersAbove }),
    ...(pool.usersWithout === 0 ? {} : { usersWithout: pool.usersWithout }),
  };
}

function shownPromotion(
  { discount, minimumSeats, name, promotionId, to }: Promotion,
  usualUnitCost: Money,
): PlanTarget["promotion"] {
  return { discount, endsAt: to, minimumSeats, name, promotionId, usualUnitCost };
}

function scheduleRequest(
  request: PlanRequest,
  pool: PlannedPool,
  steps: readonly LimitedStep[],
  sold: OfferTerm,
): ScheduleRequest {
  const { moveId, now, policy } = request;
  const { grown, lines, offer, seats } = pool;
  const { pilot, instruments } = policy;
  const parts = steps.map(({ endsAt, orderBy, raiseBy, seatsAdded }) => ({
    seats: seatsAdded,
    endsAt: latest(now, endsAt),
    orderBy: latest(now, orderBy),
    raiseBy: latest(now, raiseBy),
  }));
  const isBought = grown?.marker?.startsWith(`${moveId}/`) === true;
  const firstSeats = seats.steps[0]?.seatsAdded ?? 0;
  const pilotSeats = grown === null ? Math.max(1, offer.minimumSeats) : 1;
  const usesPilot =
    instruments.pilotSeat &&
    !isBought &&
    firstSeats > Math.max(pilot.aboveSeats, pilotSeats) &&
    lines.every(({ timing }) => timing.orderAt > now);
  const met = promotionsMet(request, pool, sold, firstSeats);
  const metByPilot = promotionsMet(request, pool, sold, pilotSeats);
  // A promotion for more seats than a pilot has is worth more than the days that the pilot saves.
  const pilots = usesPilot && metByPilot.length === met.length;
  return {
    now,
    parts,
    pilot: pilots ? { seats: pilotSeats, hoursBeforeEnd: pilot.hoursBeforeEnd } : null,
    activeHours: policy.provisioningMarginHours,
    isActive: grown !== null,
    isBought,
    sold: grown === null ? withPromotions(sold, met) : soldAsBefore(pool, sold),
    priceDates: instruments.priceDates,
    orderingHours: orderingHours(policy),
    calendar: policy,
  };
}

/** What is grown has its price already, until its own term ends. */
function soldAsBefore(pool: PlannedPool, sold: OfferTerm): OfferTerm {
  const kept = promotionKept(pool, sold);
  const { unitCost } = sold;
  const less = kept === null || unitCost === null;
  return {
    ...sold,
    priceChanges: [],
    unitCost: less ? unitCost : timesMoney(unitCost, 1 - Number(kept.discount)),
  };
}

/** A step with its lines, by when its seats have to be there, and the last instants of ordering them. */
interface LimitedStep extends SeatStep, Omit<Part, "seats"> {
  readonly covered: readonly MovingLine[];
  readonly latestOrder: Instant;
  readonly latestRaise: Instant;
}

function limited(step: SeatStep, lines: readonly MovingLine[], policy: Policy): LimitedStep {
  const { lineIds, releasedAt } = step;
  const covered = lines.filter(({ source }) => lineIds.includes(source.row.subscriptionId));
  if (releasedAt === undefined) {
    return {
      ...step,
      covered,
      endsAt: firstOf(covered, ({ end }) => end.endsAt),
      orderBy: firstOf(covered, ({ timing }) => timing.orderAt),
      raiseBy: firstOf(covered, ({ timing }) => timing.raiseAt),
      latestOrder: firstOf(covered, ({ timing }) => timing.latestSafeAt),
      latestRaise: firstOf(covered, ({ timing }) => timing.latestSafeRaiseAt),
    };
  }
  // Verified when others may be taken out of the source; nobody chooses an end then.
  const { provisioningMarginHours, raiseMarginHours, verificationMarginHours } = policy;
  const latestOrder = addHours(releasedAt, -(provisioningMarginHours + verificationMarginHours));
  const latestRaise = latest(latestOrder, addHours(releasedAt, -raiseMarginHours));
  const orderBy = lastWorkingInstant(latestOrder, policy).at;
  const raiseBy = latest(orderBy, lastWorkingInstant(latestRaise, policy).at);
  return { ...step, covered, endsAt: releasedAt, orderBy, raiseBy, latestOrder, latestRaise };
}

function toPurchase(
  step: LimitedStep | undefined,
  { orderAt, part, seats: seatsAdded, unprovenAt }: ScheduledPurchase,
  { kind, seatsAfter, stepKey }: Pick<PurchaseStep, "stepKey" | "kind" | "seatsAfter">,
  {
    unitCost,
    why,
    policy,
  }: {
    readonly unitCost: Money | null;
    readonly why: Schedule["why"];
    readonly policy: Policy;
  },
): PurchaseStep {
  const [first] = step?.covered ?? [];
  if (step === undefined || first === undefined) {
    throw new RangeError("a purchase that covers no line");
  }
  const { covered, latestOrder, latestRaise, orderBy } = step;
  const isReleasing = step.releasedAt !== undefined;
  const endsAt = step.releasedAt ?? first.end.endsAt;
  const overlapDays = Math.max(0, daysBetween(orderAt, endsAt));
  const provesBy = addHours(orderBy, -policy.provisioningMarginHours);
  return {
    forLines: part === null || isReleasing ? [] : [...step.lineIds],
    isPilot: part === null,
    kind,
    latestSafeAt: part === null ? provesBy : unprovenAt === null ? latestOrder : latestRaise,
    orderAt,
    overlapCost: costOfDays(unitCost, seatsAdded, overlapDays),
    overlapDays: Math.round(overlapDays * 100) / 100,
    reason:
      isReleasing && part !== null
        ? "beforeReduction"
        : reasonOf(first, { orderAt, part, seats: seatsAdded, unprovenAt }, why),
    seatsAdded,
    seatsAfter,
    stepKey,
    undoUntil: firstOf(covered, ({ end, timing }) =>
      undoHorizon(orderAt, step.releasedAt ?? end.endsAt, timing.ownerHours),
    ),
    unprovenAt,
  };
}

function reasonOf(
  { timing }: MovingLine,
  { orderAt, part, seats, unprovenAt }: ScheduledPurchase,
  why: Schedule["why"],
): string {
  if (part === null) return "pilot";
  if (seats === 0) return "alreadyCovered";
  const latest = unprovenAt === null ? timing.orderAt : timing.raiseAt;
  if (orderAt < latest) return unprovenAt === null ? why : "withTheNext";
  return unprovenAt === null ? timing.reason : timing.raiseReason;
}

function compared(
  request: ScheduleRequest,
  toCustomer: ScheduleRequest,
  { doingNothing, premium }: Record<"doingNothing" | "premium", Money | null>,
  { chosen, latestSafe, runnerUp, today }: ScheduleChoice,
): TimingChoice {
  const extra = ({ cost }: Schedule) =>
    cost === null || chosen.cost === null ? null : minus(cost.total, chosen.cost.total);
  const firstOf = ({ purchases }: Schedule) => purchases[0]?.orderAt ?? request.now;
  const usesPilot = ({ purchases }: Schedule) => purchases.some(({ part }) => part === null);
  const nothing = chosen.cost === null ? null : timesMoney(chosen.cost.total, 0);
  return {
    cost: withTotal({
      overlap: chosen.cost?.overlap ?? null,
      extension: nothing,
      unwantedRenewal: nothing,
      priceLost: chosen.cost?.priceLost ?? null,
      bridge: nothing,
      beyondSource: premium === null ? nothing : chosen.cost === null ? null : premium,
    }),
    customerCost: costOf(toCustomer, chosen.purchases, "listPrice")?.total ?? null,
    doingNothing,
    horizonAt: addTerms(firstOf(chosen), request.sold.term, 1),
    latestSafe: { extraCost: extra(latestSafe), orderAt: firstOf(latestSafe) },
    listCost: costOf(request, chosen.purchases, "listPrice")?.total ?? null,
    lowerBound: lowerBound(request),
    reason: usesPilot(chosen) && chosen.why === "latestSafe" ? "pilotThenRaise" : chosen.why,
    runnerUp:
      runnerUp === null
        ? null
        : {
            extraCost: extra(runnerUp),
            orderAt: firstOf(runnerUp),
            usesPilot: usesPilot(runnerUp),
          },
    today: { extraCost: extra(today) },
  };
}

/**
 * Over the first term, what users above the seat cap cost more than before; null where nobody gets a larger plan,
 * or a price is unknown.
 */
function premiumOf(
  { catalog }: PlanRequest,
  { claims, skuId }: PlannedPool,
  { billingPlan, term }: OfferTerm,
  unitCost: Money | null,
): Money | null {
  const above = claims.filter(
    ({ line }) => line.reason === "largerPlan" && line.source.row.skuId !== skuId,
  );
  const parts = above.map(({ line, seats }) => {
    const own = offersOf(catalog, line.source.row.skuId).find(({ isTrial }) => !isTrial);
    const before = own?.terms.find(
      (each) => each.term === term && each.billingPlan === billingPlan,
    )?.unitCost;
    if (before == null || unitCost === null) return null;
    return costOfTerm(minus(unitCost, before), seats, term);
  });
  return totalMoney(parts);
}

/** What the sources cost where nobody does anything: they renew for their own term. */
function oneMoreTerm(
  { policy }: PlanRequest,
  { lines }: PlannedPool,
  unitCost: Money | null,
): Money | null {
  return totalMoney(lines.map(({ source }) => costOfRenewal(source, policy, unitCost)));
}

/** What the purchases of all targets cost together, and what renewals to CSP commit to beside them. */
export function planCost(
  targets: readonly PlanTarget[],
  lines: readonly MovingLine[],
  renewals: readonly (RenewalQuote & { readonly term: Term })[],
  now: Instant,
): MovePlan["cost"] {
  const steps = targets.flatMap((target) => target.steps.map((step) => ({ target, step })));
  const endsAt = new Map(lines.map(({ source, end }) => [source.row.subscriptionId, end.endsAt]));
  const committed = (priceOf: (sold: Pick<PlanTarget, "prices" | "unitCost">) => Money | null) =>
    totalMoney([
      ...steps.map(({ target, step }) => costOfTerm(priceOf(target), step.seatsAdded, target.term)),
      ...renewals.map((each) => costOfTerm(priceOf(each), each.seats, each.term)),
    ]);
  return {
    committed: committed(({ unitCost }) => unitCost),
    committedAt: {
      customer: committed(({ prices }) => prices.customer),
      list: committed(({ prices }) => prices.list),
    },
    ifDoneToday: totalMoney(
      steps.map(({ target, step }) => {
        const [firstLine] = step.forLines;
        const until = endsAt.get(firstLine ?? "") ?? addDays(step.orderAt, step.overlapDays);
        return costOfDays(target.unitCost, step.seatsAdded, daysBetween(now, until));
      }),
    ),
    lowerBound: totalMoney(targets.map(({ timing }) => timing.lowerBound)),
    overlap: totalMoney(steps.map(({ step }) => step.overlapCost)),
    transition: sumOfCosts(targets.map(({ timing }) => timing.cost)),
  };
}

function lastOrdinal(usedStepKeys: readonly string[], prefix: string): number {
  const ordinals = usedStepKeys
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)))
    .filter(Number.isInteger);
  return Math.max(0, ...ordinals);
}

function firstOf(lines: readonly MovingLine[], at: (line: MovingLine) => Instant): Instant {
  const first = earliestOf(lines.map(at));
  if (first === null) throw new RangeError("a purchase that covers no line");
  return first;
}
