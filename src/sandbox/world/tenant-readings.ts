// How one tenant answers the questions that Microsoft leaves open, and how its people behave.

import type { ChosenTransferReadings } from "./transfer.ts";
import type { WebhookReadings } from "./webhook.ts";

/** The published readings of open questions, drawn per customer (reference: lifecycle `readings`). */
export interface TenantReadings {
  readonly autoRenewOff: "extend" | "cutAtEnd" | "renews";
  readonly graceDays: 0 | 30 | 90;
  readonly extendedPeriodTerm: "on" | "off";
  readonly seatCapCounts: "sku" | "family";
  readonly settingsLockHours: 0 | 24 | 48;
  readonly endChoiceSurvivesSeatChange: boolean;
  readonly provisioningMinutes: number;
  /** Minutes until a new order shows in order lists and reads (published: up to 15). */
  readonly orderVisibleAfterMinutes: number;
  readonly overAssignment: "cutsLastAssignedAtOnce" | "cutsLastAssignedAfter90Days";
  /** What is left out is drawn from the world's seed (`rules/transfer-readings.ts`). */
  readonly transfers?: ChosenTransferReadings | undefined;
  /** Ordered seats can be assigned all at once, or first only half of them after half of the time. */
  readonly provisioning: "whole" | "halfFirst";
  /** Spare seats of the overlap that the customer's helpdesk gives to new people once they show. */
  readonly overlapSeatsTaken: number;
  /** Microsoft's clock runs ahead of ours: terms end this much earlier than it shows. */
  readonly clockAheadSeconds: number;
  /** From a change of a group's licenses to its members having them, beside what many members take. */
  readonly groupLicensingMinutes?: number | undefined;
  /** Without it events are sent once and at once. */
  readonly webhooks?: WebhookReadings | undefined;
}
