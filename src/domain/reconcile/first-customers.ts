// The first customers of a partner: their orders go out, and everybody after them waits for a look. Waiting is a
// pause, so nothing that keeps people working ever waits, and an approved order goes out at its last safe moment.
// Who is among them is not counted but taken, one place each: two workers who count at once would both begin.

import { hasReached } from "#lib/present.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import type { PlanTarget } from "../plan/move-plan.ts";
import { beginPause } from "./pause.ts";
import type { NextThing, Situation } from "./situation.ts";

/** One for each move: whom somebody let go on is not held again. */
export function firstCustomersStepId(moveId: string): string {
  return `${moveId}/resumeMove/firstCustomers`;
}

/** Whether the move waits for that look. */
export function waitsForFirst(moveId: string, humanSteps: readonly HumanStep[]): boolean {
  const humanStepId = firstCustomersStepId(moveId);
  return humanSteps.some((step) => step.humanStepId === humanStepId && step.state === "open");
}

/** Before the first order of a move; null where it may go out, or has no time to wait. */
export function holdForFirst(situation: Situation, { steps }: PlanTarget): NextThing | null {
  const { humanSteps, moveId, policy, seen, standing } = situation;
  const { firstCustomers } = policy.portfolio;
  if (firstCustomers === 0 || standing.purchases.length > 0) return null;
  if (steps.some(({ latestSafeAt }) => hasReached(situation, latestSafeAt))) return null;
  const humanStepId = firstCustomersStepId(moveId);
  if (humanSteps.some((step) => step.humanStepId === humanStepId)) return null;
  if (seen.isAmongFirst === null) return { do: "takeFirstPlace", places: firstCustomers };
  if (seen.isAmongFirst) return null;
  return { do: "step", step: { ...beginPause(situation), humanStepId }, letter: null };
}
