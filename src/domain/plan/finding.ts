// A finding tells the operator what to know, what to do, who, until when, and what ignoring it costs.

import { Instant } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";

/** Stable codes. Each has texts in six languages under `findings.<CODE>.*` in the phrases. */
export const FindingCode = z.enum([
  // refusals of a line or of a whole move
  "REGION_DIFFERENT",
  "REGION_SALES_SUSPENDED",
  "REGION_OTHER_CLOUD",
  "COUNTRY_UNKNOWN",
  "OFFER_DISCONTINUED",
  "OFFER_UNKNOWN",
  "DATA_WOULD_BE_LOST",
  "NO_EQUIVALENT",
  "PLAN_LOSS_NOT_ACCEPTED",
  "SEAT_CAP_OVERLAP",
  "SEGMENT_NOT_SUPPORTED",
  "ADD_ON_NOT_SUPPORTED",
  "COMPANY_SKU_NOT_SUPPORTED",
  "SYNDICATION_NOT_SUPPORTED",
  "ASSIGNMENTS_UNREADABLE",
  "SOURCE_NOT_ACTIVE",
  "SOURCE_SUSPEND_REQUESTED",
  "ATTESTATION_MISSING",
  "RELATIONSHIP_NOT_ACCEPTED",
  "AGREEMENT_NOT_ACCEPTED",
  "DELEGATED_ADMIN_NOT_APPROVED",
  "PLAN_NOT_APPROVED",
  "ABORTED_BY_OPERATOR",
  "ACCEPTED_BY_UNEXPECTED_TENANT",
  "ORDER_REFUSED",
  "TRANSFER_NOT_AGREED",
  "TRANSFER_MISSING_LINE",
  "RENEW_TO_CSP_MISSING",
  // what to know
  "LATE",
  "END_DATE_UNKNOWN",
  "SOURCE_BILLING_ACCOUNT_UNKNOWN",
  "SOURCE_NOT_FOUND",
  "POOL_OVER_ASSIGNED",
  "UNUSED_SEATS",
  "SEATS_ABOVE_CEILING",
  "OVERLAP_SEATS_TAKEN",
  "SEATS_OUTSIDE_BAND",
  "PRICE_ABOVE_CEILING",
  "PRICE_UNKNOWN",
  "PRICE_CHANGED",
  "RENEW_TO_CSP_DIFFERS",
  "PURCHASE_ORDER_LAPSES",
  "PROMOTION_ENDS",
  "PROMOTION_LOST",
  "PROMOTION_NOT_MET",
  "CUTOVER_ON_WEEKEND",
  "EXTENSION_LEFT_ON",
  "RENEWAL_SURPRISED",
  "SOURCE_ENDED_EARLY",
  "SOURCE_CANCELLED_NOW",
  "USERS_WITH_LICENSE_ERRORS",
  "MANY_SUBSCRIPTIONS",
  "SEAT_CAP_SPLIT",
  "SEAT_CAP_LARGER_PLAN",
  "SEAT_CAP_REDUCED",
  "AGREEMENT_TOO_OLD",
  "ESTATE_DECLARED",
  "DELEGATED_ADMIN_ENDS",
  "DELEGATED_ADMIN_ROLES_MISSING",
  "CONSUMER_DIRECTORY",
  "SIGN_IN_FEDERATED",
  "OLD_PARTNER_KEEPS_ACCESS",
  "PARTNER_ON_RECORD",
  "SOURCE_JUST_BOUGHT",
  "NON_CLOUD_RIGHTS_LOST",
  "LOOK_ALIKE_OFFER",
  "TRIAL_CONVERTS",
  "TRANSFER_BRINGS_ALL",
  "TRANSFER_UNEXPECTED_LINE",
  "TRANSFER_LINE_DIFFERS",
  "TRANSFER_STUCK",
  "ADD_ON_WITHOUT_BASE",
  "LICENSES_REASSIGNED",
  "PLANS_LOST",
  "USAGE_LOCATION_MISSING",
  "LICENSES_BY_GROUP",
  "GROUP_LICENSING_AT_STAKE",
]);
export type FindingCode = z.infer<typeof FindingCode>;

/** How a source is named that went on past its end. */
export const WENT_ON_CODES = {
  extended: "EXTENSION_LEFT_ON",
  renewed: "RENEWAL_SURPRISED",
} as const satisfies Readonly<Record<string, FindingCode>>;

export const Finding = z.object({
  code: FindingCode,
  severity: z.enum(["refusal", "warning", "advice"]),
  /** The line (source subscription id) or target (skuId) it is about; null for the whole move. */
  about: z.string().nullable(),
  /** Values for the text, such as seats, dates or a product's title. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  actor: z.enum(["operator", "customerAdmin", "sourcePartner", "licensingPartner", "nobody"]),
  lastSafeAt: Instant.nullable(),
  ifIgnored: z.object({ users: z.number().int().nullable(), money: Money.nullable() }),
  /** Who answers for it, as was decided about a line. */
  ignoredBy: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;
