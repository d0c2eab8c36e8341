import { hashOf } from "#lib/canonical-json.ts";
import { hasPassed, hasReached } from "#lib/present.ts";
import { isServing, type EstateSubscription } from "../../estate/estate.ts";
import type { PlanFile, PlanLine } from "../../plan/move-plan.ts";
import { inForce, type Override } from "../../plan/override.ts";
import { latestStep } from "../asks.ts";
import { rowOf } from "../cover.ts";
import { outgrownIn } from "../outgrown.ts";
import { isPriceDateOver, openTargets, pricesOf } from "../price-dates.ts";
import { endOf } from "../renewals.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { nextPriceListReadAt } from "../rhythm.ts";
import { replanned } from "../written-down.ts";
import { estateStands } from "./access.ts";
import { isReducedEarlier } from "../reductions.ts";
import { relationshipStands } from "./relationship.ts";

/**
 * The plan is made when the tenant can first be read, made again when the estate changed before
 * anybody approved, or its use before anybody was asked, when prices or promotions are others than it was
 * made with or a new list may have been announced before anybody was asked, and when what was approved, or is
 * asked for, no longer fits.
 */
export const planning: Stage = (situation) => {
  if (!estateStands(situation) || isOursNoMore(situation)) return null;
  const outgrown = questionOutgrown(situation);
  if (outgrown !== null) return outgrown;
  if (isNeeded(situation)) {
    return situation.seen.estate === null ? { do: "look", at: "estate" } : { do: "makePlan" };
  }
  if (!followsPrices(situation)) return null;
  return readsPrices(situation)
    ? { do: "look", at: "prices" }
    : { do: "wait", until: nextPriceListReadAt(situation.now) };
};

/**
 * The customer took the relationship back. What we sold is a part of every plan, and can be read of customers of ours alone:
 * what was planned stays as it is, so that everything else goes on, until they are ours again.
 */
function isOursNoMore(situation: Situation): boolean {
  const { policy, standing } = situation;
  const isLost = standing.gatesLostAt.relationship !== null && !relationshipStands(situation);
  return isLost && policy.ordering !== "provider";
}

function isNeeded(situation: Situation): boolean {
  const { approved, planFile, standing } = situation;
  if (planFile === null || standing.replanFor !== null) return true;
  if (approved === null && isKnownOtherwise(situation, planFile)) return true;
  if (isPriceDateOver(situation)) return true;
  if (linesDecidedAnew(situation, planFile).length > 0) return true;
  if (isChosenAnew(situation, planFile)) return true;
  if (approved?.planFile.bandHash === planFile.bandHash)
    return isStoppedEarlier(situation, planFile) || isReducedEarlier(situation, planFile);
  // Of what is under way more seats are asked for: what the tenant did meanwhile changes nothing in that,
  // and a plan made of sources that are gone would have nothing left to buy.
  if (approved !== null && isAsked(situation)) return hasGoneOnUnanswered(situation, planFile);
  const planned = planFile.estate.subscriptions;
  const present = standing.rows ?? planned;
  return (
    isOverdue(situation, planFile) ||
    !areAsKnown(planned, present) ||
    // Whoever is asked is asked for the seats of all who are there.
    (approved === null && !isAsked(situation) && isUsedOtherwise(situation, planFile)) ||
    (followsPrices(situation) &&
      (hasReached(situation, nextPriceListReadAt(planFile.plan.madeAt)) ||
        isSoldOtherwise(situation, planFile)))
  );
}

/** What was declared can be read now, or what was read is only declared any more. */
function isKnownOtherwise({ standing }: Situation, { estate }: PlanFile): boolean {
  return (estate.knownBy === "declared") !== (standing.declaredSince !== null);
}

/**
 * While the newest plan waited for an approval, the one before it had a renewal stopped that the newest lets pass once
 * more: the source ends sooner than it counts on, and what stands in for it has to be ordered sooner.
 */
function isStoppedEarlier({ humanSteps, standing }: Situation, { plan }: PlanFile): boolean {
  return plan.lines.some(({ acts, lineId }) => {
    const askAt = acts.stopRenewal?.askAt;
    const row = standing.rows?.find(({ subscriptionId }) => subscriptionId === lineId);
    // Where seats are taken out first, it may be asked as soon as they are.
    if (askAt === undefined || acts.reduceSeats !== undefined || !row || !isServing(row))
      return false;
    return humanSteps.some(
      ({ kind, lineId: about, openedAt, state }) =>
        kind === "stopRenewal" &&
        about === lineId &&
        (state === "open" || state === "done") &&
        openedAt >= plan.madeAt &&
        openedAt < askAt,
    );
  });
}

/** Lines about which somebody decided something since they were planned, or took it back. */
export function linesDecidedAnew(
  { overrides }: Pick<Situation, "overrides">,
  { plan, overrides: planned }: PlanFile,
): readonly string[] {
  if (overrides.length === 0 && planned.length === 0) return [];
  const decided = inForce(overrides);
  const about = (all: readonly Override[], line: string) =>
    all.find(({ lineId }) => lineId === line) ?? null;
  return plan.lines
    .map(({ lineId }) => lineId)
    .filter((lineId) => hashOf(about(decided, lineId)) !== hashOf(about(planned, lineId)));
}

