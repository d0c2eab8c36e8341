import { getCart as endpoint } from "#microsoft/endpoints/partner-center/carts.ts";
import type { Operation } from "../operation.ts";
import { cartOf, cartResource } from "./cart-resource.ts";
import { customerOf } from "./shared.ts";

export const getCart: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const { tenantId } = customerOf(context);
    return { status: 200, body: cartResource(cartOf(context, tenantId)) };
  },
};
