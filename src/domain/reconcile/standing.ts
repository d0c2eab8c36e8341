// What the engine remembers of a move between two looks: facts about the world as last read, and how
// far each purchase has come. Everything else is in the plan, the approval and the journal.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";
import { EstateSubscription } from "../estate/estate.ts";
import { FindingCode } from "../plan/finding.ts";
import { LicenseProblem } from "../reassignment/converge.ts";
import { Processing, Reprocessed } from "../reassignment/reprocessing.ts";
import { SeatQueue } from "../reassignment/seat-queue.ts";
import { DepartureStanding } from "./departure-standing.ts";
import { TransferStanding } from "./transfer-standing.ts";

/** A delegated admin relationship (GDAP) that we asked the customer for. */
const DelegatedAdmin = z.object({
  delegatedAdminId: z.string(),
  /** Null for one that an older release asked for. */
  requestedAt: Instant.nullable().default(null),
  /** `waiting` until the customer's admin approves; `dead` when it expired or was ended. */
  state: z.enum(["waiting", "active", "dead"]),
  /** Our security group holds its roles. */
  assigned: z.boolean(),
  /** Our application has consent in the customer's tenant. */
  consented: z.boolean(),
  endsAt: Instant.nullable().default(null),
  /** At its end Microsoft extends it by half a year, and again, until somebody turns that off. */
  extendsItself: z.boolean().default(false),
  /** When Microsoft refused to let it extend itself: then a new one has to follow it. */
  extensionRefusedAt: Instant.nullable().default(null),
  /** Names of roles that were asked for and not granted. */
  missingRoles: z.array(z.string()).default([]),
});

export type DelegatedAdmin = z.infer<typeof DelegatedAdmin>;

/** What we own of one pool: one subscription, and those beside which it was ordered in a hurry. */
export const TargetStanding = z.object({
  skuId: z.string(),
  /** The one that is raised. */
  subscriptionId: z.string(),
  /** Of all of them together, after our last accepted order or raise. */
  seats: z.number().int(),
  /** Older ones that could not be raised when seats were missing; theirs stay as they are. */
  beside: z.array(z.object({ subscriptionId: z.string(), seats: z.number().int() })).default([]),
  boughtAt: Instant,
  /** First look that showed the row with these seats and no user newly in error. */
  seen: z.object({ seats: z.number().int(), at: Instant }).nullable(),
  /** A later look showed the same: these seats count as cover. */
  verified: z.object({ seats: z.number().int(), at: Instant }).nullable(),
  /** Seats at which our own end-of-term choice was last read back as approved. */
  endChoiceReadFor: z.number().int().nullable(),
});
export type TargetStanding = z.infer<typeof TargetStanding>;

/** One accepted purchase, as the report lists it. */
export const Purchase = z.object({
  stepKey: z.string(),
  kind: z.enum(["order", "raise"]),
  skuId: z.string(),
  subscriptionId: z.string(),
  seats: z.number().int(),
  at: Instant,
  contingency: z.boolean(),
});
export type Purchase = z.infer<typeof Purchase>;

/** A purchase that Microsoft or a gate of ours refused. */
export const PurchaseRefusal = z.object({
  skuId: z.string(),
  /** A gate of ours by name, or Microsoft's own code after `microsoft/`. */
  reason: z.string(),
  /** All of them in a row. */
  attempts: z.number().int(),
  /** Those of them that came within an hour of the one before. */
  hurried: z.number().int().default(0),
  /** Those of the others that came sooner than they would have, since the seats are needed soon. */
  pressed: z.number().int().default(0),
  lastAt: Instant,
});
export type PurchaseRefusal = z.infer<typeof PurchaseRefusal>;

/** What a person was asked to order at the provider, the newest for each SKU. */
export const ProviderOrder = z.object({
  skuId: z.string(),
  stepKey: z.string(),
  /** Our own seats of this SKU afterwards. */
  seatsAfter: z.number().int(),
  contingency: z.boolean(),
  /** Our own seats of it before anything was asked. */
  seatsBefore: z.number().int(),
  /** Subscriptions of the SKU that stood before anything was asked: none of them is ours. */
  notOurs: z.array(z.string()),
  askedAt: Instant,
  /** Approved until then, as they were told; null for as long as users are out. Absent where an earlier release asked. */
  until: Instant.nullable().optional(),
});
export type ProviderOrder = z.infer<typeof ProviderOrder>;

