import { getOrder as endpoint } from "#microsoft/endpoints/partner-center/orders.ts";
import type { Operation } from "../operation.ts";
import { orderOf, orderResource } from "./order-resource.ts";
import { customerOf } from "./shared.ts";

export const getOrder: Operation = {
  endpoint,
  support: { missing: "prices" },
  perform(context) {
    const { tenantId } = customerOf(context);
    return { status: 200, body: orderResource(context.world, orderOf(context, tenantId)) };
  },
};
