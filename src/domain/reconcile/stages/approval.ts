import { addDays, latest } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import { closed } from "../../human-steps/asking.ts";
import type { HumanStep } from "../../human-steps/human-step.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import { chase, withdraw } from "../asks.ts";
import { movedLines } from "../cover.ts";
import { afterPauses } from "../pause.ts";
import { approvalStepId, isAskedBeside, laterThan } from "../questions.ts";
import { tomorrow } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";

/** Besides the lead time of approvals, so that a first reminder still comes in time. */
const ASK_EARLIER_DAYS = 7;

/**
 * A named person approves the band by its hash: the first one just early enough, since approved moves are looked at hourly;
 * what an approved one has no room for at once, since its source may be cut, or its renewal stopped, before it is due.
 */
export const approval: Stage = (situation) => {
  const { approved, moveId, now, planFile, policy, standing } = situation;
  if (planFile === null || movedLines(planFile).length === 0) {
    if (endedUnapproved(situation)) return { do: "refuse", code: "PLAN_NOT_APPROVED" };
    return closeOthers(situation, null);
  }
  const humanStepId = approvalStepId(moveId, planFile.bandHash, standing);
  if (approved?.planFile.bandHash === planFile.bandHash)
    return closeApproved(situation, humanStepId) ?? withdraw(situation, "answerCustomer", null);
  const outdated = closeOthers(situation, humanStepId);
  if (outdated !== null) return outdated;
  const { approveBy } = planFile.plan;
  const dueAt = latest(approveBy ?? now, addDays(now, 1));
  const leadDays = policy.leadDays.approvePlan + ASK_EARLIER_DAYS;
  const askAt = addDays(approveBy ?? now, -leadDays);
  const step = situation.humanSteps.find((each) => each.humanStepId === humanStepId);
  if (step === undefined) {
    if (approved === null && !hasReached(situation, askAt)) return { do: "wait", until: askAt };
    return { do: "step", step: openApproval(situation, humanStepId, dueAt), letter: 0 };
  }
  return awaitAnswer(situation, planFile, step);
};

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
  if (step === undefined || step.state !== "open") return closeOthers(situation, humanStepId);
  const evidence = { level: "observed", at: approved?.approvedAt ?? now } as const;
  return { do: "step", step: closed(step, "done", evidence), letter: null };
}

/**
 * A question about a band that is no longer the newest is taken back, unless it was only outgrown: then it stays open
 * beside the newest, and has its answer with the first yes to one that asks for all that it does.
 */
function closeOthers(situation: Situation, newestId: string | null): NextThing | null {
  const { approved, humanSteps, moveId, now, standing } = situation;
  const approvedId =
    approved === null ? "" : approvalStepId(moveId, approved.planFile.bandHash, standing);
  const open = humanSteps.filter(
    ({ humanStepId, kind, state }) =>
      kind === "approvePlan" && state === "open" && humanStepId !== newestId,
  );
  for (const step of open) {
    if (approved !== null && laterThan(standing, step).includes(approvedId)) {
      const evidence = { level: "observed", at: approved.approvedAt } as const;
      return { do: "step", step: closed(step, "done", evidence), letter: null };
    }
    const stays = newestId !== null && isAskedBeside(standing, humanSteps, step, newestId);
    if (!stays) {
      const evidence = { level: "observed", at: now } as const;
      return { do: "step", step: closed(step, "withdrawn", evidence), letter: null };
    }
  }
  return null;
}
