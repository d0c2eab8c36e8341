import { getOrderProvisioningStatus as endpoint } from "#microsoft/endpoints/partner-center/orders.ts";
import type { Operation } from "../operation.ts";
import { isUnfulfilled, orderOf } from "./order-resource.ts";
import { collection, customerOf } from "./shared.ts";

export const getOrderProvisioningStatus: Operation = {
  endpoint,
  support: "full",
  perform(context) {
    const { tenantId } = customerOf(context);
    const order = orderOf(context, tenantId);
    const items = order.lines.map((line) => {
      const status = isUnfulfilled(context.world, line) ? "Unfulfilled" : "Fulfilled";
      return {
        orderLineItemId: line.lineItemNumber,
        lineItemNumber: line.lineItemNumber,
        status,
        quantityProvisioningInformation: [{ quantity: line.quantity, status }],
        attributes: { objectType: "OrderLineItemProvisioningStatus" },
      };
    });
    const self = `/customers/${tenantId}/orders/${order.id}/provisioningstatus`;
    return { status: 200, body: collection(items, self) };
  },
};
