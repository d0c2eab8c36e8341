// The acts that a subscription has before it: at most one of its lifecycle and one of its
// provisioning, under ids of their own, so that a new one replaces the one before.

import { addMs, type Instant } from "#lib/instant.ts";
import type { Act, Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { readingsOf } from "./readings.ts";

// Acts of one instant are performed in the order of their ids: people (act, answer) before
// provisioning before terms, so that somebody who acts at the last instant still acts in time.
function lifecycleActId(subscriptionId: string): string {
  return `term/${subscriptionId}`;
}

function provisioningActId(subscriptionId: string): string {
  return `provisioning/${subscriptionId}`;
}

/** Says what happens next to the subscription by itself; replaces what was to happen before. */
export function scheduleLifecycle(
  world: World,
  subscription: Subscription,
  at: Instant,
  act: Extract<Act, { kind: "termEnd" | "renewalCompletes" | "stateEnds" }>,
): void {
  const { id, tenantId } = subscription;
  world.put("scheduled", { id: lifecycleActId(id), tenantId, at, act });
}

export function scheduleTermEnd(world: World, subscription: Subscription): void {
  const { id, endsAt, tenantId } = subscription;
  if (endsAt === null) return;
  const { clockAheadSeconds } = readingsOf(world, tenantId);
  scheduleLifecycle(world, subscription, addMs(endsAt, -clockAheadSeconds * 1_000), {
    kind: "termEnd",
    subscriptionId: id,
    endsAt,
  });
}

export function scheduleProvisioned(world: World, subscription: Subscription): void {
  const { id, tenantId, csp } = subscription;
  if (csp === null || csp.provisioning === null) return;
  world.put("scheduled", {
    id: provisioningActId(id),
    tenantId,
    at: csp.provisioning.readyAt,
    act: { kind: "provisioned", subscriptionId: id },
  });
}

/** Nothing more happens by itself to a subscription that is gone. */
export function dropActs(world: World, subscriptionId: string): void {
  world.remove("scheduled", lifecycleActId(subscriptionId));
  world.remove("scheduled", provisioningActId(subscriptionId));
}

export function dropProvisioned(world: World, subscriptionId: string): void {
  world.remove("scheduled", provisioningActId(subscriptionId));
}

/** True from the term's end until the renewal is completed: its settings are read-only then. */
export function isRenewing(world: World, subscriptionId: string): boolean {
  return world.get("scheduled", lifecycleActId(subscriptionId))?.act.kind === "renewalCompletes";
}
