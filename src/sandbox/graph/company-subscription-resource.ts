// A commercial subscription as Graph writes it, whoever sold it.

import type { Instant } from "#lib/instant.ts";
import { oncePer } from "#lib/once-per.ts";
import type { ScheduledAct, Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { provisionedSeats } from "./pools.ts";

const STATUS = {
  pending: "Enabled",
  active: "Enabled",
  warning: "Warning",
  suspended: "Suspended",
  deleted: "Deleted",
} as const;

/** Graph's own id of the row; the commerce id is another one. */
export function directoryId({ id }: Subscription): string {
  return id.slice(0, 8).split("").toReversed().join("") + id.slice(8);
}

export function companySubscriptionResource(
  world: World,
  subscription: Subscription,
): Readonly<Record<string, unknown>> {
  const { seller } = subscription;
  return {
    id: directoryId(subscription),
    commerceSubscriptionId: subscription.id,
    createdDateTime: subscription.createdAt,
    isTrial: subscription.isTrial,
    nextLifecycleDateTime: nextFlip(world, subscription),
    ownerId: null,
    ownerTenantId: seller.kind === "csp" ? seller.partnerTenantId : null,
    ownerType: "User",
    skuId: subscription.skuId,
    skuPartNumber: subscription.skuPartNumber,
    totalLicenses: provisionedSeats(subscription),
    serviceStatus: [],
    status: STATUS[subscription.state],
  };
}

function nextFlip(world: World, subscription: Subscription): Instant | null {
  if (subscription.state === "deleted") return null;
  if (subscription.state === "active") return subscription.endsAt;
  const flips = scheduledFlips(world, subscription.tenantId);
  return flips.find(({ subscriptionId }) => subscriptionId === subscription.id)?.at ?? null;
}

interface Flip {
  readonly subscriptionId: string;
  readonly at: Instant;
}

/** When subscriptions of a tenant that are in their grace or suspended change their state next. */
export function scheduledFlips(world: World, tenantId: string): readonly Flip[] {
  return flipsAmong(world.ofTenant("scheduled", tenantId));
}

/** The acts of a tenant are one list until one of them changes. */
const flipsAmong = oncePer((scheduled: readonly ScheduledAct[]): readonly Flip[] =>
  scheduled.flatMap(({ act, at }) =>
    act.kind === "stateEnds" ? [{ subscriptionId: act.subscriptionId, at }] : [],
  ),
);