/** Before anybody approved, the partner's own choices are followed. */
function isChosenAnew(
  { approved, policy, policyChosenAt }: Situation,
  { plan, policy: planned }: PlanFile,
): boolean {
  if (approved !== null || policyChosenAt === null || policyChosenAt < plan.madeAt) return false;
  return hashOf(policy) !== hashOf(planned);
}

/** While something is to be bought and nobody was asked yet: a question that is out stays as it was asked. */
function followsPrices(situation: Situation): boolean {
  const { approved, planFile } = situation;
  return approved === null && !isAsked(situation) && (planFile?.band.targets.length ?? 0) > 0;
}

/** At every look of a day of its own: a promotion is listed from the day on that it begins, and may last for weeks only. */
function readsPrices({ arePricesReadToday, policy, seen }: Situation): boolean {
  if (policy.ordering === "provider" || !policy.instruments.priceDates) return false;
  return seen.offers === null && !arePricesReadToday;
}

/**
 * The first question is out, and has no room for those who joined since: whoever approves is asked for their seats at
 * once, beside it. After an approval the purchase that has no room for them says so.
 */
function questionOutgrown(situation: Situation): NextThing | null {
  const { approved, planFile, standing } = situation;
  if (approved !== null || planFile === null || standing.replanFor !== null) return null;
  if (!isAsked(situation) || !isUsedOtherwise(situation, planFile)) return null;
  const outgrown = outgrownIn(situation, planFile);
  return outgrown === null ? null : replanned(situation, outgrown, "SEATS_OUTSIDE_BAND");
}

/**
 * Users joined or left since the plan was made. Compared is what was read for the plan, and not what the plan made of
 * it: one changed reading makes one plan.
 */
function isUsedOtherwise({ standing }: Situation, { plan }: PlanFile): boolean {
  const { consumed, plannedUse } = standing;
  if (plannedUse === null) return false;
  return plan.lines.some(
    ({ route, skuId }) => route !== "ignore" && consumed[skuId] !== plannedUse[skuId],
  );
}

function isSoldOtherwise(situation: Situation, planFile: PlanFile): boolean {
  const { offers } = situation.seen;
  if (offers === null) return false;
  const targets = openTargets(situation, planFile);
  return pricesOf(offers, targets) !== pricesOf(planFile.offers, targets);
}

function isAsked({ humanSteps }: Situation): boolean {
  return humanSteps.some(({ kind, state }) => kind === "approvePlan" && state === "open");
}

/** Nobody approved it in time: a new plan names what is still possible. Said once, when the time is over. */
function isOverdue(situation: Situation, { band, plan }: PlanFile): boolean {
  return band.targets.some(
    ({ latestOrderAt }) => plan.madeAt < latestOrderAt && hasPassed(situation, latestOrderAt),
  );
}

/**
 * The time of what is asked for is over, and its source went on past its end, or may: whoever answers now would approve
 * what may not be ordered any more, and be asked a second time. What is possible now is asked for instead.
 */
function hasGoneOnUnanswered(situation: Situation, planFile: PlanFile): boolean {
  const { madeAt } = planFile.plan;
  if (!isOverdue(situation, planFile)) return false;
  return (
    situation.standing.lines.some(({ since, state }) => state !== "gone" && since > madeAt) ||
    planFile.plan.lines.some((line) => mayGoOn(situation, line))
  );
}

/** It serves past its end, and whoever was asked to stop its renewal has not said that they did, or that they did not. */
function mayGoOn(situation: Situation, line: PlanLine): boolean {
  const { lineId } = line;
  const row = rowOf(situation, lineId);
  if (row === null || !isServing(row) || endOf(situation, line) === null) return false;
  const asked = latestStep(situation, "stopRenewal", lineId);
  return asked !== null && asked.state !== "done";
}

/** Whether what a plan rests on is as it was: which rows there are, in whatever order, their seats, states and next changes. */
export function areAsKnown(
  known: readonly EstateSubscription[],
  found: readonly EstateSubscription[],
): boolean {
  if (known.length !== found.length) return false;
  return found.every((row, at) => {
    const before = known[at];
    const sameId = before?.subscriptionId === row.subscriptionId ? before : rowLike(row, known);
    return sameId !== undefined && isAsKnown(sameId, row);
  });
}

function rowLike({ subscriptionId }: EstateSubscription, rows: readonly EstateSubscription[]) {
  return rows.find((row) => row.subscriptionId === subscriptionId);
}

function isAsKnown(known: EstateSubscription, found: EstateSubscription): boolean {
  return (
    known.skuId === found.skuId &&
    known.seats === found.seats &&
    known.status === found.status &&
    known.nextLifecycleAt === found.nextLifecycleAt
  );
}
