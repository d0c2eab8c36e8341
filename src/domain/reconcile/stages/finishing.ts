import type { PlanFile, PlanTarget } from "../../plan/move-plan.ts";
import { heldOf, isCoveredWithout, movedLines } from "../cover.ts";
import { hasLineEnded, isGivenUp } from "../line-outcome.ts";
import { awaitOrderer } from "../provider-orders.ts";
import type { Situation, Stage } from "../situation.ts";
import { boughtLines, isUnbought } from "../transfers.ts";
import { estateStands } from "./access.ts";
import { awaitsApprovalOfMore } from "./approval.ts";

/** The move is done when every line has ended and our own choice is read back once more. */
export const finishing: Stage = (situation) => {
  const { planFile, policy, seen, standing } = situation;
  if (planFile === null || !estateStands(situation) || !everyLineHasEnded(situation)) return null;
  if (awaitsApprovalOfMore(situation)) return null;
  const arrived = standing.transfers.flatMap((transfer) => transfer.arrived);
  const renewed = standing.renewedToCsp.flatMap(({ subscriptionIds }) => subscriptionIds);
  const ours = [...standing.targets.flatMap(heldOf), ...arrived];
  const ids = new Set([...ours.map(({ subscriptionId }) => subscriptionId), ...renewed]);
  if (ids.size === 0) return { do: "finish" };
  if (!seen.looks.has("ours")) return { do: "look", at: "ours" };
  const unprotected = seen.ours.find((own) => ids.has(own.subscriptionId) && !own.autoRenew);
  if (unprotected === undefined) return { do: "finish" };
  const { skuId, subscriptionId } = unprotected;
  return policy.ordering === "provider"
    ? awaitOrderer(situation, skuId)
    : { do: "setEndChoice", subscriptionId };
};

function everyLineHasEnded(situation: Situation): boolean {
  const planFile = situation.approved?.planFile ?? situation.planFile;
  if (planFile === null) return false;
  return (
    movedLines(planFile).every((line) => hasLineEnded(situation, planFile, line)) &&
    !situation.humanSteps.some(({ kind, state }) => kind === "renewToCsp" && state === "open") &&
    planFile.plan.targets.every((target) => isCarried(situation, planFile, target))
  );
}

/** What a gone source still gives in its grace is counted on by nobody. */
function isCarried(situation: Situation, planFile: PlanFile, target: PlanTarget): boolean {
  const { standing } = situation;
  const ended = boughtLines(standing, planFile)
    .filter((line) => !isGivenUp(standing, planFile, line))
    .map(({ lineId }) => lineId);
  if (ended.length === 0 || isUnbought(standing, planFile, target)) return true;
  return isCoveredWithout(situation, target, ended);
}
