import type { z } from "zod";
import { removeRelationship as endpoint } from "#microsoft/endpoints/partner-center/customers.ts";
import { WireError, type Operation } from "../operation.ts";
import { writerOf } from "../rules/partners.ts";
import { customerOf, isSoldBy } from "./shared.ts";

/** Refused while a subscription of this partner is active with the customer; which code Microsoft gives stands on no page. */
export const removeRelationship: Operation = {
  endpoint,
  support: { missing: "every other change of a customer" },
  perform(context) {
    const { world, caller } = context;
    const { tenantId } = customerOf(context);
    const { relationshipToPartner } = context.request.body as z.output<typeof endpoint.request>;
    if (relationshipToPartner !== "none") {
      throw new WireError(400, 800002, "Invalid request input: relationshipToPartner");
    }
    const live = world
      .ofTenant("subscriptions", tenantId)
      .filter((subscription) => isSoldBy(subscription, context))
      .some(({ state }) => state === "active" || state === "pending");
    if (live) {
      throw new WireError(
        400,
        800002,
        "Invalid request input: the customer has active subscriptions of this partner",
      );
    }
    for (const relationship of world.ofTenant("relationships", tenantId)) {
      if (relationship.partnerTenantId === caller.partnerTenantId) {
        world.remove("relationships", relationship.id);
      }
    }
    world.log({
      tenantId,
      kind: "relationshipRemoved",
      actor: writerOf(world, caller.partnerTenantId),
      injected: false,
      details: { partnerTenantId: caller.partnerTenantId },
    });
    return {
      status: 200,
      body: { ...EMPTY, RelationshipToPartner: "none", Attributes: { ObjectType: "Customer" } },
    };
  },
};

/** This one answer comes in PascalCase. */
const EMPTY = {
  Id: null,
  CommerceId: null,
  CompanyProfile: null,
  BillingProfile: null,
  AllowDelegatedAccess: null,
  UserCredentials: null,
  CustomDomains: null,
  AssociatedPartnerId: null,
};
