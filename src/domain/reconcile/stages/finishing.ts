import type { PlanFile, PlanTarget } from "../../plan/move-plan.ts";
import { heldOf, isCoveredWithout, movedLines } from "../cover.ts";
import { hasLineEnded, isGivenUp } from "../line-outcome.ts";
import type { Situation, Stage } from "../situation.ts";
import { accessStands } from "./access.ts";

/** The move is done when every line has ended and our own choice is read back once more. */
export const finishing: Stage = (situation) => {
  const { planFile, seen, standing } = situation;
  if (planFile === null || !accessStands(situation) || !everyLineHasEnded(situation)) return null;
  if (standing.targets.length === 0) return { do: "finish" };
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  const unprotected = standing.targets
    .flatMap(heldOf)
    .find(({ subscriptionId }) =>
      seen.ours.some((own) => own.subscriptionId === subscriptionId && !own.autoRenew),
    );
  if (unprotected === undefined) return { do: "finish" };
  return { do: "setEndChoice", subscriptionId: unprotected.subscriptionId };
};

function everyLineHasEnded(situation: Situation): boolean {
  const planFile = situation.approved?.planFile ?? situation.planFile;
  if (planFile === null) return false;
  return (
    movedLines(planFile).every((line) => hasLineEnded(situation, planFile, line)) &&
    planFile.plan.targets.every((target) => isCarried(situation, planFile, target))
  );
}

/** What a gone source still gives in its grace is counted on by nobody. */
function isCarried(situation: Situation, planFile: PlanFile, target: PlanTarget): boolean {
  const { standing } = situation;
  const ended = movedLines(planFile)
    .filter((line) => !isGivenUp(standing, planFile, line))
    .map(({ lineId }) => lineId);
  return ended.length === 0 || isCoveredWithout(situation, target, ended);
}
