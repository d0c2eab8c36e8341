// Customers whom only a gap can move: of a capped license there is no room for all seats beside the source, and a
// group gives it, so that no user can be taken out of it alone.

import type { CustomerRows } from "./customer-rows.ts";
import { skuRows, type SkuRow } from "./skus.ts";

/** Seats of the family that a tenant may have bought; learn.microsoft.com/partner-center, "Pricing and offers". */
const SEATS_MAX = 300;

export interface NeededGap {
  readonly skuId: string;
  /** Everybody who uses it: who agrees does not count heads. */
  readonly users: number;
  readonly isAccepted: boolean;
}

const capped: ReadonlySet<string> = new Set(
  Object.values(skuRows)
    .filter((row: SkuRow) => row.isCapped)
    .map(({ skuId }) => skuId),
);

/** Null where the customer can be moved without one. Nobody agrees that all users are without a license at once. */
export function gapNeeded({ blueprint, ours, sources, users }: CustomerRows): NeededGap | null {
  const byGroup = new Set((blueprint.byGroup ?? []).map((sku) => skuRows[sku].skuId));
  const skuId = sources
    .map((source) => source.skuId)
    .find((id) => capped.has(id) && byGroup.has(id));
  if (skuId === undefined) return null;
  const held = [...sources, ...(ours === null ? [] : [ours])]
    .filter((each) => capped.has(each.skuId))
    .reduce((seats, each) => seats + each.seats, 0);
  const inUse = users.filter((user) =>
    user.assignments.some((each) => each.skuId === skuId),
  ).length;
  const room = SEATS_MAX - held;
  const own = ours?.skuId === skuId ? ours.seats : 0;
  if (inUse - own <= room) return null;
  return { skuId, users: inUse, isAccepted: blueprint.acceptsGap === true && room > 0 };
}
