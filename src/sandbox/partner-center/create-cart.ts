import type { z } from "zod";
import { addDays } from "#lib/instant.ts";
import { createCart as endpoint } from "#microsoft/endpoints/partner-center/carts.ts";
import type { Operation } from "../operation.ts";
import type { Cart } from "../world/entities.ts";
import { cartLines } from "./cart-lines.ts";
import { cartResource } from "./cart-resource.ts";
import { callingPartner, customerOf } from "./shared.ts";

const LIFE_DAYS = 7; // in samples of the new commerce era; 15 minutes in older ones

export const createCart: Operation = {
  endpoint,
  support: {
    missing: "promotions, participants (indirect resellers), custom term ends, add-on items",
  },
  perform(context) {
    const { world, caller, request } = context;
    const tenant = customerOf(context);
    const partner = callingPartner(context);
    const body = request.body as z.output<typeof endpoint.request>;
    const cart: Cart = {
      id: world.guid(),
      tenantId: tenant.tenantId,
      partnerTenantId: caller.partnerTenantId,
      status: "Active",
      createdAt: world.now,
      expiresAt: addDays(world.now, LIFE_DAYS),
      attested: body.partnerOnRecordAttestationAccepted === true,
      lines: cartLines({ world, tenant, partner }, body.lineItems),
    };
    world.put("carts", cart);
    return { status: 201, body: cartResource(cart) };
  },
};
