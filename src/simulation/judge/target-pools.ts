// What was bought for which sources: of the same SKU, or of another that their users were given in its place.

import type { Evidence, RecordedLine } from "./evidence.ts";
import { standInsFor } from "./licenses.ts";

/** Purchases of one SKU in one tenant, and the sources that they stand in for. */
export interface TargetPool<Source> {
  readonly tenantId: string;
  readonly skuId: string;
  readonly sources: readonly Source[];
}

/** A source stands in several pools where several SKUs stand in for its own. */
export function targetPools<Source>(
  sources: readonly Source[],
  lineOf: (source: Source) => RecordedLine,
  evidence: Evidence,
): TargetPool<Source>[] {
  const pools = new Map<string, { tenantId: string; skuId: string; sources: Source[] }>();
  for (const source of sources) {
    const line = lineOf(source);
    for (const skuId of targetsOf(line, evidence)) {
      const { tenantId } = line;
      const key = `${tenantId}/${skuId}`;
      const pool = pools.get(key) ?? { tenantId, skuId, sources: [] };
      pool.sources.push(source);
      pools.set(key, pool);
    }
  }
  return [...pools.values()];
}

/** Its own SKU where nothing else was bought for its users. */
function targetsOf({ tenantId, skuId }: RecordedLine, { events, meter }: Evidence): string[] {
  const bought = new Set(
    meter.seatsBought.filter((one) => one.tenantId === tenantId).map((one) => one.skuId),
  );
  if (bought.size === 0 || bought.has(skuId)) return [skuId];
  const standIns = [...standInsFor(tenantId, skuId, events)].filter((each) => bought.has(each));
  return standIns.length > 0 ? standIns.sort() : [skuId];
}
