import { getCompanySubscription as endpoint } from "#microsoft/endpoints/graph/company-subscriptions.ts";
import type { Operation } from "../operation.ts";
import { companySubscriptionResource, directoryId } from "./company-subscription-resource.ts";
import { requireAccess } from "./delegated-access.ts";
import { isInDirectory } from "./pools.ts";
import { notFound, selected } from "./shared.ts";

export const getCompanySubscription: Operation = {
  endpoint,
  support: { missing: "serviceStatus (always empty), ownerId" },
  perform(context) {
    requireAccess(context, "read");
    const { world, caller, request } = context;
    const id = (request.path["id"] ?? "").toLowerCase();
    const found = world
      .ofTenant("subscriptions", caller.tenantId)
      .filter(isInDirectory)
      .find((subscription) => directoryId(subscription) === id);
    if (found === undefined) throw notFound(id);
    return { status: 200, body: selected(context, companySubscriptionResource(world, found)) };
  },
};
