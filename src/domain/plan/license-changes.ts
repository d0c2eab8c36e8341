// What a plan does to the licenses of whoever somebody asks about: each change with its wave, and those that reach a
// user, by their own license or by a group's.

import type { EstateUser } from "../estate/estate.ts";
import type { MovePlan, PlanFile } from "./move-plan.ts";
import type { Reassignment } from "./reassignment.ts";

type LicenseSet = Reassignment["changes"][number]["before"];

export interface PlannedChange {
  readonly wave: number;
  readonly holder: "user" | "group";
  /** Of users or groups. */
  readonly ids: readonly string[];
  /** What they hold of the SKUs that the change is about, and of no other. */
  readonly before: LicenseSet;
  readonly after: LicenseSet;
}

/** In the order in which they are made; none where nobody's license changes. */
export function licenseChanges({
  reassignment,
}: Pick<MovePlan, "reassignment">): readonly PlannedChange[] {
  if (reassignment === null) return [];
  const changes = new Map(reassignment.changes.map((change) => [change.changeId, change]));
  return reassignment.waves.flatMap(({ holders, wave }) =>
    holders.flatMap(({ changeId, ids }) => {
      const change = changes.get(changeId);
      if (change === undefined) return [];
      const { add, before, holder, remove } = change;
      const replaced = new Set([...remove, ...add.map(({ skuId }) => skuId)]);
      const after = [...before.filter(({ skuId }) => !replaced.has(skuId)), ...add];
      return [{ wave, holder, ids, before, after }];
    }),
  );
}

interface UserLicenses {
  readonly changes: readonly PlannedChange[];
  /** What no change is about. */
  readonly keeps: LicenseSet;
}

/** Answers for one user after the other; of somebody who was not there when the plan was made, nothing. */
export function userLicensesIn(
  file: Pick<PlanFile, "estate" | "plan">,
): (userId: string) => UserLicenses {
  const users = new Map(file.estate.users.map((user) => [user.userId, user]));
  const changesOf = new Map<string, PlannedChange[]>();
  for (const change of licenseChanges(file.plan)) {
    for (const id of change.ids) changesOf.set(id, [...(changesOf.get(id) ?? []), change]);
  }
  return (userId) => {
    const assignments = users.get(userId)?.assignments ?? [];
    const changes = [
      ...(changesOf.get(userId) ?? []),
      ...groupsOf(assignments).flatMap((groupId) =>
        (changesOf.get(groupId) ?? []).filter((change) => reaches(change, groupId, assignments)),
      ),
    ];
    const changed = new Set(changes.flatMap(({ before }) => before.map(({ skuId }) => skuId)));
    // The same license may be held directly and by a group.
    const kept = new Map(
      assignments
        .filter(({ skuId }) => !changed.has(skuId))
        .map(({ disabledPlans, skuId }) => [skuId, { disabledPlans, skuId }]),
    );
    return { changes: changes.toSorted((a, b) => a.wave - b.wave), keeps: [...kept.values()] };
  };
}

function groupsOf(assignments: EstateUser["assignments"]): string[] {
  return [...new Set(assignments.flatMap(({ assignedByGroup }) => assignedByGroup ?? []))];
}

/** A group may give other licenses than those that change. */
function reaches(
  { before }: PlannedChange,
  groupId: string,
  assignments: EstateUser["assignments"],
): boolean {
  return assignments.some(
    ({ assignedByGroup, skuId }) =>
      assignedByGroup === groupId && before.some((each) => each.skuId === skuId),
  );
}
