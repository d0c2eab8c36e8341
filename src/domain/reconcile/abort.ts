// What aborting a move undoes, and what it cannot undo. Nobody may lose a license by it: where a source
// was already asked to end, or might end by itself, what we bought or have yet to buy stays.

import { earliestOf, Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { hasReached } from "#lib/present.ts";
import { z } from "zod";
import { isServing } from "../estate/estate.ts";
import { stepsOf } from "../human-steps/asking.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { cancellationWindowEndsAt } from "../lifecycle/windows.ts";
import { costOfTerm } from "../plan/cost.ts";
import type { PlanFile, PlanLine, PlanTarget } from "../plan/move-plan.ts";
import { linesOf, movedLines, ownSubscriptionIds, targetStanding } from "./cover.ts";
import type { Situation } from "./situation.ts";
import { renewedLines } from "./transfers.ts";

/** What becomes of the licenses of one SKU. */
export const AbortedTarget = z.object({
  skuId: z.string(),
  title: z.string(),
  /** Our seats now; 0 where nothing was bought. */
  seats: z.number().int(),
  subscriptionId: z.string().nullable(),
  /** `scheduled`: a renewal to CSP that a person takes back in Partner Center. */
  becomes: z.enum(["notBought", "scheduled", "cancelled", "kept", "carriedOn"]),
  /** Until when our order can be cancelled; null where it cannot. */
  cancelUntil: Instant.nullable(),
  /** What the seats that stay cost for one term; null where none stay or no price is known. */
  cost: Money.nullable(),
});
export type AbortedTarget = z.infer<typeof AbortedTarget>;

/** The decision of a named person to abort; null where nobody decided so. */
export function abortStep(humanSteps: readonly HumanStep[]): HumanStep | null {
  return humanSteps.find(({ kind, state }) => kind === "abortMove" && state === "done") ?? null;
}

/** One step for each move: who aborts twice aborts once. */
export function abortStepId(moveId: string): string {
  return `${moveId}/abortMove`;
}

export function abortedTargets(situation: Situation): readonly AbortedTarget[] {
  const planFile = situation.approved?.planFile;
  return planFile?.plan.targets.map((target) => abortTarget(situation, planFile, target)) ?? [];
}

/** The same of lines that are to be renewed to CSP; none where nobody was asked for that yet. */
export function abortedRenewals(situation: Situation): readonly AbortedTarget[] {
  const planFile = situation.approved?.planFile;
  const lines = planFile === undefined ? [] : renewedLines(planFile);
  return lines
    .filter(({ lineId }) => stepsOf(situation.humanSteps, "renewToCsp", lineId).length > 0)
    .map((line) => {
      const { seats, skuId, title } = line;
      const becomes = isRenewalCarriedOn(situation, line) ? "carriedOn" : "scheduled";
      return { skuId, title, seats, subscriptionId: null, becomes, cancelUntil: null, cost: null };
    });
}

function abortTarget(situation: Situation, planFile: PlanFile, target: PlanTarget): AbortedTarget {
  const { skuId, term, title, unitCost } = target;
  const ours = targetStanding(situation, skuId);
  const seats = ours?.seats ?? 0;
  const about = { skuId, title, seats, subscriptionId: ours?.subscriptionId ?? null };
  const cost = costOfTerm(unitCost, seats, term);
  if (wasAskedToEnd(situation, target)) {
    const planned = target.steps.at(-1)?.seatsAfter ?? 0;
    const whole = costOfTerm(unitCost, Math.max(seats, planned), term);
    return { ...about, becomes: "carriedOn", cancelUntil: null, cost: whole };
  }
  if (ours === null) return { ...about, becomes: "notBought", cancelUntil: null, cost: null };
  const cancelUntil = cancellableUntil(situation, target);
  const isOpen = cancelUntil !== null && !hasReached(situation, cancelUntil);
  return isOpen && isCoveredBySources(situation, planFile, target)
    ? { ...about, becomes: "cancelled", cancelUntil, cost: null }
    : { ...about, becomes: "kept", cancelUntil: null, cost };
}

const ENDING = new Set<HumanStep["kind"]>([
  "stopRenewal",
  "chooseEnd",
  "endExtension",
  "endNow",
  "rescueRenewal",
  "reduceSeats",
]);

function wasAskedToEnd({ humanSteps }: Situation, target: PlanTarget): boolean {
  return linesOf(target).some(
    (lineId) => endingSteps(humanSteps, lineId).length > 0 && !isRestored(humanSteps, lineId),
  );
}

/** What its owner was asked for so that the source ends. A question that was taken back counts: they may have acted on it. */
export function endingSteps(
  humanSteps: readonly HumanStep[],
  lineId: string,
): readonly HumanStep[] {
  return humanSteps.filter(
    (step) => ENDING.has(step.kind) && step.lineId === lineId && step.state !== "refused",
  );
}

/**
 * What is scheduled to go on with an agreement whose end somebody was asked for is what its users live on: it goes on
 * until that owner has confirmed that the agreement does.
 */
export function isRenewalCarriedOn({ humanSteps }: Situation, line: PlanLine): boolean {
  const { lineId, route } = line;
  return (
    route === "renewToCsp" &&
    endingSteps(humanSteps, lineId).length > 0 &&
    !isRestored(humanSteps, lineId)
  );
}

/** Its owner has turned the renewal on again, as somebody named confirmed: the source goes on. */
export function isRestored(humanSteps: readonly HumanStep[], lineId: string): boolean {
  return stepsOf(humanSteps, "restoreRenewal", lineId).at(-1)?.state === "done";
}

/**
 * Only a subscription that this move ordered is cancelled whole, inside the 168 hours of its first
 * order ("Cancel a subscription"); one that was grown served before and goes on serving. Where one
 * was ordered beside another, a source had gone already.
 */
export function cancellableUntil(situation: Situation, target: PlanTarget): Instant | null {
  const ours = targetStanding(situation, target.skuId);
  if (situation.policy.ordering === "provider") return null; // only the provider could
  if (target.growsSubscriptionId !== null || ours === null || ours.beside.length > 0) return null;
  const { subscriptionId } = ours;
  const orders = situation.standing.purchases.filter(
    (each) => each.subscriptionId === subscriptionId && each.kind === "order",
  );
  const first = earliestOf(orders.map(({ at }) => at));
  return first === null ? null : cancellationWindowEndsAt(first);
}

/**
 * Rows that go on without us carry everybody in use. A source that is being replaced counts only where
 * it was declared to renew, or renews again: any other could end with nothing in its place.
 */
function isCoveredBySources(situation: Situation, file: PlanFile, target: PlanTarget): boolean {
  const { consumed, rows } = situation.standing;
  const used = consumed[target.skuId];
  if (rows === null || used === undefined) return false;
  const ours = ownSubscriptionIds(situation, target);
  const moving = new Set(movedLines(file).map(({ lineId }) => lineId));
  const goesOn = (subscriptionId: string) =>
    !moving.has(subscriptionId) ||
    isRestored(situation.humanSteps, subscriptionId) ||
    file.customer.declared.some(
      (each) => each.subscriptionId === subscriptionId && each.autoRenew === true,
    );
  const seats = rows
    .filter(
      (row) => row.skuId === target.skuId && !ours.includes(row.subscriptionId) && !row.isTrial,
    )
    .filter((row) => isServing(row) && goesOn(row.subscriptionId))
    .reduce((sum, row) => sum + row.seats, 0);
  return seats >= used;
}

/** The situation as it is for the part of an aborted move that is carried on. */
export function carriedOn(situation: Situation): Situation {
  const { approved, humanSteps } = situation;
  if (approved === null || abortStep(humanSteps) === null) return situation;
  const skuIds = new Set(
    abortedTargets(situation)
      .filter(({ becomes }) => becomes === "carriedOn")
      .map(({ skuId }) => skuId),
  );
  const { plan } = approved.planFile;
  const targets = plan.targets.filter(({ skuId }) => skuIds.has(skuId));
  const lines = plan.lines.filter(
    (line) =>
      (line.route !== "renewToCsp" && skuIds.has(line.skuId)) ||
      isRenewalCarriedOn(situation, line),
  );
  // Who is asked to let a source go on is not asked to end it.
  const isAskedBack = (lineId: string) =>
    ["open", "done"].includes(stepsOf(humanSteps, "restoreRenewal", lineId).at(-1)?.state ?? "");
  const acts = approved.planFile.band.acts.filter(({ lineId }) => !isAskedBack(lineId));
  const band = { ...approved.planFile.band, acts };
  const planFile = { ...approved.planFile, band, plan: { ...plan, lines, targets } };
  return { ...situation, approved: { ...approved, planFile } };
}
