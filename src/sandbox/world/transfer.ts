// Transfers between partners, as the world keeps them.

import type { Instant } from "#lib/instant.ts";

/** A request of one partner to take a customer's subscriptions over from another. */
export interface Transfer {
  readonly id: string;
  readonly tenantId: string;
  readonly sourcePartnerTenantId: string;
  readonly targetPartnerTenantId: string;
  readonly status:
    | "pending"
    | "inProgress"
    | "complete"
    | "partiallyComplete"
    | "failed"
    | "cancelled"
    | "rejected"
    | "expired";
  readonly transferType: number;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
  readonly completedAt: Instant | null;
  readonly expiresAt: Instant;
  readonly sourcePartnerName: string;
  readonly customerName: string | null;
  readonly customerEmailId: string;
  readonly targetPartnerEmailId: string | null;
  /** Empty: every kind. */
  readonly targetProductTypes: readonly string[];
  readonly partnerOnRecord: string | null;
  readonly lines: readonly TransferLine[];
}

export interface TransferLine {
  readonly subscriptionId: string;
  /** Set when it was moved: what the target holds now. */
  readonly newSubscriptionId: string | null;
  readonly orderId: string | null;
  readonly error: string | null;
}

/** The published readings of what a transfer between partners means. */
export interface TransferReadings {
  /** How long a request stays open when the source does nothing. */
  readonly pendingDays: 7 | 30 | 60;
  /** From when the source's own writes on its subscriptions are refused. */
  readonly locksFrom: "request" | "submission";
  /** Hours from the source's yes to the move. */
  readonly processingHours: number;
  /** Whether a moved subscription can be cancelled for another 168 hours. */
  readonly windowReopens: boolean;
  readonly extendedTermMoves: boolean;
  /** What a scripted source partner hands over of what was agreed. */
  readonly sourceGives: "asAgreed" | "oneMore" | "oneLess";
  /** How the ends of a request are spelled. */
  readonly spelling: "Cancel" | "Cancelled";
}

/** What a world file names of them. */
export type ChosenTransferReadings = {
  readonly [Name in keyof TransferReadings]?: TransferReadings[Name] | undefined;
};
