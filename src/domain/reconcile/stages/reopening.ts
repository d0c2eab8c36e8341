import type { PlanFile } from "../../plan/move-plan.ts";
import { abortStep } from "../abort.ts";
import { targetsOfLine } from "../cover.ts";
import { lineOutcome } from "../line-outcome.ts";
import type { NextThing, Situation } from "../situation.ts";
import type { Standing } from "../standing.ts";
import { linesDecidedAnew } from "./planning.ts";

/**
 * A move that has ended is carried out again where somebody has decided since about a line that it did not move: it
 * is planned anew with that, and asked to be approved like any other. What was moved stays moved. Null where nobody
 * did, and where the whole move was aborted or its customer is leaving.
 */
export function reopening(situation: Situation): NextThing | null {
  const { approved, humanSteps, now, planFile, standing } = situation;
  if (planFile === null || standing.departure !== null || abortStep(humanSteps) !== null)
    return null;
  const carriedOut = approved?.planFile ?? planFile;
  const lineIds = linesDecidedAnew(situation, planFile).filter(
    (lineId) => !isMoved(situation, carriedOut, lineId),
  );
  if (lineIds.length === 0) return null;
  return {
    do: "reopen",
    standing: tryingAgain(standing, carriedOut, lineIds, now),
    entry: { at: now, kind: "decided", subject: "move", details: { reopened: lineIds } },
  };
}

function isMoved({ ended, standing }: Situation, planFile: PlanFile, lineId: string): boolean {
  const line = planFile.plan.lines.find((each) => each.lineId === lineId);
  if (line === undefined) return false;
  // By which name the whole move was refused makes no difference to what became of the line.
  const refusal = ended === "refused" ? "PLAN_NOT_APPROVED" : null;
  const { outcome } = lineOutcome(planFile, line, standing, { isDone: true, refusal });
  return outcome === "moved";
}

/** What stood against these lines counts no more; what still does will say so again. */
function tryingAgain(
  standing: Standing,
  planFile: PlanFile,
  lineIds: readonly string[],
  at: Situation["now"],
): Standing {
  const lines = planFile.plan.lines.filter(({ lineId }) => lineIds.includes(lineId));
  const skuIds = new Set(
    lines.flatMap((line) => targetsOfLine(planFile, line)).map(({ skuId }) => skuId),
  );
  return {
    ...standing,
    lineRefusals: standing.lineRefusals.filter(({ lineId }) => !lineIds.includes(lineId)),
    purchaseRefusals: standing.purchaseRefusals.filter(({ skuId }) => !skuIds.has(skuId)),
    reopened: { at, times: (standing.reopened?.times ?? 0) + 1 },
  };
}
