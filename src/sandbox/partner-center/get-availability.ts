import { getAvailability as endpoint } from "#microsoft/endpoints/partner-center/products.ts";
import { WireError, type Operation } from "../operation.ts";
import { availabilityResource, itemOfSku, marketOf, shelfOf } from "./catalog-resources.ts";
import { callingPartner } from "./shared.ts";

/** An availability that has changed since it was read is not found any more. */
export const getAvailability: Operation = {
  endpoint,
  support: { missing: "availabilities of segments other than commercial" },
  perform(context) {
    const country = marketOf(context);
    const shelf = shelfOf(context, { country, partner: callingPartner(context), segment: null });
    const item = itemOfSku(context, shelf);
    const asked = (context.request.path["availabilityId"] ?? "").toUpperCase();
    if (item.availabilityId !== asked) {
      throw new WireError(404, 400019, `The availability ${asked} is not found.`);
    }
    return { status: 200, body: availabilityResource(item, shelf) };
  },
};
