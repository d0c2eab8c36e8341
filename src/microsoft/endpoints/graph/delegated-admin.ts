// Granular delegated admin privileges, asked for and approved in the partner's own tenant. Sources:
// Microsoft Graph, "Create delegatedAdminRelationship", "Update delegatedAdminRelationship", "Create requests",
// "Create accessAssignments".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybe, maybeText, valueOf, wireEnum, wireInstant } from "../wire.ts";

const AccessDetails = z.object({
  unifiedRoles: z.array(z.object({ roleDefinitionId: z.string() })),
});

const Relationship = z.object({
  id: z.string(),
  displayName: maybeText,
  duration: maybeText,
  autoExtendDuration: maybeText,
  customer: maybe(z.object({ tenantId: maybeText, displayName: maybeText })),
  accessDetails: maybe(AccessDetails),
  status: wireEnum([
    "created",
    "approvalPending",
    "approved",
    "activating",
    "active",
    "terminationRequested",
    "terminating",
    "terminated",
    "expiring",
    "expired",
  ]),
  createdDateTime: maybe(wireInstant),
  lastModifiedDateTime: maybe(wireInstant),
  activatedDateTime: maybe(wireInstant),
  endDateTime: maybe(wireInstant),
  "@odata.etag": maybeText,
});

const AccessAssignment = z.object({
  id: z.string(),
  status: wireEnum(["pending", "active", "deleting", "deleted", "error"]),
  accessContainer: maybe(
    z.object({ accessContainerId: maybeText, accessContainerType: maybeText }),
  ),
  accessDetails: maybe(AccessDetails),
});

const ROOT = "/v1.0/tenantRelationships/delegatedAdminRelationships";

const shared = { api: "graph", identity: "user", budget: "graph" } as const;
const read = { ...shared, method: "GET", request: null, success: [200], retry: "safe" } as const;
const create = { ...shared, method: "POST", query: [], success: [201], retry: "readBack" } as const;

/** `displayName` has at most 50 characters and is unique over all the partner's relationships. */
export const createDelegatedAdminRelationship = endpoint({
  ...create,
  operation: "createDelegatedAdminRelationship",
  path: ROOT,
  request: z.object({
    displayName: z.string().min(1).max(50),
    /** From P1D to P2Y. */
    duration: z.string(),
    customer: z.object({ tenantId: z.string(), displayName: z.string().optional() }).optional(),
    accessDetails: AccessDetails,
    autoExtendDuration: z.enum(["P0D", "PT0S", "P180D"]).optional(),
  }),
  response: Relationship,
});

export const listDelegatedAdminRelationships = endpoint({
  ...read,
  operation: "listDelegatedAdminRelationships",
  path: ROOT,
  query: ["$filter", "$top", "$skiptoken"],
  response: valueOf(Relationship),
});

export const getDelegatedAdminRelationship = endpoint({
  ...read,
  operation: "getDelegatedAdminRelationship",
  path: `${ROOT}/{relationshipId}`,
  query: [],
  response: Relationship,
});

/** While it is active only its automatic extension can be changed; `ifMatch` is the `@odata.etag` that was read. */
export const updateDelegatedAdminRelationship = endpoint({
  ...shared,
  operation: "updateDelegatedAdminRelationship",
  method: "PATCH",
  path: `${ROOT}/{relationshipId}`,
  query: [],
  request: z.object({ autoExtendDuration: z.enum(["P0D", "PT0S", "P180D"]) }),
  response: Relationship,
  success: [200],
  retry: "absolute",
});

/** `lockForApproval` opens the request to the customer; it dies after 90 days without an answer. */
export const createDelegatedAdminRequest = endpoint({
  ...create,
  operation: "createDelegatedAdminRequest",
  path: `${ROOT}/{relationshipId}/requests`,
  request: z.object({ action: z.enum(["lockForApproval", "terminate"]) }),
  response: z.object({
    id: z.string(),
    action: maybeText,
    status: maybeText,
    createdDateTime: maybe(wireInstant),
  }),
});

/** One security group of the partner's tenant per call. */
export const createAccessAssignment = endpoint({
  ...create,
  operation: "createAccessAssignment",
  path: `${ROOT}/{relationshipId}/accessAssignments`,
  request: z.object({
    accessContainer: z.object({
      accessContainerId: z.string(),
      accessContainerType: z.literal("securityGroup"),
    }),
    accessDetails: AccessDetails,
  }),
  response: AccessAssignment,
});

export const listAccessAssignments = endpoint({
  ...read,
  operation: "listAccessAssignments",
  path: `${ROOT}/{relationshipId}/accessAssignments`,
  query: [],
  response: valueOf(AccessAssignment),
});
