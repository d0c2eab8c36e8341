// Requests to approve a band. One that is outgrown stays open beside the later one that asks for all that it does, and
// for more: a yes to it still counts, and a yes to the later one answers both.

import type { HumanStep } from "../human-steps/human-step.ts";
import type { PlanFile } from "../plan/move-plan.ts";
import type { OutgrownQuestion, Standing } from "./standing.ts";

/** One step for each band that is shown; a move that was taken up again asks again. */
export function approvalStepId(
  moveId: string,
  bandHash: string,
  { reopened }: Pick<Standing, "reopened">,
): string {
  const again = reopened === null ? "" : `/${reopened.times + 1}`;
  return `${moveId}/approvePlan/${bandHash.slice(0, 12)}${again}`;
}

/** The questions that each ask for more than the one before, from the one that outgrew this on; none of any other. */
export function laterThan(
  { outgrown }: Pick<Standing, "outgrown">,
  { humanStepId }: Pick<HumanStep, "humanStepId">,
): readonly string[] {
  const later: string[] = [];
  for (const question of outgrown) {
    if (question.humanStepId === (later.at(-1) ?? humanStepId)) later.push(question.outgrownBy);
  }
  return later;
}

/** Outgrown and still to be answered: it is open, the newest asks for more, and nobody has answered one in between. */
export function isAskedBeside(
  standing: Pick<Standing, "outgrown">,
  humanSteps: readonly HumanStep[],
  step: HumanStep,
  newestId: string,
): boolean {
  const later = laterThan(standing, step);
  return (
    step.state === "open" &&
    later.includes(newestId) &&
    !humanSteps.some(({ humanStepId, state }) => later.includes(humanStepId) && state !== "open")
  );
}

/** With the question that was open when a plan for more was made; those that have ended are forgotten. */
export function withOutgrown(
  { outgrown }: Pick<Standing, "outgrown">,
  humanSteps: readonly HumanStep[],
  question: OutgrownQuestion,
): OutgrownQuestion[] {
  const isOpen = ({ humanStepId }: OutgrownQuestion) =>
    humanSteps.some((step) => step.humanStepId === humanStepId && step.state === "open");
  return [...outgrown, question].filter(isOpen);
}

/**
 * The approval that counts, of those that were given, the last one first: the last; or that of the newest plan, where
 * both were asked for at once and the yes to the smaller band was kept after the one to the larger. Nothing else brings
 * back what a later approval has replaced.
 */
export function newestApproval<Given extends Pick<PlanFile, "bandHash">>(
  approvals: readonly Given[],
  { moveId, standing }: { readonly moveId: string; readonly standing: Standing },
  newestPlan: Pick<PlanFile, "bandHash"> | null,
): Given | null {
  const [last = null] = approvals;
  const other = approvals.find(({ bandHash }) => bandHash === newestPlan?.bandHash);
  if (last === null || other === undefined || other === last) return last;
  const questionOf = ({ bandHash }: Given) => approvalStepId(moveId, bandHash, standing);
  const later = laterThan(standing, { humanStepId: questionOf(last) });
  return later.includes(questionOf(other)) ? other : last;
}
