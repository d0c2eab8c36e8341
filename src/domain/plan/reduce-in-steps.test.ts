// Under the seat cap a monthly source is reduced by its owner while ours grows.

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addHours } from "#lib/instant.ts";
import { verifyPlanFile } from "../continuity/verify.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import { reducedPlan, reducedWorlds } from "./reduced.fixture.ts";
import { e3, now } from "./plan-request.fixture.ts";

test("ours is ordered before the renewal, the source reduced after it, and ours raised before the next end", () => {
  const file = reducedPlan({ inUse: 190, seats: 200, endsInDays: 40 });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const [line] = file.plan.lines;
  const renewsAt = addDays(now, 40);
  expect(line).toMatchObject({ route: "repurchase", reason: "reduceInSteps", refusal: null });
  expect(line?.acts.reduceSeats?.reductions).toEqual([
    { askAt: addHours(renewsAt, 24), latestAt: addDays(renewsAt, 7), renewsAt, seatsTo: 90 },
  ]);
  const steps = file.plan.targets[0]?.steps.filter(({ isPilot }) => !isPilot);
  expect(steps).toMatchObject([
    { seatsAfter: 100, forLines: [], reason: "beforeReduction" },
    { seatsAfter: 190, forLines: [line?.lineId] },
  ]);
  // Its renewal is stopped only when nothing is to be taken out of it any more.
  expect((line?.acts.stopRenewal?.askAt ?? "") >= addDays(renewsAt, 7)).toBe(true);
  expect(file.plan.cost.transition.beyondSource).toEqual({ amount: "0.00", currency: "EUR" });
  expect(line?.runnerUp).toMatchObject({ reason: "largerPlan", against: "costsMore" });
  expect(file.band.acts).toMatchObject([{ reduceSeats: true }]);
});

test("more users take more renewals, and beyond three the larger plan is better", () => {
  const routesOf = (inUse: number) => {
    const { plan } = reducedPlan({ inUse, seats: inUse, endsInDays: 40 });
    return [plan.lines[0]?.reason, plan.lines[0]?.acts.reduceSeats?.reductions.length];
  };
  expect([150, 180, 225, 240, 260].map(routesOf)).toEqual([
    ["sameOffer", undefined],
    ["reduceInSteps", 1],
    ["reduceInSteps", 2],
    ["reduceInSteps", 3],
    ["largerPlan", undefined],
  ]);
});

const unreducible: readonly (readonly [string, Partial<DeclaredSource>])[] = [
  ["an annual term is reduced only at its own renewal", { term: "P1Y" }],
  ["nobody says what term it has", { term: null }],
  ["nobody knows that it renews", { autoRenew: false }],
  ["what it was bought under is not known", { agreementType: "unknownWebDirect" }],
  ["its agreement promises no such thing", { agreementType: "mosaWebDirect" }],
];

test.each(unreducible)("it is no way where %s", (_, declared) => {
  const { plan } = reducedPlan({ inUse: 200, seats: 200, endsInDays: 40, declared });
  expect(plan.lines[0]?.reason).toBe("largerPlan");
  expect(plan.targets.map(({ skuId }) => skuId)).toContain(e3.skuId);
});

test("a group's license is bought again as everybody's is, where a larger plan would collide with it", () => {
  const world = { inUse: 190, seats: 200, endsInDays: 40, byGroup: 190 };
  const file = reducedPlan(world);
  expect(file.plan.lines[0]?.reason).toBe("reduceInSteps");
  expect(file.plan.reassignment?.changes ?? []).toEqual([]);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  expect(reducedPlan({ ...world, isUsed: false }).plan.lines[0]?.refusal).toBe("SEAT_CAP_OVERLAP");
});

test("it is no way for whom it has been missed, nor where the partner does not use it", () => {
  const world = { inUse: 200, seats: 200, endsInDays: 40 };
  expect(reducedPlan({ ...world, isRefused: true }).plan.lines[0]?.reason).toBe("largerPlan");
  expect(reducedPlan({ ...world, isUsed: false }).plan.lines[0]?.reason).toBe("largerPlan");
});

test("law: whatever the tenant, nobody has a gap, no cap is passed, and each reduction is in a window", () => {
  fc.assert(
    fc.property(reducedWorlds, (world) => {
      const file = reducedPlan(world);
      expect(verifyPlanFile(file)).toEqual({ ok: true });
      const [line] = file.plan.lines;
      for (const { latestAt, renewsAt } of line?.acts.reduceSeats?.reductions ?? []) {
        expect(latestAt).toBe(addDays(renewsAt, 7));
      }
    }),
    { numRuns: 30 },
  );
});

test("nobody needs notice of a renewal that is wanted: the first for which an order comes in time is used", () => {
  const declared = { channel: "otherPartner", agreementType: "cspNce" } as const;
  const { plan } = reducedPlan({ inUse: 190, seats: 200, endsInDays: 20, declared });
  const { reduceSeats, stopRenewal } = plan.lines[0]?.acts ?? {};
  expect(reduceSeats?.reductions.map(({ renewsAt }) => renewsAt)).toEqual([addDays(now, 20)]);
  expect((stopRenewal?.askAt ?? "") >= addDays(now, 27)).toBe(true);
});
