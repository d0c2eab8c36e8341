// A customer's users as Partner Center shows them, beside Graph's. Sources: "Get a list of all user accounts
// for a customer", "Get a user account by ID", "Create user accounts for a customer", "Get user roles for a
// customer".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { collectionOf, maybe, maybeText, wireEnum, wireGuid, wireInstant } from "../wire.ts";

const PasswordProfile = z.object({
  password: maybeText,
  forceChangePassword: maybe(z.boolean()),
});

const NewUser = z.object({
  userPrincipalName: z.string(),
  displayName: z.string(),
  firstName: maybeText,
  lastName: maybeText,
  usageLocation: maybeText,
  immutableId: maybeText,
  passwordProfile: maybe(PasswordProfile),
});

const CustomerUser = NewUser.extend({
  id: wireGuid,
  state: maybe(wireEnum(["active", "inactive"])),
  userDomainType: maybeText,
  lastDirectorySyncTime: maybe(wireInstant),
  softDeletionTime: maybe(wireInstant),
});

const shared = {
  api: "partnerCenter",
  query: [],
  success: [200],
  identity: "user",
  budget: "partnerCenter",
} as const;

export const listCustomerUsers = endpoint({
  ...shared,
  operation: "listCustomerUsers",
  method: "GET",
  path: "/v1/customers/{customerId}/users",
  request: null,
  response: collectionOf(CustomerUser),
  retry: "safe",
});

export const getCustomerUser = endpoint({
  ...shared,
  operation: "getCustomerUser",
  method: "GET",
  path: "/v1/customers/{customerId}/users/{userId}",
  request: null,
  response: CustomerUser,
  retry: "safe",
});

export const createCustomerUser = endpoint({
  ...shared,
  operation: "createCustomerUser",
  method: "POST",
  path: "/v1/customers/{customerId}/users",
  request: NewUser,
  response: CustomerUser,
  success: [200, 201],
  retry: "readBack",
});

export const listRolesOfUser = endpoint({
  ...shared,
  operation: "listRolesOfUser",
  method: "GET",
  path: "/v1/customers/{customerId}/users/{userId}/directoryroles",
  request: null,
  response: collectionOf(z.object({ id: wireGuid, name: maybeText })),
  retry: "safe",
});
