import { listSkus as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { marketOf, shelfOf, skuList } from "./catalog-resources.ts";
import { callingPartner } from "./shared.ts";

export const listSkus: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const country = marketOf(context);
    const shelf = shelfOf(context, { country, partner: callingPartner(context), segment: null });
    const self = `/products/${context.request.path["productId"]}/skus?country=${country}`;
    return { status: 200, body: skuList(context, shelf, self) };
  },
};
