import { listSubscribedSkus as endpoint } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import type { Operation } from "../operation.ts";
import type { Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { requireAccess } from "./delegated-access.ts";
import { consumedSeats, isInDirectory, provisionedSeats } from "./pools.ts";
import { selected, values } from "./shared.ts";

/** One row per SKU over all channels: the sum can hide that one of its parts is about to end. */
export const listSubscribedSkus: Operation = {
  endpoint,
  support: { missing: "locked-out units" },
  perform(context) {
    requireAccess(context, "read");
    const { world, caller } = context;
    const rows = world.ofTenant("subscriptions", caller.tenantId).filter(isInDirectory);
    const bySku = Map.groupBy(rows, (subscription) => subscription.skuId);
    const consumed = consumedSeats(world, caller.tenantId);
    const items = [...bySku].map(([skuId, subscriptions]) =>
      selected(context, {
        id: `${caller.tenantId}_${skuId}`,
        accountId: caller.tenantId,
        ...skuRow(world, skuId, subscriptions),
        consumedUnits: consumed.get(skuId) ?? 0,
      }),
    );
    return { status: 200, body: values(items, "subscribedSkus") };
  },
};

function skuRow(
  world: World,
  skuId: string,
  subscriptions: readonly Subscription[],
): Readonly<Record<string, unknown>> {
  const sku = world.get("skus", skuId);
  const units = (state: Subscription["state"]) =>
    subscriptions
      .filter((subscription) => subscription.state === state)
      .reduce((sum, subscription) => sum + provisionedSeats(subscription), 0);
  const enabled = units("active");
  const warning = units("warning");
  const suspended = units("suspended");
  return {
    skuId,
    skuPartNumber: subscriptions[0]?.skuPartNumber,
    appliesTo: sku?.appliesTo ?? "User",
    capabilityStatus:
      enabled > 0 ? "Enabled" : warning > 0 ? "Warning" : suspended > 0 ? "Suspended" : "Deleted",
    prepaidUnits: { enabled, suspended, warning, lockedOut: 0 },
    servicePlans: (sku?.servicePlans ?? []).map((plan) => ({
      servicePlanId: plan.id,
      servicePlanName: plan.name,
      provisioningStatus: "Success",
      appliesTo: sku?.appliesTo ?? "User",
    })),
    subscriptionIds: subscriptions.filter(({ state }) => state !== "deleted").map(({ id }) => id),
  };
}
