// The next call that brings a holder to the licenses they are to have of some SKUs; every other license
// stays as it is. Forward and back alike: what is wanted decides, never what was sent before.

import { z } from "zod";
import {
  directOf,
  isSameLicense,
  type HeldLicense,
  type License,
  type LicensedGroup,
  type LicensedUser,
} from "./observed.ts";

export type LicenseCall =
  | {
      readonly holder: "user" | "group";
      readonly id: string;
      readonly add: readonly License[];
      readonly remove: readonly string[];
    }
  /** Tries again what a user has from groups and was short of seats. */
  | { readonly holder: "reprocess"; readonly id: string };

/**
 * Why a holder does not get there by a call of ours. `protected`: left to their own hand, the last Global
 * administrator or the admin who accepts. `usageLocation`: without a place of use nothing is given to a
 * user directly. `unplanned`: nothing that was approved tells how to change what they hold. `processing`: a group
 * has not given its members what was added to it in the time that plans count on.
 */
export const LicenseProblem = z.enum([
  "protected",
  "usageLocation",
  "unplanned",
  "conflict",
  "dependency",
  "prohibited",
  "noSeats",
  "processing",
  "refused",
]);
export type LicenseProblem = z.infer<typeof LicenseProblem>;

export type Convergence =
  | { readonly state: "done" }
  | { readonly state: "call"; readonly calls: readonly LicenseCall[] }
  | { readonly state: "waiting" }
  | {
      readonly state: "problem";
      readonly who: readonly string[];
      readonly problem: LicenseProblem;
    };

/** Of these SKUs a holder is to have exactly `licenses`. */
export interface Wanted {
  readonly skuIds: ReadonlySet<string>;
  readonly licenses: readonly License[];
}

/** One call that removes and adds together, so that the user is never without. */
export function convergeUser(user: LicensedUser, wanted: Wanted): Convergence {
  const held = directOf(user).filter(({ skuId }) => wanted.skuIds.has(skuId));
  const add = wanted.licenses.filter((each) => !held.some((own) => isSameLicense(own, each)));
  const remove = held
    .map(({ skuId }) => skuId)
    .filter((skuId) => !wanted.licenses.some((each) => each.skuId === skuId));
  if (add.length > 0 || remove.length > 0) {
    if (add.length > 0 && user.usageLocation === null) {
      return { state: "problem", who: [user.userId], problem: "usageLocation" };
    }
    return { state: "call", calls: [{ holder: "user", id: user.userId, add, remove }] };
  }
  const ill = user.assignments.find(
    (each) => each.assignedByGroup === null && wanted.skuIds.has(each.skuId) && !each.isActive,
  );
  if (ill === undefined) return { state: "done" };
  return { state: "problem", who: [user.userId], problem: problemOf(ill.error) };
}

/** What is added first; what is removed only once every member's new license is active. */
export function convergeGroup(
  group: LicensedGroup,
  users: readonly LicensedUser[],
  wanted: Wanted,
): Convergence {
  const { groupId, isProcessing, licenses } = group;
  const add = wanted.licenses.filter((each) => !licenses.some((own) => isSameLicense(own, each)));
  if (add.length > 0) {
    return { state: "call", calls: [{ holder: "group", id: groupId, add, remove: [] }] };
  }
  if (isProcessing) return { state: "waiting" };
  const members = users.filter(({ assignments }) =>
    assignments.some((each) => each.assignedByGroup === groupId && wanted.skuIds.has(each.skuId)),
  );
  const lacking = membersLacking(groupId, members, wanted.licenses);
  if (lacking.stuck.length > 0) {
    const calls = lacking.stuck.map((id) => ({ holder: "reprocess", id }) as const);
    return { state: "call", calls };
  }
  const [ill] = lacking.ill;
  if (ill !== undefined) {
    const who = lacking.ill.map(({ userId }) => userId);
    return { state: "problem", who, problem: problemOf(ill.error) };
  }
  const remove = licenses
    .map(({ skuId }) => skuId)
    .filter((skuId) => wanted.skuIds.has(skuId))
    .filter((skuId) => !wanted.licenses.some((each) => each.skuId === skuId));
  return remove.length === 0
    ? { state: "done" }
    : { state: "call", calls: [{ holder: "group", id: groupId, add: [], remove }] };
}

/** Members without an active license of what the group gives: short of seats or passed over, or truly ill. */
function membersLacking(
  groupId: string,
  members: readonly LicensedUser[],
  licenses: readonly License[],
) {
  const stuck: string[] = [];
  const ill: { readonly userId: string; readonly error: string | null }[] = [];
  for (const { assignments, userId } of members) {
    const own = (skuId: string): HeldLicense | undefined =>
      assignments.find((each) => each.assignedByGroup === groupId && each.skuId === skuId);
    for (const { skuId } of licenses) {
      const license = own(skuId);
      if (license?.isActive === true) continue;
      if (license === undefined || license.error === "CountViolation") stuck.push(userId);
      else ill.push({ userId, error: license.error });
    }
  }
  return { stuck: [...new Set(stuck)], ill };
}

function problemOf(error: string | null): LicenseProblem {
  switch (error) {
    case "CountViolation":
      return "noSeats";
    case "MutuallyExclusiveViolation":
      return "conflict";
    case "DependencyViolation":
      return "dependency";
    case "ProhibitedInUsageLocationViolation":
      return "prohibited";
    default:
      return "refused";
  }
}
