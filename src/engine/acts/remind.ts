// Somebody wants the owner of a step reminded now; the letter is written by the next look, with what is true then.

import type { HumanStep } from "#domain/human-steps/human-step.ts";
import { reminderOutcome, type ReminderOutcome } from "#domain/reconcile/ask-reminder.ts";
import { laterThan } from "#domain/reconcile/questions.ts";
import { ActRefusedError, type MoveActsOptions } from "./act.ts";
import { keepStep } from "./keep-step.ts";

export interface ReminderAct {
  readonly humanStepId: string;
  readonly by: string;
}

export interface AskedReminder {
  readonly step: HumanStep;
  readonly outcome: ReminderOutcome;
}

/**
 * Asked for twice it is one letter; of a question that is outgrown the later one is reminded of. Throws `ActRefusedError`
 * for a step that has ended.
 */
export async function remind(
  { clock, services, store }: MoveActsOptions,
  { by, humanStepId }: ReminderAct,
): Promise<AskedReminder> {
  const { partnerId } = services.partner;
  const step = await store.humanSteps.find(partnerId, humanStepId);
  if (step === null) throw new ActRefusedError("HUMAN_STEP_UNKNOWN", humanStepId);
  if (step.state !== "open") throw new ActRefusedError("HUMAN_STEP_CLOSED", humanStepId);
  const at = await clock.now();
  const steps = await store.humanSteps.listOfMove(partnerId, step.moveId);
  const move = await store.moves.find(partnerId, step.moveId);
  const latestId = move === null ? undefined : laterThan(move.standing, step).at(-1);
  const reminded = steps.find((each) => each.humanStepId === latestId) ?? step;
  const outcome = reminderOutcome(reminded, steps, at);
  if (outcome !== "asked" || reminded.reminderAskedAt !== undefined)
    return { step: reminded, outcome };
  const asked = { ...reminded, reminderAskedAt: at };
  await keepStep({ services, store }, asked, {
    at,
    details: { reminder: "asked" },
    personal: { by },
  });
  return { step: asked, outcome };
}
