// What changing direct licences means and when Graph refuses it.

import type { z } from "zod";
import type { LicenseChange } from "#microsoft/endpoints/graph/users.ts";
import type { Assignment, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { assignableSeats, consumedSeats } from "./pools.ts";
import { lacksItsBase, violationOf, type LicenseViolation } from "../rules/license-violations.ts";
import { badRequest } from "./shared.ts";

type Change = z.output<typeof LicenseChange>;

const refusalTexts: Readonly<Record<LicenseViolation, string>> = {
  MutuallyExclusiveViolation:
    "License assignment failed because the license contains conflicting service plans.",
  DependencyViolation:
    "License assignment failed because a service plan depends on the service plan(s) that the user lacks.",
  ProhibitedInUsageLocationViolation:
    "License assignment failed because a service plan is not allowed in the user's usage location.",
};

/** The user after the change, removals first, as they make room for what is added; throws Graph's refusal. */
export function changedUser(world: World, user: User, change: Change): User {
  const removed = new Set(change.removeLicenses.map((skuId) => skuId.toLowerCase()));
  for (const skuId of removed) refuseRemoval(user, skuId);
  const kept = user.assignments.filter(
    (assignment) => assignment.assignedByGroup !== null || !removed.has(assignment.skuId),
  );
  const assignments = [...kept];
  for (const added of change.addLicenses) {
    const index = assignments.findIndex(
      ({ skuId, assignedByGroup }) => skuId === added.skuId && assignedByGroup === null,
    );
    const before = assignments[index];
    checkPlans(world, added.skuId, added.disabledPlans ?? []);
    if (before !== undefined) {
      assignments[index] = { ...before, disabledPlans: added.disabledPlans ?? [] };
    } else {
      refuseAddition(world, { ...user, assignments }, added);
      assignments.push(newAssignment(world, added.skuId, added.disabledPlans ?? []));
    }
  }
  const isLess = removed.size > 0 && !lacksItsBase(world, user.assignments);
  if (isLess && lacksItsBase(world, assignments)) {
    throw badRequest(
      "License cannot be removed: an assigned service plan depends on the service plan(s) it brings.",
    );
  }
  return { ...user, assignments };
}

type Licenses = readonly Pick<Assignment, "skuId" | "disabledPlans">[];

/** What a change took and gave, as the event log tells it: `sku` or `sku:plan+plan`, in order. */
export function licensesTold(before: Licenses, after: Licenses) {
  const [old, now] = [before, after].map((licenses) => new Set(licenses.map(licenseText)));
  const without = (licenses: Licenses, others: ReadonlySet<string> | undefined) =>
    licenses
      .map(licenseText)
      .filter((text) => others?.has(text) !== true)
      .toSorted()
      .join(" ");
  return { removed: without(before, now), added: without(after, old) };
}

function licenseText({ skuId, disabledPlans }: Licenses[number]): string {
  return disabledPlans.length === 0 ? skuId : `${skuId}:${disabledPlans.toSorted().join("+")}`;
}

function newAssignment(world: World, skuId: string, disabledPlans: readonly string[]): Assignment {
  return {
    skuId,
    disabledPlans,
    assignedByGroup: null,
    assignedAt: world.now,
    state: "Active",
    error: null,
  };
}

/** True where one more user can hold the SKU. */
export function hasRoom(world: World, tenantId: string, skuId: string): boolean {
  const consumed = consumedSeats(world, tenantId).get(skuId) ?? 0;
  return consumed < assignableSeats(world, tenantId, skuId);
}

/** Refuses a SKU that the tenant does not own and plans that the SKU does not hold. */
export function checkPlans(world: World, skuId: string, disabledPlans: readonly string[]): void {
  const plans = world.get("skus", skuId)?.servicePlans ?? [];
  const unknown = disabledPlans.find((id) => !plans.some((plan) => plan.id === id));
  if (unknown === undefined) return;
  throw badRequest(
    `License assignment failed because service plan ${unknown} is not part of ${skuId}.`,
  );
}

function refuseRemoval(user: User, skuId: string): void {
  const held = user.assignments.filter((assignment) => assignment.skuId === skuId);
  if (held.some(({ assignedByGroup }) => assignedByGroup === null)) return;
  throw badRequest(
    held.length > 0
      ? "User license is inherited from a group membership and it cannot be removed directly from the user."
      : "User does not have a corresponding license.",
  );
}

/** `user` as the removals of the same call leave them. */
function refuseAddition(
  world: World,
  user: User,
  { skuId, disabledPlans = [] }: Change["addLicenses"][number],
): void {
  if (user.usageLocation === null) {
    throw badRequest("License assignment cannot be done for user with invalid usage location.");
  }
  const owned = world
    .ofTenant("subscriptions", user.tenantId)
    .some((subscription) => subscription.skuId === skuId && subscription.state !== "deleted");
  if (!owned) {
    throw badRequest(`License ${skuId} does not correspond to a valid company License.`);
  }
  const holds = user.assignments.some((assignment) => assignment.skuId === skuId);
  if (!holds && !hasRoom(world, user.tenantId, skuId)) {
    throw badRequest(`Subscription with SKU ${skuId} does not have any available licenses.`);
  }
  const violation = violationOf(world, user, { skuId, disabledPlans }, user.assignments);
  if (violation !== null) throw badRequest(refusalTexts[violation]);
}
