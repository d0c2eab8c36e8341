import { listLicensesOfUser as endpoint } from "#microsoft/endpoints/partner-center/licenses.ts";
import type { Operation } from "../operation.ts";
import {
  asksForGroup1,
  licensedCustomerOf,
  licensedUserOf,
  productSkuOf,
  servicePlansOf,
} from "./license-resources.ts";
import { collection } from "./shared.ts";

export const listLicensesOfUser: Operation = {
  endpoint,
  support: { missing: "licenses of Group2" },
  perform(context) {
    const { world } = context;
    const { tenantId } = licensedCustomerOf(context, "read");
    const user = licensedUserOf(context, tenantId);
    const held = user.assignments.filter(({ state }) => state !== "Error");
    const bySku = Map.groupBy(asksForGroup1(context) ? held : [], ({ skuId }) => skuId);
    const items = [...bySku].map(([skuId, same]) => {
      const [first] = same;
      const off = (first?.disabledPlans ?? []).filter((plan) =>
        same.every(({ disabledPlans }) => disabledPlans.includes(plan)),
      );
      return {
        servicePlans: servicePlansOf(world, skuId, "Assigned", off),
        productSku: productSkuOf(world, skuId),
        attributes: { objectType: "License" },
      };
    });
    return { status: 200, body: collection(items, null) };
  },
};
