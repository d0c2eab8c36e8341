import type { z } from "zod";
import { updateTransfer as endpoint } from "#microsoft/endpoints/partner-center/transfers.ts";
import { WireError, type Operation, type OperationContext } from "../operation.ts";
import {
  endTransfer,
  isOfPartner,
  submitTransfer,
  transferObstacle,
  TRANSFER_LINES_MAX,
} from "../rules/transfers.ts";
import type { Transfer } from "../world/transfer.ts";
import { customerOf } from "./shared.ts";
import { transferOf, transferResource } from "./transfer-resource.ts";

type Change = z.output<typeof endpoint.request>;
type Lines = Change["lineItems"];

/** The target may only cancel, the source only submit or reject, and both only while it is pending. */
export const updateTransfer: Operation = {
  endpoint,
  support: { missing: "a source's decision line by line: what it does not name stays with it" },
  perform(context) {
    const { world, caller } = context;
    const { tenantId } = customerOf(context);
    const transfer = transferOf(context, tenantId);
    const { status, lineItems } = context.request.body as Change;
    const wanted = status.toLowerCase();
    const isTarget = caller.partnerTenantId === transfer.targetPartnerTenantId;
    refuseWrongSide(isTarget, wanted);
    if (transfer.status !== "pending") {
      throw new WireError(400, 900102, `Can't process the transfer request for ${transfer.id}`);
    }
    const after =
      wanted === "inprogress"
        ? submitTransfer(world, transfer, checkedLines(context, transfer, lineItems))
        : endTransfer(world, transfer, isTarget ? "cancelled" : "rejected");
    return { status: 200, body: transferResource(context, after) };
  },
};

const WANTED_OF_TARGET: ReadonlySet<string> = new Set(["cancel", "cancelled"]);
const WANTED_OF_SOURCE: ReadonlySet<string> = new Set(["inprogress", "reject", "rejected"]);

function refuseWrongSide(isTarget: boolean, wanted: string): void {
  if (!WANTED_OF_TARGET.has(wanted) && !WANTED_OF_SOURCE.has(wanted)) {
    throw new WireError(400, 900126, `Unable to parse enum: ${wanted}`);
  }
  if ((isTarget ? WANTED_OF_TARGET : WANTED_OF_SOURCE).has(wanted)) return;
  throw new WireError(
    403,
    900150,
    "The supplied role doesn't have the rights to perform the requested operation",
  );
}

function checkedLines(
  { world }: OperationContext,
  transfer: Transfer,
  lines: Lines,
): readonly string[] {
  const ids = lines.map(({ subscriptionId }) => subscriptionId);
  if (ids.length === 0 || ids.length > TRANSFER_LINES_MAX || new Set(ids).size < ids.length) {
    const text = `Invalid request input: lineItems, 1 to ${TRANSFER_LINES_MAX} different ones`;
    throw new WireError(400, 800002, text);
  }
  const kinds = transfer.targetProductTypes.map((kind) => kind.toLowerCase());
  const takesLicenses = kinds.length === 0 || kinds.includes("onlineservicesnce");
  for (const id of ids) {
    const subscription = world.get("subscriptions", id);
    const isValid =
      takesLicenses &&
      subscription?.tenantId === transfer.tenantId &&
      isOfPartner(subscription, transfer.sourcePartnerTenantId) &&
      transferObstacle(world, subscription) === null;
    if (isValid) continue;
    throw new WireError(400, 800078, `Transfer can't be created with invalid subscription ${id}`);
  }
  return ids;
}
