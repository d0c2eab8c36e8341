// A customer's users as Partner Center writes them.

import type { z } from "zod";
import {
  createCustomerUser as createCustomerUserEndpoint,
  getCustomerUser as getCustomerUserEndpoint,
  listCustomerUsers as listCustomerUsersEndpoint,
  listRolesOfUser as listRolesOfUserEndpoint,
} from "#microsoft/endpoints/partner-center/customer-users.ts";
import { WireError, type Operation } from "../operation.ts";
import type { User } from "../world/entities.ts";
import { licensedCustomerOf, licensedUserOf } from "./license-resources.ts";
import { collection } from "./shared.ts";

const GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

export const listCustomerUsers: Operation = {
  endpoint: listCustomerUsersEndpoint,
  support: { missing: "pages, filters, order, deleted users" },
  perform(context) {
    const { tenantId } = licensedCustomerOf(context, "read");
    const users = context.world.ofTenant("users", tenantId).map(resourceOf);
    return { status: 200, body: collection(users, `/customers/${tenantId}/users`) };
  },
};

export const getCustomerUser: Operation = {
  endpoint: getCustomerUserEndpoint,
  support: "full",
  perform(context) {
    const { tenantId } = licensedCustomerOf(context, "read");
    return { status: 200, body: resourceOf(licensedUserOf(context, tenantId)) };
  },
};

/** The password is answered once and not kept. */
export const createCustomerUser: Operation = {
  endpoint: createCustomerUserEndpoint,
  support: {
    missing: "rules for passwords and domains; any role that may assign licenses suffices",
  },
  perform(context) {
    const { world } = context;
    const { tenantId } = licensedCustomerOf(context, "assignLicenses");
    const wanted = context.request.body as z.output<typeof createCustomerUserEndpoint.request>;
    const name = wanted.userPrincipalName.toLowerCase();
    const isTaken = world
      .ofTenant("users", tenantId)
      .some(({ userPrincipalName }) => userPrincipalName.toLowerCase() === name);
    if (isTaken) throw new WireError(400, 3000, "The user principal name is taken.");
    const user: User = {
      id: world.guid(),
      tenantId,
      userPrincipalName: wanted.userPrincipalName,
      displayName: wanted.displayName,
      accountEnabled: true,
      usageLocation: wanted.usageLocation,
      isGlobalAdmin: false,
      assignments: [],
    };
    world.put("users", user);
    const { firstName, lastName, immutableId, passwordProfile } = wanted;
    return {
      status: 201,
      body: { ...resourceOf(user), firstName, lastName, immutableId, passwordProfile },
    };
  },
};

export const listRolesOfUser: Operation = {
  endpoint: listRolesOfUserEndpoint,
  support: { missing: "every role but that of a global administrator" },
  perform(context) {
    const { tenantId } = licensedCustomerOf(context, "read");
    const { isGlobalAdmin } = licensedUserOf(context, tenantId);
    const role = {
      name: "Global Administrator",
      id: GLOBAL_ADMINISTRATOR,
      attributes: { objectType: "DirectoryRole" },
    };
    return { status: 200, body: collection(isGlobalAdmin ? [role] : [], null) };
  },
};

function resourceOf({ id, userPrincipalName, displayName, usageLocation, accountEnabled }: User) {
  const [firstName = displayName, ...rest] = displayName.split(" ");
  return {
    id,
    userPrincipalName,
    displayName,
    firstName,
    lastName: rest.join(" "),
    usageLocation: usageLocation ?? "",
    userDomainType: "none",
    state: accountEnabled ? "active" : "inactive",
    lastDirectorySyncTime: null,
    softDeletionTime: null,
    attributes: { objectType: "CustomerUser" },
  };
}
