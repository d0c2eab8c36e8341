// A transfer as Partner Center writes it for one of the two partners, and how the path names one.

import { WireError, type OperationContext } from "../operation.ts";
import { partnerOf } from "../rules/partners.ts";
import { transferReadingsOf } from "../rules/transfer-readings.ts";
import type { Transfer, TransferLine } from "../world/transfer.ts";
import type { World } from "../world/world.ts";
import { link } from "./shared.ts";

/** Those of the customer in which the caller takes part. */
export function transfersOf(
  { world, caller }: OperationContext,
  tenantId: string,
): readonly Transfer[] {
  const { partnerTenantId } = caller;
  return world
    .ofTenant("transfers", tenantId)
    .filter(
      (transfer) =>
        transfer.sourcePartnerTenantId === partnerTenantId ||
        transfer.targetPartnerTenantId === partnerTenantId,
    );
}

/** Refuses with 900100. */
export function transferOf(context: OperationContext, tenantId: string): Transfer {
  const id = (context.request.path["transferId"] ?? "").toLowerCase();
  const transfer = transfersOf(context, tenantId).find((each) => each.id === id);
  if (transfer === undefined) throw new WireError(404, 900100, `Transfer ${id} not found.`);
  return transfer;
}

/** The target sees the lines only when they have moved. */
export function transferResource({ world, caller }: OperationContext, transfer: Transfer): object {
  const { id, tenantId, sourcePartnerTenantId, targetPartnerTenantId } = transfer;
  const seesLines =
    caller.partnerTenantId === sourcePartnerTenantId || transfer.completedAt !== null;
  return {
    id,
    alternateId: id,
    status: statusOf(world, transfer),
    transferType: transfer.transferType,
    createdTime: transfer.createdAt,
    lastModifiedTime: transfer.modifiedAt,
    ...(transfer.completedAt === null ? {} : { completedTime: transfer.completedAt }),
    expirationTime: transfer.expiresAt,
    lastModifiedUser: caller.applicationId,
    customerTenantId: tenantId,
    ...(transfer.customerName === null ? {} : { customerName: transfer.customerName }),
    customerEmailId: transfer.customerEmailId,
    partnertenantid: targetPartnerTenantId,
    sourcePartnerName: transfer.sourcePartnerName,
    sourcePartnerTenantId,
    targetPartnerName: partnerOf(world, targetPartnerTenantId)?.name ?? "",
    targetPartnerTenantId,
    ...(transfer.targetPartnerEmailId === null
      ? {}
      : { targetPartnerEmailId: transfer.targetPartnerEmailId }),
    ...(transfer.partnerOnRecord === null ? {} : { partnerOnRecord: transfer.partnerOnRecord }),
    ...(transfer.targetProductTypes.length === 0
      ? {}
      : { targetProductTypes: transfer.targetProductTypes }),
    lineItems: seesLines
      ? transfer.lines.map((line, index) => lineItem(world, line, index, transfer))
      : [],
    links: { self: link(`/customers/${tenantId}/transfers/${id}`) },
    attributes: { objectType: "TransferEntity" },
  };
}

function lineItem(world: World, line: TransferLine, id: number, transfer: Transfer): object {
  const subscription = world.get("subscriptions", line.subscriptionId);
  const csp = subscription?.csp ?? null;
  const ended = transfer.completedAt !== null;
  return {
    id,
    subscriptionId: line.subscriptionId,
    productType: "OnlineServicesNCE",
    offerId: `${csp?.productId}:${csp?.catalogSkuId}:${csp?.availabilityId}`,
    ...(line.orderId === null ? {} : { orderId: line.orderId }),
    billingCycle: csp?.billingCycle.toLowerCase() ?? "",
    termDuration: subscription?.term ?? "",
    friendlyName: csp?.friendlyName ?? "",
    quantity: subscription?.seats ?? 0,
    partnerIdOnRecord: transfer.partnerOnRecord ?? "",
    ...(ended
      ? { transferGroupId: String(id), status: line.error === null ? "Complete" : "Failed" }
      : {}),
    addonItems: [],
    ...(line.error === null ? {} : { transferError: line.error }),
  };
}

/** Pages differ on how an ended request is spelled, so each customer's are spelled as drawn. */
function statusOf(world: World, { status, tenantId }: Transfer): string {
  const isLong = transferReadingsOf(world, tenantId).spelling === "Cancelled";
  const spelled: Readonly<Record<Transfer["status"], string>> = {
    pending: "Pending",
    inProgress: "InProgress",
    complete: isLong ? "Completed" : "Complete",
    partiallyComplete: "PartiallyComplete",
    failed: "Failed",
    cancelled: isLong ? "Cancelled" : "Cancel",
    rejected: isLong ? "Rejected" : "Reject",
    expired: "Expired",
  };
  return spelled[status];
}
