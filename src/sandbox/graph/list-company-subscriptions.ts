import { listCompanySubscriptions as endpoint } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import type { Operation } from "../operation.ts";
import { companySubscriptionResource } from "./company-subscription-resource.ts";
import { requireAccess } from "./delegated-access.ts";
import { isInDirectory } from "./pools.ts";
import { selected, values } from "./shared.ts";

/** All channels. No field tells auto-renew, the end-of-term choice, the term or the price. */
export const listCompanySubscriptions: Operation = {
  endpoint,
  support: { missing: "serviceStatus (always empty), ownerId" },
  perform(context) {
    requireAccess(context, "read");
    const { world, caller } = context;
    const items = world
      .ofTenant("subscriptions", caller.tenantId)
      .filter(isInDirectory)
      .map((subscription) => selected(context, companySubscriptionResource(world, subscription)));
    return { status: 200, body: values(items, "directory/subscriptions") };
  },
};
