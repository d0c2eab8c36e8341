// What is taken out of a source in steps is enough for everybody who is there by then, or it takes another step.

import { addHours } from "#lib/instant.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reducedPlan } from "../plan/reduced.fixture.ts";
import { basic, now } from "../plan/plan-request.fixture.ts";
import { aSituation, aStep, at, verified } from "./a-situation.ts";
import { takesAnotherReduction } from "./reductions.ts";
import { purchasing } from "./stages/purchasing.ts";

const CAP = 300;

/** Ours fill the cap beside a source of `seats`, colleagues have joined, and its owner has left `left` seats in it. */
function reducedTo(left: number, world: { readonly seats: number; readonly joined: number }) {
  const { joined, seats } = world;
  const fits = CAP - seats;
  const ours = { bought: fits, shown: fits };
  const planFor = (inUse: number, of: number) =>
    reducedPlan({ inUse, seats: of, endsInDays: 40, ours });
  const planFile = planFor(seats, seats);
  const [line] = planFile.plan.lines;
  const subscriptionId = planFile.ours[0]?.subscriptionId ?? "";
  const read = { seats: fits, at: now };
  const target = { ...verified, skuId: basic.skuId, subscriptionId };
  const standing = {
    rows: planFile.estate.subscriptions.map((row) =>
      row.subscriptionId === line?.lineId ? { ...row, seats: left } : row,
    ),
    consumed: { [basic.skuId]: seats + joined },
    targets: [{ ...target, seats: fits, verified: read, endChoiceReadFor: fits }],
  };
  const situation = aSituation({ ...at(addHours(now, 1), standing), planFile });
  const takesAnother = (about = situation) =>
    planFile.plan.targets
      .filter(({ skuId }) => skuId === basic.skuId)
      .some((each) => takesAnotherReduction(about, planFile, each));
  return { anew: () => planFor(seats + joined, left), line, situation, takesAnother };
}

test("one more than a reduction makes room for takes another, until the renewal is being stopped", () => {
  // 103 of ours leave 98 of 201 users to it, and 99 of 202; beside 99 there is room for 201.
  expect(reducedTo(98, { seats: 197, joined: 4 }).takesAnother()).toBe(false);
  const { line, situation, takesAnother } = reducedTo(99, { seats: 197, joined: 5 });
  expect(takesAnother()).toBe(true);
  const { planFile } = situation;
  if (planFile === null) throw new Error("it is planned");
  const approved = { planFile, approvedAt: now };
  expect(purchasing({ ...situation, approved })).toMatchObject({
    standing: { replanFor: "SEATS_OUTSIDE_BAND" },
  });
  const stopping = aStep({ kind: "stopRenewal", lineId: line?.lineId ?? "" });
  expect(takesAnother({ ...situation, humanSteps: [stopping] })).toBe(false);
  expect(reducedTo(197, { seats: 197, joined: 5 }).takesAnother()).toBe(false);
  // The first of three is made.
  expect(reducedTo(173, { seats: 235, joined: 3 }).takesAnother()).toBe(false);
});

test("law: whoever joined, after a reduction there is room for all before the source ends, or it is planned on", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 151, max: 199 }),
      fc.integer({ min: 0, max: 40 }),
      (seats, joined) => {
        const users = seats + joined;
        const left = Math.max(0, users - (CAP - seats));
        fc.pre(left < seats && users <= CAP);
        const { anew, line, takesAnother } = reducedTo(left, { seats, joined });
        expect(line?.acts.reduceSeats?.reductions).toHaveLength(1);
        expect(takesAnother()).toBe(users > CAP - left);
        const { plan } = anew();
        const isReduced = plan.lines.some(({ acts }) => acts.reduceSeats !== undefined);
        expect(isReduced).toBe(users > CAP - left);
      },
    ),
    { numRuns: 60 },
  );
});
