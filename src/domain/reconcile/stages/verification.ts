import { hasPassed } from "#lib/present.ts";
import { areUsersWell, seatsThere } from "../cover.ts";
import { earlierOf } from "../rhythm.ts";
import type { NextThing, Situation, Stage } from "../situation.ts";
import type { TargetStanding } from "../standing.ts";
import { nextLookForSeats } from "../urgency.ts";

/**
 * Bought is not assignable. Seats count as cover once our own subscription's row shows them enabled,
 * no user is newly in error but for want of a seat, and a later look shows the same. No target waits for another:
 * whoever is in error in the one pool may be waiting for the seats of the other.
 */
export const verification: Stage = (situation) =>
  earlierOf(
    situation.standing.targets
      .values()
      .filter((each) => each.verified?.seats !== each.seats)
      .map((target) => verify(situation, target)),
  );

function verify(situation: Situation, target: TargetStanding): NextThing {
  const { now, seen } = situation;
  const again: NextThing = { do: "wait", until: nextLookForSeats(situation) };
  const seats = seatsThere(situation.standing, target);
  if (seats <= (target.verified?.seats ?? 0)) return again;
  if (target.seen?.seats !== seats) {
    if (!seen.looks.has("users")) return { do: "look", at: "users" };
    if (!areUsersWell(situation, target.skuId)) return again;
    return record(situation, { ...target, seen: { seats, at: now } }, "seen", seats);
  }
  if (!hasPassed(situation, target.seen.at)) return again;
  return record(situation, { ...target, verified: { seats, at: now } }, "verified", seats);
}

function record(
  { now, standing }: Situation,
  target: TargetStanding,
  what: string,
  seats: number,
): NextThing {
  return {
    do: "record",
    standing: {
      ...standing,
      targets: standing.targets.map((each) => (each.skuId === target.skuId ? target : each)),
    },
    entry: {
      at: now,
      kind: "observed",
      subject: target.subscriptionId,
      details: { [what]: seats },
    },
  };
}
