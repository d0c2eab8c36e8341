import { listAvailableLicenses as endpoint } from "#microsoft/endpoints/partner-center/licenses.ts";
import { consumedSeats, isInDirectory, provisionedSeats } from "../graph/pools.ts";
import type { Operation, OperationContext } from "../operation.ts";
import type { Subscription } from "../world/entities.ts";
import {
  asksForGroup1,
  licensedCustomerOf,
  productSkuOf,
  servicePlansOf,
} from "./license-resources.ts";
import { collection } from "./shared.ts";

/** One row per SKU over all channels, as in Graph. */
export const listAvailableLicenses: Operation = {
  endpoint,
  support: { missing: "licenses of Group2" },
  perform(context) {
    const { world } = context;
    const { tenantId } = licensedCustomerOf(context, "read");
    const rows = world.ofTenant("subscriptions", tenantId).filter(isInDirectory);
    const bySku = Map.groupBy(asksForGroup1(context) ? rows : [], ({ skuId }) => skuId);
    const consumed = consumedSeats(world, tenantId);
    const items = [...bySku].map(([skuId, same]) =>
      row(context, skuId, same, consumed.get(skuId) ?? 0),
    );
    return { status: 200, body: collection(items, null) };
  },
};

function row(
  { world }: OperationContext,
  skuId: string,
  subscriptions: readonly Subscription[],
  consumedUnits: number,
): object {
  const units = (state: Subscription["state"]) =>
    subscriptions
      .filter((subscription) => subscription.state === state)
      .reduce((sum, subscription) => sum + provisionedSeats(subscription), 0);
  const [activeUnits, warningUnits, suspendedUnits] = [
    units("active"),
    units("warning"),
    units("suspended"),
  ];
  const status = activeUnits > 0 ? "Enabled" : warningUnits > 0 ? "Warning" : "Suspended";
  return {
    availableUnits: Math.max(0, activeUnits + warningUnits - consumedUnits),
    activeUnits,
    consumedUnits,
    suspendedUnits,
    totalUnits: activeUnits + warningUnits,
    warningUnits,
    productSku: productSkuOf(world, skuId),
    servicePlans: servicePlansOf(world, skuId, status),
    capabilityStatus: status,
    attributes: { objectType: "SubscribedSku" },
  };
}
