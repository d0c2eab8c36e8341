import type { z } from "zod";
import { updateDelegatedAdminRelationship as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { WireError, type Operation } from "../operation.ts";
import { statusNow } from "./delegated-access.ts";
import { etagOf, relationshipOf, relationshipResource } from "./delegated-admin-resource.ts";
import { badRequest } from "./shared.ts";

const GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

/** Whether the relationship extends itself: settable while it is created or active, and never with the Global Administrator role. */
export const updateDelegatedAdminRelationship: Operation = {
  endpoint,
  support: { missing: "every other property; removing the Global Administrator role" },
  perform(context) {
    const { world, request } = context;
    const { autoExtendDuration } = request.body as z.output<typeof endpoint.request>;
    const relationship = relationshipOf(context);
    const ifMatch = request.headers["if-match"];
    if (ifMatch === undefined) throw badRequest("The If-Match header is needed.");
    if (ifMatch !== "*" && ifMatch !== etagOf(relationship)) {
      throw new WireError(412, "PreconditionFailed", "The relationship was changed meanwhile.");
    }
    const status = statusNow(relationship, world);
    if (status !== "created" && status !== "active") {
      throw new WireError(409, "Conflict", `The relationship is ${status} and cannot be updated.`);
    }
    const extendsItself = autoExtendDuration === "P180D";
    if (extendsItself && relationship.roleDefinitionIds.includes(GLOBAL_ADMINISTRATOR)) {
      throw badRequest("A relationship with the Global Administrator role is not extended.");
    }
    const updated = { ...relationship, extendsItself };
    world.put("delegatedAdmins", updated);
    return { status: 200, body: relationshipResource(world, updated) };
  },
};
