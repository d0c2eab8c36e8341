// A move of which two plans are asked for: users joined while somebody was asked to approve the first.

import { makePlan } from "#domain/plan/make-plan.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { approvalStepId } from "#domain/reconcile/questions.ts";
import { newStanding } from "#domain/reconcile/standing.ts";
import type { Instant } from "#lib/instant.ts";
import { addMove, aStep } from "#store/testing/samples.ts";
import type { Store } from "#store/open-store.ts";

export interface AskedTwice {
  readonly moveId: string;
  readonly first: PlanFile;
  readonly more: PlanFile;
  /** From then on the later one is current. */
  outgrow(): Promise<void>;
}

/** Only the first plan is current yet. */
export async function askedTwice(store: Store, name: string, wakeAt: Instant): Promise<AskedTwice> {
  const moveId = `mv-${name}`;
  const planFor = (inUse: number) =>
    makePlan(aRequest([{ sku: e3, inUse, rows: [aRow(e3)] }], [aDeclared()], { moveId }));
  const [first, more] = [planFor(9), planFor(21)];
  const idOf = ({ bandHash }: PlanFile) => approvalStepId(moveId, bandHash, newStanding());
  const { planHash } = first;
  const outgrown = [{ humanStepId: idOf(first), planHash, outgrownBy: idOf(more) }];
  await addMove(store, name, wakeAt, { outgrown });
  const ask = async (planFile: PlanFile) => {
    await store.plans.makeCurrent("p1", planFile);
    const about = { kind: "approvePlan", owner: "operator" } as const;
    const step = { ...aStep(moveId), ...about, humanStepId: idOf(planFile) };
    await store.humanSteps.save("p1", step);
  };
  await ask(first);
  return { moveId, first, more, outgrow: () => ask(more) };
}
