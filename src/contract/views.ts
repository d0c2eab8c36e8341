// What the API shows of customers, moves, letters and the portfolio. Shapes of the domain are used
// as they are; only what is put together for a reader stands here.

import { Channel } from "#domain/estate/channel.ts";
import { Customer } from "#domain/estate/customer.ts";
import { importColumns } from "#domain/estate/import-column-names.ts";
import { dateOrders } from "#domain/estate/import-dates.ts";
import { HumanStep } from "#domain/human-steps/human-step.ts";
import { Finding, FindingCode } from "#domain/plan/finding.ts";
import { PlanDiff } from "#domain/plan-diff/plan-diff.ts";
import { ApprovalBand, MovePlan, type PlanFile } from "#domain/plan/move-plan.ts";
import { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import { Instant, LocalDate } from "#lib/instant.ts";
import { z } from "zod";
import { LineCounts } from "#domain/reconcile/line-counts.ts";
import { ProblemParams } from "./problem.ts";

export const MoveStatus = z.enum(["open", "done", "refused"]);

/** How a line has ended, or that it has not. */
export const LineOutcome = z.enum(["moved", "kept", "ignored", "refused", "open"]);
export type LineOutcome = z.infer<typeof LineOutcome>;

/** One move in a list. */
export const MoveRow = z.object({
  moveId: z.string(),
  tenantId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  status: MoveStatus,
  /** The refusal of the whole move, where it was refused. */
  refusal: FindingCode.nullable(),
  /** When it is looked at next; null only when it has ended. */
  wakeAt: Instant.nullable(),
  /** What the customer's tenant holds was read, or told for it. */
  isEstateKnown: z.boolean(),
  /** Whom it waits for now. */
  openHumanSteps: z.array(HumanStep),
  /** How many of its lines ended how; null while it is open or where it never had a plan. */
  lineCounts: LineCounts.nullable(),
});
export type MoveRow = z.infer<typeof MoveRow>;

/** One customer in a list, with the move that relocates it. */
export const CustomerRow = z.object({
  customerId: z.string(),
  tenantId: z.string(),
  companyName: z.string(),
  domain: z.string(),
  country: z.string(),
  language: z.string(),
  intent: z.enum(["move", "supportOnly"]),
  importedAt: Instant,
  /** Subscriptions that the import named. */
  declaredSources: z.number().int(),
  /** Of those: through whom they were bought, how many licenses as far as that was said, and the first end named. */
  declaredChannels: z.array(Channel),
  declaredSeats: z.number().int().nullable(),
  firstDeclaredEnd: LocalDate.nullable(),
  move: MoveRow.nullable(),
});
export type CustomerRow = z.infer<typeof CustomerRow>;

export const ApprovalView = z.object({
  bandHash: z.string(),
  planHash: z.string(),
  approvedBy: z.string(),
  approvedAt: Instant,
});

/** One source subscription of a move and what came of it. */
const LineView = z.object({
  lineId: z.string(),
  skuId: z.string(),
  title: z.string(),
  seats: z.number().int(),
  outcome: LineOutcome,
  /** Why it was refused. */
  code: FindingCode.nullable(),
});
export type LineView = z.infer<typeof LineView>;

/** One move with all that explains it. */
export const MoveDetails = z.object({
  moveId: z.string(),
  status: MoveStatus,
  refusal: FindingCode.nullable(),
  wakeAt: Instant.nullable(),
  /** When the customer's tenant was last read at Microsoft; null before that. */
  tenantReadAt: Instant.nullable(),
  customer: Customer,
  /** The current plan; null before the customer's estate could be read. */
  current: z
    .object({ plan: MovePlan, planHash: z.string(), band: ApprovalBand, bandHash: z.string() })
    .nullable(),
  /**
   * Earlier plans that may still be approved, the oldest first: each was asked for, and more licenses are in use by now
   * than it has room for. Who approves the current one has approved them too.
   */
  askedBeside: z.array(z.object({ bandHash: z.string(), planHash: z.string(), askedAt: Instant })),
  /** What has happened since the plan that is carried out was made; none of a move that has ended. */
  happened: z.array(Finding),
  /** What the current plan would do other than the approved one; null where nothing was approved or it is the same. */
  changedSinceApproval: PlanDiff.nullable(),
  /** By the plan that is being carried out; empty before there is one. */
  lines: z.array(LineView),
  lineCounts: LineCounts.nullable(),
  approvals: z.array(ApprovalView),
  /** How many different people have to approve a band. */
  approversNeeded: z.union([z.literal(1), z.literal(2)]),
  /** Where two have to: who approved which band so far, the oldest first. */
  consents: z.array(z.object({ bandHash: z.string(), name: z.string(), consentedAt: Instant })),
  humanSteps: z.array(HumanStep),
  journal: z.array(JournalEntry),
});
export type MoveDetails = z.infer<typeof MoveDetails>;

/** The current plan with everything it was made from, as `showPlan` answers it. */
export type PlanFileView = PlanFile;

/** What came of asking for a plan. */
export const PlanOutcome = z.object({
  moveId: z.string(),
  companyName: z.string(),
  /** Null where no plan could be made yet; `because` says why. */
  planHash: z.string().nullable(),
  bandHash: z.string().nullable(),
  approveBy: Instant.nullable(),
  /** Lines by route. */
  lines: z.record(z.string(), z.number().int()),
  findings: z.array(Finding),
  /** An error code with its values: why there is no plan. */
  because: z.object({ code: z.string(), params: ProblemParams }).nullable(),
});
export type PlanOutcome = z.infer<typeof PlanOutcome>;

/** A row of an import that became no customer. */
export const RefusedRow = z.object({
  /** Counted from 1, the header not included. */
  row: z.number().int(),
  /** The line of the file on which the row begins. */
  line: z.number().int(),
  column: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The row as it stands in the file. */
  cells: z.array(z.string()).readonly(),
});
export type RefusedRow = z.infer<typeof RefusedRow>;

/** What the columns of a file are taken for, and why it cannot be imported so. */
export const ImportColumns = z.object({
  columns: z.array(
    z.object({
      /** As it stands in the file. */
      title: z.string(),
      /** Null: left out. */
      meaning: z.enum(importColumns).nullable(),
      examples: z.array(z.string()),
    }),
  ),
  /** The order that the end dates show by themselves; null where they do not. */
  dateOrder: z.enum(dateOrders).nullable(),
  /** A date of the file that can be two days, where there is one. */
  ambiguousDate: z
    .object({ cell: z.string(), dayFirst: LocalDate, monthFirst: LocalDate })
    .nullable(),
  /** Why nothing of the file can be read so; null where it can. */
  refusal: z.object({ code: z.string(), column: z.string().nullable() }).nullable(),
});
export type ImportColumns = z.infer<typeof ImportColumns>;

export const ImportResult = z.object({
  importId: z.string(),
  dryRun: z.boolean(),
  rowsIn: z.number().int(),
  rowsAccepted: z.number().int(),
  customersNew: z.number().int(),
  customersChanged: z.number().int(),
  /** The header as it stands in the file, and which of our columns each of its cells is. */
  header: z.array(z.string()).readonly(),
  columns: z.array(z.string().nullable()).readonly(),
  refused: z.array(RefusedRow).readonly(),
});
export type ImportResult = z.infer<typeof ImportResult>;

export const Invitation = z.object({
  moveId: z.string(),
  companyName: z.string(),
  /** `waiting` until somebody at the customer has accepted. */
  state: z.enum(["waiting", "accepted", "refused"]),
  askedAt: Instant,
  lastChasedAt: Instant.nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

export const LetterView = z.object({
  letterId: z.string(),
  moveId: z.string(),
  tenantId: z.string(),
  humanStepId: z.string().nullable(),
  kind: z.string(),
  recipientRole: z.string(),
  lineId: z.string().nullable(),
  language: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  writtenAt: Instant,
});
export type LetterView = z.infer<typeof LetterView>;

export const NumberedLetter = LetterView.extend({
  /** Grows with every letter; pass the last one as `after` to read on. */
  sequence: z.number().int(),
  /** How far it has come as mail, where the newest were asked for: `kept` in the outbox is mailed to nobody. */
  mail: z.enum(["kept", "queued", "sent", "refused"]).optional(),
});
export type NumberedLetter = z.infer<typeof NumberedLetter>;

/** Where the server stands: its cloud, its time, and what is due. */
export const ServerStanding = z.object({
  cloud: z.enum(["sandbox", "public"]),
  sandboxUrl: z.string().nullable(),
  now: Instant,
  nextWakeAt: Instant.nullable(),
  /** Moves that are due and not yet looked at. */
  due: z.number().int(),
  /** Nothing is written at Microsoft, and no letter is mailed. */
  readOnly: z.boolean(),
  /** The number of the newest letter; 0 before the first. */
  lastLetter: z.number().int(),
});
export type ServerStanding = z.infer<typeof ServerStanding>;

/** How far the sandbox's clock was taken. */
export const ClockMoved = z.object({ from: Instant, now: Instant });
export type ClockMoved = z.infer<typeof ClockMoved>;
