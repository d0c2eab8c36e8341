// One row per commercial subscription of a tenant, whoever sold it. Source: Microsoft Graph, "List
// subscriptions" (companySubscription).

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybe, maybeText, valueOf, wireEnum, wireInstant, wireNumber, wireGuid } from "../wire.ts";

const CompanySubscription = z.object({
  id: z.string(),
  /** Equals the Partner Center subscription id for CSP. */
  commerceSubscriptionId: maybeText,
  createdDateTime: maybe(wireInstant),
  isTrial: maybe(z.boolean()),
  /** The next flip of the status; no field tells auto-renew, the end choice, term or price. */
  nextLifecycleDateTime: maybe(wireInstant),
  /** The partner that created it; null for direct customers. */
  ownerTenantId: maybeText,
  ownerType: maybeText,
  skuId: wireGuid,
  skuPartNumber: z.string(),
  totalLicenses: wireNumber,
  status: wireEnum(["Enabled", "Deleted", "Suspended", "Warning", "LockedOut"]),
});

const shared = {
  api: "graph",
  method: "GET",
  query: ["$select"],
  request: null,
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "graph",
} as const;

export const listCompanySubscriptions = endpoint({
  ...shared,
  operation: "listCompanySubscriptions",
  path: "/v1.0/directory/subscriptions",
  response: valueOf(CompanySubscription),
});

export const getCompanySubscription = endpoint({
  ...shared,
  operation: "getCompanySubscription",
  path: "/v1.0/directory/subscriptions/{id}",
  response: CompanySubscription,
});
