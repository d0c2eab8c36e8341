import { addHours, earliest, type Instant } from "#lib/instant.ts";
import { hasPassed, hasReached } from "#lib/present.ts";
import type { PlanFile, PlanTarget, PurchaseStep, TargetBand } from "../../plan/move-plan.ts";
import type { FindingCode } from "../../plan/finding.ts";
import {
  bandOf,
  hasSourceFallen,
  hasUnknownRow,
  isCarriedByArrived,
  isLeftShort,
  seatsNeededNow,
  seatsNeededWithout,
  targetStanding,
} from "../cover.ts";
import { slowSeatsHours } from "../../plan/policy.ts";
import { isOutgrown } from "../outgrown.ts";
import { seatsUnderCap, usersBeyondPlan, usersToGo } from "../under-cap.ts";
import { holdForFirst } from "../first-customers.ts";
import { firstOf, nextFullHour } from "../rhythm.ts";
import { orderAtProvider, seatsPlaced, withdrawOrder } from "../provider-orders.ts";
import { nextAttemptAt, type NeededSoon } from "../purchase-refusals.ts";
import type { NextThing, PurchaseOrder, Situation, Stage } from "../situation.ts";
import { isUnbought, stepsToBuy, unboughtLines } from "../transfers.ts";
import { isEveryMinuteNeeded } from "../urgency.ts";
import {
  joinersOf,
  lineHeldAnew,
  skusLeftFor,
  usersOutToCome,
  usersToCome,
} from "../users-to-come.ts";
import { replanned } from "../written-down.ts";
import { estateStands } from "./access.ts";
import { agreementStands, readGates } from "./agreement.ts";
import { relationshipStands } from "./relationship.ts";

/**
 * Compares the seats we should have by now with those we have bought, and buys the difference inside
 * the approved band. A source that fell below the seats in use counts at once: the contingency.
 */
export const purchasing: Stage = (situation) => {
  const { approved } = situation;
  if (approved === null || situation.standing.rows === null) return null;
  const { planFile } = approved;
  const held = situation.standing.replanFor === null ? lineHeldAnew(situation) : null;
  if (held !== null) return replanned(situation, held.lineId, "SEATS_OUTSIDE_BAND");
  return firstOf(planFile.plan.targets, (target) => purchaseFor(situation, planFile, target));
};

function purchaseFor(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
): NextThing | null {
  const band = bandOf(planFile, target);
  if (band === null) return null;
  // Beside an open request nothing is bought; first it is closed and read back.
  if (isUnbought(situation.standing, planFile, target)) return null;
  const ours = targetStanding(situation, target.skuId);
  const bought = ours?.seats ?? target.seatsBefore;
  const wanted = seatsWanted(situation, planFile, target, band);
  const seatsMost = Math.min(
    seatsUnderCap(situation, target),
    wanted.isContingency ? band.contingency.maxSeats : band.maxSeats,
  );
  const seatsAfter = Math.min(wanted.seats, seatsMost);
  const outgrown = replanFor(situation, planFile, target, wanted);
  if (outgrown !== null) return outgrown;
  // The answer to an order may have been lost: what it brought would be counted as somebody else's.
  if (!situation.seen.looks.has("ours") && hasUnknownRow(situation, planFile, target)) {
    return { do: "look", at: "ours" };
  }
  if (seatsAfter <= bought) return waitForNextStep(situation, target);
  const notYet = gate(situation, target, band, wanted);
  if (notYet !== null) return notYet;
  const order: PurchaseOrder = {
    stepKey: stepKeyOf(situation, target),
    skuId: target.skuId,
    seatsAfter,
    raises: ours?.subscriptionId ?? target.growsSubscriptionId,
    contingency: wanted.isContingency,
  };
  return situation.policy.ordering === "provider"
    ? orderAtProvider(situation, band, { ...order, seatsMost, seatsBefore: target.seatsBefore })
    : { do: "purchase", order };
}

interface Wanted {
  readonly seats: number;
  readonly isContingency: boolean;
  /** More seats are in use now than serve, or somebody else waits for them whom minutes harm. */
  readonly isUrgent: boolean;
  /** The lines for whose ends they are due. */
  readonly ending: readonly string[];
}

