import type { z } from "zod";
import { createOrder as endpoint } from "#microsoft/endpoints/partner-center/orders.ts";
import { WireError, type Operation } from "../operation.ts";
import type { CartLine } from "../world/entities.ts";
import { buyLines, groupError } from "./buy-lines.ts";
import { cartLines } from "./cart-lines.ts";
import { orderResource } from "./order-resource.ts";
import { callingPartner, customerOf, requireAgreement } from "./shared.ts";

type NewOrder = z.output<typeof endpoint.request>;

/** As a cart with one group would be bought; what a cart tells in its line refuses the order here. */
export const createOrder: Operation = {
  endpoint,
  support: { missing: "legacy offers, indirect resellers, custom ends of a term" },
  perform(context) {
    const { world } = context;
    const tenant = customerOf(context);
    const wanted = context.request.body as NewOrder;
    const isInOrder = wanted.lineItems.every((line, index) => line.lineItemNumber === index);
    if (!isInOrder) throw new WireError(400, 800071, "Line item numbers must run from 0.");
    if (wanted.lineItems.some(({ partnerIdOnRecord }) => partnerIdOnRecord)) {
      throw new WireError(501, 0, "The sandbox does not emulate indirect resellers.");
    }
    if (wanted.partnerOnRecordAttestationAccepted !== true) {
      throw new WireError(400, 900206, "Partner Attestation is missing");
    }
    requireAgreement(context, tenant.tenantId);
    const place = { world, tenant, partner: callingPartner(context) };
    const lines = cartLines(
      place,
      wanted.lineItems.map((line) => ({
        id: line.lineItemNumber,
        catalogItemId: line.offerId,
        friendlyName: line.friendlyName,
        quantity: line.quantity,
        currencyCode: wanted.currencyCode,
        billingCycle: wanted.billingCycle,
        termDuration: line.termDuration,
        promotionId: line.promotionId,
      })),
    );
    const refused = groupError(place, lines) ?? lineRefusal(lines);
    if (refused !== null) throw refused;
    return { status: 201, body: orderResource(world, buyLines(context, tenant, lines)) };
  },
};

function lineRefusal(lines: readonly CartLine[]): WireError | null {
  const error = lines.find((line) => line.error !== null)?.error ?? null;
  switch (error?.errorCode) {
    case undefined:
      return null;
    case "currency_is_not_supported":
      return new WireError(400, 900169, error?.errorDescription ?? "");
    case "invalid_input":
      return new WireError(400, 900275, error?.errorDescription ?? "");
    case "billing_plan_not_supported":
      return new WireError(400, 900269, error?.errorDescription ?? "");
    default:
      return new WireError(400, 4018, error?.errorDescription ?? "");
  }
}
