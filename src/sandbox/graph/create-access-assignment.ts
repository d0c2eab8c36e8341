import type { z } from "zod";
import { createAccessAssignment as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { WireError, type Operation } from "../operation.ts";
import { callingPartner } from "../partner-center/shared.ts";
import { accessAssignmentResource, securityGroupIdOf } from "./access-assignment-resource.ts";
import { statusNow } from "./delegated-access.ts";
import { relationshipOf } from "./delegated-admin-resource.ts";
import { badRequest } from "./shared.ts";

/** Answers `pending`; the assignment is active when it is read next. */
export const createAccessAssignment: Operation = {
  endpoint,
  support: { missing: "the minutes for which an assignment stays pending" },
  perform(context) {
    const { world, request } = context;
    const body = request.body as z.output<typeof endpoint.request>;
    const relationship = relationshipOf(context);
    if (statusNow(relationship, world) !== "active") {
      throw badRequest("The delegated admin relationship is not active.");
    }
    const securityGroupId = body.accessContainer.accessContainerId.toLowerCase();
    if (securityGroupId !== securityGroupIdOf(world, callingPartner(context)).toLowerCase()) {
      throw badRequest("The security group does not exist in the partner's tenant.");
    }
    const roleDefinitionIds = body.accessDetails.unifiedRoles.map((role) =>
      role.roleDefinitionId.toLowerCase(),
    );
    const granted = new Set(relationship.roleDefinitionIds);
    if (!roleDefinitionIds.every((id) => granted.has(id))) {
      throw badRequest("The roles are not part of the relationship.");
    }
    if (relationship.assignments.some((held) => held.securityGroupId === securityGroupId)) {
      throw new WireError(409, "Conflict", "The security group already has an access assignment.");
    }
    const assignment = { id: world.guid(), securityGroupId, roleDefinitionIds };
    world.put("delegatedAdmins", {
      ...relationship,
      assignments: [...relationship.assignments, { ...assignment, status: "active" }],
    });
    return { status: 201, body: accessAssignmentResource({ ...assignment, status: "pending" }) };
  },
};
