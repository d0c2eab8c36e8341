// Add-ons: an order of one is refused where the tenant has none of the bases that the catalogue names.
// Source: learn.microsoft.com/partner-center, "Create a cart", prerequisite SKUs.

import type { Offer } from "../catalog/catalog.ts";
import { isServing } from "../estate/estate.ts";
import type { DraftLine } from "./moving-line.ts";
import type { PlanRequest } from "./plan-request.ts";

/**
 * Whether a base is in the tenant from now on: one of ours, one that stays where it is, or one that is
 * bought again, whose source serves until ours do. Who is moved away from a base has it no longer.
 */
export function hasBase(
  { ours }: Pick<PlanRequest, "ours">,
  drafts: readonly DraftLine[],
  { baseSkus = [] }: Offer,
): boolean {
  if (baseSkus.length === 0) return true;
  const bases = new Set(baseSkus);
  return (
    ours.some(({ seats, skuId }) => seats > 0 && bases.has(skuId)) ||
    drafts.some((draft) => {
      const { row } = draft.line.source;
      if (!bases.has(row.skuId)) return false;
      if (draft.kind === "moving") return draft.line.buys.kind !== "other";
      return isServing(row) && draft.line.choice.route !== "ignore";
    })
  );
}
