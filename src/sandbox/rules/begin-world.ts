// A world file becomes a living world: its rows, what is due in it, what its users need, and what its
// present terms cost.

import { addDays } from "#lib/instant.ts";
import type { Subscription } from "../world/entities.ts";
import type { WorldFile } from "../world/world-file.ts";
import type { World } from "../world/world.ts";
import { chargeExtension, chargeTerm } from "./charges.ts";
import { scheduleDelegatedAdminEnd } from "./consents.ts";
import { beginNeeds } from "./interruptions.ts";
import { orderFault } from "../faults/order-fault.ts";
import { serve } from "./pools.ts";
import { scheduleLifecycle, scheduleProvisioned, scheduleTermEnd } from "./subscription-acts.ts";
import { termStart } from "./term-end.ts";

// A world that begins in the middle of a grace or a suspension: how long that still lasts.
const WARNING_DAYS = 30;
const SUSPENDED_DAYS = 90;

/** Fills an empty world whose clock stands at the file's start. */
export function beginWorld(world: World, file: WorldFile): void {
  putRows(world, file);
  const causeEventId = world.log({
    tenantId: null,
    kind: "worldBegan",
    actor: "microsoft",
    injected: false,
    details: { seed: file.seed },
  });
  for (const subscription of file.subscriptions) beginSubscription(world, subscription);
  for (const { tenantId } of file.tenants) {
    beginNeeds(world, tenantId, serve(world, tenantId, causeEventId));
  }
  for (const relationship of file.delegatedAdmins) scheduleDelegatedAdminEnd(world, relationship);
  for (const { at, tenantId, act } of file.scheduled) world.schedule(at, tenantId, act);
}

function putRows(world: World, file: WorldFile): void {
  for (const row of file.partners) world.put("partners", row);
  for (const row of file.applications) world.put("applications", row);
  for (const row of file.products) world.put("products", row);
  for (const row of file.promotions) world.put("promotions", row);
  for (const row of file.skus) world.put("skus", row);
  for (const row of file.tenants) world.put("tenants", row);
  for (const row of file.users) world.put("users", row);
  for (const row of file.groups) world.put("groups", row);
  for (const row of file.subscriptions) world.put("subscriptions", row);
  for (const row of file.relationships) world.put("relationships", row);
  for (const row of file.agreements) world.put("agreements", row);
  for (const row of file.delegatedAdmins) world.put("delegatedAdmins", row);
  for (const row of file.consents) world.put("consents", row);
  for (const row of file.people) world.put("people", row);
  for (const order of file.faults.scripts) orderFault(world, order);
}

function beginSubscription(world: World, subscription: Subscription): void {
  scheduleProvisioned(world, subscription);
  switch (subscription.state) {
    case "pending":
    case "active":
      scheduleTermEnd(world, subscription);
      return beginCharges(world, subscription);
    case "warning":
      return scheduleStateEnd(world, subscription, WARNING_DAYS);
    case "suspended":
      return scheduleStateEnd(world, subscription, SUSPENDED_DAYS);
    case "deleted":
  }
}

function beginCharges(world: World, subscription: Subscription): void {
  const { seats, extendedSince } = subscription;
  if (extendedSince !== null) chargeExtension(world, subscription, world.now);
  else chargeTerm(world, subscription, "term", seats, termStart(subscription));
}

function scheduleStateEnd(world: World, subscription: Subscription, days: number): void {
  scheduleLifecycle(world, subscription, addDays(world.now, days), {
    kind: "stateEnds",
    subscriptionId: subscription.id,
  });
}
