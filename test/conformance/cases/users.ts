// A customer's users through Partner Center.

import {
  createCustomerUser,
  listRolesOfUser,
} from "#microsoft/endpoints/partner-center/customer-users.ts";
import { user } from "#sandbox/world/small-world.ts";
import { CUSTOMER } from "../probe.ts";
import type { SampleCase } from "./sample-case.ts";

const NEW_USER = {
  userPrincipalName: "ada@contoso.example",
  displayName: "Ada Lovelace",
  firstName: "Ada",
  lastName: "Lovelace",
  usageLocation: "DE",
  immutableId: "1",
  passwordProfile: { password: "not a real one", forceChangePassword: true },
};

export const userCases: readonly SampleCase[] = [
  {
    sample: "create-user-accounts-for-a-customer.request.1",
    endpoint: createCustomerUser,
    kind: "request",
    probe: (probe, sample) => probe.send("POST", `${CUSTOMER}/users`, sample),
  },
  {
    sample: "create-user-accounts-for-a-customer.response.2",
    endpoint: createCustomerUser,
    kind: "response",
    probe: (probe) => probe.send("POST", `${CUSTOMER}/users`, NEW_USER),
  },
  {
    sample: "get-user-roles-for-a-customer.response.1",
    endpoint: listRolesOfUser,
    kind: "response",
    probe: (probe) => {
      probe.cloud.world.put("users", user(9, { isGlobalAdmin: true }));
      return probe.send("GET", `${CUSTOMER}/users/user-9/directoryroles`);
    },
  },
];
