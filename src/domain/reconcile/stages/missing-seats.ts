import { addDays, addHours, type Instant } from "#lib/instant.ts";
import { hasReached } from "#lib/present.ts";
import type { PlanFile } from "../../plan/move-plan.ts";
import { observedDone, pursueUntilShown } from "../asks.ts";
import { areUsersOut, seatsNeededNow, seatsThere } from "../cover.ts";
import { earlierOf } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { TargetStanding } from "../standing.ts";

/** While users are out nobody waits for the slowest that seats can be. */
const URGENT_HOURS = 4;
/** Two looks that show the slowest seats, and some. */
const BEYOND_MARGIN_HOURS = 12;
const ANSWERED_BY_DAYS = 1;
/** What is said to be done while the tenant does not show it is asked again after this long. */
const AGAIN_AFTER_DAYS = 3;

/**
 * Seats that Microsoft accepted an order for and that cannot be used are not waited for in silence: our own operator
 * opens a request there. Ordering again would be paid twice.
 */
export const missingSeats: Stage = (situation) => {
  const { approved, policy, standing } = situation;
  // At a provider whoever ordered is asked until the order shows.
  if (approved === null || policy.ordering === "provider") return null;
  const { planFile } = approved;
  return earlierOf(standing.targets.values().map((target) => askFor(situation, planFile, target)));
};

function askFor(
  situation: Situation,
  planFile: PlanFile,
  target: TargetStanding,
): NextThing | null {
  const { now } = situation;
  const { seats, skuId: lineId, verified } = target;
  if (verified?.seats === seats) return observedDone(situation, "seatsMissing", lineId);
  const askAt = lateFrom(situation, planFile, target);
  if (!hasReached(situation, askAt)) return { do: "wait", until: askAt };
  const dueAt = addDays(now, ANSWERED_BY_DAYS);
  const wanted = { kind: "seatsMissing", lineId, owner: "operator", dueAt } as const;
  return pursueUntilShown(situation, wanted, AGAIN_AFTER_DAYS);
}

function lateFrom(situation: Situation, planFile: PlanFile, target: TargetStanding): Instant {
  const { policy, standing } = situation;
  const isShort = planFile.plan.targets.some(
    (each) =>
      each.skuId === target.skuId && seatsNeededNow(situation, each) > seatsThere(standing, target),
  );
  const hours =
    isShort || areUsersOut(situation)
      ? URGENT_HOURS
      : policy.provisioningMarginHours + BEYOND_MARGIN_HOURS;
  return addHours(target.boughtAt, hours);
}
