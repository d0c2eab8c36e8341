// Whether one band asks for all that another one does, and for more: then both may be out for approval at once.

import { hashOf } from "#lib/canonical-json.ts";
import type { ApprovalBand, TargetBand } from "./move-plan.ts";

/**
 * True where whoever approves `band` approves every seat and act of `other`, and more seats besides. Prices are not
 * compared: each is asked for at those of its day, and followed by its own ceiling.
 */
export function asksForMore(band: ApprovalBand, other: ApprovalBand): boolean {
  return holds(band, other) && seatsAllowed(band) > seatsAllowed(other);
}

function holds(band: ApprovalBand, other: ApprovalBand): boolean {
  return (
    other.targets.every((target) => band.targets.some((each) => holdsTarget(each, target))) &&
    other.acts.every((act) => band.acts.some((each) => holdsAct(each, act))) &&
    other.licenses.every((change) => band.licenses.some((each) => hashOf(each) === hashOf(change)))
  );
}

function holdsTarget(target: TargetBand, other: TargetBand): boolean {
  return (
    target.skuId === other.skuId &&
    target.productId === other.productId &&
    target.catalogSkuId === other.catalogSkuId &&
    target.term === other.term &&
    target.billingPlan === other.billingPlan &&
    // One whose time was over when the other was planned has nothing left to say yes to.
    target.earliestOrderAt <= other.latestOrderAt &&
    target.latestOrderAt >= other.latestOrderAt &&
    target.maxSeats >= other.maxSeats &&
    target.contingency.maxSeats >= other.contingency.maxSeats &&
    (target.usersWithout ?? 0) >= (other.usersWithout ?? 0) &&
    (target.usersAbove ?? 0) >= (other.usersAbove ?? 0)
  );
}

type Act = ApprovalBand["acts"][number];

function holdsAct(
  { renewsAtMost: most, ...act }: Act,
  { renewsAtMost: otherMost, ...other }: Act,
): boolean {
  return hashOf(act) === hashOf(other) && (most?.seats ?? 0) >= (otherMost?.seats ?? 0);
}

/** Of all that is bought or renewed, at the most. */
function seatsAllowed({ acts, targets }: ApprovalBand): number {
  const bought = targets.map(({ contingency, maxSeats }) => maxSeats + contingency.maxSeats);
  const renewed = acts.map(({ renewsAtMost }) => renewsAtMost?.seats ?? 0);
  return [...bought, ...renewed].reduce((sum, seats) => sum + seats, 0);
}