/** The seats that we should have now: what the due steps say, or more where more are in use. */
function seatsWanted(
  situation: Situation,
  planFile: PlanFile,
  target: PlanTarget,
  band: TargetBand,
): Wanted {
  const { due, unbought } = dueSteps(situation, planFile, target);
  const seatsThatStay = unbought.reduce((sum, { seats }) => sum + seats, 0);
  const beyond = usersBeyondPlan(situation, planFile, target);
  // More may have been handed over than was asked for.
  const lastStep = isCarriedByArrived(situation.standing, target.skuId) ? undefined : due.at(-1);
  const planned = Math.max(0, (lastStep?.seatsAfter ?? 0) - seatsThatStay - beyond);
  const isStaying = (lineId: string) => unbought.some((line) => line.lineId === lineId);
  const ending = due.flatMap((step) => step.forLines.filter((lineId) => !isStaying(lineId)));
  // Above the cap nothing more is sold beside the sources, whoever joins.
  const isSplit = target.usersWithout !== undefined || target.usersAbove !== undefined;
  const byPlan =
    due.length === 0
      ? 0
      : isSplit
        ? planned
        : Math.max(
            planned + joinersOf(situation, planFile, target),
            seatsNeededWithout(situation, target, ending) +
              usersToCome(situation, planFile, target, due),
          );
  const missingNow = Math.max(
    0,
    seatsNeededNow(situation, target) +
      usersOutToCome(situation, planFile, target) -
      usersToGo(situation, planFile, target),
  );
  const bought = targetStanding(situation, target.skuId)?.seats ?? target.seatsBefore;
  const isShort = missingNow > bought;
  // Once the approved time is over, what the plan wanted besides has to be approved anew.
  const isOver = hasPassed(situation, band.latestOrderAt);
  const isFallen =
    isShort &&
    isOver &&
    hasSourceFallen(situation, planFile, [target.skuId, ...skusLeftFor(planFile, target)]);
  return {
    seats: isFallen ? missingNow : Math.max(byPlan, missingNow),
    isContingency: isOver ? isFallen : isShort && missingNow > byPlan,
    isUrgent: isShort || (byPlan > bought && isEveryMinuteNeeded(situation)),
    ending,
  };
}

/** The last hours before the first end of these lines; null where no end is known. */
function neededSoon({ approved, policy }: Situation, ending: readonly string[]): NeededSoon | null {
  const ends = (approved?.planFile.plan.lines ?? [])
    .filter(({ lineId }) => ending.includes(lineId))
    .flatMap(({ end }) => (end.plannedAt === null ? [] : [end.plannedAt]));
  const [first] = ends.toSorted();
  if (first === undefined) return null;
  return { from: addHours(first, -slowSeatsHours(policy)), until: first };
}

/** Steps whose time has come, but for those whose lines all are, or may yet be, handed over. */
function dueSteps(situation: Situation, planFile: PlanFile, target: PlanTarget) {
  const unbought = unboughtLines(situation.standing, planFile, target);
  const due = stepsToBuy(situation.standing, planFile, target).filter((step) =>
    isDue(situation, target, step),
  );
  return { due, unbought };
}

/** What has to be read or to stand before money is spent, all of it in this very look. */
function gate(
  situation: Situation,
  target: PlanTarget,
  band: TargetBand,
  { ending, isContingency, isUrgent }: Wanted,
): NextThing | null {
  const { now, seen, standing } = situation;
  const putOffUntil = seen.purchasesPutOff[target.skuId];
  if (putOffUntil !== undefined) return { do: "wait", until: putOffUntil };
  const refusal = standing.purchaseRefusals.find((each) => each.skuId === target.skuId);
  // What stood in the way may have gone with the rows that have changed since.
  const isAsItWas = refusal !== undefined && (standing.rowsChangedAt ?? "") <= refusal.lastAt;
  if (isAsItWas) {
    const againAt = nextAttemptAt(refusal, isUrgent, neededSoon(situation, ending));
    if (!hasReached(situation, againAt)) return { do: "wait", until: againAt };
  }
  // Access may have been taken back: to sell the relationship is enough, and what was last read of the tenant is known.
  if (estateStands(situation) && !seen.looks.has("pools")) return { do: "look", at: "pools" };
  const reads = readGates(situation);
  if (reads !== null) return reads;
  if (!relationshipStands(situation) || !agreementStands(situation)) {
    return { do: "wait", until: nextFullHour(now) };
  }
  // Outside the approved time only the contingency may still buy; a new plan is on its way.
  if (hasPassed(situation, band.latestOrderAt) && !isContingency) {
    return withdrawOrder(situation, target.skuId) ?? { do: "wait", until: nextFullHour(now) };
  }
  // Last, so that no place is taken by a customer for whom nothing can be ordered yet.
  return isContingency || isUrgent ? null : holdForFirst(situation, target);
}

