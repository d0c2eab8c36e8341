// A customer as Partner Center writes it.

import type { Tenant } from "../world/entities.ts";
import { link } from "./shared.ts";

export function customerListItem(tenant: Tenant): object {
  return {
    id: tenant.tenantId,
    companyProfile: companyProfile(tenant),
    relationshipToPartner: "reseller",
    links: { self: link(`/customers/${tenant.tenantId}`) },
    attributes: { objectType: "Customer" },
  };
}

export function companyProfile({ tenantId, domain, companyName }: Tenant): object {
  return {
    tenantId,
    domain,
    companyName,
    links: { self: link(`/customers/${tenantId}/profiles/company`) },
    attributes: { objectType: "CustomerCompanyProfile" },
  };
}
