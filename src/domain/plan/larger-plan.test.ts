// Users whose seats do not fit under the seat cap beside the source get a larger plan.

import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { cappedPlan, cappedWorlds } from "./capped.fixture.ts";
import { basic, e3 } from "./plan-request.fixture.ts";
import { defaultPolicy } from "./policy.ts";

function targetsOf(file: ReturnType<typeof cappedPlan>) {
  return Object.fromEntries(
    file.plan.targets.map(({ skuId, steps }) => [skuId, steps.at(-1)?.seatsAfter]),
  );
}

test("as many seats as fit are bought again, and the users above them are given the larger plan", () => {
  const file = cappedPlan({ inUse: 180, seats: 190 });
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  expect(file.plan.lines[0]).toMatchObject({ route: "repurchase", reason: "largerPlan" });
  expect(targetsOf(file)).toEqual({ [basic.skuId]: 110, [e3.skuId]: 70 });
  // 70 users, 15.00 more a month, for a year.
  expect(file.plan.cost.transition.beyondSource).toEqual({ amount: "12600.00", currency: "EUR" });
  expect(Number(file.plan.lines[0]?.cost?.amount)).toBeGreaterThan(12_600);
  expect(file.plan.lines[0]?.runnerUp).toMatchObject({ reason: "splitUnderCap" });
  const moved = file.plan.reassignment?.waves.flatMap(({ holders }) =>
    holders.flatMap(({ ids }) => ids),
  );
  expect(moved).toHaveLength(70);
});

test("whoever pays is told for how many users the larger plan stands in, and only where it does", () => {
  const told = (inUse: number) =>
    cappedPlan({ inUse, seats: inUse }).plan.findings.filter(
      ({ code }) => code === "SEAT_CAP_LARGER_PLAN",
    );
  expect(told(180)).toMatchObject([
    { severity: "warning", params: { room: 120, users: 60 }, ifIgnored: { users: 60 } },
  ]);
  expect(told(150)).toEqual([]);
});

test("seats that were raised and are not provisioned yet count against the cap", () => {
  const planWith = (shown: number) =>
    cappedPlan({ inUse: 165, seats: 164, ours: { bought: 136, shown } });
  expect(targetsOf(planWith(1))).toEqual({ [basic.skuId]: 136, [e3.skuId]: 29 });
  expect(targetsOf(planWith(136))).toEqual(targetsOf(planWith(1)));
});

test("it is the partner's to choose, and nothing is lost by it", () => {
  const never = { policy: { ...defaultPolicy, differentSku: "move" } as const };
  const kept = cappedPlan({ inUse: 180, seats: 180, changes: never });
  const less = cappedPlan({ inUse: 180, seats: 180, larger: ["EXCHANGE_S_ENTERPRISE", "TEAMS1"] });
  for (const { plan } of [kept, less]) expect(plan.lines[0]?.refusal).toBe("SEAT_CAP_OVERLAP");
});

const alike = ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "TEAMS1", "OFFICESUBSCRIPTION"];

test("where a group gives the license everybody goes with it, and where all fit nobody does", () => {
  const grouped = cappedPlan({ inUse: 180, seats: 180, byGroup: 180, larger: alike });
  expect(verifyPlanFile(grouped)).toEqual({ ok: true });
  expect(targetsOf(grouped)).toEqual({ [e3.skuId]: 180 });
  // A group holds both for a while, and nobody can work with two mailbox plans.
  const colliding = cappedPlan({ inUse: 180, seats: 180, byGroup: 180 });
  expect(colliding.plan.lines[0]?.refusal).toBe("SEAT_CAP_OVERLAP");
  const small = cappedPlan({ inUse: 150, seats: 150 });
  expect(targetsOf(small)).toEqual({ [basic.skuId]: 150 });
});

test("whatever the tenant: somebody has a route, nobody a gap, and no cap is passed", () => {
  fc.assert(
    fc.property(cappedWorlds, (world) => {
      const file = cappedPlan(world);
      expect(verifyPlanFile(file)).toEqual({ ok: true });
      const isStuck = file.plan.lines[0]?.refusal === "SEAT_CAP_OVERLAP";
      expect(isStuck).toBe(isStuck && (world.byGroup ?? 0) > 0);
      const own = targetsOf(file)[basic.skuId] ?? 0;
      expect(own + world.seats).toBeLessThanOrEqual(Math.max(300, world.seats));
    }),
    { numRuns: 30 },
  );
});
