import { addDays, earliest, latest, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { closed } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import { chase, withdraw } from "../asks.ts";
import { movedLines } from "../cover.ts";
import { afterPauses } from "../pause.ts";
import { tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { Standing } from "../standing.ts";

/** Besides the lead time of approvals, so that a first reminder still comes in time. */
const ASK_EARLIER_DAYS = 7;

/** A named person approves the band by its hash: asked just early enough, since approved moves are looked at hourly. */
export const approval: Stage = (situation) => {
  const { approved, moveId, now, planFile, policy, standing } = situation;
  if (planFile === null || movedLines(planFile).length === 0) {
    if (endedUnapproved(situation)) return { do: "refuse", code: "PLAN_NOT_APPROVED" };
    return withdrawAllBut(situation, null);
  }
  const humanStepId = approvalStepId(moveId, planFile.bandHash, standing);
  if (approved?.planFile.bandHash === planFile.bandHash)
    return closeApproved(situation, humanStepId) ?? withdraw(situation, "answerCustomer", null);
  const outdated = withdrawAllBut(situation, humanStepId);
  if (outdated !== null) return outdated;
  const { approveBy } = planFile.plan;
  const dueAt = latest(approveBy ?? now, addDays(now, 1));
  const leadDays = policy.leadDays.approvePlan + ASK_EARLIER_DAYS;
  const neededBy = earliest(approveBy ?? now, ...stopsToPrevent(situation, planFile));
  const askAt = addDays(neededBy, -leadDays);
  const step = situation.humanSteps.find((each) => each.humanStepId === humanStepId);
  if (step === undefined) {
    if (!hasReached(situation, askAt)) return { do: "wait", until: askAt };
    return { do: "step", step: openApproval(situation, humanStepId, dueAt), letter: 0 };
  }
  return awaitAnswer(situation, planFile, step);
};

/** When the renewals are to be stopped that the approved plan does not need any more and this one does. */
function stopsToPrevent(situation: Situation, { plan }: PlanFile): readonly Instant[] {
  const stopped = (situation.approved?.planFile.plan.lines ?? []).flatMap((line) => {
    const newest = plan.lines.find(({ lineId }) => lineId === line.lineId);
    const stopAt = line.acts.stopRenewal?.askAt;
    const letRenewUntil = newest?.acts.stopRenewal?.askAt;
    const isLetRenew =
      stopAt !== undefined && letRenewUntil !== undefined && stopAt < letRenewUntil;
    return isLetRenew ? [stopAt] : [];
  });
  return stopped.filter((stopAt) => !hasReached(situation, stopAt));
}

/** One step for each band that is shown; a move that was taken up again asks again. */
export function approvalStepId(
  moveId: string,
  bandHash: string,
  { reopened }: Pick<Standing, "reopened">,
): string {
  const again = reopened === null ? "" : `/${reopened.times + 1}`;
  return `${moveId}/approvePlan/${bandHash.slice(0, 12)}${again}`;
}

/** The newest plan is another than the approved one, and nobody has said no to it yet. */
export function awaitsApproval(situation: Situation): boolean {
  const { approved, humanSteps, moveId, planFile, standing } = situation;
  if (approved === null || planFile === null) return false;
  if (approved.planFile.bandHash === planFile.bandHash) return false;
  const humanStepId = approvalStepId(moveId, planFile.bandHash, standing);
  const step = humanSteps.find((each) => each.humanStepId === humanStepId);
  return step === undefined || (step.state === "open" && !isGivenUp(situation, step));
}

/** The newest plan moves what the approved one refused, and nobody has said no to that yet. */
export function awaitsApprovalOfMore(situation: Situation): boolean {
  const { approved, planFile, standing } = situation;
  if (approved === null || planFile === null || !awaitsApproval(situation)) return false;
  const refused = approved.planFile.plan.lines.filter(
    (line) =>
      line.route === "blocked" ||
      line.route === "ignore" ||
      standing.lineRefusals.some(({ lineId }) => lineId === line.lineId),
  );
  const ids = new Set(refused.map(({ lineId }) => lineId));
  return movedLines(planFile).some(({ lineId }) => ids.has(lineId));
}

/** There was something to approve, nobody did, and by now nothing is left of it: that is why it was not moved. */
function endedUnapproved({ approved, humanSteps, planFile }: Situation): boolean {
  if (planFile === null || approved !== null) return false;
  const wasAsked = humanSteps.some(({ kind }) => kind === "approvePlan");
  return wasAsked && planFile.plan.lines.some(({ refusal }) => refusal === "SOURCE_NOT_ACTIVE");
}

function awaitAnswer(situation: Situation, planFile: PlanFile, step: HumanStep): NextThing {
  const { approved, now } = situation;
  if (approved === null && (step.state === "refused" || isGivenUp(situation, step))) {
    return { do: "refuse", code: "PLAN_NOT_APPROVED" };
  }
  if (step.state !== "open") return { do: "wait", until: tomorrow(now) };
  const next = chase(situation, { ...step, dueAt: planFile.plan.approveBy ?? step.dueAt });
  return next.do === "wait" && next.until > tomorrow(now)
    ? { do: "wait", until: tomorrow(now) }
    : next;
}

function isGivenUp(situation: Situation, { openedAt }: HumanStep): boolean {
  const { humanSteps, policy } = situation;
  const limit = addDays(openedAt, policy.giveUpDays.approvePlan);
  return hasReached(situation, afterPauses(humanSteps, openedAt, limit));
}

function openApproval(
  { moveId, now }: Situation,
  humanStepId: string,
  dueAt: HumanStep["dueAt"],
): HumanStep {
  return {
    humanStepId,
    moveId,
    kind: "approvePlan",
    lineId: null,
    owner: "operator",
    openedAt: now,
    dueAt,
    lastChasedAt: null,
    chases: 0,
    state: "open",
    evidence: null,
  };
}

function closeApproved(situation: Situation, humanStepId: string): NextThing | null {
  const { approved, now } = situation;
  const step = situation.humanSteps.find((each) => each.humanStepId === humanStepId);
  if (step === undefined || step.state !== "open") return withdrawAllBut(situation, humanStepId);
  const evidence = { level: "observed", at: approved?.approvedAt ?? now } as const;
  return { do: "step", step: closed(step, "done", evidence), letter: null };
}

/** A question about a band that is no longer the newest is taken back. */
function withdrawAllBut(situation: Situation, humanStepId: string | null): NextThing | null {
  const outdated = situation.humanSteps.find(
    (step) =>
      step.kind === "approvePlan" && step.state === "open" && step.humanStepId !== humanStepId,
  );
  if (outdated === undefined) return null;
  const evidence = { level: "observed", at: situation.now } as const;
  return { do: "step", step: closed(outdated, "withdrawn", evidence), letter: null };
}
