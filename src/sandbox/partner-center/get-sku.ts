import { getSku as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { itemOfSku, marketOf, shelfOf, skuResource } from "./catalog-resources.ts";
import { callingPartner } from "./shared.ts";

export const getSku: Operation = {
  endpoint,
  support: { missing: "SKUs of segments other than commercial" },
  perform(context) {
    const country = marketOf(context);
    const shelf = shelfOf(context, { country, partner: callingPartner(context), segment: null });
    return { status: 200, body: skuResource(itemOfSku(context, shelf), shelf) };
  },
};