/** What the last rehearsal of a first order found, for the band that it was held against. */
const Rehearsal = z.object({
  skuId: z.string(),
  bandHash: z.string(),
  at: Instant,
  /** What would have stopped the order, named like a refused purchase; null where nothing would. */
  trouble: z.string().nullable(),
});

/** What became of one source. */
export const LineStanding = z.object({
  lineId: z.string(),
  /** `gone`: it serves and bills no more. The others: it went on past its end. */
  state: z.enum(["gone", "extended", "renewed"]),
  since: Instant,
  /** The end that this is about: the planned one, or that of a renewed term. */
  endedAt: Instant.nullable(),
  /** When the term that it was renewed for ends. */
  nextEndAt: Instant.nullable(),
  /** The first end that it went past. Absent where it is gone, or an earlier release noted it. */
  wentOnAt: Instant.optional(),
});
export type LineStanding = z.infer<typeof LineStanding>;

/** A line that was given up by name: what it waited for did not come. */
const LineRefusal = z.object({ lineId: z.string(), code: FindingCode, at: Instant });

/** What a line of an Enterprise Agreement became in CSP: subscriptions of ours that carry all who use it. */
const RenewedToCsp = z.object({
  lineId: z.string(),
  subscriptionIds: z.array(z.string()),
  since: Instant,
  /** One came with another term or billing plan than was approved, or all with more seats than anybody agreed to. */
  differs: z.boolean().default(false),
});

/** How many seats were last asked to be scheduled for the end of an Enterprise Agreement. */
const RenewalAsked = z.object({
  lineId: z.string(),
  seats: z.number().int(),
  /** Of them those above the most that was approved: the customer's agreement to them has to be shown. */
  unapproved: z.number().int().nonnegative().default(0),
  at: Instant,
  /** Subscriptions of the SKU that stood before anything was asked. Absent where an earlier release asked. */
  before: z.array(z.string()).optional(),
});

/** How many seats the owner of a source was last asked to leave in it. */
const ReductionAsked = z.object({ lineId: z.string(), seatsTo: z.number().int(), at: Instant });

/** A request to approve a band that more are in use by now than it has room for, and the later one that asks for them. */
const OutgrownQuestion = z.object({
  humanStepId: z.string(),
  planHash: z.string(),
  /** The human step of the later one. */
  outgrownBy: z.string(),
});
export type OutgrownQuestion = z.infer<typeof OutgrownQuestion>;

/** Since when a gate that stood once stands no more; null while it never fell. */
const GatesLostAt = z.object({
  relationship: Instant.nullable().default(null),
  agreement: Instant.nullable().default(null),
  delegatedAdmin: Instant.nullable().default(null),
});

/** A change that Microsoft refused to a user or group. */
const RefusedChange = z.object({
  id: z.string(),
  problem: LicenseProblem,
  /** SKUs that were to be added. */
  add: z.array(z.string()),
  at: Instant,
});

/** How far users have come from the licenses that are left to those that stand in. */
export const LicensesStanding = z.object({
  waves: z.array(
    z.object({ wave: z.number().int(), holders: z.number().int(), done: z.number().int() }),
  ),
  /** Users and groups that only a person can help. */
  problems: z.array(z.object({ id: z.string(), problem: LicenseProblem })),
  refused: z.array(RefusedChange),
  /** Users who were refused for want of a seat and are still without: the longest waiting goes first. */
  queue: SeatQueue.default([]),
  /** Members of groups for whom processing was asked for anew, and in vain so far. */
  reprocessed: z.array(Reprocessed).default([]),
  /** Groups of which we wait that they give what they have. */
  processing: z.array(Processing).default([]),
  /** The users who went ahead had their new licenses. */
  canaryAt: Instant.nullable(),
  /** Everybody but those with problems had theirs, and a later look showed the same. */
  doneAt: Instant.nullable(),
  verifiedAt: Instant.nullable(),
  /** Users of each license that is left when that was verified. */
  remaining: z.record(z.string(), z.number().int()),
  /** Users who could not be given a license of this SKU for want of a free one. */
  lacking: z.record(z.string(), z.number().int()),
  /** Somebody asked for everything to be put back. */
  rollback: z
    .object({ askedAt: Instant, doneAt: Instant.nullable(), stuck: z.array(z.string()) })
    .nullable(),
});
export type LicensesStanding = z.infer<typeof LicensesStanding>;

