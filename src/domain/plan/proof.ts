// The continuity proof: for every pool that moves, the seats that serve in every interval, counted per
// row, each source gone at the earliest end it can have and each purchase usable only after its margins;
// and for every class of users, how many of them those seats reach.

import { addHours, type Instant } from "#lib/instant.ts";
import type { EstateUser } from "../estate/estate.ts";
import type { ContinuityProof, PlanLine, ProofInterval, UserClass } from "./move-plan.ts";
import type { TargetOfPool } from "./band.ts";
import type { Policy } from "./policy.ts";

export interface ProofRequest {
  readonly madeAt: Instant;
  readonly users: readonly EstateUser[];
  readonly lines: readonly PlanLine[];
  readonly targets: readonly TargetOfPool[];
  readonly policy: Policy;
}

export function proveContinuity(request: ProofRequest): ContinuityProof {
  const { madeAt, users, lines, targets, policy } = request;
  const moving = lines.filter(({ route }) => route === "repurchase");
  const intervals = targets.flatMap((target) => intervalsOf(target, madeAt, policy));
  return {
    schema: "handover.proof/1",
    intervals,
    userClasses: userClasses(users, intervals),
    assumptions: [...new Set(moving.flatMap(({ end }) => end.assumptions))].sort(),
  };
}

interface Change {
  readonly at: Instant;
  readonly seats: number;
}

function intervalsOf(
  { target, pool }: TargetOfPool,
  madeAt: Instant,
  policy: Policy,
): ProofInterval[] {
  const marginHours = policy.provisioningMarginHours + policy.verificationMarginHours;
  const start =
    pool.staying +
    target.seatsBefore +
    pool.claims.reduce((seats, { serves }) => seats + serves, 0);
  const changes: Change[] = [
    ...target.steps.map((step) => ({
      at: addHours(step.orderAt, step.unprovenAt === null ? marginHours : policy.raiseMarginHours),
      seats: step.seatsAdded,
    })),
    ...pool.claims.map(({ line, serves }) => ({ at: line.end.endsAt, seats: -serves })),
  ];
  // An over-assigned pool cannot be short of more than it had: what serves today is what is owed.
  const seatsNeeded = Math.min(pool.inUse, start);
  let from = madeAt;
  let seatsCovered = start;
  const intervals: ProofInterval[] = [];
  for (const at of [...new Set(changes.map((change) => change.at))].sort()) {
    if (at > from) {
      intervals.push({ skuId: target.skuId, from, to: at, seatsNeeded, seatsCovered });
      from = at;
    }
    for (const change of changes) if (change.at === at) seatsCovered += change.seats;
  }
  intervals.push({ skuId: target.skuId, from, to: null, seatsNeeded, seatsCovered });
  return intervals;
}

interface ClassMembers {
  readonly skuIds: readonly string[];
  /** Of each member, their place in the row of holders of each of those pools. */
  readonly places: number[][];
}

function userClasses(
  users: readonly EstateUser[],
  intervals: readonly ProofInterval[],
): UserClass[] {
  const moving = new Set(intervals.map(({ skuId }) => skuId));
  const holders = new Map<string, number>();
  const classes = new Map<string, ClassMembers>();
  for (const user of users) {
    const skuIds = workingLicenses(user, moving);
    if (skuIds.length === 0) continue;
    const key = skuIds.join(" ");
    const members = classes.get(key) ?? { skuIds, places: [] };
    classes.set(key, members);
    members.places.push(
      skuIds.map((skuId) => {
        const place = holders.get(skuId) ?? 0;
        holders.set(skuId, place + 1);
        return place;
      }),
    );
  }
  return [...classes.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { skuIds, places }]) => ({
      skuIds: [...skuIds],
      users: places.length,
      covered: coverageOf(skuIds, places, intervals),
    }));
}

function workingLicenses(user: EstateUser, moving: ReadonlySet<string>): string[] {
  const held = user.assignments.filter(
    ({ skuId, state }) => state === "active" && moving.has(skuId),
  );
  return [...new Set(held.map(({ skuId }) => skuId))].sort();
}

/** A new entry only where the number changes. */
function coverageOf(
  skuIds: readonly string[],
  places: readonly (readonly number[])[],
  intervals: readonly ProofInterval[],
): UserClass["covered"] {
  const own = skuIds.map((skuId) => intervals.filter((each) => each.skuId === skuId));
  const instants = [...new Set(own.flat().map(({ from }) => from))].sort();
  const covered: UserClass["covered"] = [];
  for (const at of instants) {
    const seats = own.map((pool) => pool.findLast(({ from }) => from <= at)?.seatsCovered ?? 0);
    const users = places.filter((place) => place.every((p, i) => p < (seats[i] ?? 0))).length;
    if (covered.at(-1)?.users !== users) covered.push({ from: at, users });
  }
  return covered;
}
