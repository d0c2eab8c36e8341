// Where seats are scarce they go to whoever is out, then to whoever has waited longest for one.

import { compareTexts } from "#lib/compare-texts.ts";
import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { LicenseCall, LicenseProblem } from "./converge.ts";
import type { Reassignment } from "../plan/reassignment.ts";
import type { LicensedUser, LicensesSeen } from "./observed.ts";

/** A user who was refused a license for want of a free seat, and since when. */
export const SeatQueue = z.array(z.object({ id: z.string(), since: Instant }));
export type SeatQueue = z.infer<typeof SeatQueue>;

/** Who was refused, or is left to their own hand, joins at the end, and keeps the place for as long as the license is missing, whatever is tried meanwhile. */
export function queued(
  before: SeatQueue,
  refused: readonly {
    readonly id: string;
    readonly problem: LicenseProblem;
    readonly at: Instant;
  }[],
  pending: ReadonlySet<string>,
): SeatQueue {
  const since = new Map(before.map((each) => [each.id, each.since]));
  for (const { at, id, problem } of refused) {
    if (WAIT_FOR_SEATS.has(problem) && !since.has(id)) since.set(id, at);
  }
  return [...since].flatMap(([id, at]) => (pending.has(id) ? [{ id, since: at }] : []));
}

const WAIT_FOR_SEATS: ReadonlySet<LicenseProblem> = new Set(["noSeats", "protected"]);

/** Whether the one goes before the other: negative where so, 0 where nothing speaks for either. */
export function inTurn(
  { users }: Pick<LicensesSeen, "users">,
  queue: SeatQueue,
): (one: string, other: string) => number {
  const out = new Set(users.filter(isOut).map(({ userId }) => userId));
  const since = new Map(queue.map((each) => [each.id, each.since]));
  return (one, other) => {
    if (out.has(one) !== out.has(other)) return out.has(one) ? -1 : 1;
    const [a, b] = [since.get(one) ?? NOT_WAITING, since.get(other) ?? NOT_WAITING];
    return a === b ? 0 : a < b ? -1 : 1;
  };
}

/** After every instant. */
const NOT_WAITING = "~";

function isOut({ assignments }: LicensedUser): boolean {
  return assignments.some(({ error }) => error === "CountViolation");
}

/**
 * Whether the one has held what users are to leave for longer than the other: negative where so. Seats that are scarce go
 * last to who joined last.
 */
export function longerHeldFirst(
  { users }: Pick<LicensesSeen, "users">,
  left: ReadonlySet<string>,
): (one: string, other: string) => number {
  const heldSince = new Map<string, string>();
  for (const { assignments, userId } of users) {
    for (const { since, skuId } of assignments) {
      if (since === null || !left.has(skuId)) continue;
      if (since < (heldSince.get(userId) ?? NOT_WAITING)) heldSince.set(userId, since);
    }
  }
  return (one, other) => compareTexts(heldSince.get(one) ?? "", heldSince.get(other) ?? "");
}

/** Of each license: how many seats serve, and how many of them are kept for whom nobody but themselves can change. */
export interface Seats {
  readonly servingOf: (skuId: string) => number;
  readonly keptOf: (skuId: string) => number;
}

/**
 * Of calls for which there are not seats enough, those that come first: what is sent together is carried out in any
 * order (Graph, "Combine multiple HTTP requests using JSON batching"). All of them where no seat is free, since only
 * Microsoft's own word says so for good; none where all that are free are kept for others.
 */
export function firstServed(
  calls: readonly LicenseCall[],
  { users }: Pick<LicensesSeen, "users">,
  { keptOf, servingOf }: Seats,
): readonly LicenseCall[] {
  const holders = new Map<string, Set<string>>();
  const holdersOf = (skuId: string) => {
    const known = holders.get(skuId) ?? new Set(users.filter(holds(skuId)).map(idOf));
    holders.set(skuId, known);
    return known;
  };
  const lackedBy = ({ add, id }: Exclude<LicenseCall, { holder: "reprocess" }>) =>
    add.map(({ skuId }) => skuId).filter((skuId) => !holdersOf(skuId).has(id));
  const served = calls.filter((call) => {
    if (call.holder !== "user") return true;
    const lacked = lackedBy(call);
    const isServed = lacked.every(
      (skuId) => holdersOf(skuId).size < servingOf(skuId) - keptOf(skuId),
    );
    if (isServed) for (const skuId of lacked) holdersOf(skuId).add(call.id);
    return isServed;
  });
  if (served.length > 0) return served;
  const isKept = calls.some(
    (call) =>
      call.holder === "user" &&
      lackedBy(call).every((skuId) => holdersOf(skuId).size < servingOf(skuId)),
  );
  return isKept ? [] : calls;
}

/**
 * Of calls those that there is room for, one after the other: a user needs one seat of each license that they lack, a
 * group one for each member who does. What only tries again, or takes a license away, needs none.
 */
export function withinRoom(
  calls: readonly LicenseCall[],
  { users }: Pick<LicensesSeen, "users">,
  roomOf: (skuId: string) => number,
): readonly LicenseCall[] {
  const known = new Map(users.map((user) => [user.userId, user]));
  const left = new Map<string, number>();
  const roomLeft = (skuId: string) => {
    const room = left.get(skuId) ?? roomOf(skuId);
    left.set(skuId, room);
    return room;
  };
  return calls.filter((call) => {
    if (call.holder === "reprocess") return true;
    const { add, holder, id } = call;
    const given =
      holder === "user"
        ? [known.get(id)].filter((user) => user !== undefined)
        : users.filter(({ assignments }) =>
            assignments.some((each) => each.assignedByGroup === id),
          );
    const needed = add
      .map(({ skuId }) => ({ skuId, seats: given.filter((user) => !holds(skuId)(user)).length }))
      .filter(({ seats }) => seats > 0);
    if (needed.some(({ seats, skuId }) => seats > roomLeft(skuId))) return false;
    for (const { seats, skuId } of needed) left.set(skuId, roomLeft(skuId) - seats);
    return true;
  });
}

/** Seats by license for those who are left to their own hand: whoever joins later is not served before them. */
export function seatsKept(
  { changes, waves }: Reassignment,
  problems: readonly { readonly id: string; readonly problem: LicenseProblem }[],
  { users }: Pick<LicensesSeen, "users">,
): ReadonlyMap<string, number> {
  const left = new Set(
    problems.flatMap(({ id, problem }) => (problem === "protected" ? [id] : [])),
  );
  const kept = new Map<string, number>();
  if (left.size === 0) return kept;
  const addedBy = new Map(changes.map(({ add, changeId }) => [changeId, add]));
  const known = new Map(users.map((user) => [user.userId, user]));
  for (const { changeId, ids } of waves.flatMap(({ holders }) => holders)) {
    for (const user of ids.filter((id) => left.has(id)).map((id) => known.get(id))) {
      for (const { skuId } of addedBy.get(changeId) ?? []) {
        if (user === undefined || !holds(skuId)(user)) kept.set(skuId, (kept.get(skuId) ?? 0) + 1);
      }
    }
  }
  return kept;
}

function idOf({ userId }: LicensedUser): string {
  return userId;
}

function holds(skuId: string): (user: LicensedUser) => boolean {
  return ({ assignments }) => assignments.some((each) => each.skuId === skuId);
}
