import { getProduct as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { itemOfProduct, marketOf, productResource, shelfOf } from "./catalog-resources.ts";
import { callingPartner } from "./shared.ts";

export const getProduct: Operation = {
  endpoint,
  support: { missing: "products of segments other than commercial" },
  perform(context) {
    const country = marketOf(context);
    const shelf = shelfOf(context, { country, partner: callingPartner(context), segment: null });
    return { status: 200, body: productResource(itemOfProduct(context, shelf), shelf) };
  },
};
