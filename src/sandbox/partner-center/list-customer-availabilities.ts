import { listCustomerAvailabilities as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { availabilityList, shelfOf } from "./catalog-resources.ts";
import { callingPartner, customerOf } from "./shared.ts";

export const listCustomerAvailabilities: Operation = {
  endpoint,
  support: { missing: "filters by what the customer owns" },
  perform(context) {
    const { tenantId, country, segment } = customerOf(context);
    const shelf = shelfOf(context, { country, segment, partner: callingPartner(context) });
    const { productId, skuId } = context.request.path;
    const self = `/customers/${tenantId}/products/${productId}/skus/${skuId}/availabilities`;
    return { status: 200, body: availabilityList(context, shelf, self) };
  },
};
