// What is remembered of each request to hand a customer's subscriptions over to us.

import { Instant, Term } from "#lib/instant.ts";
import { z } from "zod";
import type { BillingOwner } from "../estate/channel.ts";
import type { PlanLine } from "../plan/move-plan.ts";

/** `notSent`: its time was over before it could be sent. `refused`: Microsoft would not create it. */
export const TransferState = z.enum([
  "notSent",
  "refused",
  "pending",
  "inProgress",
  "complete",
  "partiallyComplete",
  "failed",
  "cancelled",
  "rejected",
  "expired",
]);
export type TransferState = z.infer<typeof TransferState>;

/** What was agreed before the request was created, as the tenant showed it then. */
export const AgreedLine = z.object({
  lineId: z.string(),
  skuId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  endsAt: Instant.nullable(),
  /** Null where nobody declared it. */
  term: Term.nullable(),
});
export type AgreedLine = z.infer<typeof AgreedLine>;

/** A subscription of ours that the transfer brought. */
export const ArrivedLine = z.object({
  subscriptionId: z.string(),
  skuId: z.string(),
  seats: z.number().int(),
  term: Term,
  endsAt: Instant.nullable(),
  /** The agreed line that it is; null where nobody agreed to it. */
  lineId: z.string().nullable(),
  /** Our own end-of-term choice was read back as set. */
  isProtected: z.boolean(),
  /** When the tenant showed it serving with these seats, and no user newly in error. */
  verifiedAt: Instant.nullable(),
});
export type ArrivedLine = z.infer<typeof ArrivedLine>;

export const TransferStanding = z.object({
  transferId: z.string().nullable(),
  ownerTenantId: z.string(),
  agreed: z.array(AgreedLine),
  state: TransferState,
  askedAt: Instant,
  expiresAt: Instant.nullable(),
  readAt: Instant,
  endedAt: Instant.nullable(),
  /** Sources that Microsoft says have moved, agreed or not. */
  moved: z.array(z.string()),
  /** Null until what arrived was compared with what was agreed. */
  comparedAt: Instant.nullable(),
  arrived: z.array(ArrivedLine),
  /** Microsoft's code where the request could not be created. */
  refusal: z.string().nullable(),
});
export type TransferStanding = z.infer<typeof TransferStanding>;

/** One request of the approved plan. */
export interface TransferRequest {
  readonly owner: BillingOwner & { readonly tenantId: string };
  readonly latestAt: Instant;
  readonly lines: readonly PlanLine[];
}

/** A request as Partner Center shows it now. */
export interface SeenTransfer {
  readonly transferId: string;
  readonly state: TransferState | "unknown";
  readonly sourceTenantId: string;
  readonly targetTenantId: string | null;
  readonly createdAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly endedAt: Instant | null;
  /** Sources that have moved; the target sees them only at the end. */
  readonly moved: readonly string[];
}
