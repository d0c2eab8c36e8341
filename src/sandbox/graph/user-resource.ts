// A user as Graph writes them, and how the path names one: by id or by user principal name.

import type { OperationContext } from "../operation.ts";
import type { User } from "../world/entities.ts";
import { notFound } from "./shared.ts";

/** What Graph answers without `$select`: no licences among it. */
export const USER_DEFAULTS = ["id", "displayName", "userPrincipalName"];

export function userOf({ world, caller, request }: OperationContext): User {
  const asked = (request.path["userId"] ?? "").toLowerCase();
  const found = world
    .ofTenant("users", caller.tenantId)
    .find((user) => user.id === asked || user.userPrincipalName.toLowerCase() === asked);
  if (found === undefined) throw notFound(asked);
  return found;
}

export function userResource(user: User): Readonly<Record<string, unknown>> {
  return {
    id: user.id,
    userPrincipalName: user.userPrincipalName,
    displayName: user.displayName,
    accountEnabled: user.accountEnabled,
    usageLocation: user.usageLocation,
    userType: user.userType ?? "Member",
    onPremisesSyncEnabled: user.onPremisesSyncEnabled ?? null,
    assignedLicenses: assignedLicenses(user),
    licenseAssignmentStates: user.assignments.map((assignment) => ({
      skuId: assignment.skuId,
      disabledPlans: assignment.disabledPlans,
      assignedByGroup: assignment.assignedByGroup,
      state: assignment.state,
      error: assignment.error ?? "None",
      lastUpdatedDateTime: assignment.assignedAt,
    })),
  };
}

/** A SKU held directly and by a group stands once; a plan is off only where every assignment has it off. */
function assignedLicenses({ assignments }: User): readonly object[] {
  const held = assignments.filter(({ state }) => state !== "Error");
  return [...Map.groupBy(held, ({ skuId }) => skuId)].map(([skuId, same]) => ({
    skuId,
    disabledPlans: (same[0]?.disabledPlans ?? []).filter((plan) =>
      same.every(({ disabledPlans }) => disabledPlans.includes(plan)),
    ),
  }));
}
