// Delegated admin relationships as Graph writes them, and how the path names one. They are asked for
// and read in the partner's own tenant only.

import { WireError, type OperationContext } from "../operation.ts";
import type { DelegatedAdminRelationship } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { statusNow } from "./delegated-access.ts";
import { notFound } from "./shared.ts";

export function requirePartnerTenant({ caller }: OperationContext): void {
  if (caller.tenantId === caller.partnerTenantId) return;
  throw new WireError(
    403,
    "Authorization_RequestDenied",
    "Delegated admin relationships are managed in the partner's tenant.",
  );
}

export function relationshipsOf({
  world,
  caller,
}: OperationContext): readonly DelegatedAdminRelationship[] {
  return [...world.all("delegatedAdmins")].filter(
    (relationship) => relationship.partnerTenantId === caller.partnerTenantId,
  );
}

export function relationshipOf(context: OperationContext): DelegatedAdminRelationship {
  requirePartnerTenant(context);
  const id = (context.request.path["relationshipId"] ?? "").toLowerCase();
  const found = context.world.get("delegatedAdmins", id);
  if (found === undefined || found.partnerTenantId !== context.caller.partnerTenantId) {
    throw notFound(id);
  }
  return found;
}

export function rolesBody(roleDefinitionIds: readonly string[]): object {
  return { unifiedRoles: roleDefinitionIds.map((roleDefinitionId) => ({ roleDefinitionId })) };
}

export function etagOf({ assignments, extendsItself, status }: DelegatedAdminRelationship): string {
  return `W/"${assignments.length}-${status}${extendsItself === true ? "-extends" : ""}"`;
}

export function relationshipResource(
  world: World,
  relationship: DelegatedAdminRelationship,
): object {
  const { id, tenantId, displayName, duration, createdAt } = relationship;
  const tenant = world.ofTenant("tenants", tenantId)[0];
  return {
    id,
    displayName,
    duration,
    customer: { tenantId, displayName: tenant?.companyName ?? displayName },
    accessDetails: rolesBody(relationship.roleDefinitionIds),
    status: statusNow(relationship, world),
    autoExtendDuration: relationship.extendsItself === true ? "P180D" : "PT0S",
    createdDateTime: createdAt,
    lastModifiedDateTime: relationship.activatedAt ?? relationship.lockedAt ?? createdAt,
    activatedDateTime: relationship.activatedAt,
    endDateTime: relationship.endsAt,
    "@odata.etag": etagOf(relationship),
  };
}
