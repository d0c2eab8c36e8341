// What was turned off for a move that was aborted is asked back: a source that renews again needs no replacement.

import { addHours, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { isServing } from "../estate/estate.ts";
import { actorOf } from "../lifecycle/agreements.ts";
import type { PlanFile, PlanLine } from "../plan/move-plan.ts";
import { cancellableUntil, endingSteps, isRenewalCarriedOn, type AbortedTarget } from "./abort.ts";
import { chase, latestStep, pursue, withdraw } from "./asks.ts";
import { linesOf, rowOf, targetStanding } from "./cover.ts";
import { earlierOf } from "./rhythm.ts";
import type { NextThing, Situation } from "./situation.ts";

/**
 * Asked of each source whose replacement is not bought yet, or can still be cancelled. Until its owner confirms it, the
 * approved replacement is carried on.
 */
export function askRenewalsBack(
  situation: Situation,
  planFile: PlanFile,
  targets: readonly AbortedTarget[],
): NextThing | null {
  const carriedOn = targets.filter(({ becomes }) => becomes === "carriedOn");
  const lineIds = planFile.plan.targets
    .filter(({ skuId }) => carriedOn.some((each) => each.skuId === skuId))
    .flatMap(linesOf);
  const lines = planFile.plan.lines.filter(
    (line) => lineIds.includes(line.lineId) || isRenewalCarriedOn(situation, line),
  );
  return earlierOf(lines.map((line) => askBack(situation, planFile, line)));
}

function askBack(situation: Situation, planFile: PlanFile, line: PlanLine): NextThing | null {
  const { lineId } = line;
  const step = latestStep(situation, "restoreRenewal", lineId);
  if (step !== null && step.state !== "open") return null;
  if (step !== null) {
    const isPointless = hasReached(situation, step.dueAt) || !isSpared(situation, planFile, line);
    return isPointless ? withdraw(situation, "restoreRenewal", lineId) : chase(situation, step);
  }
  const dueAt = answerBy(situation, line);
  if (dueAt === null || hasReached(situation, dueAt) || !isSpared(situation, planFile, line))
    return null;
  const owner = actorOf(line.billingOwner);
  return pursue(situation, { kind: "restoreRenewal", lineId, owner, dueAt });
}

/**
 * Null where it cannot be taken back: only a renewal that is off and a choice of the end can, until the lock. What
 * nobody has confirmed yet may still be done after any answer, so it is not asked back.
 */
function answerBy({ humanSteps, policy }: Situation, line: PlanLine): Instant | null {
  const { billingOwner, end, lineId } = line;
  const isReversible = endingSteps(humanSteps, lineId).every(
    ({ kind, state }) => state === "done" && (kind === "stopRenewal" || kind === "chooseEnd"),
  );
  if (end.plannedAt === null || !isReversible) return null;
  const { direct, throughDistributor } = policy.settingMarginHours;
  return addHours(end.plannedAt, -(billingOwner.kind === "customer" ? direct : throughDistributor));
}

/** The source still serves, and its replacement is not bought or can be taken back. */
function isSpared(situation: Situation, { plan }: PlanFile, line: PlanLine): boolean {
  const { lineId, route, skuId } = line;
  const row = rowOf(situation, lineId);
  const target = plan.targets.find((each) => each.skuId === skuId);
  const isOver = situation.standing.lines.some((each) => each.lineId === lineId);
  if (row === null || !isServing(row) || isOver) return false;
  if (route === "renewToCsp") return true; // what is scheduled can be taken back
  if (target === undefined) return false;
  if (targetStanding(situation, skuId) === null) return true;
  const until = cancellableUntil(situation, target);
  return until !== null && !hasReached(situation, until);
}
