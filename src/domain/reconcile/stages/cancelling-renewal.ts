import { addHours } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { stepsOf } from "../../human-steps/asking.ts";
import { cancellationWindowEndsAt } from "../../lifecycle/windows.ts";
import type { PlanLine } from "../../plan/move-plan.ts";
import { abortStep, isRenewalCarriedOn } from "../abort.ts";
import { ask, chase, latestStep, withdraw } from "../asks.ts";
import { rowOf } from "../cover.ts";
import { leaveStep } from "../departure.ts";
import { hasRenewed } from "../line-outcome.ts";
import { firstOf } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";

/** An assumption, as of other settings for the end of a term: Microsoft says nowhere until when this can be taken back. */
const LOCKED_HOURS = 24;

/**
 * What our operator scheduled in Partner Center for the end of an Enterprise Agreement begins by itself, whatever became
 * of the line: bought instead, aborted, or of a customer who leaves. There is no API, so a person is asked to take it
 * back; and also where they were only asked to schedule it, since nobody can read whether they did.
 */
export const cancellingRenewal: Stage = (situation) =>
  firstOf(situation.approved?.planFile.plan.lines ?? [], (line) =>
    mayBeScheduled(situation, line) ? takeBack(situation, line) : null,
  );

function takeBack(situation: Situation, line: PlanLine): NextThing | null {
  const { lineId } = line;
  const step = latestStep(situation, "cancelRenewalToCsp", lineId);
  const endsAt = agreementEndsAt(situation, line);
  if (isWanted(situation, line)) return withdraw(situation, "cancelRenewalToCsp", lineId);
  if (endsAt !== null && hasReached(situation, cancellationWindowEndsAt(endsAt)))
    return withdraw(situation, "cancelRenewalToCsp", lineId);
  if (step?.state === "open") return chase(situation, step);
  const asked = latestStep(situation, "renewToCsp", lineId);
  if (step !== null && asked !== null && step.openedAt >= asked.openedAt) return null;
  const dueAt = endsAt === null ? situation.now : addHours(endsAt, -LOCKED_HOURS);
  return ask(situation, { kind: "cancelRenewalToCsp", lineId, owner: "operator", dueAt });
}

/** Who said that they did it, and who was asked and never answered; not who refused from the first. */
function mayBeScheduled({ humanSteps }: Situation, { lineId }: PlanLine): boolean {
  const steps = stepsOf(humanSteps, "renewToCsp", lineId);
  return steps.some(({ state }) => state === "done") || steps.at(-1)?.state === "withdrawn";
}

/** By the approved plan as it stands; what has come is not taken back by this. */
function isWanted(situation: Situation, line: PlanLine): boolean {
  const { humanSteps, standing } = situation;
  if (hasRenewed(standing, line)) return true;
  if (leaveStep(humanSteps) !== null) return false;
  if (abortStep(humanSteps) !== null) return isRenewalCarriedOn(situation, line);
  return line.route === "renewToCsp";
}

/** When what is scheduled begins; null where nothing tells. */
function agreementEndsAt(situation: Situation, { end, lineId }: PlanLine) {
  return rowOf(situation, lineId)?.nextLifecycleAt ?? end.plannedAt;
}
