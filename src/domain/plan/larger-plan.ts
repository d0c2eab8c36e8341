// Under the seat cap: the users whose seats do not fit beside the source get a larger plan that knows no
// such cap, so that nobody waits for the source to leave the pool.

import { exclusivePlansOf } from "../equivalence/plan-families.ts";
import type { Estate, EstateUser } from "../estate/estate.ts";
import { withPurchase } from "./draft-lines.ts";
import type { DraftLine, MovingLine } from "./moving-line.ts";
import type { PlanRequest } from "./plan-request.ts";
import { replaceSku, type SkuReplacement } from "./replace-sku.ts";
import type { Purchase } from "./routes.ts";

/** A pool of which only so many seats can be bought while its sources stand. */
export interface CappedPool {
  readonly skuId: string;
  readonly lines: readonly MovingLine[];
  /** Users for whom there is no seat beside them. */
  readonly usersAbove: number;
  /** Seats that ours have to have in the end, what they have now, and how many more fit beside the sources. */
  readonly needed: number;
  readonly ours: number;
  readonly room: number;
  readonly sourceSeats: number;
}

/**
 * The drafts with a larger plan for the users above the cap; where groups give the license, so that nobody can
 * be taken out of it alone, for all of them. Null where the partner does not use this way, or no license that
 * can be bought covers what those users use.
 */
export function withLargerPlan(
  request: PlanRequest,
  drafts: readonly DraftLine[],
  { lines, ours, room, skuId, usersAbove }: CappedPool,
): DraftLine[] | null {
  if (request.policy.routes.largerPlan === "never") return null;
  if (request.estate.knownBy === "declared") return null; // nobody could give it to them
  if (lines.some(({ buys, source }) => buys.kind !== "same" || source.row.skuId !== skuId)) {
    return null;
  }
  const sources = lines.map(({ source }) => source);
  const replacement = replaceSku(request, sources, skuId, true);
  if (replacement === null || replacement.refusal !== null) return null;
  const leaving = ours + room > 0 ? takenOut(request.estate, skuId, usersAbove) : null;
  if (leaving === null && collidesInGroups(request, replacement)) return null;
  return drafts.map((draft) => {
    if (draft.kind === "resting" || !lines.includes(draft.line)) return draft;
    const buys = purchaseOf(draft.line, replacement, leaving);
    return { kind: "moving", line: withPurchase(request, draft.line, buys, "largerPlan") };
  });
}

function purchaseOf(
  { buys }: MovingLine,
  replacement: SkuReplacement,
  leaving: ReadonlySet<string> | null,
): Exclude<Purchase, { kind: "same" }> {
  if (leaving === null || buys.kind !== "same") return { kind: "other", replacement };
  return { kind: "both", offer: buys.offer, replacement, leaving };
}

/**
 * A group is given the new license before the old one goes, and nobody can hold two plans of one family: its
 * members would work on neither.
 */
function collidesInGroups({ market }: PlanRequest, { skuId, classes }: SkuReplacement): boolean {
  const plansOf = (id: string) => market?.licenses.get(id.toLowerCase())?.plans ?? [];
  const held = exclusivePlansOf(plansOf(skuId));
  return classes
    .filter(({ holders }) => holders.holders.some(({ kind }) => kind === "group"))
    .flatMap(({ offers }) =>
      offers.map(({ tenantSkuId }) => exclusivePlansOf(plansOf(tenantSkuId))),
    )
    .some((given) =>
      given.some((plan, at) => plan !== null && held[at] !== null && plan !== held[at]),
    );
}

/**
 * So many users who have the license directly and no other way, those whom Graph takes a change for first.
 * Null where there are not so many.
 */
function takenOut({ users }: Estate, skuId: string, count: number): ReadonlySet<string> | null {
  const own = users.filter(({ assignments }) => {
    const ways = assignments.filter((each) => each.skuId === skuId);
    return ways.length === 1 && ways[0]?.assignedByGroup === null;
  });
  if (own.length < count) return null;
  const first = [...own.filter(hasPlace), ...own.filter((user) => !hasPlace(user))];
  return new Set(first.slice(0, count).map(({ userId }) => userId));
}

function hasPlace({ usageLocation }: EstateUser): boolean {
  return usageLocation !== null && usageLocation !== "";
}
