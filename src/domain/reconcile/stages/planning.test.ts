import { addDays, addHours, type Instant } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HumanStep } from "../../human-steps/human-step.ts";
import { makePlan } from "../../plan/make-plan.ts";
import type { Policy } from "../../plan/policy.ts";
import {
  aDeclared,
  aRequest,
  aRow as aSource,
  basic,
  now as planned,
} from "../../plan/plan-request.fixture.ts";
import type { PlanRequest } from "../../plan/plan-request.ts";
import {
  aPlanFile,
  aRow,
  aSituation,
  aStep,
  at,
  bought,
  ENDS_AT,
  NOW,
  ourRow,
  SKU,
} from "../a-situation.ts";
import { decideNext } from "../decide-next.ts";
import type { Situation } from "../situation.ts";
import type { LineStanding } from "../standing.ts";
import { planning } from "./planning.ts";

/** Somebody joined shortly before the end; more seats are asked for, and nobody has answered a day after it. */
function afterTheEnd(state: LineStanding["state"] | null) {
  const now = addDays(ENDS_AT, 1);
  const planFile = aPlanFile({ bandHash: "band-2" });
  const asked = aStep({ kind: "approvePlan", humanStepId: "mv-1/approvePlan/band-2" });
  const went = { lineId: "source-1", since: addHours(ENDS_AT, 20), endedAt: ENDS_AT };
  const row = aRow({
    status: state === "gone" ? "suspended" : "enabled",
    nextLifecycleAt: addDays(ENDS_AT, 365),
  });
  const standing = {
    rows: [row, { ...ourRow, seats: 9 }],
    consumed: { [SKU]: 10 },
    targets: [{ ...bought, verified: { seats: 9, at: NOW } }],
    lines: state === null ? [] : [{ ...went, state, nextEndAt: row.nextLifecycleAt }],
  };
  return aSituation({
    ...at(now, standing),
    planFile: { ...planFile, plan: { ...planFile.plan, madeAt: addDays(ENDS_AT, -9) } },
    humanSteps: [{ ...asked, openedAt: addDays(ENDS_AT, -9), dueAt: ENDS_AT }],
  });
}

test("a question whose time is over is asked anew once its source has gone on, and not after it was answered in vain", () => {
  expect(decideNext(afterTheEnd("renewed"))).toEqual({ do: "look", at: "estate" });
  // A plan made of a source that is gone would have nothing left to buy.
  for (const state of ["gone", null] as const) {
    expect(decideNext(afterTheEnd(state))).not.toEqual({ do: "look", at: "estate" });
  }
});

test("a question whose time is over is asked anew while its source serves past its end and nobody says that it was stopped", () => {
  const asksAnew = (state: HumanStep["state"], status: "enabled" | "suspended" = "enabled") => {
    const waiting = afterTheEnd(null);
    const stop = aStep({ kind: "stopRenewal", lineId: "source-1", state });
    const rows = [aRow({ status }), { ...ourRow, seats: 9 }];
    const next = planning({
      ...waiting,
      standing: { ...waiting.standing, rows },
      humanSteps: [...waiting.humanSteps, stop],
    });
    return next !== null;
  };
  expect(asksAnew("open")).toBe(true);
  expect(asksAnew("refused")).toBe(true);
  expect(asksAnew("done")).toBe(false);
  expect(asksAnew("open", "suspended")).toBe(false);
});

/** The newest plan is approved, and asks in August to stop a renewal that it lets pass before. */
function stoppedBefore(state: HumanStep["state"], openedDays: number): Situation {
  const now = addDays(NOW, 10);
  const step = aStep({ kind: "stopRenewal", lineId: "source-1", state });
  return aSituation({ ...at(now), humanSteps: [{ ...step, openedAt: addDays(NOW, openedDays) }] });
}

test("a renewal that was stopped by an earlier approval is counted on no more by the plan that was approved after it", () => {
  for (const state of ["open", "done"] as const) {
    expect(planning(stoppedBefore(state, 5))).toEqual({ do: "look", at: "estate" });
    // Whatever was asked before the plan was made is known to it.
    expect(planning(stoppedBefore(state, -1))).toBeNull();
  }
  for (const state of ["refused", "withdrawn"] as const) {
    expect(planning(stoppedBefore(state, 5))).toBeNull();
  }
});

test("while a relationship is taken back nothing is planned anew, since nobody could read what we sold", () => {
  const plannedWith = (relationshipSince: Instant | null, ordering: Policy["ordering"] = "api") => {
    const lost = { relationship: NOW, agreement: null, delegatedAdmin: null };
    const standing = { relationshipSince, gatesLostAt: lost, rows: [aRow({ seats: 13 })] };
    const situation = aSituation({ ...at(NOW, standing), approved: null });
    return planning({ ...situation, policy: { ...situation.policy, ordering } });
  };
  expect(plannedWith(null)).toBeNull();
  // It was given again; or somebody tells us what they ordered at the provider.
  for (const planned of [plannedWith(NOW), plannedWith(null, "provider")]) {
    expect(planned).toEqual({ do: "look", at: "estate" });
  }
});

const declared = aDeclared({ skuPartNumber: basic.skuPartNumber });

function tenantOf(inUse: number): PlanRequest {
  return aRequest([{ sku: basic, inUse, rows: [aSource(basic, { seats: 40 })] }], [declared]);
}

interface Reading {
  readonly plannedUse: number;
  readonly inUse: number;
}

/** The plan was made when the pool counted so many users, and now it counts so many. */
function readAs({ inUse, plannedUse }: Reading, planFile = makePlan(tenantOf(8))): Situation {
  const { skuId } = basic;
  const read = {
    rows: planFile.estate.subscriptions,
    consumed: { [skuId]: inUse },
    plannedUse: { [skuId]: plannedUse },
  };
  return aSituation({ ...at(addHours(planned, 1), read), planFile, approved: null });
}

test("who joined or left before anybody was asked makes the plan anew, and afterwards who has no room in it does", () => {
  const asked = { humanSteps: [aStep({ kind: "approvePlan" })] };
  for (const inUse of [9, 30, 7]) {
    const situation = readAs({ plannedUse: 8, inUse });
    expect(planning(situation)).toEqual({ do: "look", at: "estate" });
    const planned = planning({ ...situation, ...asked });
    if (inUse === 30)
      expect(planned).toMatchObject({ standing: { replanFor: "SEATS_OUTSIDE_BAND" } });
    else expect(planned).toBeNull();
  }
  expect(planning(readAs({ plannedUse: 8, inUse: 8 }))?.do).toBe("wait");
  // Once a plan was made for them, however it came out, what is asked for stays as it is.
  expect(planning({ ...readAs({ plannedUse: 30, inUse: 30 }), ...asked })).toBeNull();
});

test("law: planning anew comes to rest, whatever is read, and whatever a plan makes of it", () => {
  const users = fc.integer({ min: 0, max: 60 });
  const law = fc.property(users, users, users, (inUse, plannedUse, ofPlan) => {
    const planFile = makePlan(tenantOf(ofPlan));
    const isOther = inUse !== plannedUse;
    expect(planning(readAs({ plannedUse, inUse }, planFile))?.do).toBe(isOther ? "look" : "wait");
    expect(planning(readAs({ plannedUse: inUse, inUse }, planFile))?.do).toBe("wait");
  });
  fc.assert(law, { numRuns: 30 });
});
