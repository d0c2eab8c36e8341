import { addDays, latest } from "#lib/instant.ts";
import { closed } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import { chase, withdraw } from "../asks.ts";
import { movedLines } from "../cover.ts";
import { afterPauses } from "../pause.ts";
import { tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";

/** Besides the lead time of approvals, so that a first reminder still comes in time. */
const ASK_EARLIER_DAYS = 7;

/** A named person approves the band by its hash: asked just early enough, since approved moves are looked at hourly. */
export const approval: Stage = (situation) => {
  const { approved, moveId, now, planFile, policy } = situation;
  if (planFile === null || movedLines(planFile).length === 0) {
    if (endedUnapproved(situation)) return { do: "refuse", code: "PLAN_NOT_APPROVED" };
    return withdrawAllBut(situation, null);
  }
  const humanStepId = approvalStepId(moveId, planFile.bandHash);
  if (approved?.planFile.bandHash === planFile.bandHash)
    return closeApproved(situation, humanStepId) ?? withdraw(situation, "answerCustomer", null);
  const outdated = withdrawAllBut(situation, humanStepId);
  if (outdated !== null) return outdated;
  const { approveBy } = planFile.plan;
  const dueAt = latest(approveBy ?? now, addDays(now, 1));
  const leadDays = policy.leadDays.approvePlan + ASK_EARLIER_DAYS;
  const askAt = approveBy === null ? now : addDays(approveBy, -leadDays);
  const step = situation.humanSteps.find((each) => each.humanStepId === humanStepId);
  if (step === undefined) {
    if (now < askAt) return { do: "wait", until: askAt };
    return { do: "step", step: openApproval(situation, humanStepId, dueAt), letter: 0 };
  }
  return awaitAnswer(situation, planFile, step);
};

/** One step for each band that is shown. */
export function approvalStepId(moveId: string, bandHash: string): string {
  return `${moveId}/approvePlan/${bandHash.slice(0, 12)}`;
}

/** There was something to approve, nobody did, and by now nothing is left of it: that is why it was not moved. */
function endedUnapproved({ approved, humanSteps, planFile }: Situation): boolean {
  if (planFile === null || approved !== null) return false;
  const wasAsked = humanSteps.some(({ kind }) => kind === "approvePlan");
  return wasAsked && planFile.plan.lines.some(({ refusal }) => refusal === "SOURCE_NOT_ACTIVE");
}

function awaitAnswer(situation: Situation, planFile: PlanFile, step: HumanStep): NextThing {
  const { approved, humanSteps, now, policy } = situation;
  const limit = addDays(step.openedAt, policy.giveUpDays.approvePlan);
  const isGivenUp = now >= afterPauses(humanSteps, step.openedAt, limit);
  if (approved === null && (step.state === "refused" || isGivenUp)) {
    return { do: "refuse", code: "PLAN_NOT_APPROVED" };
  }
  if (step.state !== "open") return { do: "wait", until: tomorrow(now) };
  const next = chase(situation, { ...step, dueAt: planFile.plan.approveBy ?? step.dueAt });
  return next.do === "wait" && next.until > tomorrow(now)
    ? { do: "wait", until: tomorrow(now) }
    : next;
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
