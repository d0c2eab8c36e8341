// Where seats are scarce they go to whoever is out, then to whoever has waited longest for one.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import type { LicenseCall, LicenseProblem } from "./converge.ts";
import type { LicensedUser, LicensesSeen } from "./observed.ts";

/** A user who was refused a license for want of a free seat, and since when. */
export const SeatQueue = z.array(z.object({ id: z.string(), since: Instant }));
export type SeatQueue = z.infer<typeof SeatQueue>;

/** Who was refused joins at the end, and keeps the place for as long as the license is missing, whatever is tried meanwhile. */
export function queued(
  before: SeatQueue,
  refused: readonly {
    readonly id: string;
    readonly problem: LicenseProblem;
    readonly at: Instant;
  }[],
  pending: ReadonlySet<string>,
): SeatQueue {
  const known = new Set(before.map(({ id }) => id));
  const joining = refused
    .filter(({ id, problem }) => problem === "noSeats" && !known.has(id))
    .map(({ at, id }) => ({ id, since: at }));
  return [...before, ...joining].filter(({ id }) => pending.has(id));
}

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
 * Of calls for which there are not seats enough, those that come first: what is sent together is carried out in any
 * order (Graph, "Combine multiple HTTP requests using JSON batching"). All of them where no seat is free, since only
 * Microsoft's own word says so for good.
 */
export function firstServed(
  calls: readonly LicenseCall[],
  { users }: Pick<LicensesSeen, "users">,
  seatsOf: (skuId: string) => number,
): readonly LicenseCall[] {
  const holders = new Map<string, Set<string>>();
  const holdersOf = (skuId: string) => {
    const known = holders.get(skuId) ?? new Set(users.filter(holds(skuId)).map(idOf));
    holders.set(skuId, known);
    return known;
  };
  const served = calls.filter((call) => {
    if (call.holder !== "user") return true;
    const fresh = call.add
      .map(({ skuId }) => skuId)
      .filter((each) => !holdersOf(each).has(call.id));
    const isServed = fresh.every((skuId) => holdersOf(skuId).size < seatsOf(skuId));
    if (isServed) for (const skuId of fresh) holdersOf(skuId).add(call.id);
    return isServed;
  });
  return served.length === 0 ? calls : served;
}

function idOf({ userId }: LicensedUser): string {
  return userId;
}

function holds(skuId: string): (user: LicensedUser) => boolean {
  return ({ assignments }) => assignments.some((each) => each.skuId === skuId);
}
