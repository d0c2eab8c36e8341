// An admin of the customer changes licenses in the admin center, because somebody asked for it.

import type { Assignment, User } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { freeSeats, recomputeTenant } from "./pools.ts";
import { planIdsOf } from "./service-plans.ts";

/**
 * Everybody gets a place of use, and the Global Administrators who hold the license that is left get a
 * free one that brings all they use. Answers what stands in the way.
 */
export function changeLicenses(
  world: World,
  tenantId: string,
  subscriptionId: string | null,
): "noLicenseFree" | null {
  const skuId = world.get("subscriptions", subscriptionId ?? "")?.skuId;
  const country = world.ofTenant("tenants", tenantId)[0]?.country ?? null;
  let obstacle: "noLicenseFree" | null = null;
  for (const user of world.ofTenant("users", tenantId)) {
    const held = user.assignments.find(
      (each) => each.skuId === skuId && each.assignedByGroup === null,
    );
    if (held === undefined) continue;
    world.put("users", { ...user, usageLocation: user.usageLocation ?? country });
    if (user.isGlobalAdmin && !swap(world, user, held)) obstacle = "noLicenseFree";
  }
  return obstacle;
}

function swap(world: World, user: User, held: Assignment): boolean {
  const used = planIdsOf(world, held.skuId).filter((id) => !held.disabledPlans.includes(id));
  const skus = world.ofTenant("subscriptions", user.tenantId).map(({ skuId }) => skuId);
  const next = skus.find(
    (skuId) =>
      skuId !== held.skuId &&
      used.every((id) => planIdsOf(world, skuId).includes(id)) &&
      freeSeats(world, user.tenantId, skuId) > 0,
  );
  if (next === undefined) return false;
  const given: Assignment = {
    ...held,
    skuId: next,
    assignedAt: world.now,
    state: "Active",
    error: null,
  };
  const assignments = user.assignments.map((each) => (each === held ? given : each));
  world.put("users", {
    ...user,
    usageLocation:
      user.usageLocation ?? world.ofTenant("tenants", user.tenantId)[0]?.country ?? null,
    assignments,
  });
  const causeEventId = world.log({
    tenantId: user.tenantId,
    kind: "licensesChanged",
    actor: "person",
    injected: false,
    details: { userId: user.id, removed: held.skuId, added: next },
  });
  recomputeTenant(world, user.tenantId, causeEventId);
  return true;
}
