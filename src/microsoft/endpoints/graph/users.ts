// Users and their licences. Sources: Microsoft Graph, "List users", "Get a user", "user: assignLicense",
// "user: reprocessLicenseAssignment".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, valueOf, wireEnum, wireGuid, wireInstant } from "../wire.ts";

const AssignedLicense = z.object({ skuId: wireGuid, disabledPlans: listOf(z.string()) });

const User = z.object({
  id: z.string(),
  userPrincipalName: maybeText,
  displayName: maybeText,
  accountEnabled: maybe(z.boolean()),
  usageLocation: maybeText,
  userType: maybeText,
  onPremisesSyncEnabled: maybe(z.boolean()),
  assignedLicenses: listOf(AssignedLicense),
  /** The same SKU can stand twice, directly and by a group; it consumes one licence. */
  licenseAssignmentStates: listOf(
    z.object({
      skuId: wireGuid,
      disabledPlans: listOf(z.string()),
      assignedByGroup: maybeText,
      state: wireEnum(["Active", "ActiveWithError", "Disabled", "Error"]),
      error: maybeText,
      lastUpdatedDateTime: maybe(wireInstant),
    }),
  ),
});

/**
 * A user of a list: what is read of every user of every tenant, and no more. A tenant has thousands, so
 * each field is only checked here, and read leniently where it becomes the estate's.
 */
const ListedUser = z.object({
  id: z.string(),
  userPrincipalName: z.string().nullish(),
  displayName: z.string().nullish(),
  accountEnabled: z.union([z.boolean(), z.literal("")]).nullish(),
  usageLocation: z.string().nullish(),
  licenseAssignmentStates: z
    .array(
      z.object({
        skuId: z.string(),
        disabledPlans: z.array(z.string()).nullish(),
        assignedByGroup: z.string().nullish(),
        state: z.string(),
        error: z.string().nullish(),
        lastUpdatedDateTime: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** Also the body for groups. */
export const LicenseChange = z.object({
  addLicenses: z.array(
    z.object({ skuId: wireGuid, disabledPlans: z.array(z.string()).optional() }),
  ),
  removeLicenses: z.array(z.string()),
});

const shared = {
  api: "graph",
  success: [200],
  identity: "user",
  budget: "graph",
} as const;

export const listUsers = endpoint({
  ...shared,
  operation: "listUsers",
  method: "GET",
  path: "/v1.0/users",
  query: ["$filter", "$select", "$top", "$skiptoken"],
  request: null,
  response: valueOf(ListedUser),
  retry: "safe",
});

export const getUser = endpoint({
  ...shared,
  operation: "getUser",
  method: "GET",
  path: "/v1.0/users/{userId}",
  query: ["$select"],
  request: null,
  response: User,
  retry: "safe",
});

/** Swaps in one call: what it removes makes room for what it adds. */
export const assignUserLicense = endpoint({
  ...shared,
  operation: "assignUserLicense",
  method: "POST",
  path: "/v1.0/users/{userId}/assignLicense",
  query: [],
  request: LicenseChange,
  response: User.extend({ id: maybeText }), // Microsoft's sample answers without one
  retry: "absolute",
});

/** Tries again what the user has from groups; what was short of seats is never tried again by itself. */
export const reprocessLicenseAssignment = endpoint({
  ...shared,
  operation: "reprocessLicenseAssignment",
  method: "POST",
  path: "/v1.0/users/{userId}/reprocessLicenseAssignment",
  query: [],
  request: null,
  response: User.extend({ id: maybeText }),
  retry: "absolute",
});
