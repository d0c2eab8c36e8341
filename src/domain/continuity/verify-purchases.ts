// The purchases: is each one of a subscription that may be ordered or grown; does it come in time for the
// ends it is for; is every line that moves covered once?

import { baseFailures } from "./verify-bases.ts";
import { addDays, addHours, latest, type Instant } from "#lib/instant.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import { isOtherWanted, isSold } from "./other-license.ts";
import {
  isBought,
  isBehind,
  type CheckedFile,
  type Line,
  type Step,
  type Target,
} from "./plan-file.ts";
import { bought, cappedSkus, linesOf, roomUnderCap } from "./seats.ts";
import { costFailures, offerFailures, offerOf } from "./verify-prices.ts";
import { marginHours } from "./margins.ts";
import { isAnsweredFor } from "./verify-gap.ts";
import { leftSkus, standsInFor } from "./verify-reassignment.ts";

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

/**
 * Once by each target that is bought for it: one of its own SKU, or those that stand in for it. What nobody holds any
 * more, and nobody would be given again, is only to be ended.
 */
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
    .filter((line) => !isLeftByAll(file, line))
    .map(({ lineId, skuId }) => failure("lineNotCoveredOnce", lineId, skuId));
}

function isLeftByAll(file: CheckedFile, line: Line): boolean {
  const { pools, subscriptions, users } = file.estate;
  const { lineId, skuId } = line;
  const row = subscriptions.find(({ subscriptionId }) => subscriptionId === lineId);
  const isBoughtFor = file.plan.targets.some(({ steps }) =>
    steps.some(({ forLines }) => forLines.includes(lineId)),
  );
  const isHeld =
    pools.some((pool) => pool.skuId === skuId && pool.consumedSeats > 0) ||
    users.some(({ assignments }) => assignments.some((each) => each.skuId === skuId));
  const isOver =
    (row !== undefined && isBehind(file, line, row)) ||
    isOtherWanted(file, skuId) ||
    !isSold(file, skuId);
  return isOver && !isBoughtFor && !isHeld;
}

/** The sources stay bought until they end, so both count while they overlap; but for what Microsoft excepted. */
function capFailures(file: CheckedFile): ContinuityFailure[] {
  const excepted = file.plan.targets.filter(({ steps }) =>
    isAnsweredFor(
      file,
      "SEAT_CAP_OVERLAP",
      steps.flatMap(({ forLines }) => forLines),
    ),
  );
  const capped = cappedSkus(file);
  const beyond = bought(
    file,
    new Set(excepted.map(({ skuId }) => skuId).filter((skuId) => capped.has(skuId))),
  );
  const isFree = bought(file, capped) === beyond || roomUnderCap(file) + beyond >= 0;
  return unless(isFree, "seatCapPassed", null);
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
