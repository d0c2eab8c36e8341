import { listOrganizations as endpoint } from "#microsoft/endpoints/graph/organization.ts";
import type { Operation } from "../operation.ts";
import { requireAccess } from "./delegated-access.ts";
import { selected, values } from "./shared.ts";

export const listOrganizations: Operation = {
  endpoint,
  support: { missing: "all but id, name, country, kind of tenant and the default domain" },
  perform(context) {
    requireAccess(context, "read");
    const tenants = context.world.ofTenant("tenants", context.caller.tenantId);
    const items = tenants.map(({ tenantId, companyName, country, domain, isFederated, kind }) =>
      selected(context, {
        id: tenantId,
        displayName: companyName,
        countryLetterCode: country,
        tenantType: kind === "b2c" ? "AAD B2C" : "AAD",
        verifiedDomains: [
          { name: domain, isDefault: true, type: isFederated === true ? "Federated" : "Managed" },
        ],
      }),
    );
    return { status: 200, body: values(items, "organization") };
  },
};
