import { getCustomer as endpoint } from "#microsoft/endpoints/partner-center/customers.ts";
import type { Operation } from "../operation.ts";
import { customerListItem } from "./customer-resource.ts";
import { customerOf, link } from "./shared.ts";

export const getCustomer: Operation = {
  endpoint,
  support: { missing: "postal address, e-mail and names of the billing profile" },
  perform(context) {
    const tenant = customerOf(context);
    return {
      status: 200,
      body: {
        ...customerListItem(tenant),
        commerceId: tenant.id,
        billingProfile: {
          companyName: tenant.companyName,
          defaultAddress: { country: tenant.country },
          links: { self: link(`/customers/${tenant.tenantId}/profiles/billing`) },
          attributes: { objectType: "CustomerBillingProfile" },
        },
        allowDelegatedAccess: false,
        customDomains: [tenant.domain],
      },
    };
  },
};
