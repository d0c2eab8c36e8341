import { env } from "node:process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../continuity/law.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import { holdings, requestFor } from "./estates.fixture.ts";
import { declaredPlan } from "./declared.fixture.ts";
import { cappedPlan, cappedWorlds } from "./capped.fixture.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import { spoiledCancelling } from "./mutations/cancelling.fixture.ts";
import { spoiledDeclarations } from "./mutations/declared.fixture.ts";
import { spoiledLargerPlans } from "./mutations/larger-plan.fixture.ts";
import { spoiledLines } from "./mutations/lines.fixture.ts";
import { spoiled } from "./mutations/mutation.fixture.ts";
import { spoiledPromotions } from "./mutations/promotions.fixture.ts";
import { spoiledPurchases } from "./mutations/purchases.fixture.ts";
import { spoiledReassignments } from "./mutations/reassignment.fixture.ts";
import { spoiledReductions } from "./mutations/reduced.fixture.ts";
import { spoiledUnderWay } from "./mutations/under-way.fixture.ts";
import { spoiledBands, spoiledInputs } from "./mutations/whole-file.fixture.ts";
import { planOf, replacedWorlds } from "./replaced.fixture.ts";
import { reducedPlan, reducedWorlds } from "./reduced.fixture.ts";
import { raisedPlan, raisedWorlds } from "./under-way.fixture.ts";

const PLANS = 150;
const CAPPED_PLANS = 6; // large ones
const DECLARED_PLANS = 15; // of tenants that nobody may read
const RAISED_PLANS = 15; // while seats of ours are under way
const TRIES = 15; // of each kind of harm, on plans that can be harmed so
const BATCHES = 8; // some kinds of harm find few plans that can be harmed so
const BATCHES_MAX = 200; // and, whatever is drawn, none is left without any

/** Another one each time; `HARM_SEED=…` plays a failed run again. */
const seed = Number(env["HARM_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
const replay = `HARM_SEED=${seed}`;

const mutations = [
  ...spoiledPurchases,
  ...spoiledLines,
  ...spoiledCancelling,
  ...spoiledInputs,
  ...spoiledBands,
  ...spoiledReassignments,
  ...spoiledLargerPlans,
  ...spoiledPromotions,
  ...spoiledDeclarations,
  ...spoiledUnderWay,
  ...spoiledReductions,
];
const batches: PlanFile[][] = [];

/** Each with the number of its batch. */
function* plans(): Generator<readonly [number, PlanFile]> {
  for (let batch = 0; batch < BATCHES_MAX; batch += 1) {
    for (const file of (batches[batch] ??= drawn(batch))) yield [batch, file];
  }
}

function drawn(batch: number): PlanFile[] {
  const draw = { seed: seed + batch, numRuns: batch === 0 ? PLANS : PLANS / 3 };
  return [
    ...fc.sample(holdings, draw).map((held) => makePlan(requestFor(held))),
    ...fc.sample(holdings, { ...draw, numRuns: DECLARED_PLANS }).map(declaredPlan),
    ...fc.sample(replacedWorlds, { ...draw, numRuns: draw.numRuns / 2 }).map(planOf),
    ...fc.sample(raisedWorlds, { ...draw, numRuns: RAISED_PLANS }).map(raisedPlan),
    ...fc.sample(reducedWorlds, { ...draw, numRuns: CAPPED_PLANS }).map(reducedPlan),
    ...fc.sample(cappedWorlds, { ...draw, numRuns: CAPPED_PLANS }).map(cappedPlan),
  ].filter((file) => verifyPlanFile(file).ok);
}

test("there are plans to spoil, and at least a hundred ways of doing it", () => {
  expect(plans().take(PLANS).toArray().length, replay).toBeGreaterThan(PLANS / 3);
  expect(new Set(mutations.map(({ harm }) => harm)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThanOrEqual(100);
});

test("each rule of the law is broken by one of them, so that none is only written down", () => {
  const broken = new Set<string>(mutations.map(({ why }) => why));
  expect(Object.keys(law).filter((code) => !broken.has(code))).toEqual([]);
});

describe("rejected:", () => {
  test.each(mutations)("$harm", (mutation) => {
    let tried = 0;
    let pick = 0;
    for (const [batch, file] of plans()) {
      if (tried > 0 && batch >= BATCHES) break;
      const worse = spoiled(mutation, file, pick++);
      if (worse === null) continue;
      const verdict = verifyPlanFile(JSON.parse(JSON.stringify(worse)));
      const found = verdict.ok ? [] : verdict.failures.map(({ why }) => why);
      expect(found, replay).toContain(mutation.why);
      tried += 1;
      if (tried === TRIES) break;
    }
    expect(tried, replay).toBeGreaterThan(0);
  });
});
