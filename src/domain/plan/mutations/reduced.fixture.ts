// Harm to a plan whose source is reduced in steps under the seat cap.

import { addDays, addHours } from "#lib/instant.ts";
import type { PlanFile } from "../move-plan.ts";
import { actOf, spoilOne, type Mutation } from "./mutation.fixture.ts";

/** Each reduction with its line, its number, and the order that it makes room for. */
function reductions({ plan }: PlanFile) {
  return plan.lines.flatMap((line) =>
    (line.acts.reduceSeats?.reductions ?? []).map((reduction) => ({
      line,
      reduction,
      steps: plan.targets
        .filter(({ skuId }) => skuId === line.skuId)
        .flatMap(({ steps }) => steps.filter(({ isPilot }) => !isPilot)),
    })),
  );
}

type Reduced = ReturnType<typeof reductions>[number];

const spoilReduction =
  (act: (one: Reduced, file: PlanFile) => unknown): Mutation["spoil"] =>
  (file, pick) =>
    spoilOne(reductions(file), pick, (one) => act(one, file));

export const spoiledReductions: readonly Mutation[] = [
  {
    harm: "a source reduced for a partner who does not use this way",
    why: "actNotPossible",
    spoil: spoilReduction((_, file) => (file.policy.routes.reduceInSteps = "never")),
  },
  {
    harm: "a reduction that nobody is told of",
    why: "actNotPossible",
    spoil: spoilReduction((_, { plan }) => {
      plan.findings = plan.findings.filter(({ code }) => code !== "SEAT_CAP_REDUCED");
    }),
  },
  {
    harm: "a reduction of an annual term",
    why: "actNotPossible",
    spoil: spoilReduction((_, { customer }) =>
      customer.declared.forEach((each) => (each.term = "P1Y")),
    ),
  },
  {
    harm: "a reduction in the middle of a term",
    why: "actNotPossible",
    spoil: spoilReduction(({ reduction }) => {
      for (const key of ["renewsAt", "askAt", "latestAt"] as const) {
        reduction[key] = addDays(reduction[key], 12);
      }
    }),
  },
  {
    harm: "a reduction a day after its window",
    why: "actNotPossible",
    spoil: spoilReduction(({ reduction }) => (reduction.latestAt = addDays(reduction.latestAt, 1))),
  },
  {
    harm: "a reduction of somebody who is not billed",
    why: "actOfSomebodyElse",
    spoil: spoilReduction(({ line }) => {
      const { reduceSeats } = line.acts;
      if (reduceSeats !== undefined) reduceSeats.owner = { ...reduceSeats.owner, name: "Another" };
    }),
  },
  {
    harm: "more taken out of the source than ours carry",
    why: "seatsMissing",
    spoil: spoilReduction(({ line }, { estate }) => {
      const pool = estate.pools.find(({ skuId }) => skuId === line.skuId);
      const [first] = line.acts.reduceSeats?.reductions ?? [];
      if (pool === undefined || first === undefined) return;
      // With every seat of it in use: beside more than half of the cap ours are fewer.
      pool.consumedSeats = Math.max(pool.consumedSeats, line.seats);
      first.seatsTo = 1;
    }),
  },
  {
    harm: "what a reduction makes room for, ordered before it is surely done",
    why: "seatCapPassed",
    spoil: spoilReduction(({ line, steps }) => {
      const [first] = line.acts.reduceSeats?.reductions ?? [];
      const last = steps.at(-1);
      if (first === undefined || last === undefined) return;
      last.orderAt = addHours(first.latestAt, -1);
    }),
  },
  {
    harm: "a renewal stopped while seats are still to be taken out",
    why: "askedTooEarly",
    spoil: spoilReduction(({ line }) => {
      const last = line.acts.reduceSeats?.reductions.at(-1);
      const { stopRenewal } = line.acts;
      if (last !== undefined && stopRenewal !== null) {
        stopRenewal.askAt = addHours(last.latestAt, -1);
      }
    }),
  },
  {
    harm: "a reduction that nobody approves",
    why: "bandDiffers",
    spoil: spoilReduction(({ line }, file) => delete actOf(file, line).reduceSeats),
  },
];
