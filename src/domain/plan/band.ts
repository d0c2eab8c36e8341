// The band: everything that a named person approves, in numbers. Whatever happens inside it needs no
// new approval, and nothing happens outside it.

import { latest, type Instant } from "#lib/instant.ts";
import { timesMoney } from "#lib/money.ts";
import type { ApprovalBand, MovePlan, PlanLine, PlanTarget, TargetBand } from "./move-plan.ts";
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
    schema: "handover.band/1",
    moveId: plan.moveId,
    tenantId: plan.tenantId,
    targets: targets.map((each) => targetBand(each, policy, plan.madeAt)),
    acts: lines
      .filter(({ route }) => route === "repurchase")
      .map(({ lineId, acts }) => ({
        lineId,
        stopRenewal: acts.stopRenewal !== null,
        chooseEnd: acts.chooseEnd !== null,
      })),
    licenses: (plan.reassignment?.changes ?? [])
      .map(({ add, before, holder, remove }) => ({ holder, remove, add, before }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

function targetBand({ target, pool }: TargetOfPool, policy: Policy, madeAt: Instant): TargetBand {
  const ends = pool.lines.map(({ end }) => end.endsAt);
  return {
    skuId: target.skuId,
    productId: target.productId,
    catalogSkuId: target.catalogSkuId,
    minSeats: pool.seats.minSeats,
    maxSeats: pool.seats.maxSeats,
    unitCostCeiling:
      target.unitCost === null ? null : timesMoney(target.unitCost, policy.priceCeilingFactor),
    term: target.term,
    billingPlan: target.billingPlan,
    // The contingency may order from the approval on; after the last end it would be another plan.
    earliestOrderAt: madeAt,
    latestOrderAt: latest(madeAt, ...ends),
    endChoice: "renew",
    contingency: { trigger: "sourceSeatsBelowConsumed", maxSeats: pool.seats.maxSeats },
  };
}
