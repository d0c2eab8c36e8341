// Lies about seats that are ordered and not there yet.

import { addHours } from "#lib/instant.ts";
import type { PlanFile } from "../move-plan.ts";
import { spoilOne, type Mutation } from "./mutation.fixture.ts";

/** Ours of which the tenant shows fewer seats than were bought, and that are counted on. */
function coming({ estate, ours }: PlanFile) {
  return ours.filter(
    ({ raisedAt, seats, subscriptionId }) =>
      raisedAt !== undefined &&
      estate.subscriptions.some(
        (row) => row.subscriptionId === subscriptionId && row.seats < seats,
      ),
  );
}

/** Ours that are grown under the promotion of their first order. */
function promoted({ ours, plan }: PlanFile) {
  return ours.filter(({ subscriptionId }) =>
    plan.targets.some(
      (target) => target.growsSubscriptionId === subscriptionId && target.promotion !== undefined,
    ),
  );
}

export const spoiledUnderWay: readonly Mutation[] = [
  {
    harm: "seats that the tenant does not show, and of which nobody noted when they were ordered",
    why: "seatsMissing",
    spoil: (file, pick) => spoilOne(coming(file), pick, (own) => delete own.raisedAt),
  },
  {
    harm: "a promotion of what is grown under which it was not ordered",
    why: "promotionUnfounded",
    spoil: (file, pick) => spoilOne(promoted(file), pick, (own) => delete own.promotionId),
  },
  {
    harm: "a promotion of what is grown whose term is over",
    why: "promotionUnfounded",
    spoil: (file, pick) =>
      spoilOne(promoted(file), pick, (own) => (own.endsAt = addHours(file.plan.madeAt, 24 * 100))),
  },
  {
    harm: "seats that are only to be ordered, told as ordered",
    why: "seatsMissing",
    spoil: (file, pick) =>
      spoilOne(coming(file), pick, (own) => (own.raisedAt = addHours(file.plan.madeAt, 1))),
  },
  {
    harm: "seats that were ordered so long ago that they would be there",
    why: "seatsMissing",
    spoil: (file, pick) =>
      spoilOne(coming(file), pick, (own) => (own.raisedAt = addHours(file.plan.madeAt, -1000))),
  },
];
