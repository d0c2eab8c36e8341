import type { PlanFile, PlanTarget } from "../../plan/move-plan.ts";
import { isCoveredWithout, leftSkuIds, linesOf, mayEnd, targetStanding } from "../cover.ts";
import { endsWithin } from "../deadline.ts";
import { stillTakenBack } from "../ended-lines.ts";
import { hasRenewed, isGivenUp, isRefusedForGood } from "../line-outcome.ts";
import { inAWeek, nextFullHour, nextHalfHour, tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import {
  boughtLines,
  endingLines,
  isUnbought,
  renewedLines,
  unboughtLines,
  wayOfLine,
} from "../transfers.ts";
import { estateStands } from "./access.ts";
import { readAgreement } from "./agreement.ts";
import { awaitsApproval } from "./approval.ts";
import { relationshipStands } from "./relationship.ts";

/**
 * Reads the tenant anew at every look, and says when the next one is: hourly from the approval until
 * verified seats of ours carry the pools, since the contingency has to notice a lost source at once.
 */
export const watching: Stage = (situation) => {
  if (!estateStands(situation) || situation.planFile === null) return null;
  if (!situation.seen.looks.has("rows")) return { do: "look", at: "rows" };
  if (!situation.seen.looks.has("pools")) return { do: "look", at: "pools" };
  return asksAgreement(situation) ?? nextLook(situation);
};

/**
 * What is asked right after the rows, if anything is: whoever reads those may read it with them. While more is asked for
 * than was approved, a gate that falls is to be given again before those seats are approved.
 */
export function asksAgreement(situation: Situation): NextThing | null {
  const isMoreAsked = relationshipStands(situation) && awaitsApproval(situation);
  return isMoreAsked || mayGatesFall(situation) ? readAgreement(situation) : null;
}

/**
 * While not all of a license is bought that is planned, a customer may take the relationship back, or the agreement lapse, and
 * both are to be given again before a source that is cut early is missed.
 */
function mayGatesFall(situation: Situation): boolean {
  const { approved, standing } = situation;
  if (approved === null || !relationshipStands(situation)) return false;
  const { planFile } = approved;
  return planFile.plan.targets.some((target) => {
    const { skuId, steps } = target;
    const bought = targetStanding(situation, skuId)?.seats ?? 0;
    const isMissing = bought < (steps.at(-1)?.seatsAfter ?? 0);
    return (
      isMissing && !isUnbought(standing, planFile, target) && !isRefusedForGood(standing, [skuId])
    );
  });
}

/**
 * A source that still serves is looked at hourly: whoever joins needs a seat before it ends, which may be at any instant,
 * and perhaps an approval of it. One that went on may end whenever its owner takes that back.
 */
function isSomeEndAhead(situation: Situation, planFile: PlanFile): boolean {
  const { standing } = situation;
  return endingLines(standing, planFile).some(({ end, lineId }) => {
    const known = standing.lines.find((each) => each.lineId === lineId);
    return known === undefined ? end.plannedAt !== null : stillTakenBack(situation, known) !== null;
  });
}

/** What is ordered now takes this long at the worst: an hour later may be an hour too late. */
function isSomeEndNear(situation: Situation, planFile: PlanFile): boolean {
  const { policy, standing } = situation;
  return endingLines(standing, planFile).some(
    (line) =>
      endsWithin(situation, line, policy.provisioningMarginHours) &&
      standing.lines.every(({ lineId }) => lineId !== line.lineId),
  );
}

/** Seats that stand in for a license carry nobody before its users have theirs. */
function areUsersSafe(situation: Situation, planFile: PlanFile): boolean {
  const left = leftSkuIds(planFile);
  return boughtLines(situation.standing, planFile)
    .filter(({ skuId }) => left.has(skuId))
    .every(
      (line) => mayEnd(situation, planFile, line) || isGivenUp(situation.standing, planFile, line),
    );
}

/** What is asked for may fall meanwhile: then the request is taken back and seats are bought. */
function mayBeHandedOver({ standing }: Situation, { plan }: PlanFile): boolean {
  return plan.lines.some((line) => wayOfLine(standing, line) === "asked");
}

function linesBoughtFor({ approved, standing }: Situation, target: PlanTarget): readonly string[] {
  const unbought = approved === null ? [] : unboughtLines(standing, approved.planFile, target);
  if (unbought.length === 0) return linesOf(target);
  return linesOf(target).filter((lineId) => !unbought.some((line) => line.lineId === lineId));
}

function nextLook(situation: Situation): NextThing {
  const { approved, now } = situation;
  if (approved === null) return { do: "wait", until: inAWeek(now) };
  const { planFile } = approved;
  const isCovered = planFile.plan.targets.every(
    (target) =>
      isRefusedForGood(situation.standing, [target.skuId]) ||
      isUnbought(situation.standing, planFile, target) ||
      isCoveredWithout(situation, target, linesBoughtFor(situation, target)),
  );
  // Nothing of ours stands for them before their agreement's end: one that is cut is to be seen within the hour.
  const areRenewed = renewedLines(planFile).every(
    (line) => hasRenewed(situation.standing, line) || isGivenUp(situation.standing, planFile, line),
  );
  const isSafe = isCovered && areRenewed && areUsersSafe(situation, planFile);
  const isQuiet =
    isSafe && !mayBeHandedOver(situation, planFile) && !isSomeEndAhead(situation, planFile);
  if (isQuiet) return { do: "wait", until: tomorrow(now) };
  const isNear = isSomeEndNear(situation, planFile);
  return { do: "wait", until: isNear ? nextHalfHour(now) : nextFullHour(now) };
}
