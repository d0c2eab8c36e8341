import { listProducts as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { marketOf, productList, requireTargetView, shelfOf } from "./catalog-resources.ts";
import { callingPartner } from "./shared.ts";

export const listProducts: Operation = {
  endpoint,
  support: { missing: "views other than OnlineServices; offers of the legacy catalogue" },
  perform(context) {
    const country = marketOf(context);
    requireTargetView(context);
    const shelf = shelfOf(context, { country, partner: callingPartner(context), segment: null });
    const self = `/products?country=${country}&targetView=OnlineServices`;
    return { status: 200, body: productList(shelf, self) };
  },
};
