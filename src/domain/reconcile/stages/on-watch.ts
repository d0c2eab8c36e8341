import { addDays } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import { ask, latestStep, observedDone } from "../asks.ts";
import { firstOf } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import { endingLines } from "../transfers.ts";

/** Enough to hand the watch over before a weekend. */
export const TOLD_DAYS_BEFORE = 3;

/**
 * The cutover itself cannot be moved off a weekend or a freeze: a person is told before each, with what to
 * press if users are cut. Nobody has to answer; what became of the source ends the watch.
 */
export const onWatch: Stage = (situation) => {
  const { approved, standing } = situation;
  if (approved === null || standing.rows === null) return null;
  return firstOf(endingLines(standing, approved.planFile), (line) => watch(situation, line));
};

function watch(situation: Situation, { end, lineId }: PlanLine): NextThing | null {
  const { standing } = situation;
  if (standing.lines.some((each) => each.lineId === lineId)) {
    return observedDone(situation, "watchCutover", lineId);
  }
  const { plannedAt } = end;
  if (plannedAt === null || hasReached(situation, plannedAt)) return null;
  if (latestStep(situation, "watchCutover", lineId) !== null) return null;
  const tellAt = addDays(plannedAt, -TOLD_DAYS_BEFORE);
  if (!hasReached(situation, tellAt)) return { do: "wait", until: tellAt };
  return ask(situation, { kind: "watchCutover", lineId, owner: "operator", dueAt: plannedAt });
}
