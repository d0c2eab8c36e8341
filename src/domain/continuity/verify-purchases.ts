// The purchases: is each one something that is sold, at the price and for the term the file gives a
// reason for; does it come in time for the ends it is for; is every line that moves covered once?

import { baseFailures } from "./verify-bases.ts";
import { addDays, addHours, latest, type Instant, type Term } from "#lib/instant.ts";
import { addMoney, timesMoney, type Money } from "#lib/money.ts";
import { declaredFor } from "./declared-sources.ts";
import { failure, unless, type ContinuityFailure } from "./failure.ts";
import {
  isBought,
  isBehind,
  type CheckedFile,
  type Line,
  type Offer,
  type Step,
  type Target,
} from "./plan-file.ts";
import { CAP_SEATS, cappedAt300 } from "./source-facts.ts";
import { marginHours } from "./margins.ts";
import { leftSkus, standsInFor } from "./verify-reassignment.ts";

const MONTHS: Readonly<Record<Term, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };
/** New-commerce cancellation policy: 168 hours from a purchase or a raise. */
const UNDO_HOURS_MAX = 168;

export function purchaseFailures(file: CheckedFile): ContinuityFailure[] {
  const { targets } = file.plan;
  const again = targets.filter(
    ({ skuId }, at) => targets.findIndex((each) => each.skuId === skuId) !== at,
  );
  return [
    ...again.map(({ skuId }) => failure("targetTwice", null, skuId)),
    ...targets.flatMap((target) => [
      ...ownFailures(file, target),
      ...offerFailures(file, target),
      ...stepFailures(file, target),
      ...baseFailures(file, target, offerOf(file, target)),
    ]),
    ...coveredOnce(file),
    ...capFailures(file),
    ...costFailures(file),
    ...approvalFailures(file),
  ];
}

/** An existing subscription of ours is grown from what it has, and never doubled. */
function ownFailures({ ours }: CheckedFile, target: Target): ContinuityFailure[] {
  const { skuId, growsSubscriptionId, seatsBefore } = target;
  const alike = ours.filter(
    (own) => own.productId === target.productId && own.catalogSkuId === target.catalogSkuId,
  );
  if (growsSubscriptionId === null) {
    return [
      ...unless(alike.length === 0, "oursDoubled", null, skuId),
      ...unless(seatsBefore === 0, "notOurs", null, skuId),
    ];
  }
  const grown = alike.find((own) => own.subscriptionId === growsSubscriptionId);
  const same =
    grown?.skuId === skuId &&
    grown.seats === seatsBefore &&
    grown.term === target.term &&
    grown.billingPlan === target.billingPlan;
  return unless(same, "notOurs", growsSubscriptionId, skuId);
}

export function offerOf({ offers }: CheckedFile, target: Target): Offer | undefined {
  return offers.find(
    (each) => each.productId === target.productId && each.catalogSkuId === target.catalogSkuId,
  );
}

function offerFailures(file: CheckedFile, target: Target): ContinuityFailure[] {
  const { skuId, unitCost, growsSubscriptionId } = target;
  const offer = offerOf(file, target);
  const gives = offer?.tenantSkuId.toLowerCase() === skuId.toLowerCase();
  if (offer === undefined || !gives || offer.isTrial || !offer.isPurchasable) {
    return [failure("notSold", target.productId, skuId)];
  }
  const { sold, usual, list } = soldFor(offer, target);
  const cost = afterDiscount(usual, target);
  const told = file.plan.findings.some(
    ({ code, about }) => code === "PRICE_UNKNOWN" && about === skuId,
  );
  return [
    ...unless(sold !== undefined || growsSubscriptionId !== null, "notSold", null, skuId),
    ...promotionFailures(file, target, sold),
    ...unless(sameMoney(cost, unitCost), "priceDiffers", null, skuId),
    ...unless(sameMoney(list, target.prices.list), "priceDiffers", null, skuId),
    ...unless(
      sameMoney(customerPrice(file, target, { cost, list }), target.prices.customer),
      "priceDiffers",
      null,
      skuId,
    ),
    ...unless(unitCost !== null || told, "priceUntold", null, skuId),
    ...termFailures(file, target, offer),
  ];
}

