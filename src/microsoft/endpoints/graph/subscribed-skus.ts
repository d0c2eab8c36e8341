// One row per SKU of a tenant, all channels together. Source: Microsoft Graph, "List subscribedSkus".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, valueOf, wireEnum, wireNumber, wireGuid } from "../wire.ts";

/** Only checked: a tenant's SKUs have hundreds of them. */
const ServicePlan = z.object({
  servicePlanId: z.string(),
  servicePlanName: z.string().nullish(),
  provisioningStatus: z.string().nullish(),
  appliesTo: z.string().nullish(),
});

/** Enabled and warning units can be assigned; suspended and locked-out ones cannot. */
export const listSubscribedSkus = endpoint({
  operation: "listSubscribedSkus",
  api: "graph",
  method: "GET",
  path: "/v1.0/subscribedSkus",
  query: ["$select"],
  request: null,
  response: valueOf(
    z.object({
      id: maybeText,
      skuId: wireGuid,
      skuPartNumber: z.string(),
      appliesTo: maybe(wireEnum(["User", "Company"])),
      capabilityStatus: wireEnum(["Enabled", "Warning", "Suspended", "Deleted", "LockedOut"]),
      consumedUnits: wireNumber,
      prepaidUnits: z.object({
        enabled: wireNumber,
        suspended: maybe(wireNumber),
        warning: maybe(wireNumber),
        lockedOut: maybe(wireNumber),
      }),
      servicePlans: listOf(ServicePlan),
      subscriptionIds: listOf(z.string()),
    }),
  ),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "graph",
});
