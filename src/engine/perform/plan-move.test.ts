// What becomes of a question that is out when a plan is made anew.

import { makePlan } from "#domain/plan/make-plan.ts";
import type { PlanFile } from "#domain/plan/move-plan.ts";
import { aDeclared, aRequest, aRow, e3 } from "#domain/plan/plan-request.fixture.ts";
import { aSituation, aStep, at, NOW } from "#domain/reconcile/a-situation.ts";
import { approvalStepId } from "#domain/reconcile/questions.ts";
import { newStanding, type Standing } from "#domain/reconcile/standing.ts";
import { expect, test } from "vitest";
import type { Context } from "../progress.ts";
import { planMove } from "./plan-move.ts";

const planFor = (inUse: number) =>
  makePlan(aRequest([{ sku: e3, inUse, rows: [aRow(e3)] }], [aDeclared()], { moveId: "mv-1" }));
const [first, more] = [planFor(9), planFor(21)];
const idOf = ({ bandHash }: PlanFile) => approvalStepId("mv-1", bandHash, newStanding());

/** The first plan is asked for, and this one is made now. */
function planned(planFile: PlanFile, replanFor: Standing["replanFor"]) {
  const consumed = { [e3.skuId]: 21 };
  const situation = aSituation({
    ...at(NOW, { consumed, plannedUse: { [e3.skuId]: 9 }, replanFor }),
    planFile: first,
    approved: null,
    humanSteps: [aStep({ kind: "approvePlan", humanStepId: idOf(first) })],
    seen: { estate: planFile.estate },
  });
  const services = {
    catalogOf: () => Promise.resolve({ version: "", skus: [], offers: [] }),
    marketFor: () => Promise.resolve(null),
    makePlan: () => planFile,
  };
  return planMove({ situation, services } as unknown as Context);
}

test("a plan that asks for more leaves the question open that it outgrows", async () => {
  const { planFile, standing } = await planned(more, "SEATS_OUTSIDE_BAND");
  expect(planFile?.bandHash).toBe(more.bandHash);
  const outgrown = { humanStepId: idOf(first), planHash: first.planHash, outgrownBy: idOf(more) };
  expect(standing).toMatchObject({ replanFor: null, outgrown: [outgrown] });
});

test("where none can be made that asks for more, what is asked for stays; what changed otherwise is planned anew", async () => {
  const other = planFor(4);
  const { planFile, standing } = await planned(other, "SEATS_OUTSIDE_BAND");
  expect(planFile).toBeUndefined();
  // And it is not tried again before the use changes.
  expect(standing).toMatchObject({
    replanFor: null,
    plannedUse: { [e3.skuId]: 21 },
    outgrown: [],
  });
  expect(await planned(other, null)).toMatchObject({ planFile: other, standing: { outgrown: [] } });
});
