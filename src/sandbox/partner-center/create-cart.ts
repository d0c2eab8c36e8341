import type { z } from "zod";
import { addDays } from "#lib/instant.ts";
import { createCart as endpoint } from "#microsoft/endpoints/partner-center/carts.ts";
import type { Operation, OperationContext } from "../operation.ts";
import type { Cart } from "../world/entities.ts";
import { cartLines } from "./cart-lines.ts";
import { cartResource } from "./cart-resource.ts";
import { callingPartner, customerOf } from "./shared.ts";

/** A cart is created all the same when its lines cannot be bought. */
function spoiled({ fault }: OperationContext, lines: Cart["lines"]): Cart["lines"] {
  if (fault?.kind !== "lineErrors") return lines;
  const error = { errorCode: fault.errorCode, errorDescription: "The line cannot be bought now." };
  return lines.map((line) => ({ ...line, error: line.error ?? error }));
}

const LIFE_DAYS = 7; // in samples of the new commerce era; 15 minutes in older ones

export const createCart: Operation = {
  endpoint,
  support: {
    missing: "participants (indirect resellers), custom term ends, add-on items",
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
      lines: spoiled(context, cartLines({ world, tenant, partner }, body.lineItems)),
    };
    world.put("carts", cart);
    return { status: 201, body: cartResource(cart) };
  },
};
