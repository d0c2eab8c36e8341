// Pool arithmetic, per row and never by sums of the pool: every row has its own end (operator's rule).

import type { EstateSubscription } from "../estate/estate.ts";
import type { PlanFile, PlanLine, PlanTarget, TargetBand } from "../plan/move-plan.ts";
import type { Situation } from "./situation.ts";
import type { TargetStanding } from "./standing.ts";

/** Rows that users can work on; a row in warning serves until its grace ends. */
export function isServing(row: EstateSubscription): boolean {
  return row.status === "enabled" || row.status === "warning";
}

export function movedLines(planFile: PlanFile): readonly PlanLine[] {
  return planFile.plan.lines.filter((line) => line.route === "repurchase");
}

export function rowOf(situation: Situation, subscriptionId: string): EstateSubscription | null {
  const rows = situation.standing.rows ?? [];
  return rows.find((row) => row.subscriptionId === subscriptionId) ?? null;
}

export function targetStanding(situation: Situation, skuId: string): TargetStanding | null {
  return situation.standing.targets.find((target) => target.skuId === skuId) ?? null;
}

/** Seats that our own subscription has to have once the given lines serve no more. */
export function seatsNeededWithout(
  situation: Situation,
  target: PlanTarget,
  lineIds: readonly string[],
): number {
  const ours =
    targetStanding(situation, target.skuId)?.subscriptionId ?? target.growsSubscriptionId;
  const others = (situation.standing.rows ?? []).filter(
    (row) =>
      row.skuId === target.skuId &&
      isServing(row) &&
      row.subscriptionId !== ours &&
      !lineIds.includes(row.subscriptionId),
  );
  const seats = others.reduce((sum, row) => sum + row.seats, 0);
  return Math.max(0, (situation.standing.consumed[target.skuId] ?? 0) - seats);
}

/** Whether verified seats of ours would carry the pool without the given lines. */
export function isCoveredWithout(
  situation: Situation,
  target: PlanTarget,
  lineIds: readonly string[],
): boolean {
  const verified = targetStanding(situation, target.skuId)?.verified?.seats ?? 0;
  return verified > 0 && verified >= seatsNeededWithout(situation, target, lineIds);
}

/** Lines whose end the step of this line covers, and those of all steps before it. */
function linesEndingWith(target: PlanTarget, lineId: string): readonly string[] {
  const last = target.steps.findIndex((step) => step.forLines.includes(lineId));
  return [lineId, ...target.steps.slice(0, last + 1).flatMap((step) => step.forLines)];
}

/** All lines that the target replaces. */
export function linesOf(target: PlanTarget): readonly string[] {
  return target.steps.flatMap((step) => step.forLines);
}

export function targetOf(planFile: PlanFile, line: PlanLine): PlanTarget | null {
  return planFile.plan.targets.find((target) => target.skuId === line.skuId) ?? null;
}

export function bandOf(planFile: PlanFile, target: PlanTarget): TargetBand | null {
  return planFile.band.targets.find((band) => band.skuId === target.skuId) ?? null;
}

/**
 * Whether the line may be ended: seats of ours, verified and with their own end choice read back, carry
 * the pool without it. A line without a target was covered by our own seats when the plan was made.
 */
export function mayEnd(situation: Situation, planFile: PlanFile, line: PlanLine): boolean {
  if (losesItsSku(planFile, line)) return false;
  const target = targetOf(planFile, line);
  if (target === null) return isCoveredByOldSeats(situation, planFile, line);
  const ours = targetStanding(situation, target.skuId);
  return (
    ours !== null &&
    ours.verified?.seats === ours.seats &&
    ours.endChoiceReadFor === ours.seats &&
    isCoveredWithout(situation, target, linesEndingWith(target, line.lineId))
  );
}

/** Seats of another SKU cover nobody before their licenses are reassigned, and no stage does that yet. */
function losesItsSku({ plan }: PlanFile, { skuId }: PlanLine): boolean {
  return plan.reassignment?.changes.some(({ remove }) => remove.includes(skuId)) === true;
}

function isCoveredByOldSeats(situation: Situation, planFile: PlanFile, line: PlanLine): boolean {
  const { consumed, rows } = situation.standing;
  const moving = movedLines(planFile).map((each) => each.lineId);
  const seats = (rows ?? [])
    .filter((row) => row.skuId === line.skuId && isServing(row))
    .filter((row) => !moving.includes(row.subscriptionId))
    .reduce((sum, row) => sum + row.seats, 0);
  return seats >= (consumed[line.skuId] ?? 0);
}
