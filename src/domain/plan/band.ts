// The band: everything that a named person approves, in numbers. Whatever happens inside it needs no
// new approval, and nothing happens outside it.

import { addDays, latest } from "#lib/instant.ts";
import { isAbove, timesMoney, type Money } from "#lib/money.ts";
import type {
  ApprovalBand,
  MovePlan,
  PlanLine,
  PlanTarget,
  RenewalQuote,
  TargetBand,
} from "./move-plan.ts";
import { isBoughtFor } from "./bought-lines.ts";
import type { PlannedPool } from "./plan-pools.ts";
import type { Policy } from "./policy.ts";

export interface TargetOfPool {
  readonly target: PlanTarget;
  readonly pool: PlannedPool;
}

export function bandOf(
  plan: Pick<MovePlan, "moveId" | "tenantId" | "madeAt" | "reassignment">,
  lines: readonly PlanLine[],
  targets: readonly TargetOfPool[],
  policy: Policy,
): ApprovalBand {
  return {
    acts: lines
      .filter((line) => isBoughtFor(line) || isHandedOver(line))
      .map(({ lineId, acts }) => ({
        chooseEnd: acts.chooseEnd !== null,
        lineId,
        stopRenewal: acts.stopRenewal !== null,
        transfer: acts.transfer !== null,
        ...(acts.endNow === null ? {} : { endNow: true }),
        ...(acts.reduceSeats === undefined ? {} : { reduceSeats: true }),
        ...(acts.renewToCsp === null ? {} : { renewToCsp: true }),
        ...(acts.renewToCsp?.quote === undefined
          ? {}
          : { renewsAtMost: renewalLimits(acts.renewToCsp.quote, policy) }),
        ...(acts.renewToCsp?.commitment === undefined
          ? {}
          : { renewsFor: acts.renewToCsp.commitment }),
      })),
    licenses: (plan.reassignment?.changes ?? [])
      .map(({ add, before, holder, remove }) => ({ add, before, holder, remove }))
      .toSorted((a, b) => (changeKey(a) < changeKey(b) ? -1 : 1)),
    moveId: plan.moveId,
    schema: "handover.band/1",
    targets: targets.map((each) => targetBand(each, policy, plan)),
    tenantId: plan.tenantId,
  };
}

function renewalLimits({ maxSeats, unitCost }: RenewalQuote, policy: Policy) {
  const ceiling = unitCost === null ? null : timesMoney(unitCost, policy.priceCeilingFactor);
  return { seats: maxSeats, unitCost: ceiling };
}

/** The price shown and a little more; the usual price at least, since a contingency may come after a promotion. */
function ceilingOf({ promotion, unitCost }: PlanTarget, policy: Policy): Money | null {
  if (unitCost === null) return null;
  const ceiling = timesMoney(unitCost, policy.priceCeilingFactor);
  const usual = promotion?.usualUnitCost;
  return usual !== undefined && isAbove(usual, ceiling) ? usual : ceiling;
}

function isHandedOver({ acts }: PlanLine): boolean {
  return acts.transfer !== null || acts.renewToCsp !== null;
}

function changeKey({ add, before, holder, remove }: ApprovalBand["licenses"][number]): string {
  const plain = (licenses: typeof add) => licenses.map((each) => [each.skuId, each.disabledPlans]);
  return JSON.stringify([holder, remove, plain(add), plain(before)]);
}

function targetBand(
  { target, pool }: TargetOfPool,
  policy: Policy,
  { madeAt, moveId }: Pick<MovePlan, "madeAt" | "moveId">,
): TargetBand {
  const ends = pool.lines.map(({ end }) => end.endsAt);
  const lastEndAt = latest(madeAt, ...ends);
  // What this move has begun has its price: seats in use may join it for as long as a source is followed. It has begun
  // where it ordered or raised, and where all ends are behind it, whichever subscription of ours was raised for them.
  const isBegun =
    pool.grown?.marker?.startsWith(`${moveId}/`) === true ||
    pool.grown?.raisedBy === moveId ||
    ends.every((end) => end < madeAt);
  return {
    billingPlan: target.billingPlan,
    catalogSkuId: target.catalogSkuId,
    contingency: { maxSeats: pool.seats.maxSeats, trigger: "sourceSeatsBelowConsumed" },
    // The contingency may order from the approval on; after the last end it would be another plan.
    earliestOrderAt: madeAt,
    endChoice: "renew",
    latestOrderAt: isBegun ? addDays(lastEndAt, policy.giveUpDays.sourceWentOn) : lastEndAt,
    maxSeats: pool.seats.maxSeats,
    minSeats: pool.seats.minSeats,
    productId: target.productId,
    skuId: target.skuId,
    term: target.term,
    unitCostCeiling: ceilingOf(target, policy),
    ...(pool.usersAbove === 0 ? {} : { usersAbove: pool.usersAbove }),
    ...(pool.usersWithout === 0 ? {} : { usersWithout: pool.usersWithoutMost }),
  };
}
