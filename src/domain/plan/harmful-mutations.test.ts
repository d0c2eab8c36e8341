import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { holdings, requestFor } from "./estates.fixture.ts";
import { makePlan } from "./make-plan.ts";
import { spoiledLines } from "./mutations/lines.fixture.ts";
import { spoiled } from "./mutations/mutation.fixture.ts";
import { spoiledPurchases } from "./mutations/purchases.fixture.ts";
import { spoiledReassignments } from "./mutations/reassignment.fixture.ts";
import { spoiledBands, spoiledInputs } from "./mutations/whole-file.fixture.ts";
import { planOf, replacedWorlds } from "./replaced.fixture.ts";

const PLANS = 150;
const TRIES = 15; // of each kind of harm, on plans that can be harmed so

const mutations = [
  ...spoiledPurchases,
  ...spoiledLines,
  ...spoiledInputs,
  ...spoiledBands,
  ...spoiledReassignments,
];
const plans = [
  ...fc.sample(holdings, PLANS).map((held) => makePlan(requestFor(held))),
  ...fc.sample(replacedWorlds, PLANS / 2).map(planOf),
].filter((file) => verifyPlanFile(file).ok);

test("there are plans to spoil, and at least a hundred ways of doing it", () => {
  expect(plans.length).toBeGreaterThan(PLANS / 3);
  expect(new Set(mutations.map(({ harm }) => harm)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThanOrEqual(100);
});

describe("rejected:", () => {
  test.each(mutations)("$harm", (mutation) => {
    let tried = 0;
    for (const [pick, file] of plans.entries()) {
      const worse = spoiled(mutation, file, pick);
      if (worse === null) continue;
      const verdict = verifyPlanFile(JSON.parse(JSON.stringify(worse)));
      expect(verdict.ok ? [] : verdict.failures.map(({ why }) => why)).toContain(mutation.why);
      tried += 1;
      if (tried === TRIES) break;
    }
    expect(tried).toBeGreaterThan(0);
  });
});
