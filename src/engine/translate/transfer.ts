// A transfer of billing ownership, from Partner Center's resource.

import type { SeenTransfer } from "#domain/reconcile/transfer-standing.ts";
import type { getTransfer } from "#microsoft/endpoints/partner-center/transfers.ts";
import type { z } from "zod";

export type WireTransfer = z.output<(typeof getTransfer)["response"]>;

const NOT_MOVED = /fail|error/i;

/** A legacy request that waits is `active`. A line without a word of failure has moved with its transfer. */
export function seenTransfer(wire: WireTransfer): SeenTransfer {
  const { completedTime, createdTime, expirationTime, id, lineItems, status } = wire;
  const hasEnded = status === "complete" || status === "partiallyComplete";
  return {
    transferId: id,
    state: status === "active" ? "pending" : status,
    sourceTenantId: wire.sourcePartnerTenantId,
    targetTenantId: wire.targetPartnerTenantId,
    createdAt: createdTime,
    expiresAt: expirationTime,
    endedAt: completedTime,
    moved: hasEnded
      ? lineItems
          .filter((line) => line.transferError === null && !NOT_MOVED.test(line.status ?? ""))
          .map(({ subscriptionId }) => subscriptionId)
      : [],
  };
}
