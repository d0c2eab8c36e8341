import { listTransferEligibilities as endpoint } from "#microsoft/endpoints/partner-center/transfers.ts";
import type { Operation, OperationContext } from "../operation.ts";
import { openTransferOf, transferObstacle } from "../rules/transfers.ts";
import type { Subscription } from "../world/entities.ts";
import { customerOf, isSoldBy } from "./shared.ts";

/** A bare array. Microsoft documents it for legacy subscriptions; here it answers for all of the caller's. */
export const listTransferEligibilities: Operation = {
  endpoint,
  support: { missing: "differences between the kinds of transfer" },
  perform(context) {
    const { tenantId } = customerOf(context);
    const body = context.world
      .ofTenant("subscriptions", tenantId)
      .filter((subscription) => isSoldBy(subscription, context))
      .map((subscription) => {
        const reason = reasonOf(context, subscription);
        const { id } = subscription;
        return reason === null ? { id, isEligible: true } : { id, isEligible: false, reason };
      });
    return { status: 200, body };
  },
};

function reasonOf({ world }: OperationContext, subscription: Subscription): string | null {
  const open = openTransferOf(world, subscription.tenantId);
  const isInIt = open?.lines.some(({ subscriptionId }) => subscriptionId === subscription.id);
  if (open !== undefined && isInIt === true) {
    return `subscription is already part of another transfer request id : ${open.id}`;
  }
  return transferObstacle(world, subscription);
}
