// The continuity proof: for every pool that moves, the seats that serve in every interval, counted per
// row, each source gone at the earliest end it can have and each purchase usable only after its margins;
// and for every class of users, how many of them those seats reach.

import { addHours, type Instant } from "#lib/instant.ts";
import { isServing, servingSeats, type Estate } from "../estate/estate.ts";
import { holdingsOf, type Holding } from "../estate/holdings.ts";
import type { ContinuityProof, PlanLine, ProofInterval, UserClass } from "./move-plan.ts";
import type { TargetOfPool } from "./band.ts";
import { isBoughtFor } from "./bought-lines.ts";
import { licenseMoves, type NeedChange } from "./license-moves.ts";
import { slowSeatsHours, type Policy } from "./policy.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import type { Reassignment } from "./reassignment.ts";
import { seatsUnderWay } from "./under-way.ts";

export interface ProofRequest {
  readonly madeAt: Instant;
  readonly estate: Pick<Estate, "users" | "subscriptions" | "pools" | "knownBy">;
  readonly ours: readonly OwnSubscription[];
  readonly lines: readonly PlanLine[];
  readonly targets: readonly TargetOfPool[];
  readonly reassignment: Reassignment | null;
  readonly policy: Policy;
}

export function proveContinuity(request: ProofRequest): ContinuityProof {
  const { estate, lines, targets, reassignment } = request;
  const moving = lines.filter(isBoughtFor);
  const bought = targets.map(({ target }) => target);
  const moves = licenseMoves({ ...request, targets: bought });
  const left = new Set(reassignment?.changes.flatMap(({ remove }) => remove));
  for (const { skuId } of bought) left.delete(skuId);
  const ofTargets = targets.flatMap((target) =>
    intervalsOf(request, ofTarget(request, target), moves),
  );
  const ofLeft = [...left]
    .sort()
    .flatMap((skuId) => intervalsOf(request, ofLeftSku(request, skuId), moves));
  return {
    schema: "handover.proof/1",
    intervals: [...ofTargets, ...ofLeft],
    userClasses: userClasses(estate, ofTargets, leaversOf(reassignment)),
    assumptions: assumptionsOf(estate, moving),
  };
}

function assumptionsOf({ knownBy }: ProofRequest["estate"], moving: readonly PlanLine[]): string[] {
  const ofEnds = moving.flatMap(({ end }) => end.assumptions);
  return [...new Set(knownBy === undefined ? ofEnds : [...ofEnds, "estateDeclared"])].sort();
}

interface Change {
  readonly at: Instant;
  readonly seats: number;
}

/** Seats of one SKU: today, and how they change; who needs them today. */
interface SeatCourse {
  readonly skuId: string;
  readonly today: number;
  readonly changes: readonly Change[];
  readonly inUse: number;
}

function ofTarget(
  { policy, estate, madeAt, ours }: ProofRequest,
  { target, pool }: TargetOfPool,
): SeatCourse {
  const { skuId } = target;
  const own = ours.filter((each) => each.skuId === skuId);
  const coming = seatsUnderWay(estate.subscriptions, own, policy, madeAt);
  const marginHours = slowSeatsHours(policy);
  const sources = pool.lines.filter(({ source }) => source.row.skuId === skuId);
  return {
    skuId,
    today:
      pool.staying +
      target.seatsBefore -
      coming.reduce((sum, { seats }) => sum + seats, 0) +
      sources.reduce((seats, { source }) => seats + servingSeats(source.row), 0),
    changes: [
      ...coming.flatMap(({ at, seats }) => (at === null ? [] : [{ at, seats }])),
      ...target.steps.map((step) => ({
        at: addHours(
          step.orderAt,
          step.unprovenAt === null ? marginHours : policy.raiseMarginHours,
        ),
        seats: step.seatsAdded,
      })),
      ...sources.flatMap(leavesOf),
    ],
    inUse: consumedOf(estate, skuId),
  };
}

/** Its seats leave with its end, or part by part, each as early as it can be taken out. */
function leavesOf({ acts, end, source }: TargetOfPool["pool"]["lines"][number]): Change[] {
  let left = servingSeats(source.row);
  const parts = (acts.reduceSeats?.reductions ?? []).map(({ renewsAt, seatsTo }) => {
    const seats = seatsTo - left;
    left = seatsTo;
    return { at: renewsAt, seats };
  });
  return [...parts, { at: end.endsAt, seats: -left }];
}

/** A SKU that is bought no more: its sources end one after the other. */
function ofLeftSku({ estate, lines }: ProofRequest, skuId: string): SeatCourse {
  const ignored = new Set(
    lines.filter(({ route }) => route === "ignore").map(({ lineId }) => lineId),
  );
  const serving = estate.subscriptions.filter(
    (row) => row.skuId === skuId && !ignored.has(row.subscriptionId) && isServing(row),
  );
  const servingIds = new Set(serving.map(({ subscriptionId }) => subscriptionId));
  const ending = lines.filter((line) => servingIds.has(line.lineId) && isBoughtFor(line));
  return {
    skuId,
    today: serving.reduce((seats, row) => seats + row.seats, 0),
    changes: ending.flatMap(({ end, seats }) =>
      end.continuityEndsAt === null ? [] : [{ at: end.continuityEndsAt, seats: -seats }],
    ),
    inUse: consumedOf(estate, skuId),
  };
}

function consumedOf({ pools }: ProofRequest["estate"], skuId: string): number {
  return pools.find((pool) => pool.skuId === skuId)?.consumedSeats ?? 0;
}

