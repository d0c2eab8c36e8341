// Sources that are cancelled in the middle of their term: unasked, against their agreement, by the wrong
// person, or before the seats that take their place.

import { actOf, cancelledLines, movingLines, spoilOne, type Mutation } from "./mutation.fixture.ts";

export const spoiledCancelling: readonly Mutation[] = [
  {
    harm: "a source cancelled that was only to be bought again",
    why: "actNotPossible",
    spoil: (file, pick) =>
      spoilOne(
        movingLines(file).filter(({ route }) => route === "repurchase"),
        pick,
        (line) => (line.acts.endNow = { lost: null, owner: line.billingOwner }),
      ),
  },
  {
    harm: "a source cancelled that nobody wants cancelled",
    why: "routeUnfounded",
    spoil: (file, pick) =>
      spoilOne(cancelledLines(file), pick, ({ lineId }) => {
        file.overrides = file.overrides.filter((override) => override.lineId !== lineId);
      }),
  },
  {
    harm: "a source cancelled after the wish was taken back",
    why: "routeUnfounded",
    spoil: (file, pick) =>
      spoilOne(cancelledLines(file), pick, ({ lineId }) => {
        const wish = file.overrides.find((override) => override.lineId === lineId);
        if (wish !== undefined) file.overrides.push({ ...wish, route: "repurchase" });
      }),
  },
  {
    harm: "a source cancelled whose agreement lets nobody",
    why: "actNotPossible",
    spoil: (file, pick) =>
      spoilOne(cancelledLines(file), pick, (line) => {
        line.agreementType = "cspNce";
        for (const declared of file.customer.declared) declared.agreementType = "cspNce";
      }),
  },
  {
    harm: "a wish to leave that nobody is asked to carry out",
    why: "actMissing",
    spoil: (file, pick) =>
      spoilOne(cancelledLines(file), pick, (line) => (line.acts.endNow = null)),
  },
  {
    harm: "a source cancelled by somebody who is not billed for it",
    why: "actOfSomebodyElse",
    spoil: (file, pick) =>
      spoilOne(cancelledLines(file), pick, ({ acts }) => {
        if (acts.endNow !== null)
          acts.endNow.owner = { ...acts.endNow.owner, email: "x@y.example" };
      }),
  },
  {
    harm: "a source cancelled before the seats in its place",
    why: "actBeforeCover",
    spoil: (file, pick) =>
      spoilOne(
        cancelledLines(file).filter(({ skuId, seats }) =>
          file.estate.pools.some((pool) => pool.skuId === skuId && pool.consumedSeats >= seats),
        ),
        pick,
        ({ lineId, skuId }) => {
          const target = file.plan.targets.find((each) => each.skuId === skuId);
          for (const step of target?.steps ?? []) {
            step.forLines = step.forLines.filter((each) => each !== lineId);
          }
        },
      ),
  },
  {
    harm: "a cancellation that nobody approves",
    why: "bandDiffers",
    spoil: (file, pick) =>
      spoilOne(cancelledLines(file), pick, (line) => delete actOf(file, line).endNow),
  },
];
