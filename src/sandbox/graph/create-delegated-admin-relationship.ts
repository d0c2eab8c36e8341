import type { z } from "zod";
import { createDelegatedAdminRelationship as endpoint } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { WireError, type Operation } from "../operation.ts";
import type { DelegatedAdminRelationship } from "../world/entities.ts";
import {
  relationshipResource,
  relationshipsOf,
  requirePartnerTenant,
} from "./delegated-admin-resource.ts";
import { badRequest } from "./shared.ts";

const DAYS_MAX = 730;

export const createDelegatedAdminRelationship: Operation = {
  endpoint,
  support: { missing: "requests that any tenant may approve" },
  perform(context) {
    requirePartnerTenant(context);
    const { world, caller, request, baseUrl } = context;
    const body = request.body as z.output<typeof endpoint.request>;
    const tenantId = body.customer?.tenantId.toLowerCase();
    if (tenantId === undefined || world.ofTenant("tenants", tenantId).length === 0) {
      throw badRequest("The customer's tenantId is not valid.");
    }
    if (!isAllowedDuration(body.duration)) throw badRequest("The duration is not valid.");
    if (body.accessDetails.unifiedRoles.length === 0)
      throw badRequest("At least one role is needed.");
    if (relationshipsOf(context).some(({ displayName }) => displayName === body.displayName)) {
      throw new WireError(409, "Conflict", "The display name is already in use.");
    }
    const relationship: DelegatedAdminRelationship = {
      id: `${world.guid()}-${world.guid()}`,
      tenantId,
      partnerTenantId: caller.partnerTenantId,
      displayName: body.displayName,
      duration: body.duration,
      roleDefinitionIds: body.accessDetails.unifiedRoles.map((role) =>
        role.roleDefinitionId.toLowerCase(),
      ),
      status: "created",
      createdAt: world.now,
      lockedAt: null,
      activatedAt: null,
      endsAt: null,
      extendsItself: body.autoExtendDuration === "P180D",
      assignments: [],
    };
    world.put("delegatedAdmins", relationship);
    return {
      status: 201,
      headers: { Location: `${baseUrl}${endpoint.path}/${relationship.id}` },
      body: relationshipResource(world, relationship),
    };
  },
};

/** From one day to two years. */
function isAllowedDuration(duration: string): boolean {
  const [, years, days] = /^P(?:(\d+)Y)?(?:(\d+)D)?$/.exec(duration) ?? [];
  const total = Number(years ?? 0) * 365 + Number(days ?? 0);
  return total >= 1 && total <= DAYS_MAX;
}
