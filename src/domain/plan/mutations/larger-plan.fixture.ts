// Harm to what a plan says about users above the seat cap.

import { bandOf, spoilOne, type Mutation } from "./mutation.fixture.ts";
import type { PlanFile } from "../move-plan.ts";

export const spoiledLargerPlans: readonly Mutation[] = [
  {
    harm: "a larger plan for users above the cap that nobody is told of",
    why: "changeUnfounded",
    spoil: ({ plan }) => {
      const before = plan.findings.length;
      plan.findings = plan.findings.filter(({ code }) => code !== "SEAT_CAP_LARGER_PLAN");
      return plan.findings.length < before;
    },
  },
  {
    harm: "a larger plan that the partner does not use",
    why: "changeUnfounded",
    spoil: (file) => {
      file.policy.routes.largerPlan = "never";
      return above(file).length > 0;
    },
  },
  {
    harm: "a larger plan that the band does not show",
    why: "changeUnfounded",
    spoil: (file, pick) =>
      spoilOne(above(file), pick, (target) => delete bandOf(file, target).usersAbove),
  },
  {
    harm: "a larger plan where the cap leaves room for everybody",
    why: "changeUnfounded",
    spoil: (file, pick) =>
      spoilOne(above(file), pick, ({ skuId }) => {
        const rows = file.estate.subscriptions.filter((row) => row.skuId === skuId);
        rows.forEach((row) => (row.isTrial = true));
      }),
  },
  {
    harm: "a user above the cap who stays without a seat",
    why: "seatsMissing",
    spoil: (file) => {
      if (above(file).length === 0) return false;
      const wave = file.plan.reassignment?.waves[0];
      return spoilOne(wave?.holders ?? [], 0, ({ ids }) => ids.pop());
    },
  },
];

/** Targets of licenses that some of their users leave. */
function above({ plan }: PlanFile) {
  return plan.targets.filter(({ usersAbove }) => usersAbove !== undefined);
}
