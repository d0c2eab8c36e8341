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
  term: Term,
  billingPlan: BillingPlan,
});

/** `asked` and `ended` are of a human step; `bought` is an order or raise of ours; `sourceEnded` a source that is gone. */
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
    state: z.enum(["gone", "extended", "renewed"]),
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
  /** Null before a plan was made. */
  planHash: z.string().nullable(),
  /** How it is known what stood in the tenant; what we sold was read in either case. */
  knownBy: z.enum(["observed", "declared"]),
  users: z.number().int(),
  before: z.array(Before),
  after: z.array(After),
  /** Sums; null as soon as one price is not known. */
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
  /** What really happened in the sandbox's world, where there is one: over all customers. */
  interruptedUserHours: z.number().nullable(),
  /** What the invoices that were imported say; null where none was. */
  invoices: z
    .object({ billedLines: z.number().int(), findings: z.array(InvoiceFinding) })
    .nullable(),
});
export type CustomerReport = z.infer<typeof CustomerReport>;
