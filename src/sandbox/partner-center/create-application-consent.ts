import type { z } from "zod";
import { createApplicationConsent as endpoint } from "#microsoft/endpoints/partner-center/application-consents.ts";
import { delegatedAccess } from "../graph/delegated-access.ts";
import { WireError, type Operation } from "../operation.ts";
import { customerOf } from "./shared.ts";

const GRAPH = "00000003-0000-0000-c000-000000000000";

/** Needs delegated admin in the customer's tenant (900308); a repeat fails as Microsoft's does. */
export const createApplicationConsent: Operation = {
  endpoint,
  support: { missing: "enterprise applications other than Microsoft Graph" },
  perform(context) {
    const { world, caller, request } = context;
    const { tenantId } = customerOf(context);
    const body = request.body as z.output<typeof endpoint.request>;
    if (delegatedAccess(world, tenantId, caller.partnerTenantId) === null) {
      throw new WireError(403, 900308, "Insufficient privileges to complete the operation.");
    }
    if (body.applicationId.toLowerCase() !== caller.applicationId) {
      throw new WireError(400, 800002, "Invalid request input: applicationId");
    }
    const scopes = body.applicationGrants.flatMap((grant) => {
      if (grant.enterpriseApplicationId.toLowerCase() === GRAPH) return grant.scope.split(",");
      throw new WireError(
        501,
        0,
        "The sandbox knows Microsoft Graph as enterprise application only.",
      );
    });
    const applicationId = caller.applicationId;
    if (world.ofTenant("consents", tenantId).some((held) => held.applicationId === applicationId)) {
      throw new WireError(409, "Conflict", "Permission entry already exists.");
    }
    world.put("consents", {
      id: world.guid(),
      tenantId,
      applicationId,
      scopes: scopes.map((scope) => scope.trim()),
    });
    const { displayName, applicationGrants } = body;
    return { status: 201, body: { applicationId, displayName, applicationGrants } };
  },
};
