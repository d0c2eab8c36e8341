// Back to what everybody held before our first write: exactly, of the SKUs that the plan changes.

import type { Reassignment } from "../plan/reassignment.ts";
import { convergeGroup, convergeUser, type Convergence, type LicenseCall } from "./converge.ts";
import type { BeforeImage, LicensesSeen } from "./observed.ts";

export interface RollbackCalls {
  readonly calls: readonly LicenseCall[];
  /** Holders that are not yet as they were and cannot be brought there by a call. */
  readonly stuck: readonly string[];
  readonly isDone: boolean;
}

export function rollbackCalls(plan: Reassignment, seen: LicensesSeen): RollbackCalls {
  const states = seen.images.map((image) => backTo(plan, seen, image));
  return {
    calls: states.flatMap((state) => (state.state === "call" ? state.calls : [])),
    stuck: states.flatMap((state) => (state.state === "problem" ? state.who : [])),
    isDone: states.every(({ state }) => state === "done"),
  };
}

/** Seats of each SKU that going back takes beyond those that are held now. */
export function seatsToGoBack(plan: Reassignment, seen: LicensesSeen): ReadonlyMap<string, number> {
  const left = changedSkus(plan);
  const back = new Map<string, Set<string>>();
  const want = (skuId: string, userId: string) => {
    if (left.has(skuId)) back.set(skuId, (back.get(skuId) ?? new Set()).add(userId));
  };
  for (const { holder, id, licenses } of seen.images) {
    const members = seen.users.filter(({ assignments, userId }) =>
      holder === "user"
        ? userId === id
        : assignments.some(({ assignedByGroup }) => assignedByGroup === id),
    );
    for (const { userId, assignments } of members) {
      for (const { skuId } of licenses) {
        if (!assignments.some((each) => each.skuId === skuId && each.isActive)) want(skuId, userId);
      }
    }
  }
  return new Map([...back].map(([skuId, userIds]) => [skuId, userIds.size]));
}

function backTo(plan: Reassignment, seen: LicensesSeen, image: BeforeImage): Convergence {
  const skuIds = changedSkus(plan);
  const licenses = image.licenses.filter(({ skuId }) => skuIds.has(skuId));
  if (image.holder === "group") {
    const group = seen.groups.find(({ groupId }) => groupId === image.id);
    return group === undefined
      ? { state: "done" }
      : convergeGroup(group, seen.users, { skuIds, licenses });
  }
  const user = seen.users.find(({ userId }) => userId === image.id);
  return user === undefined ? { state: "done" } : convergeUser(user, { skuIds, licenses });
}

function changedSkus({ changes }: Reassignment): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ add, remove }) => [...remove, ...add.map(({ skuId }) => skuId)]),
  );
}