/** The way to buy, and its prices at the first order, which fixes them; what is grown has its price already. */
export function soldFor(
  offer: Offer | undefined,
  { billingPlan, growsSubscriptionId, steps, term }: Target,
) {
  const sold = offer?.terms.find((each) => each.term === term && each.billingPlan === billingPlan);
  const orderAt = growsSubscriptionId === null ? (steps[0]?.orderAt ?? null) : null;
  const changed = sold?.priceChanges?.findLast(({ at }) => orderAt !== null && at <= orderAt);
  const { unitCost: usual = null, listPrice: list = null } = changed ?? sold ?? {};
  return { sold, usual, list };
}

function afterDiscount(usual: Money | null, { promotion }: Target): Money | null {
  if (usual === null || promotion === undefined) return usual;
  return timesMoney(usual, 1 - Number(promotion.discount));
}

/**
 * A price that rests on a promotion: one of this way to buy, in force when the first order fixes it, and met with
 * all that may be bought by the seats of every seller, to whom a customer that is moved is not new.
 */
function promotionFailures(
  { band, estate, ours }: CheckedFile,
  { growsSubscriptionId, promotion, skuId, steps }: Target,
  sold: Offer["terms"][number] | undefined,
): ContinuityFailure[] {
  if (promotion === undefined) return [];
  const { discount, endsAt, promotionId } = promotion;
  const [first] = steps;
  const own = estate.subscriptions.filter((row) => row.skuId === skuId && !row.isTrial);
  const rowIds = new Set(own.map(({ subscriptionId }) => subscriptionId));
  const unseen = ours.filter((each) => each.skuId === skuId && !rowIds.has(each.subscriptionId));
  const held = sum([...own.filter(serves), ...unseen].map(({ seats }) => seats));
  const most = held + (band.targets.find((each) => each.skuId === skuId)?.maxSeats ?? Infinity);
  const isFounded = sold?.promotions.some(
    (each) =>
      each.promotionId === promotionId &&
      each.discount === discount &&
      each.to === endsAt &&
      first !== undefined &&
      each.from <= first.orderAt &&
      first.orderAt < each.to &&
      held + first.seatsAdded >= (each.minimumSeats ?? 0) &&
      most <= (each.maximumSeats ?? Infinity) &&
      !(each.onlyIfNew && held > 0) &&
      !each.hasOtherConditions,
  );
  const isNew = growsSubscriptionId === null;
  return unless(isFounded === true && isNew, "promotionUnfounded", promotionId, skuId);
}