/**
 * Why a new band is needed: more are in use than the newest plan knew of and has room for, whether it is
 * approved or still asked for; or the approved time is over and nobody is out, who would be helped at once.
 */
function replanFor(
  situation: Situation,
  approvedFile: PlanFile,
  target: PlanTarget,
  wanted: Wanted,
): NextThing | null {
  const { planFile, standing } = situation;
  if (planFile === null || standing.replanFor !== null) return null;
  const newest = planFile.band.targets.find(({ skuId }) => skuId === target.skuId);
  if (newest === undefined) return null;
  const isApproved = planFile.bandHash === approvedFile.bandHash;
  const bought = targetStanding(situation, target.skuId)?.seats ?? target.seatsBefore;
  const placed = seatsPlaced(situation, target.skuId);
  const isLate =
    isApproved &&
    !wanted.isContingency &&
    wanted.seats > Math.max(bought, placed) &&
    hasPassed(situation, newest.latestOrderAt) &&
    planFile.plan.madeAt < newest.latestOrderAt;
  const code: FindingCode | null = isOutgrown(situation, planFile, target, newest)
    ? "SEATS_OUTSIDE_BAND"
    : isLate
      ? "LATE"
      : null;
  return code === null ? null : replanned(situation, target.skuId, code);
}

/**
 * A raise may wait until its own late date only while the subscription is proven: what was bought last
 * was verified soon enough after its order. Otherwise it is made while a slow one still comes in time.
 */
function dueAt(situation: Situation, { skuId }: PlanTarget, step: PurchaseStep): Instant {
  if (step.unprovenAt === null || isProven(situation, skuId)) return step.orderAt;
  return step.unprovenAt;
}

/** Its time has come, or a license that its users are to leave serves fewer than hold it. */
function isDue(situation: Situation, target: PlanTarget, step: PurchaseStep): boolean {
  const planFile = situation.approved?.planFile;
  return (
    hasReached(situation, dueAt(situation, target, step)) ||
    planFile?.plan.lines.some(
      ({ lineId, skuId }) =>
        step.forLines.includes(lineId) &&
        skuId !== target.skuId &&
        isLeftShort(situation, planFile, skuId),
    ) === true
  );
}

function isProven(situation: Situation, skuId: string): boolean {
  const ours = targetStanding(situation, skuId);
  if (ours === null || ours.verified?.seats !== ours.seats) return false;
  const { provenWithinHours } = situation.policy.pilot;
  return addHours(ours.boughtAt, provenWithinHours) >= ours.verified.at;
}

/** The one order of a target always carries its first step's key; raises carry the step that is due. */
function stepKeyOf(situation: Situation, target: PlanTarget): string {
  const isOrdered = targetStanding(situation, target.skuId) !== null;
  const due = target.steps.filter((step) => isOrdered && isDue(situation, target, step));
  return due.at(-1)?.stepKey ?? target.steps[0]?.stepKey ?? target.skuId;
}

function waitForNextStep(situation: Situation, target: PlanTarget): NextThing | null {
  let next: Instant | null = null;
  for (const step of target.steps) {
    const at = dueAt(situation, target, step);
    if (!hasReached(situation, at)) next = earliest(at, next ?? at);
  }
  return next === null ? null : { do: "wait", until: next };
}
