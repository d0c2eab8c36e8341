// Whether the users of a SKU may be given another license.

import type { CheckedFile } from "./plan-file.ts";

/** Somebody wants it, for any line of the SKU. */
export function isOtherWanted({ overrides, plan }: CheckedFile, skuId: string): boolean {
  const lines = plan.lines.filter((line) => line.skuId === skuId);
  const ids = new Set(lines.map(({ lineId }) => lineId));
  return overrides.some(
    ({ lineId, replaceWith, wanted }) =>
      ids.has(lineId) && (replaceWith !== null || wanted?.skuId != null),
  );
}

/** It can be bought as it is, so that nobody has to leave it for that. */
export function isSold({ offers }: CheckedFile, skuId: string): boolean {
  return offers.some(
    (offer) =>
      offer.tenantSkuId.toLowerCase() === skuId &&
      offer.isPurchasable &&
      !offer.isTrial &&
      offer.terms.length > 0,
  );
}
