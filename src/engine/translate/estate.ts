// Graph's rows, pools and users as the estate of the domain; the only place of this mapping.

import type {
  Estate,
  EstateGroup,
  EstateSubscription,
  EstateUser,
  Pool,
} from "#domain/estate/estate.ts";
import { oncePer } from "#lib/once-per.ts";
import type { listCompanySubscriptions } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import type { listOrganizations } from "#microsoft/endpoints/graph/organization.ts";
import type { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import type { getGroup } from "#microsoft/endpoints/graph/groups.ts";
import type { listUsers } from "#microsoft/endpoints/graph/users.ts";
import type { Page } from "#microsoft/endpoints/wire.ts";
import type { z } from "zod";

type ItemOf<Listing extends { readonly response: z.ZodType }> =
  z.output<Listing["response"]> extends Page<infer Item> ? Item : never;

const STATUS = {
  Enabled: "enabled",
  Warning: "warning",
  Suspended: "suspended",
  Deleted: "deleted",
  LockedOut: "lockedOut",
  // A state that we do not know serves nobody, as far as we may count on it.
  unknown: "lockedOut",
} as const;

// Everything here has its keys in the order of canonical JSON, in which an estate is hashed.

// An answer that was given before was translated before.

export const estateSubscriptions = oncePer(
  (rows: readonly ItemOf<typeof listCompanySubscriptions>[]): readonly EstateSubscription[] =>
    rows.flatMap((row) => estateSubscription(row) ?? []),
);

/** Null for a row without an id, of which nothing can be said later. */
function estateSubscription(
  row: ItemOf<typeof listCompanySubscriptions>,
): EstateSubscription | null {
  if (row.commerceSubscriptionId === null || row.createdDateTime === null) return null;
  return {
    createdAt: row.createdDateTime,
    isTrial: row.isTrial ?? false,
    nextLifecycleAt: row.nextLifecycleDateTime,
    ownerTenantId: row.ownerTenantId,
    seats: row.totalLicenses,
    skuId: row.skuId.toLowerCase(),
    skuPartNumber: row.skuPartNumber,
    status: STATUS[row.status],
    subscriptionId: row.commerceSubscriptionId,
  };
}

/** Of each pool the seats in use. */
export const usesOf = oncePer((skus: readonly ItemOf<typeof listSubscribedSkus>[]) =>
  skus.map(({ consumedUnits, skuId }): Pick<Pool, "consumedSeats" | "skuId"> => ({
    consumedSeats: consumedUnits,
    skuId: skuId.toLowerCase(),
  })),
);

export function pool(sku: ItemOf<typeof listSubscribedSkus>): Pool {
  return {
    appliesTo: sku.appliesTo === "Company" ? "Company" : "User",
    consumedSeats: sku.consumedUnits,
    enabledSeats: sku.prepaidUnits.enabled,
    servicePlans: sku.servicePlans.map((plan) => ({
      id: plan.servicePlanId,
      name: plan.servicePlanName ?? plan.servicePlanId,
    })),
    skuId: sku.skuId.toLowerCase(),
    skuPartNumber: sku.skuPartNumber,
    warningSeats: sku.prepaidUnits.warning ?? 0,
  };
}

export function estateGroup(group: z.output<(typeof getGroup)["response"]>): EstateGroup {
  return {
    assignments: group.assignedLicenses.map(({ skuId, disabledPlans }) => ({
      disabledPlans,
      skuId: skuId.toLowerCase(),
    })),
    groupId: group.id,
  };
}

const DIRECTORIES: ReadonlyMap<string | null, "b2c" | "ciam"> = new Map([
  ["AAD B2C", "b2c"],
  ["CIAM", "ciam"],
]);

/** What is out of the ordinary about the tenant itself; nothing, as a rule. */
export function tenantKind(
  organization: ItemOf<typeof listOrganizations> | undefined,
): Pick<Estate, "consumerDirectory" | "federatedDomains"> {
  const consumerDirectory = DIRECTORIES.get(organization?.tenantType ?? null);
  const federatedDomains = (organization?.verifiedDomains ?? [])
    .filter(({ type }) => type?.toLowerCase() === "federated")
    .map(({ name }) => name);
  return {
    ...(consumerDirectory === undefined ? {} : { consumerDirectory }),
    ...(federatedDomains.length === 0 ? {} : { federatedDomains }),
  };
}

type AssignmentState = EstateUser["assignments"][number]["state"];
const assignmentStates: ReadonlyMap<string, AssignmentState> = new Map([
  ["active", "active"],
  ["activewitherror", "activeWithError"],
  ["disabled", "disabled"],
  ["error", "error"],
]);

type ListedUser = ItemOf<typeof listUsers>;
type ListedAssignment = NonNullable<ListedUser["licenseAssignmentStates"]>[number];

/**
 * Users who hold the same share one list of it: a tenant has thousands of users and few such lists, and what
 * is asked of them later is asked of each list once (`holdingsOf`).
 */
export const estateUsers = oncePer((users: readonly ListedUser[]): EstateUser[] => {
  const nobodys: KnownList = { longer: new Map(), assignments: [] };
  return users.map((user) => ({
    accountEnabled: user.accountEnabled !== false,
    assignments: listFrom(nobodys, user.licenseAssignmentStates ?? []),
    usageLocation: user.usageLocation ?? null,
    userId: user.id,
  }));
});

/** A list that somebody may have, and those that begin with it. */
interface KnownList {
  readonly assignments: EstateUser["assignments"];
  readonly longer: Map<string, KnownList>;
}

function listFrom(shortest: KnownList, states: readonly ListedAssignment[]) {
  let list = shortest;
  for (const state of states) {
    const key = keyOf(state);
    let next = list.longer.get(key);
    if (next === undefined) {
      next = { assignments: [...list.assignments, assignmentOf(state)], longer: new Map() };
      list.longer.set(key, next);
    }
    list = next;
  }
  return list.assignments;
}

/** All that is read of it, in ids and words without blanks; of most licenses the id says all. */
function keyOf({ assignedByGroup, disabledPlans, skuId, state }: ListedAssignment): string {
  const isWhole = disabledPlans == null || disabledPlans.length === 0;
  if (isWhole && assignedByGroup == null && state === "Active") return skuId;
  return `${skuId} ${state} ${assignedByGroup ?? ""} ${disabledPlans?.join() ?? ""}`;
}

/** A state that we do not know is an error. */
function assignmentOf({ assignedByGroup, disabledPlans, skuId, state }: ListedAssignment) {
  return {
    assignedByGroup: assignedByGroup ?? null,
    disabledPlans: disabledPlans ?? [],
    skuId: skuId.toLowerCase(),
    state: assignmentStates.get(state.toLowerCase()) ?? "error",
  };
}
