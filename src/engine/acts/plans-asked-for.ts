// What a yes counts for.

import { approvalStepId, isAskedBeside } from "#domain/reconcile/questions.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { Move } from "#store/port.ts";

/** The newest plan; after it the earlier ones whose question was outgrown and is still to be answered, the oldest first. */
export async function plansAskedFor(
  { humanSteps, plans }: Pick<EngineStore, "humanSteps" | "plans">,
  { moveId, partnerId, standing }: Move,
): Promise<readonly PlanFile[]> {
  const newest = await plans.current(partnerId, moveId);
  if (newest === null) return [];
  if (standing.outgrown.length === 0) return [newest];
  const steps = await humanSteps.listOfMove(partnerId, moveId);
  const newestId = approvalStepId(moveId, newest.bandHash, standing);
  const beside = standing.outgrown.filter(({ humanStepId }) =>
    steps.some(
      (step) => step.humanStepId === humanStepId && isAskedBeside(standing, steps, step, newestId),
    ),
  );
  const earlier = await Promise.all(
    beside.map(({ planHash }) => plans.find(partnerId, moveId, planHash)),
  );
  return [newest, ...earlier.filter((file) => file !== null)];
}