/** Before the first change. */
export const noLicenseChanged: LicensesStanding = {
  waves: [],
  problems: [],
  refused: [],
  queue: [],
  reprocessed: [],
  processing: [],
  canaryAt: null,
  doneAt: null,
  verifiedAt: null,
  remaining: {},
  lacking: {},
  rollback: null,
};

export const Standing = z.object({
  schema: z.literal("handover.standing/1"),
  /** When the customer was first seen among ours. */
  relationshipSince: Instant.nullable().default(null),
  /** When the customer accepted the Microsoft Customer Agreement, as last read. */
  agreementAcceptedAt: Instant.nullable().default(null),
  delegatedAdmin: DelegatedAdmin.nullable().default(null),
  /** Asked for before the present one ends, so that no day is without access. */
  nextDelegatedAdmin: DelegatedAdmin.nullable().default(null),
  /** Since when the move goes by what is declared, because nobody lets us read the tenant; null where it is read. */
  declaredSince: Instant.nullable().default(null),
  /** The tenant's subscriptions of every seller, as last read or told; null before the first look. */
  rows: z.array(EstateSubscription).nullable().default(null),
  rowsChangedAt: Instant.nullable().default(null),
  /** Seats in use by skuId, as last read. */
  consumed: z.record(z.string(), z.number().int()).default({}),
  targets: z.array(TargetStanding).default([]),
  rehearsals: z.array(Rehearsal).default([]),
  purchases: z.array(Purchase).default([]),
  providerOrders: z.array(ProviderOrder).default([]),
  purchaseRefusals: z.array(PurchaseRefusal).default([]),
  lines: z.array(LineStanding).default([]),
  transfers: z.array(TransferStanding).default([]),
  renewedToCsp: z.array(RenewedToCsp).default([]),
  renewalsAsked: z.array(RenewalAsked).default([]),
  reductionsAsked: z.array(ReductionAsked).default([]),
  lineRefusals: z.array(LineRefusal).default([]),
  /** Since when a move that had ended is carried out again, and how often that was; null where it never was. */
  reopened: z.object({ at: Instant, times: z.number().int().positive() }).nullable().default(null),
  gatesLostAt: GatesLostAt.default(GatesLostAt.parse({})),
  /** Null before the first look at a reassignment. */
  licenses: LicensesStanding.nullable().default(null),
  /** Seats in use by skuId, as read for the newest plan; null where none was made, or an older release made it. */
  plannedUse: z.record(z.string(), z.number().int()).nullable().default(null),
  /** Those that were open when they were outgrown, the oldest first. */
  outgrown: z.array(OutgrownQuestion).default([]),
  /** Why the approved band, or the one that is asked for, no longer fits and a new plan has to be made. */
  replanFor: FindingCode.nullable().default(null),
  /** The hash of the prices that a plan was made of in vain. */
  pricesWeighed: z.string().nullable().default(null),
  /** Promotions that Microsoft did not grant this customer, by their ids. */
  promotionsRefused: z.array(z.string()).default([]),
  /** Null while the customer stays. */
  departure: DepartureStanding.nullable().default(null),
  /** Looks in a row that failed; the next is put off longer each time. */
  failures: z.number().int().default(0),
});
export type Standing = z.infer<typeof Standing>;

/** The standing of a move about which nothing is known yet. */
export function newStanding(): Standing {
  return Standing.parse({ schema: "handover.standing/1" });
}
