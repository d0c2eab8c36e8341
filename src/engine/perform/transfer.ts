// Asking a billing owner to hand subscriptions over, and taking that back. Sources: "Create a transfer",
// "Update a transfer". Whatever became of an unanswered call is read back before anything else is done.

import type { TransferRequest } from "#domain/reconcile/transfer-standing.ts";
import { newTransfer } from "#domain/reconcile/transfers.ts";
import type { TransferStanding } from "#domain/reconcile/transfer-standing.ts";
import { addHours } from "#lib/instant.ts";
import { createTransfer, updateTransfer } from "#microsoft/endpoints/partner-center/transfers.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Context, Progress } from "../progress.ts";
import { seenTransfer } from "../translate/transfer.ts";
import { refusalOf } from "./purchase-result.ts";

/** "Create a transfer": another request for this customer is open. */
const ANOTHER_IS_OPEN = "900101";
/** "Update a transfer": it is not pending any more. */
const NOT_IN_THIS_STATE: ReadonlySet<string> = new Set(["900102", "900104"]);
const AGAIN_AFTER_HOURS = 1;

/** The agreed list is in the journal before the request is sent. Throws `MicrosoftError` where nothing is decided. */
export async function requestTransfer(
  request: TransferRequest,
  context: Context,
): Promise<Progress> {
  const { claim, services, situation } = context;
  const { approved, customer, now } = situation;
  const { owner } = request;
  const band = approved?.planFile.band.acts ?? [];
  const isApproved = request.lines.every((line) =>
    band.some(({ lineId, transfer }) => transfer && lineId === line.lineId),
  );
  if (!isApproved) throw new Error("nobody approved asking for these lines");
  const { agreed } = newTransfer(situation, request, "notSent", null);
  await claim.write([
    {
      at: now,
      kind: "intent",
      subject: `transfer/${owner.tenantId}`,
      details: { agreed: agreed.map(({ lineId, seats, skuId }) => ({ lineId, skuId, seats })) },
    },
  ]);
  const { productTypes, transferType } = situation.policy.transferRequests;
  try {
    const created = await services.microsoft.call(createTransfer, {
      path: { customerId: customer.tenantId },
      body: {
        sourcePartnerTenantId: owner.tenantId,
        sourcePartnerName: owner.name ?? owner.tenantId,
        customerEmailId: customer.contactEmail,
        customerName: customer.companyName,
        transferType,
        targetPartnerTenantId: services.partner.tenantId,
        targetPartnerEmailId: null,
        targetProductTypes: [...productTypes],
        partnerOnRecord: null,
      },
    });
    const sent = seenTransfer(created);
    const state = sent.state === "unknown" ? "pending" : sent.state;
    return remembered(newTransfer(situation, request, state, sent), context);
  } catch (error) {
    if (error instanceof MicrosoftError && error.code === ANOTHER_IS_OPEN) return putOff(context);
    const { reason } = refusalOf(error);
    const refused = newTransfer(situation, request, "refused", null);
    return remembered({ ...refused, refusal: reason }, context);
  }
}

/** Only a pending request can be taken back; whether it was is read back. */
export async function cancelTransfer(
  transfer: TransferStanding,
  context: Context,
): Promise<Progress> {
  const { claim, services, situation } = context;
  const { customer, now, seen } = situation;
  const { ownerTenantId, transferId } = transfer;
  if (transferId === null) throw new Error("a request that was never sent cannot be taken back");
  await claim.write([
    { at: now, kind: "intent", subject: transferId, details: { cancel: "transfer" } },
  ]);
  try {
    await services.microsoft.call(updateTransfer, {
      path: { customerId: customer.tenantId, transferId },
      body: {
        id: transferId,
        status: "Cancel",
        transferType: null,
        customerName: customer.companyName,
        customerTenantId: null,
        sourcePartnerTenantId: ownerTenantId,
        targetPartnerTenantId: services.partner.tenantId,
        lineItems: [],
      },
    });
  } catch (error) {
    const isOver = error instanceof MicrosoftError && NOT_IN_THIS_STATE.has(error.code ?? "");
    if (!isOver) throw error;
    return putOff(context);
  }
  const looks = new Set(seen.looks);
  looks.delete("transfers");
  return { seen: { ...seen, looks } };
}

function putOff({ situation }: Context): Progress {
  const { now, seen } = situation;
  return { seen: { ...seen, transfersPutOff: addHours(now, AGAIN_AFTER_HOURS) } };
}

function remembered(transfer: TransferStanding, { situation }: Context): Progress {
  const { now, standing } = situation;
  return {
    standing: { ...standing, transfers: [...standing.transfers, transfer] },
    entry: {
      at: now,
      kind: "outcome",
      subject: transfer.transferId ?? `transfer/${transfer.ownerTenantId}`,
      details: { transfer: transfer.state, refusal: transfer.refusal },
    },
  };
}
