// The pools of a tenant: all subscriptions of one SKU, whoever sold them, serve the users who hold
// it, first assigned first served. Licenses belong to tenant and SKU, never to a subscription.

import { addDays } from "#lib/instant.ts";
import type { Assignment, Subscription, User } from "../world/entities.ts";
import type { Need } from "../world/measures.ts";
import type { World } from "../world/world.ts";
import { measureService } from "./interruptions.ts";
import { readingsOf } from "./readings.ts";
import { holdsSeat, type Served } from "./service-plans.ts";

// Microsoft's page "What if my subscription expires": admins have 90 days to resolve over-assignment.
const OVER_ASSIGNMENT_DAYS = 90;

/** Seats that users can hold now: of active and warning subscriptions, without those still being provisioned. */
function servingSeats(subscription: Subscription): number {
  if (subscription.state !== "active" && subscription.state !== "warning") return 0;
  return subscription.seats - (subscription.csp?.provisioning?.seats ?? 0);
}

/**
 * To be called after every change of a tenant's subscriptions, users or assignments: decides who is
 * served, opens and closes interruptions, starts and stops the retention clocks.
 */
export function recomputeTenant(world: World, tenantId: string, causeEventId: string): void {
  const served = serve(world, tenantId, causeEventId);
  measureService(world, tenantId, served, causeEventId);
}

/** Decides who is served, and marks the assignments of those who are not. */
export function serve(world: World, tenantId: string, causeEventId: string): Served {
  const seats = seatsBySku(world, tenantId);
  const served = new Map<string, ReadonlySet<string>>();
  for (const [skuId, holders] of holdersBySku(world, tenantId)) {
    const capacity = seats.get(skuId) ?? 0;
    const excess = holders.length - capacity;
    const tolerated = isTolerated(world, tenantId, skuId, capacity, excess, causeEventId);
    served.set(skuId, new Set(tolerated ? holders : holders.slice(0, capacity)));
  }
  for (const user of world.ofTenant("users", tenantId)) markAssignments(world, user, served);
  return served;
}

/** Seats of the pool that nobody holds. */
export function freeSeats(world: World, tenantId: string, skuId: string): number {
  const held = holdersBySku(world, tenantId).get(skuId)?.length ?? 0;
  return Math.max(0, (seatsBySku(world, tenantId).get(skuId) ?? 0) - held);
}

export function needsOf(world: World, tenantId: string, userId: string): readonly Need[] {
  return world.ofTenant("needs", tenantId).filter((need) => need.userId === userId);
}

/** The kinder reading's 90 days are over: the pool is served by the rule from now on. */
export function performOverAssignmentEnd(world: World, tenantId: string, skuId: string): void {
  const row = world.get("overAssignments", `${tenantId}/${skuId}`);
  if (row === undefined) return;
  world.log({
    tenantId,
    kind: "overAssignmentEnded",
    actor: "microsoft",
    injected: false,
    details: { skuId },
  });
  recomputeTenant(world, tenantId, row.causeEventId);
}

function seatsBySku(world: World, tenantId: string): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const subscription of world.ofTenant("subscriptions", tenantId)) {
    const { skuId } = subscription;
    seats.set(skuId, (seats.get(skuId) ?? 0) + servingSeats(subscription));
  }
  return seats;
}

/** Ids of the users of each SKU, first assigned first. */
function holdersBySku(world: World, tenantId: string): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, { readonly userId: string; readonly since: string }[]>();
  for (const user of world.ofTenant("users", tenantId)) {
    for (const [skuId, since] of firstAssigned(user)) {
      const list = holders.get(skuId) ?? [];
      list.push({ userId: user.id, since });
      holders.set(skuId, list);
    }
  }
  return new Map(
    [...holders].map(([skuId, list]) => [
      skuId,
      list
        .toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
        .map((holder) => holder.userId),
    ]),
  );
}

function firstAssigned(user: User): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const assignment of user.assignments.filter(holdsSeat)) {
    const { skuId, assignedAt } = assignment;
    const before = first.get(skuId);
    if (before === undefined || assignedAt < before) first.set(skuId, assignedAt);
  }
  return first;
}

/** Under the kinder reading a pool that shrank, but is not gone, serves everybody for 90 days. */
function isTolerated(
  world: World,
  tenantId: string,
  skuId: string,
  capacity: number,
  excess: number,
  causeEventId: string,
): boolean {
  const id = `${tenantId}/${skuId}`;
  const actId = `over/${id}`;
  const row = world.get("overAssignments", id);
  if (excess <= 0 || capacity === 0) {
    if (row !== undefined) {
      world.remove("overAssignments", id);
      world.remove("scheduled", actId);
    }
    return false;
  }
  if (readingsOf(world, tenantId).overAssignment === "cutsLastAssignedAtOnce") return false;
  if (row !== undefined) return addDays(row.since, OVER_ASSIGNMENT_DAYS) > world.now;
  world.put("overAssignments", { id, tenantId, skuId, since: world.now, causeEventId });
  const at = addDays(world.now, OVER_ASSIGNMENT_DAYS);
  world.put("scheduled", { id: actId, tenantId, at, act: { kind: "overAssignmentEnds", skuId } });
  return true;
}

/** A license that is short of seats stays on its user, with the error that Graph shows. */
function markAssignments(world: World, user: User, served: Served): void {
  let changed = false;
  const assignments = user.assignments.map((assignment): Assignment => {
    const isServed = served.get(assignment.skuId)?.has(user.id) === true;
    const isMarked = assignment.state === "ActiveWithError";
    if (!holdsSeat(assignment) || isServed === !isMarked) return assignment;
    changed = true;
    return isServed
      ? { ...assignment, state: "Active", error: null }
      : { ...assignment, state: "ActiveWithError", error: "CountViolation" };
  });
  if (changed) world.put("users", { ...user, assignments });
}
