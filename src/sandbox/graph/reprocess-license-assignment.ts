import { reprocessLicenseAssignment as endpoint } from "#microsoft/endpoints/graph/users.ts";
import type { Operation } from "../operation.ts";
import { reprocessUser } from "../rules/group-licenses.ts";
import { requireAccess } from "./delegated-access.ts";
import { userOf, userResource } from "./user-resource.ts";

export const reprocessLicenseAssignment: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    requireAccess(context, "assignLicenses");
    return { status: 200, body: userResource(reprocessUser(context.world, userOf(context))) };
  },
};
