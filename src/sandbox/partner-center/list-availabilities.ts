import { listAvailabilities as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import type { Operation } from "../operation.ts";
import { availabilityList, marketOf, shelfOf } from "./catalog-resources.ts";
import { callingPartner } from "./shared.ts";

export const listAvailabilities: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const country = marketOf(context);
    const { productId, skuId } = context.request.path;
    const shelf = shelfOf(context, { country, partner: callingPartner(context), segment: null });
    const self = `/products/${productId}/skus/${skuId}/availabilities?country=${country}`;
    return { status: 200, body: availabilityList(context, shelf, self) };
  },
};