function intervalsOf(
  { madeAt }: ProofRequest,
  { skuId, today, changes, inUse }: SeatCourse,
  moves: readonly NeedChange[],
): ProofInterval[] {
  const needs = moves.filter((move) => move.skuId === skuId);
  const instants = new Set([...changes, ...needs].map((change) => change.at));
  let from = madeAt;
  let seatsCovered = today;
  let here = inUse;
  let arrived = 0;
  // An over-assigned pool cannot be short of more than it had: what serves today is what is owed, and
  // as long as that many are left, whoever leaves makes room for another.
  let seatsNeeded = Math.min(here, today);
  const intervals: ProofInterval[] = [];
  for (const at of [...instants].sort()) {
    if (at > from) {
      intervals.push({ skuId, from, to: at, seatsNeeded, seatsCovered });
      from = at;
    }
    for (const change of changes) if (change.at === at) seatsCovered += change.seats;
    for (const need of needs.filter((each) => each.at === at)) {
      if (need.users > 0) arrived += need.users;
      else here += need.users;
    }
    seatsNeeded = Math.min(here, today) + arrived;
  }
  intervals.push({ skuId, from, to: null, seatsNeeded, seatsCovered });
  return intervals;
}

/** The holders of one license, who come in the order of the estate. */
interface Row {
  readonly skuId: string;
  /** One after the other. */
  readonly intervals: readonly ProofInterval[];
  length: number;
}

/** The place of each member of a class in one of the rows in which they all stand. */
interface Places {
  readonly row: Row;
  readonly of: number[];
}

/** Users who leave a license that they hold directly, by its SKU; they wait for no seat of it. */
function leaversOf(reassignment: Reassignment | null): ReadonlyMap<string, ReadonlySet<string>> {
  const leavers = new Map<string, Set<string>>();
  if (reassignment === null) return leavers;
  const changes = new Map(reassignment.changes.map((change) => [change.changeId, change]));
  for (const { changeId, ids } of reassignment.waves.flatMap(({ holders }) => holders)) {
    const change = changes.get(changeId);
    if (change?.holder !== "user") continue;
    for (const skuId of change.remove) {
      leavers.set(skuId, new Set([...(leavers.get(skuId) ?? []), ...ids]));
    }
  }
  return leavers;
}

function userClasses(
  estate: Pick<Estate, "users">,
  intervals: readonly ProofInterval[],
  leavers: ReadonlyMap<string, ReadonlySet<string>>,
): UserClass[] {
  const rows = new Map<string, Row>();
  for (const [skuId, own] of Map.groupBy(intervals, (interval) => interval.skuId)) {
    rows.set(skuId, { skuId, intervals: own, length: 0 });
  }
  const classes = new Map<string, readonly Places[]>();
  const classFor = (skuIds: readonly string[]) => {
    const key = skuIds.join(" ");
    const known = classes.get(key);
    if (known !== undefined) return known;
    const places = skuIds.flatMap((skuId) => rows.get(skuId) ?? []).map((row) => ({ row, of: [] }));
    if (places.length > 0) classes.set(key, places);
    return places;
  };
  const { all, ofUsers } = holdingsOf(estate);
  const usual = new Map<Holding | undefined, Usual>();
  for (const holding of all) {
    const skuIds = workingLicenses(holding, rows);
    const isLeft = skuIds.some((skuId) => leavers.has(skuId));
    usual.set(holding, { skuIds, places: isLeft ? null : classFor(skuIds) });
  }
  const stays = (userId: string, skuId: string) => leavers.get(skuId)?.has(userId) !== true;
  estate.users.forEach(({ userId }, at) => {
    const { skuIds, places } = usual.get(ofUsers[at]) ?? { skuIds: [], places: [] };
    const own = places ?? classFor(skuIds.filter((skuId) => stays(userId, skuId)));
    for (const { of, row } of own) of.push(row.length++);
  });
  return [...classes.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, places]) => ({
      covered: coverageOf(places),
      skuIds: places.map(({ row }) => row.skuId),
      users: places[0]?.of.length ?? 0,
    }));
}

/** Licenses of a holding on which its users wait for seats, and their class; null where some of them leave one. */
interface Usual {
  readonly skuIds: readonly string[];
  readonly places: readonly Places[] | null;
}

/** In their order, each once. */
function workingLicenses(
  { assignments }: Holding,
  moving: ReadonlyMap<string, unknown>,
): readonly string[] {
  const working = assignments.filter(({ skuId, state }) => state === "active" && moving.has(skuId));
  return [...new Set(working.map(({ skuId }) => skuId))].sort();
}

/** A new entry only where the number changes. */
function coverageOf(places: readonly Places[]): UserClass["covered"] {
  const starts = places.flatMap(({ row }) => row.intervals.map(({ from }) => from));
  const covered: UserClass["covered"] = [];
  for (const at of [...new Set(starts)].sort()) {
    // Their places only grow, so the first whom some pool does not reach is the end of those reached.
    const reached = places.map(({ of, row }) => {
      const seats = row.intervals.findLast(({ from }) => from <= at)?.seatsCovered ?? 0;
      return placesBelow(of, seats);
    });
    const users = Math.min(...reached);
    if (covered.at(-1)?.users !== users) covered.push({ from: at, users });
  }
  return covered;
}

/** How many of these ascending numbers are below the limit. */
function placesBelow(places: readonly number[], limit: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
