// What differs between the band that was approved last and the one shown now.

import type { PlanFileView } from "#contract/views.ts";

type Band = PlanFileView["band"];

type ChangeField =
  "minSeats" | "maxSeats" | "unitCostCeiling" | "term" | "earliestOrderAt" | "latestOrderAt";

type Value = string | number | { readonly amount: string; readonly currency: string } | null;

export interface BandChange {
  readonly skuId: string;
  readonly field: ChangeField;
  /** Null where the one band or the other does not buy it. */
  readonly before: Value;
  readonly after: Value;
}

const fields: readonly ChangeField[] = [
  "minSeats",
  "maxSeats",
  "unitCostCeiling",
  "term",
  "earliestOrderAt",
  "latestOrderAt",
];

export function bandChanges(before: Band, after: Band): readonly BandChange[] {
  const skuIds = new Set([...before.targets, ...after.targets].map(({ skuId }) => skuId));
  return [...skuIds].flatMap((skuId) => {
    const old = before.targets.find((target) => target.skuId === skuId);
    const now = after.targets.find((target) => target.skuId === skuId);
    return fields
      .map((field) => ({ skuId, field, before: old?.[field] ?? null, after: now?.[field] ?? null }))
      .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
  });
}
