import { listCustomerProducts as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { productList, requireTargetView, shelfOf } from "./catalog-resources.ts";
import { callingPartner, customerOf } from "./shared.ts";

export const listCustomerProducts: Operation = {
  endpoint,
  support: { missing: "views other than OnlineServices; filters by what the customer owns" },
  perform(context) {
    const { tenantId, country, segment } = customerOf(context);
    requireTargetView(context);
    const shelf = shelfOf(context, { country, segment, partner: callingPartner(context) });
    return { status: 200, body: productList(shelf, `/customers/${tenantId}/products`) };
  },
};
