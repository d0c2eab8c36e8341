import type { z } from "zod";
import { updateCart as endpoint } from "#microsoft/endpoints/partner-center/carts.ts";
import type { Operation } from "../operation.ts";
import type { Cart } from "../world/entities.ts";
import { cartLines } from "./cart-lines.ts";
import { cartOf, cartResource, refuseOrdered } from "./cart-resource.ts";
import { callingPartner, customerOf } from "./shared.ts";

export const updateCart: Operation = {
  endpoint,
  support: {
    missing: "participants (indirect resellers), custom term ends, add-on items",
  },
  perform(context) {
    const { world, request } = context;
    const tenant = customerOf(context);
    const before = cartOf(context, tenant.tenantId);
    refuseOrdered(before);
    const body = request.body as z.output<typeof endpoint.request>;
    const after: Cart = {
      ...before,
      attested: body.partnerOnRecordAttestationAccepted === true,
      lines: cartLines({ world, tenant, partner: callingPartner(context) }, body.lineItems),
    };
    world.put("carts", after);
    return { status: 200, body: cartResource(after) };
  },
};
