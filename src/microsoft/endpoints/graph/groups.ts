// Licences given to groups. Sources: Microsoft Graph, "Get group", "group: assignLicense".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, wireGuid } from "../wire.ts";
import { LicenseChange } from "./users.ts";

const Group = z.object({
  id: z.string(),
  displayName: maybeText,
  assignedLicenses: listOf(z.object({ skuId: wireGuid, disabledPlans: listOf(z.string()) })),
  licenseProcessingState: maybe(z.object({ state: maybeText })),
});

const shared = { api: "graph", identity: "user", budget: "graph" } as const;

export const getGroup = endpoint({
  ...shared,
  operation: "getGroup",
  method: "GET",
  path: "/v1.0/groups/{groupId}",
  query: ["$select"],
  request: null,
  response: Group,
  success: [200],
  retry: "safe",
});

/** Asynchronous: 202 means accepted; `licenseProcessingState` tells when it is through. */
export const assignGroupLicense = endpoint({
  ...shared,
  operation: "assignGroupLicense",
  method: "POST",
  path: "/v1.0/groups/{groupId}/assignLicense",
  query: [],
  request: LicenseChange,
  response: Group,
  success: [200, 202],
  retry: "absolute",
});
