// The walk through time: pool by pool the seats that serve, and user by user whether they reach them.
// What the proof in the file claims has to be what the walk finds.

import { canonicalJson } from "#lib/canonical-json.ts";
import { addHours, type Instant } from "#lib/instant.ts";
import { failure, unless, type ContinuityFailure } from "./law.ts";
import { isBought, serves, type CheckedFile } from "./plan-file.ts";
import { marginHours } from "./margins.ts";
import { arrivals, inUse, reductionsOf, servingToday } from "./seats.ts";
import { acceptedGap } from "./verify-gap.ts";
import { leftSkus, needChanges } from "./verify-reassignment.ts";

/** Seats of one pool from each instant on; the first entry is today. */
interface Walk {
  readonly skuId: string;
  readonly seats: readonly {
    readonly from: Instant;
    readonly seats: number;
    /** What is owed: seats in use, as far as they are served today, with who comes and without who goes. */
    readonly owed: number;
  }[];
}

export function coverageFailures(file: CheckedFile): ContinuityFailure[] {
  const moving = file.plan.lines.filter(isBought);
  const skuIds = new Set([...moving, ...file.plan.targets].map(({ skuId }) => skuId));
  const needs = needChanges(file);
  const walks = new Map([...skuIds].map((skuId) => [skuId, walk(file, skuId, needs)]));
  // Whom a license leaves does not wait for a seat of it; those SKUs are counted, not handed out.
  const left = [...leftSkus(file)].filter(
    (skuId) => !file.plan.targets.some((target) => target.skuId === skuId),
  );
  const handedOut = new Map([...walks].filter(([skuId]) => !left.includes(skuId)));
  const { gaps: lost, classes } = reachUsers(file, handedOut, needs);
  const accepted = new Map([...skuIds].map((skuId) => [skuId, acceptedGap(file, skuId)]));
  const users = Map.groupBy(lost, ({ skuId }) => skuId ?? "");
  const gaps = lost.filter(({ skuId }) => {
    const without = users.get(skuId ?? "")?.length ?? 0;
    return without > (accepted.get(skuId ?? "") ?? 0);
  });
  const named = new Set(gaps.map(({ skuId }) => skuId));
  const nameless = [...walks.values()].flatMap(({ skuId, seats }) => {
    const short = seats.find((each) => each.seats + (accepted.get(skuId) ?? 0) < each.owed);
    if (short === undefined || named.has(skuId)) return [];
    return [failure("seatsMissing", null, skuId, short.from)];
  });
  const proven = [...file.plan.targets.map(({ skuId }) => skuId), ...left.sort()];
  const intervals = proven.flatMap((skuId) => {
    const found = walks.get(skuId);
    return found === undefined ? [] : intervalsOf(found);
  });
  const claims = file.proof;
  return [
    ...gaps,
    ...nameless,
    ...unless(
      canonicalJson(claims.intervals) === canonicalJson(intervals),
      "proofDiffers",
      "proof.intervals",
    ),
    ...unless(
      canonicalJson(claims.userClasses) === canonicalJson(classes),
      "proofDiffers",
      "proof.userClasses",
    ),
  ];
}

function walk(file: CheckedFile, skuId: string, needs: ReturnType<typeof needChanges>): Walk {
  const { estate, plan } = file;
  const serving = estate.subscriptions.filter(serves);
  const rows = new Map(serving.map((row) => [row.subscriptionId, row]));
  const ends = plan.lines
    .filter((line) => line.skuId === skuId && isBought(line))
    .flatMap(({ acts, lineId, end }) => {
      const seats = rows.get(lineId)?.seats;
      const at = end.continuityEndsAt;
      if (seats === undefined || at === null) return [];
      const parts = reductionsOf({ acts }, seats);
      const last = acts.reduceSeats?.reductions.at(-1)?.seatsTo ?? seats;
      return [
        ...parts.map((each) => ({ at: each.from, seats: -each.seats })),
        { at, seats: -last },
      ];
    });
  const purchases = plan.targets
    .filter((target) => target.skuId === skuId)
    .flatMap(({ steps }) => steps)
    .map((step) => ({
      at: addHours(step.orderAt, marginHours(file, step)),
      seats: step.seatsAdded,
    }));
  const today = servingToday(file, skuId);
  const own = needs.filter((need) => need.skuId === skuId);
  let seatsNow = today;
  let here = inUse(file, skuId);
  let arrived = 0;
  let owed = Math.min(here, today);
  const seats = [{ from: plan.madeAt, seats: today, owed }];
  const changes = [...ends, ...purchases, ...arrivals(file, skuId)];
  for (const at of [...new Set([...changes, ...own].map((change) => change.at))].sort()) {
    for (const change of changes) if (change.at === at) seatsNow += change.seats;
    for (const need of own.filter((each) => each.at === at)) {
      if (need.users > 0) arrived += need.users;
      else here += need.users;
    }
    owed = Math.min(here, today) + arrived;
    if (at <= plan.madeAt) seats[0] = { from: plan.madeAt, seats: seatsNow, owed };
    else seats.push({ from: at, seats: seatsNow, owed });
  }
  return { skuId, seats };
}

