import { getDelegatedAdminRelationship as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import type { Operation } from "../operation.ts";
import { relationshipOf, relationshipResource } from "./delegated-admin-resource.ts";

export const getDelegatedAdminRelationship: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    return { status: 200, body: relationshipResource(context.world, relationshipOf(context)) };
  },
};
