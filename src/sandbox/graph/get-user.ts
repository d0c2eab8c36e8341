import { getUser as endpoint } from "#microsoft/endpoints/graph/users.ts";
import type { Operation } from "../operation.ts";
import { requireAccess } from "./delegated-access.ts";
import { selected } from "./shared.ts";
import { USER_DEFAULTS, userOf, userResource } from "./user-resource.ts";

export const getUser: Operation = {
  endpoint,
  support: { missing: "fields beyond identity and licences" },
  perform(context) {
    requireAccess(context, "read");
    return { status: 200, body: selected(context, userResource(userOf(context)), USER_DEFAULTS) };
  },
};
