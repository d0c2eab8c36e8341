// Which calls of a partner stand in its activity log. Source: Microsoft's page "Auditing resources". What its customers or
// other partners do stands in none: a record is of an operation that the partner's own user or application performed.

import type { Caller } from "../operation.ts";
import type { World } from "../world/world.ts";

interface Audited {
  readonly resourceType: string;
  readonly operationType: string;
}

const ordered: Audited = { resourceType: "order", operationType: "create_order" };

const AUDITED: Readonly<Record<string, Audited>> = {
  checkoutCart: ordered,
  createOrder: ordered,
  updateSubscription: { resourceType: "subscription", operationType: "update_subscription" },
  createTransfer: { resourceType: "transfer", operationType: "create_transfer" },
  updateTransfer: { resourceType: "transfer", operationType: "update_transfer" },
  createCustomerAgreement: { resourceType: "agreement", operationType: "create_agreement" },
  createCustomerUser: { resourceType: "customer_user", operationType: "create_customer_user" },
  updateLicensesOfUser: {
    resourceType: "license",
    operationType: "update_customer_user_licenses",
  },
  removeRelationship: {
    resourceType: "partner_customer_relationship",
    operationType: "remove_partner_customer_relationship",
  },
};

/** To be called after each call that succeeded. */
export function noteForAudit(
  world: World,
  { applicationId, partnerTenantId }: Caller,
  operation: string,
  customerId: string | undefined,
): void {
  const audited = AUDITED[operation];
  if (audited === undefined || customerId === undefined) return;
  const tenantId = customerId.toLowerCase();
  const about = [partnerTenantId, tenantId, audited.operationType.replaceAll("_", "")].join("_");
  const earlier = world.ofTenant("auditRecords", tenantId).length;
  const id = `${about}_${earlier + 1}`;
  const record = { partnerTenantId, tenantId, applicationId, ...audited, at: world.now };
  world.put("auditRecords", { id, ...record });
}
