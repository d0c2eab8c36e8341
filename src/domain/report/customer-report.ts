// What a move came to, for the customer and for whoever checks: before and after, every step with its evidence, why
// nobody was interrupted as far as was read, and what was not moved. Put together from what was kept; nothing is read.

import { Instant, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { BillingPlan } from "../catalog/catalog.ts";
import { Evidence } from "../estate/evidence.ts";
import { HumanStep } from "../human-steps/human-step.ts";
import { InvoiceFinding } from "../invoices/reconcile-invoices.ts";
import { FindingCode } from "../plan/finding.ts";
import { LineStanding } from "../reconcile/standing.ts";
import { TransferState } from "../reconcile/transfer-standing.ts";
import { ContinuityCheck } from "./continuity-check.ts";

const Holding = z.object({
  title: z.string(),
  seats: z.number().int(),
  /** How many of them users held. */
  inUse: z.number().int(),
  pricePerMonth: Money.nullable(),
});

const Before = Holding.extend({ lineId: z.string(), endsAt: Instant.nullable() });
const After = Holding.extend({
  subscriptionId: z.string(),
  /** How it became ours. */
  came: z.enum(["bought", "handedOver", "renewedToCsp"]),
  /** Null where nothing tells. */
  term: Term.nullable(),
  billingPlan: BillingPlan.nullable(),
});

/**
 * `step` is what a person was asked, and how it ended; `bought` an order or raise of ours, `verified` that two readings
 * showed it; `transfer` a request to hand subscriptions over, `arrived` one that it brought, as the tenant shows it.
 */
export const ReportEvent = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("step"),
    at: Instant,
    kind: HumanStep.shape.kind,
    owner: HumanStep.shape.owner,
    title: z.string().nullable(),
    dueAt: Instant,
    reminders: z.number().int(),
    state: HumanStep.shape.state,
    evidence: Evidence.nullable(),
  }),
  z.object({ what: z.literal("approved"), at: Instant, by: z.string(), bandHash: z.string() }),
  z.object({ what: z.literal("bought"), at: Instant, title: z.string(), seats: z.number().int() }),
  z.object({
    what: z.literal("source"),
    at: Instant,
    title: z.string(),
    state: LineStanding.shape.state,
  }),
  /** When the customer accepted Microsoft's agreement, as Partner Center says. */
  z.object({ what: z.literal("agreement"), at: Instant }),
  z.object({
    what: z.literal("verified"),
    at: Instant,
    title: z.string(),
    seats: z.number().int(),
  }),
  z.object({
    what: z.literal("transfer"),
    at: Instant,
    state: z.enum(["asked", ...TransferState.options]),
    lines: z.number().int(),
  }),
  z.object({ what: z.literal("arrived"), at: Instant, title: z.string(), seats: z.number().int() }),
  z.object({ what: z.literal("renewedToCsp"), at: Instant, title: z.string() }),
  /** Users and groups were given other licenses: the first few, all, or what they had before. */
  z.object({
    what: z.literal("licenses"),
    at: Instant,
    state: z.enum(["canary", "done", "rolledBack"]),
    holders: z.number().int(),
  }),
]);
export type ReportEvent = z.infer<typeof ReportEvent>;

export const CustomerReport = z.object({
  schema: z.literal("handover.report/1"),
  moveId: z.string(),
  partnerName: z.string(),
  companyName: z.string(),
  domain: z.string(),
  tenantId: z.string(),
  writtenAt: Instant,
  status: z.enum(["open", "done", "refused"]),
  refusal: FindingCode.nullable(),
  importedAt: Instant,
  /** When the reseller relationship ended, of a customer who went to another partner. */
  leftAt: Instant.nullable(),
  /** Null before a plan was made. */
  planHash: z.string().nullable(),
  /** How it is known what stood in the tenant; what we sold was read in either case. */
  knownBy: z.enum(["observed", "declared"]),
  users: z.number().int(),
  before: z.array(Before),
  after: z.array(After),
  /** Sums over what was bought again, and what that replaces; null as soon as one price is not known. */
  pricePerMonth: z.object({ before: Money.nullable(), after: Money.nullable() }),
  lines: z.array(
    z.object({
      title: z.string(),
      seats: z.number().int(),
      outcome: z.enum(["moved", "kept", "ignored", "refused", "open"]),
      code: FindingCode.nullable(),
    }),
  ),
  /** In the order in which it happened. */
  events: z.array(ReportEvent),
  continuity: z.array(ContinuityCheck),
  /** What really happened to this customer in the sandbox's world, where there is one. */
  interruptedUserHours: z.number().nullable(),
  /** What the invoices that were imported say; null where none was. */
  invoices: z
    .object({ billedLines: z.number().int(), findings: z.array(InvoiceFinding) })
    .nullable(),
});
export type CustomerReport = z.infer<typeof CustomerReport>;
