// Somebody wants a person reminded now, beside the reminders that go out by themselves.

import { daysBetween, type Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { HumanStep } from "../human-steps/human-step.ts";
import { isHeldByPause } from "./pause.ts";

/**
 * `asked`: it goes out with the next look, however often it was asked for. `recent`: the last letter is not a day old.
 * `paused`: while the move is paused nobody is reminded of that. `own`: nobody elsewhere is waited for.
 */
export const ReminderOutcome = z.enum(["asked", "recent", "paused", "own"]);
export type ReminderOutcome = z.infer<typeof ReminderOutcome>;

/** What comes of asking for a reminder of an open step of a move with these steps. */
export function reminderOutcome(
  step: HumanStep,
  humanSteps: readonly HumanStep[],
  now: Instant,
): ReminderOutcome {
  if (!isWrittenElsewhere(step)) return "own";
  if (isHeldByPause(humanSteps, step.kind)) return "paused";
  if (step.reminderAskedAt !== undefined) return "asked";
  return daysBetween(step.lastChasedAt ?? step.openedAt, now) < 1 ? "recent" : "asked";
}

/** Somebody is written to who is not of our house; the approval is asked of the customer, too, with the same letter. */
export function isWrittenElsewhere({ kind, owner }: Pick<HumanStep, "kind" | "owner">): boolean {
  return owner !== "operator" || kind === "approvePlan";
}