/** By the partner's own rule: of this customer and SKU before the customer's before the SKU's. */
function customerPrice(
  { estate, policy }: CheckedFile,
  { skuId, term }: Target,
  { cost, list }: { readonly cost: Money | null; readonly list: Money | null },
): Money | null {
  const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();
  const [rule] = policy.customerPrices
    .toReversed()
    .flatMap((each) => {
      const isOurs = same(each.tenantId, estate.tenantId);
      const isThis = same(each.skuId, skuId);
      if (!((each.tenantId === null || isOurs) && (each.skuId === null || isThis))) return [];
      return [{ ...each.rule, rank: isOurs ? (isThis ? 0 : 1) : isThis ? 2 : 3 }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  if (rule === undefined) return null;
  if (rule.kind === "fixed") return rule.term === term ? (rule.price ?? null) : null;
  const from = rule.kind === "list" ? list : cost;
  return from === null ? null : timesMoney(from, (100 + (rule.percent ?? 0)) / 100);
}

function sameMoney(a: Money | null, b: Money | null): boolean {
  return a?.amount === b?.amount && a?.currency === b?.currency;
}

/**
 * The commitment is never longer than any source's own, or than somebody wants for one of the lines, as
 * long as one that short is sold.
 */
function termFailures(file: CheckedFile, target: Target, { terms }: Offer): ContinuityFailure[] {
  if (target.growsSubscriptionId !== null) return [];
  const lines = linesOf(file, target);
  const asked = file.overrides
    .filter(({ lineId }) => lines.some((line) => line.lineId === lineId))
    .flatMap(({ wanted }) => (wanted?.term == null ? [] : MONTHS[wanted.term]));
  const known = lines.flatMap((line) => {
    const months = declaredFor(file, line).flatMap(({ term }) =>
      term === null ? [] : MONTHS[term],
    );
    return months.length === 0 ? [] : [Math.max(...months)];
  });
  const own = known.length === 0 ? MONTHS[file.policy.defaultTerm] : Math.min(...known);
  const wanted = asked.length === 0 ? own : Math.min(...asked);
  const isSold = terms.some(({ term }) => MONTHS[term] <= wanted);
  return unless(MONTHS[target.term] <= wanted || !isSold, "termTooLong", null, target.skuId);
}

function linesOf({ plan }: CheckedFile, { steps }: Target): Line[] {
  const ids = new Set(steps.flatMap(({ forLines }) => forLines));
  return plan.lines.filter(({ lineId }) => ids.has(lineId));
}

function stepFailures(file: CheckedFile, target: Target): ContinuityFailure[] {
  const { plan } = file;
  const { skuId, steps } = target;
  const keys = new Set<string>();
  let orderedAt: Instant = plan.madeAt;
  return steps.flatMap((step, index) => {
    const { stepKey, orderAt } = step;
    const isNew = keys.size !== keys.add(stepKey).size;
    const isKey = /^\d+$/.test(stepKey.replace(`${plan.moveId}/${skuId}/`, ""));
    const isFirst = target.growsSubscriptionId === null && index === 0;
    const inOrder = index === 0 || orderAt >= orderedAt;
    orderedAt = orderAt;
    const raisable = isFirst || isRaisable(file, target, step);
    return [
      ...unless(isNew && isKey, "stepKeyWrong", stepKey, skuId),
      ...unless(
        inOrder && raisable && step.kind === (isFirst ? "order" : "raise"),
        "stepsOutOfOrder",
        stepKey,
        skuId,
      ),
      ...unless(orderAt >= plan.madeAt, "orderInThePast", stepKey, skuId, orderAt),
      ...pilotFailures(file, target, step, steps[index + 1]),
      ...unprovenFailures(file, target, step),
      ...undoFailures(step, linesOf(file, { ...target, steps: [step] }), skuId),
      ...step.forLines.flatMap((lineId) => inTimeFor(file, target, step, lineId)),
    ];
  });
}

/** A subscription is raised once it is active; what is wanted before belongs into the order itself. */
function isRaisable(
  { policy }: CheckedFile,
  target: Target,
  { orderAt, unprovenAt }: Step,
): boolean {
  const [first] = target.steps;
  if (first === undefined || target.growsSubscriptionId !== null) return true;
  const activeAt = addHours(first.orderAt, policy.provisioningMarginHours);
  return orderAt === first.orderAt || (unprovenAt ?? orderAt) >= activeAt;
}

/** A pilot covers nobody by itself, and is early enough to be seen before the seats that it proves. */
function pilotFailures(
  { policy }: CheckedFile,
  { skuId }: Target,
  step: Step,
  next: Step | undefined,
): ContinuityFailure[] {
  const { forLines, isPilot, latestSafeAt, orderAt, stepKey } = step;
  if (!isPilot) return [];
  const provesBy = next === undefined ? null : (next.unprovenAt ?? next.orderAt);
  const isEarly =
    provesBy !== null &&
    orderAt <= latestSafeAt &&
    addHours(latestSafeAt, policy.provisioningMarginHours) <= provesBy;
  return [
    ...unless(forLines.length === 0, "lineNotCoveredOnce", stepKey, skuId),
    ...unless(isEarly, "orderTooLate", stepKey, skuId, orderAt),
  ];
}

/**
 * A raise that counts on a proven subscription has a second date, for the case that it is not: something
 * was bought before that date, and it is early enough for a slow provisioning.
 */
function unprovenFailures(file: CheckedFile, target: Target, step: Step): ContinuityFailure[] {
  const { stepKey, unprovenAt } = step;
  const { skuId, steps } = target;
  if (unprovenAt === null) return [];
  const others = steps.filter((each) => each !== step && each.orderAt < unprovenAt);
  const isBought = target.growsSubscriptionId !== null || others.length > 0;
  const slow = { ...step, orderAt: unprovenAt, latestSafeAt: unprovenAt, unprovenAt: null };
  return [
    ...unless(step.kind === "raise" && isBought, "orderTooLate", stepKey, skuId, unprovenAt),
    ...unless(unprovenAt >= file.plan.madeAt, "orderInThePast", stepKey, skuId, unprovenAt),
    ...step.forLines.flatMap((lineId) => inTimeFor(file, target, slow, lineId)),
  ];
}

/** A day before the source's end it is too late to turn its renewal on again. */
function undoFailures(step: Step, lines: readonly Line[], skuId: string): ContinuityFailure[] {
  const ends = lines.flatMap(({ end }) => end.continuityEndsAt ?? []);
  const horizons = [addHours(step.orderAt, UNDO_HOURS_MAX), ...ends.map((at) => addDays(at, -1))];
  const [first] = horizons.sort();
  const isHorizon = first === undefined || step.undoUntil <= latest(step.orderAt, first);
  return unless(isHorizon, "undoTooLate", step.stepKey, skuId, step.undoUntil);
}

/** Usable before the end that it covers, and before anybody is asked to choose a cut. */
function inTimeFor(
  file: CheckedFile,
  { skuId }: Target,
  step: Step,
  lineId: string,
): ContinuityFailure[] {
  const { stepKey, orderAt, latestSafeAt } = step;
  const line = file.plan.lines.find((each) => each.lineId === lineId);
  const endsAt = line?.end.continuityEndsAt ?? null;
  const isOther = line !== undefined && standsInFor(file, skuId, line.skuId);
  const isFor = isOther || line?.skuId === skuId;
  if (line === undefined || !isBought(line) || !isFor || endsAt === null) {
    return [failure("lineNotCoveredOnce", lineId, skuId)];
  }
  const row = file.estate.subscriptions.find(({ subscriptionId }) => subscriptionId === lineId);
  // What has ended and is covered already waits for nothing.
  if (step.seatsAdded === 0 && row !== undefined && isBehind(file, line, row)) return [];
  // Users of another license have to be given this one as well.
  const changeHours = isOther ? file.policy.reassignmentMarginHours : 0;
  const safeBy = addHours(endsAt, -marginHours(file, step) - changeHours);
  const told = file.plan.findings.some(({ code, about }) => code === "LATE" && about === lineId);
  const isLate = orderAt > latestSafeAt || orderAt > safeBy;
  const early: ContinuityFailure[] = [
    ...unless(latestSafeAt <= safeBy, "orderTooLate", stepKey, skuId, latestSafeAt),
    ...unless(!isLate || told, "lateUntold", lineId, skuId),
  ];
  // Where ours cover these lines already nothing is waited for; the walk through time counts on it.
  if (step.seatsAdded === 0) return early;
  const cutBy = line.acts.chooseEnd?.latestAt ?? null;
  const usableAt = addHours(orderAt, marginHours(file, step) + changeHours);
  const isBeforeCover = !isLate && cutBy !== null && usableAt > cutBy;
  return [
    ...early,
    ...unless(!isLate, "orderTooLate", stepKey, skuId, orderAt),
    ...unless(!isBeforeCover, "actBeforeCover", lineId, skuId, cutBy),
  ];
}

/** Once by each target that is bought for it: one of its own SKU, or those that stand in for it. */
function coveredOnce(file: CheckedFile): ContinuityFailure[] {
  const { plan } = file;
  const left = leftSkus(file);
  const times = (target: Target, lineId: string) =>
    target.steps.flatMap(({ forLines }) => forLines).filter((id) => id === lineId).length;
  return plan.lines
    .filter(isBought)
    .filter(({ lineId, skuId }) => {
      const counts = plan.targets.map((target) => times(target, lineId)).filter((n) => n > 0);
      const isOnce = counts.every((n) => n === 1);
      return !isOnce || (left.has(skuId) ? counts.length === 0 : counts.length !== 1);
    })
    .map(({ lineId, skuId }) => failure("lineNotCoveredOnce", lineId, skuId));
}

/** The sources stay bought until they end, so both count while they overlap. */
function capFailures({ estate, licenses, ours, plan }: CheckedFile): ContinuityFailure[] {
  const capped = new Set(
    [...estate.subscriptions, ...licenses]
      .filter(({ skuPartNumber }) => cappedAt300.test(skuPartNumber))
      .map(({ skuId }) => skuId),
  );
  const rows = estate.subscriptions.filter(
    ({ skuId, status, isTrial }) => capped.has(skuId) && status !== "deleted" && !isTrial,
  );
  const seen = new Set(rows.map(({ subscriptionId }) => subscriptionId));
  const unseen = ours.filter((own) => capped.has(own.skuId) && !seen.has(own.subscriptionId));
  const added = plan.targets
    .filter(({ skuId }) => capped.has(skuId))
    .flatMap(({ steps }) => steps.map(({ seatsAdded }) => seatsAdded));
  const bought = sum(added);
  const held = sum([...rows, ...unseen].map(({ seats }) => seats));
  return unless(bought === 0 || held + bought <= CAP_SEATS, "seatCapPassed", null);
}

/** What is committed is what the approver saw in money, in each of the three columns. */
function costFailures({ plan }: CheckedFile): ContinuityFailure[] {
  const { committed, committedAt } = plan.cost;
  const columns = [
    [committed, ({ unitCost }: Target) => unitCost],
    [committedAt.list, ({ prices }: Target) => prices.list],
    [committedAt.customer, ({ prices }: Target) => prices.customer],
  ] as const;
  return columns.flatMap(([claimed, priceOf]) =>
    unless(sameMoney(committedFor(plan.targets, priceOf), claimed), "costDiffers", "plan.cost"),
  );
}

/** Null as soon as one price is unknown. */
function committedFor(
  targets: readonly Target[],
  priceOf: (target: Target) => Money | null,
): Money | null {
  let total: Money | null = null;
  for (const target of targets) {
    const price = priceOf(target);
    if (price === null) return null;
    for (const { seatsAdded } of target.steps) {
      const part = timesMoney(price, seatsAdded * MONTHS[target.term]);
      total = total === null ? part : addMoney(total, part);
    }
  }
  return total;
}

/** Approval comes before the first order, and before the last moment of every request. */
function approvalFailures({ plan }: CheckedFile): ContinuityFailure[] {
  const { approveBy } = plan;
  const orders = plan.targets.flatMap(({ steps }) => steps.map(({ orderAt }) => orderAt));
  const asks = plan.lines.flatMap(({ acts }) => acts.stopRenewal?.latestAt ?? []);
  const [first] = [...orders, ...asks].sort();
  const inTime = first === undefined || (approveBy !== null && approveBy <= first);
  return unless(inTime, "approvalTooLate", "plan.approveBy", null, approveBy);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
