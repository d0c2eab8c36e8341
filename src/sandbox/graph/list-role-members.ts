import {
  GLOBAL_ADMINISTRATOR,
  listRoleMembers as endpoint,
} from "#microsoft/endpoints/graph/directory-roles.ts";
import type { Operation } from "../operation.ts";
import { requireAccess } from "./delegated-access.ts";
import { notFound, selected, values } from "./shared.ts";
import { USER_DEFAULTS, userResource } from "./user-resource.ts";

export const listRoleMembers: Operation = {
  endpoint,
  support: { missing: "every role but Global Administrator" },
  perform(context) {
    requireAccess(context, "read");
    const { caller, request, world } = context;
    const role = request.path["roleTemplateId"] ?? "";
    const members = world.ofTenant("users", caller.tenantId).filter((user) => user.isGlobalAdmin);
    if (role !== GLOBAL_ADMINISTRATOR || members.length === 0) throw notFound(role);
    return {
      status: 200,
      body: values(
        members.map((user) => selected(context, userResource(user), USER_DEFAULTS)),
        "directoryObjects",
      ),
    };
  },
};
