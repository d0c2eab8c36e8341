import { listCustomerSkus as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { shelfOf, skuList } from "./catalog-resources.ts";
import { callingPartner, customerOf } from "./shared.ts";

export const listCustomerSkus: Operation = {
  endpoint,
  support: { missing: "filters by what the customer owns" },
  perform(context) {
    const { tenantId, country, segment } = customerOf(context);
    const shelf = shelfOf(context, { country, segment, partner: callingPartner(context) });
    const self = `/customers/${tenantId}/products/${context.request.path["productId"]}/skus`;
    return { status: 200, body: skuList(context, shelf, self) };
  },
};
