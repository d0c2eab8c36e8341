// The partner's security group that holds a relationship's roles.

import type { DelegatedAdminRelationship, Partner } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { rolesBody } from "./delegated-admin-resource.ts";

export function accessAssignmentResource(
  assignment: DelegatedAdminRelationship["assignments"][number],
): object {
  return {
    id: assignment.id,
    status: assignment.status,
    accessContainer: {
      accessContainerId: assignment.securityGroupId,
      accessContainerType: "securityGroup",
    },
    accessDetails: rolesBody(assignment.roleDefinitionIds),
  };
}

/** The partner's own group for its administrators: the first the world file names, else one named after the partner. */
export function securityGroupIdOf(world: World, partner: Partner): string {
  return world.ofTenant("groups", partner.tenantId)[0]?.id ?? partner.id;
}