function intervalsOf({ skuId, seats }: Walk) {
  return seats.map(({ from, seats: seatsCovered, owed }, index) => ({
    skuId,
    from,
    to: seats[index + 1]?.from ?? null,
    seatsNeeded: owed,
    seatsCovered,
  }));
}

interface UserClass {
  readonly skuIds: readonly string[];
  /** Of each of its users, their place among the holders of each of those licenses. */
  readonly places: number[][];
}

/**
 * Every user by themselves: seats are handed out in the order of the estate, and whom they reach today
 * they have to reach at every later instant. Who has no working license today is owed none, and who leaves a
 * license stands in nobody's way.
 */
function reachUsers(
  { estate }: CheckedFile,
  walks: ReadonlyMap<string, Walk>,
  needs: ReturnType<typeof needChanges>,
) {
  const leaving = needs.filter(({ users }) => users < 0);
  const left = new Set(leaving.map(({ skuId, userId }) => `${skuId} ${userId}`));
  const holders = new Map<string, number>();
  const byLicenses = new Map<string, UserClass>();
  const gaps: ContinuityFailure[] = [];
  for (const { userId, assignments } of estate.users) {
    const skuIds: string[] = [];
    for (const { skuId, state } of assignments) {
      if (
        state !== "active" ||
        !walks.has(skuId) ||
        (left.size > 0 && left.has(`${skuId} ${userId}`))
      )
        continue;
      if (!skuIds.includes(skuId)) skuIds.push(skuId);
    }
    if (skuIds.length === 0) continue;
    skuIds.sort();
    const places = skuIds.map((skuId) => {
      const place = holders.get(skuId) ?? 0;
      holders.set(skuId, place + 1);
      const at = firstLoss(walks.get(skuId), place);
      if (at !== null) gaps.push({ ...failure("seatsMissing", null, skuId, at), user: userId });
      return place;
    });
    const key = skuIds.join(" ");
    const known = byLicenses.get(key);
    if (known === undefined) byLicenses.set(key, { skuIds, places: [places] });
    else known.places.push(places);
  }
  const classes = [...byLicenses.keys()].sort().flatMap((key) => {
    const found = byLicenses.get(key);
    return found === undefined ? [] : [classProof(found, walks)];
  });
  return { gaps, classes };
}

function firstLoss(pool: Walk | undefined, place: number): Instant | null {
  const [today] = pool?.seats ?? [];
  if (today === undefined || place >= today.seats) return null;
  return pool?.seats.find(({ seats }) => place >= seats)?.from ?? null;
}

/** How many of the class are reached in every one of their pools, whenever that number changes. */
function classProof({ skuIds, places }: UserClass, walks: ReadonlyMap<string, Walk>) {
  const own = skuIds.flatMap((skuId) => walks.get(skuId) ?? []);
  const instants = [...new Set(own.flatMap(({ seats }) => seats.map(({ from }) => from)))].sort();
  const covered: { from: Instant; users: number }[] = [];
  for (const from of instants) {
    const seats = own.map((pool) => pool.seats.findLast((each) => each.from <= from)?.seats ?? 0);
    let users = 0;
    for (const place of places) if (place.every((p, i) => p < (seats[i] ?? 0))) users += 1;
    if (covered.at(-1)?.users !== users) covered.push({ from, users });
  }
  return { skuIds, users: places.length, covered };
}
