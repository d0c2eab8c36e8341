// Licenses through Partner Center, which Microsoft keeps beside Graph's. Sources: "Get a list of
// available licenses by license group", "Get licenses assigned to a user by license group", "Assign
// licenses to a user". All need a user's token and delegated admin in the customer's tenant.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, listOf, maybe, maybeText, wireGuid, wireNumber } from "../wire.ts";

const Plan = z.object({
  id: wireGuid,
  serviceName: maybeText,
  displayName: maybeText,
  capabilityStatus: maybeText,
  targetType: maybeText,
});

const ProductSku = z.object({
  id: wireGuid,
  name: maybeText,
  skuPartNumber: maybeText,
  targetType: maybeText,
  licenseGroupId: maybeText,
});

const License = z.object({ servicePlans: listOf(Plan), productSku: maybe(ProductSku) });

const SubscribedSku = License.extend({
  availableUnits: maybe(wireNumber),
  activeUnits: maybe(wireNumber),
  consumedUnits: maybe(wireNumber),
  suspendedUnits: maybe(wireNumber),
  totalUnits: maybe(wireNumber),
  warningUnits: maybe(wireNumber),
  capabilityStatus: maybeText,
});

const LicenseUpdate = z.object({
  licensesToAssign: listOf(z.object({ skuId: wireGuid, excludedPlans: listOf(wireGuid) })),
  licensesToRemove: listOf(wireGuid),
  licenseWarnings: listOf(z.unknown()),
});

const shared = { api: "partnerCenter", identity: "user", budget: "partnerCenter" } as const;

/** Group1 (the default) is what Microsoft Entra ID manages, Group2 what it does not. */
export const listAvailableLicenses = endpoint({
  ...shared,
  operation: "listAvailableLicenses",
  method: "GET",
  path: "/v1/customers/{customerId}/subscribedskus",
  query: ["licenseGroupIds"],
  request: null,
  response: collectionOf(SubscribedSku),
  success: [200],
  retry: "safe",
});

export const listLicensesOfUser = endpoint({
  ...shared,
  operation: "listLicensesOfUser",
  method: "GET",
  path: "/v1/customers/{customerId}/users/{userId}/licenses",
  query: ["licenseGroupIds"],
  request: null,
  response: collectionOf(License),
  success: [200],
  retry: "safe",
});

export const updateLicensesOfUser = endpoint({
  ...shared,
  operation: "updateLicensesOfUser",
  method: "POST",
  path: "/v1/customers/{customerId}/users/{userId}/licenseupdates",
  query: [],
  request: LicenseUpdate,
  response: LicenseUpdate,
  success: [201],
  retry: "absolute",
});
