import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyPlanFile } from "../continuity/verify.ts";
import { defaultPolicy } from "./policy.ts";
import { raisedPlan, raisedWorlds } from "./under-way.fixture.ts";

const { provisioningMarginHours, raiseMarginHours, verificationMarginHours } = defaultPolicy;
const slowest = provisioningMarginHours + verificationMarginHours;

test("what was raised and is not shown yet is counted on from the margin of a raise on, and not before", () => {
  const raised = { bought: 10, shown: 4, hoursAgo: 2, isNoted: true };
  const file = raisedPlan({ ...raised, endsInHours: 48 });
  expect(file.plan.targets[0]?.steps).toMatchObject([{ seatsAdded: 0, seatsAfter: 10 }]);
  expect(file.proof.intervals.slice(0, 3).map((each) => each.seatsCovered)).toEqual([14, 20, 10]);
  expect(verifyPlanFile(file)).toEqual({ ok: true });
  const late = raisedPlan({ ...raised, endsInHours: raiseMarginHours - 3 });
  expect(verifyPlanFile(late)).toMatchObject({ ok: false, firstGap: { skuId: expect.anything() } });
});

test("law: nobody counts on seats that are later than the slowest, or of which no order is noted", () => {
  fc.assert(
    fc.property(raisedWorlds, (world) => {
      const { endsInHours, hoursAgo, isNoted } = world;
      const isInTime = [raiseMarginHours, slowest].some(
        (hours) => hours > hoursAgo && hours - hoursAgo <= endsInHours,
      );
      const isSlow = hoursAgo >= raiseMarginHours && slowest - hoursAgo > endsInHours;
      expect(verifyPlanFile(raisedPlan(world)).ok).toBe(isNoted && isInTime && !isSlow);
    }),
    { numRuns: 100 },
  );
});

test("what is grown keeps the price of its first order's promotion, for as long as that term runs", () => {
  const raised = { bought: 10, shown: 10, hoursAgo: 2, isNoted: true, endsInHours: 400 };
  const priceOf = (promotedDaysAgo?: number) => {
    const world = promotedDaysAgo === undefined ? raised : { ...raised, promotedDaysAgo };
    const file = raisedPlan(world);
    expect(verifyPlanFile(file)).toEqual({ ok: true });
    return file.plan.targets[0]?.unitCost?.amount;
  };
  // Ordered while it was in force; before it was; and under none.
  expect([priceOf(30), priceOf(60), priceOf()]).toEqual(["18.90", "21.00", "21.00"]);
});
