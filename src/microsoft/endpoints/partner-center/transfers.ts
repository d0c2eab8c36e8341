// Transfers of a customer's subscriptions from one partner to another, of the new commerce: the target
// creates, the source names the lines and submits, or refuses. Sources: "Create a transfer", "Get a
// customer's transfers", "Get transfer by ID", "Update a transfer", "Get a customer's subscriptions
// transfer eligibility". Microsoft's pages disagree on how the end of a request is spelled, so a status
// is read by its beginning.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, wireGuid, wireInstant, wireNumber } from "../wire.ts";

/** By the beginning of what stands on the wire, in lower case. */
const STATUS_BY_BEGINNING = {
  pending: "pending",
  active: "active",
  inprogress: "inProgress",
  partial: "partiallyComplete",
  complete: "complete",
  cancel: "cancelled",
  reject: "rejected",
  expire: "expired",
  fail: "failed",
} as const;

type Beginning = keyof typeof STATUS_BY_BEGINNING;
type TransferStatus = (typeof STATUS_BY_BEGINNING)[Beginning] | "unknown";

const BEGINNINGS = Object.keys(STATUS_BY_BEGINNING).filter(
  (text): text is Beginning => text in STATUS_BY_BEGINNING,
);

const wireTransferStatus = z.string().transform((text): TransferStatus => {
  const folded = text.toLowerCase().replaceAll(/[\s_]/g, "");
  const beginning = BEGINNINGS.find((each) => folded.startsWith(each));
  return beginning === undefined ? "unknown" : STATUS_BY_BEGINNING[beginning];
});

const AddOnLine = z.object({
  id: maybe(wireNumber),
  subscriptionId: wireGuid,
  offerId: maybeText,
  friendlyName: maybeText,
  billingCycle: maybeText,
  quantity: maybe(wireNumber),
});

const TransferLine = z.object({
  id: maybe(wireNumber),
  /** The source's; the target's new subscription is named by no field. */
  subscriptionId: wireGuid,
  sourceSubscriptionId: maybeText,
  productType: maybeText,
  offerId: maybeText,
  orderId: maybeText,
  friendlyName: maybeText,
  quantity: maybe(wireNumber),
  billingCycle: maybeText,
  termDuration: maybeText,
  partnerIdOnRecord: maybeText,
  transferGroupId: maybeText,
  status: maybeText,
  transferError: maybeText,
  addonItems: listOf(AddOnLine),
});

const Transfer = z.object({
  id: z.string(),
  status: wireTransferStatus,
  /** 3 and 5 both stand for the new commerce. */
  transferType: maybe(wireNumber),
  transferDirection: maybe(wireNumber),
  createdTime: maybe(wireInstant),
  lastModifiedTime: maybe(wireInstant),
  completedTime: maybe(wireInstant),
  expirationTime: maybe(wireInstant),
  lastModifiedUser: maybeText,
  customerTenantId: maybe(wireGuid),
  customerName: maybeText,
  customerEmailId: maybeText,
  partnertenantid: maybe(wireGuid),
  sourcePartnerTenantId: wireGuid,
  sourcePartnerName: maybeText,
  sourcePartnerEmailId: maybeText,
  targetPartnerTenantId: maybe(wireGuid),
  targetPartnerName: maybeText,
  targetPartnerEmailId: maybeText,
  targetProductTypes: listOf(z.string()),
  partnerOnRecord: maybeText,
  /** The target sees them only after the transfer is complete. */
  lineItems: listOf(TransferLine),
});

/** What a target asks for. It cannot name subscriptions: the source chooses them. */
const TransferRequest = z.object({
  sourcePartnerTenantId: wireGuid,
  sourcePartnerName: z.string(),
  customerEmailId: z.string(),
  transferType: wireNumber,
  customerName: maybeText,
  targetPartnerTenantId: maybe(wireGuid),
  targetPartnerEmailId: maybeText,
  /** Empty lets every kind of product come along. */
  targetProductTypes: listOf(z.string()),
  partnerOnRecord: maybeText,
});

/** The status is what is wanted: `Cancel` by the target, `InProgress` with lines or `Reject` by the source. */
const TransferChange = z.object({
  id: maybeText,
  status: z.string(),
  transferType: maybe(wireNumber),
  customerName: maybeText,
  customerTenantId: maybe(wireGuid),
  sourcePartnerTenantId: maybe(wireGuid),
  targetPartnerTenantId: maybe(wireGuid),
  lineItems: listOf(
    z.object({
      id: maybe(wireNumber),
      subscriptionId: wireGuid,
      productType: maybeText,
      partnerIdOnRecord: maybeText,
    }),
  ),
});

const shared = {
  api: "partnerCenter",
  query: [],
  success: [200],
  identity: "either",
  budget: "partnerCenter",
} as const;

/** Each accepted repeat would be another request; one may be open at a time (409 900101). */
export const createTransfer = endpoint({
  ...shared,
  operation: "createTransfer",
  method: "POST",
  path: "/v1/customers/{customerId}/transfers",
  request: TransferRequest,
  response: Transfer,
  success: [201],
  retry: "readBack",
});

/** Those in which the caller is source or target, as a bare array. */
export const listTransfers = endpoint({
  ...shared,
  operation: "listTransfers",
  method: "GET",
  path: "/v1/customers/{customerId}/transfers",
  request: null,
  response: z.array(Transfer),
  retry: "safe",
});

export const getTransfer = endpoint({
  ...shared,
  operation: "getTransfer",
  method: "GET",
  path: "/v1/customers/{customerId}/transfers/{transferId}",
  request: null,
  response: Transfer,
  retry: "safe",
});

/** Only a pending transfer can be changed; a repeat after an unanswered call is refused with 900102. */
export const updateTransfer = endpoint({
  ...shared,
  operation: "updateTransfer",
  method: "PATCH",
  path: "/v1/customers/{customerId}/transfers/{transferId}",
  request: TransferChange,
  response: Transfer,
  retry: "readBack",
});

/** What the caller itself could hand over, and why not. */
export const listTransferEligibilities = endpoint({
  ...shared,
  operation: "listTransferEligibilities",
  method: "GET",
  path: "/v1/customers/{customerId}/transferseligibility",
  query: ["transferType"],
  request: null,
  response: z.array(z.object({ id: z.string(), isEligible: z.boolean(), reason: maybeText })),
  retry: "safe",
});
