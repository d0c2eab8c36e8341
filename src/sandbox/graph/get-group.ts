import { getGroup as endpoint } from "#microsoft/endpoints/graph/groups.ts";
import type { Operation } from "../operation.ts";
import { requireAccess } from "./delegated-access.ts";
import { groupOf, groupResource } from "./group-resource.ts";
import { selected } from "./shared.ts";

export const getGroup: Operation = {
  endpoint,
  support: { missing: "fields beyond name and licences" },
  perform(context) {
    requireAccess(context, "read");
    const group = groupResource(groupOf(context));
    return { status: 200, body: selected(context, group, ["id", "displayName"]) };
  },
};
