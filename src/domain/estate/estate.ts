// Everything a customer's tenant holds, whoever sold it, as Graph shows it.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";

/** One commercial subscription of the tenant (Graph `companySubscription`), of any seller. */
export const EstateSubscription = z.object({
  /** `commerceSubscriptionId`; equal to the Partner Center subscription id where a CSP partner sold it. */
  subscriptionId: z.string(),
  skuId: z.string(),
  skuPartNumber: z.string(),
  seats: z.number().int().nonnegative(),
  status: z.enum(["enabled", "warning", "suspended", "deleted", "lockedOut"]),
  isTrial: z.boolean(),
  createdAt: Instant,
  /** Graph `nextLifecycleDateTime`: the next change of state, without saying which. */
  nextLifecycleAt: Instant.nullable(),
  /** The partner tenant that created it; null when it was not bought through a CSP partner. */
  ownerTenantId: z.string().nullable(),
});
export type EstateSubscription = z.infer<typeof EstateSubscription>;

/** Rows that users can work on; a row in warning serves until its grace ends. */
export function isServing({ status }: Pick<EstateSubscription, "status">): boolean {
  return status === "enabled" || status === "warning";
}

/** Seats on which users can work now. */
export function servingSeats(row: Pick<EstateSubscription, "seats" | "status">): number {
  return isServing(row) ? row.seats : 0;
}

/** All licenses of one skuId in the tenant, whoever sold them (Graph `subscribedSku`). */
export const Pool = z.object({
  skuId: z.string(),
  skuPartNumber: z.string(),
  appliesTo: z.enum(["User", "Company"]),
  consumedSeats: z.number().int().nonnegative(),
  enabledSeats: z.number().int().nonnegative(),
  warningSeats: z.number().int().nonnegative(),
  servicePlans: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Pool = z.infer<typeof Pool>;

const LicenseAssignment = z.object({
  skuId: z.string(),
  disabledPlans: z.array(z.string()),
  /** The group the license came from; null when it was assigned to the user directly. */
  assignedByGroup: z.string().nullable(),
  state: z.enum(["active", "activeWithError", "disabled", "error"]),
});

export const EstateUser = z.object({
  userId: z.string(),
  accountEnabled: z.boolean(),
  usageLocation: z.string().nullable(),
  assignments: z.array(LicenseAssignment),
});
export type EstateUser = z.infer<typeof EstateUser>;

/** A group that gives licenses to its members. */
export const EstateGroup = z.object({
  groupId: z.string(),
  assignments: z.array(z.object({ skuId: z.string(), disabledPlans: z.array(z.string()) })),
});
export type EstateGroup = z.infer<typeof EstateGroup>;

export const Estate = z.object({
  tenantId: z.string(),
  country: z.string().length(2),
  /** Domains whose users somebody else's service signs in; left out where there are none. */
  federatedDomains: z.array(z.string()).optional(),
  /** A directory of consumers, to whom no licenses are sold; left out for an organization's own. */
  consumerDirectory: z.enum(["b2c", "ciam"]).optional(),
  /** Left out where the tenant was read. Nobody lets us read it: this is what the customer or an export says of it. */
  knownBy: z.literal("declared").optional(),
  observedAt: Instant,
  subscriptions: z.array(EstateSubscription),
  pools: z.array(Pool),
  users: z.array(EstateUser),
  /** Those that some user has a license from. */
  groups: z.array(EstateGroup),
});
export type Estate = z.infer<typeof Estate>;

/** Graph shows a license that a user holds and cannot use, such as one over the seats of its pool, either way. */
export function isInError({
  state,
}: {
  readonly state: EstateUser["assignments"][number]["state"];
}): boolean {
  return state === "error" || state === "activeWithError";
}

/** Of an assignment in error the pool counts no seat, as of a group's members for whom there was none. */
export function takesSeat({
  state,
}: {
  readonly state: EstateUser["assignments"][number]["state"];
}): boolean {
  return state !== "error";
}
