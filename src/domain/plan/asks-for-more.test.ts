import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, latest, type Instant } from "#lib/instant.ts";
import { aPlanFile, ENDS_AT, NOW, SKU } from "../reconcile/a-situation.ts";
import { asksForMore } from "./asks-for-more.ts";
import type { ApprovalBand, TargetBand } from "./move-plan.ts";

const { band: asked } = aPlanFile();
const [target] = asked.targets;

function having(changes: Partial<TargetBand>): ApprovalBand {
  return { ...asked, targets: asked.targets.map((each) => ({ ...each, ...changes })) };
}

test("more seats of the same are more; other seats, others' acts, or fewer of one license are not", () => {
  expect(asksForMore(having({ maxSeats: 14 }), asked)).toBe(true);
  // Of what each costs the day decides on which it was asked for.
  const dearer = { amount: "23.00", currency: "EUR" };
  expect(asksForMore(having({ maxSeats: 14, unitCostCeiling: dearer }), asked)).toBe(true);
  expect(asksForMore(asked, asked)).toBe(false);
  expect(asksForMore(having({ maxSeats: 11 }), asked)).toBe(false);
  for (const changes of [
    { skuId: "another" },
    { term: "P1M" },
    { billingPlan: "annual" },
    { latestOrderAt: addDays(ENDS_AT, -9) },
    { earliestOrderAt: ENDS_AT },
  ] as const) {
    expect(asksForMore(having({ ...changes, maxSeats: 14 }), asked)).toBe(false);
  }
  const gentler = asked.acts.map((act) => ({ ...act, stopRenewal: false }));
  expect(asksForMore({ ...having({ maxSeats: 14 }), acts: gentler }, asked)).toBe(false);
});

/** How many seats of the license the band lets be had at that instant, while the source serves and once it is cut. */
function mostOf({ targets }: ApprovalBand, at: Instant): readonly [number, number] {
  const [band] = targets.filter(
    ({ earliestOrderAt, latestOrderAt, skuId }) =>
      skuId === SKU && earliestOrderAt <= at && at <= latestOrderAt,
  );
  return band === undefined ? [0, 0] : [band.maxSeats, band.contingency.maxSeats];
}

test("law: from the day on which it is asked for, what asks for more allows whatever the other does", () => {
  const seats = fc.integer({ min: 0, max: 9 });
  const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays(NOW, days));
  const band = fc
    .record({ maxSeats: seats, contingent: seats, earliestOrderAt: day, latestOrderAt: day })
    .map(({ contingent, ...changes }) => {
      if (target === undefined) throw new RangeError("a target");
      return having({ ...changes, contingency: { ...target.contingency, maxSeats: contingent } });
    });
  const law = fc.property(band, band, day, (a, b, day) => {
    fc.pre(asksForMore(a, b));
    expect(asksForMore(b, a)).toBe(false);
    const at = latest(day, ...a.targets.map(({ earliestOrderAt }) => earliestOrderAt));
    const [most, mostWhenCut] = mostOf(a, at);
    const [other, otherWhenCut] = mostOf(b, at);
    expect([most >= other, mostWhenCut >= otherWhenCut]).toEqual([true, true]);
  });
  fc.assert(law, { numRuns: 300 });
});
