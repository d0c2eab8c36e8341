// The move plan: pure data that explains itself. It can be printed, diffed, stored, mailed, and
// re-checked by the verifier in `#domain/continuity`, which shares no code with the planner.

import { Instant, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { BillingPlan, Commitment, Offer } from "../catalog/catalog.ts";
import { OwnSubscription } from "../catalog/own-subscription.ts";
import { AgreementType, BillingOwner, Channel } from "../estate/channel.ts";
import { Customer } from "../estate/customer.ts";
import { Estate } from "../estate/estate.ts";
import { EvidenceLevel } from "../estate/evidence.ts";
import { Finding, FindingCode } from "./finding.ts";
import { Override, Route, Wanted } from "./override.ts";
import { Policy } from "./policy.ts";
import { ApprovedChange, Reassignment } from "./reassignment.ts";
import { Replacement } from "./replacement.ts";
import { TransitionCost } from "../timing/transition-cost.ts";

/** What the end of a source can mean: two worst cases at once (docs/glossary.md, "cutover"). */
const SourceEnd = z.object({
  /** The end that the cutover is planned for; null where no date is known or nothing is moved. */
  plannedAt: Instant.nullable(),
  /** Continuity: service may stop here, without grace. */
  continuityEndsAt: Instant.nullable(),
  /** Money: the source may be billed until here (a full further term, or an extension). */
  moneyEndsAt: Instant.nullable(),
  evidence: EvidenceLevel,
  /** Codes of the assumptions this rests on, such as `renewsUntilAskedToStop`. */
  assumptions: z.array(z.string()),
});

/** Beside what we pay: the list, and what the customer pays us (null: no rule says). Older plans have neither. */
const PriceColumns = z
  .object({ list: Money.nullable(), customer: Money.nullable() })
  .default({ list: null, customer: null });

/** What a renewal to CSP comes to: the seats to schedule, the most that may be, and the price of one of them in a month. */
export const RenewalQuote = z.object({
  maxSeats: z.number().int().positive(),
  prices: PriceColumns,
  seats: z.number().int().positive(),
  unitCost: Money.nullable(),
});
export type RenewalQuote = z.infer<typeof RenewalQuote>;

/** When each act on the source is asked, and the last safe instant for it. Null: nobody has to do it. */
export const SourceActs = z.object({
  stopRenewal: z.object({ askAt: Instant, latestAt: Instant, owner: BillingOwner }).nullable(),
  /** Asked only once verified seats of ours cover the cut. */
  chooseEnd: z.object({ latestAt: Instant, owner: BillingOwner }).nullable(),
  /** Only on the route `cancelNow`, and only after verification: what is paid and thrown away by it. */
  endNow: z.object({ owner: BillingOwner, lost: Money.nullable() }).nullable(),
  /**
   * Only on the route `ownershipTransfer`: the request that the billing owner has to accept. At `latestAt`
   * the first act or order of the fallback is due, so the request has to be read back as closed by then.
   */
  transfer: z
    .object({
      askAt: Instant,
      latestAt: Instant,
      owner: BillingOwner,
      /** Lines of one number travel in one request. */
      requestNumber: z.number().int().positive(),
      fallback: Route,
    })
    .nullable(),
  /** Only on the route `renewToCsp`: scheduled by hand in Microsoft's portal before the agreement ends. */
  renewToCsp: z
    .object({
      askAt: Instant,
      latestAt: Instant,
      owner: BillingOwner,
      /** Absent from plans that were made before it was approved. */
      commitment: Commitment.optional(),
      quote: RenewalQuote.optional(),
    })
    .nullable(),
  /**
   * Only under the seat cap: what is taken out of the source after each of these renewals, the first first. Asked
   * for once seats of ours carry whom it served; `renewsAt` is the earliest instant at which they can be gone.
   */
  reduceSeats: z
    .object({
      owner: BillingOwner,
      reductions: z.array(
        z.object({
          renewsAt: Instant,
          askAt: Instant,
          latestAt: Instant,
          seatsTo: z.number().int().positive(),
        }),
      ),
    })
    .optional(),
});
export type SourceActs = z.infer<typeof SourceActs>;

/** The next best way for a line, and why it is not the way chosen. */
const RouteRunnerUp = z.object({
  route: Route,
  /** Phrase key below `routes.reason.`: what would speak for it. */
  reason: z.string(),
  /** What it would cost beyond what the customer pays anyway; null where not known. */
  cost: Money.nullable(),
  /** Phrase key below `routes.against.`. */
  against: z.string(),
});

/** One source subscription of the move. */
export const PlanLine = z.object({
  /** The source's `commerceSubscriptionId`. */
  lineId: z.string(),
  skuId: z.string(),
  skuPartNumber: z.string(),
  title: z.string(),
  seats: z.number().int(),
  channel: Channel,
  agreementType: AgreementType,
  billingOwner: BillingOwner,
  route: Route,
  /** Why this route: a phrase key below `routes.reason.`. */
  reason: z.string(),
  /** Set exactly where `route` is `blocked`. */
  refusal: FindingCode.nullable(),
  /** What the route costs beyond what the customer pays anyway; null where not known or nothing moves. */
  cost: Money.nullable(),
  runnerUp: RouteRunnerUp.nullable(),
  /** What is wanted other than what exists; null where nothing is. */
  wanted: Wanted.nullable(),
  end: SourceEnd,
  acts: SourceActs,
});
export type PlanLine = z.infer<typeof PlanLine>;

/** One purchase: the order of a target, or a raise of its seats. */
export const PurchaseStep = z.object({
  /** Derived and stable: `<moveId>/<skuId>/<ordinal>`; it is the marker on the wire. */
  stepKey: z.string(),
  kind: z.enum(["order", "raise"]),
  /** A pilot: it proves the road and covers no line by itself. */
  isPilot: z.boolean(),
  /** Lines whose end this step covers. */
  forLines: z.array(z.string()),
  /** Seats this step adds (none where ours cover its lines already), and what the target then has. */
  seatsAdded: z.number().int().nonnegative(),
  seatsAfter: z.number().int().positive(),
  orderAt: Instant,
  latestSafeAt: Instant,
  /**
   * A raise that counts on the subscription being proven by then: where it is not, the raise is made at
   * this instant, with all the time that a slow provisioning can need. Null: nothing is counted on.
   */
  unprovenAt: Instant.nullable(),
  /** The last instant at which it can be taken back without harm. */
  undoUntil: Instant,
  /** Why this instant: a phrase key below `timing.reason.`. */
  reason: z.string(),
  overlapDays: z.number(),
  overlapCost: Money.nullable(),
});
export type PurchaseStep = z.infer<typeof PurchaseStep>;

/** Other times for the same seats, and what each would cost more than the one that was chosen. */
export const TimingChoice = z.object({
  /** Where the first order stands and why: a phrase key below `timing.choice.`. */
  reason: z.string(),
  cost: TransitionCost,
  /** The same at the list price, and at what the customer pays us; null where no rule says. */
  listCost: Money.nullable(),
  customerCost: Money.nullable().default(null),
  /** Costs reach to here: the end of our first term. */
  horizonAt: Instant,
  /** Everything as late as is safe without any instrument; the next best schedule; everything today. */
  latestSafe: z.object({ orderAt: Instant, extraCost: Money.nullable() }),
  runnerUp: z
    .object({ orderAt: Instant, extraCost: Money.nullable(), usesPilot: z.boolean() })
    .nullable(),
  today: z.object({ extraCost: Money.nullable() }),
  /** One more term at the sources, at their declared price or else at ours. */
  doingNothing: Money.nullable(),
  /** No schedule under the same policy costs less than this. */
  lowerBound: Money.nullable(),
});
export type TimingChoice = z.infer<typeof TimingChoice>;

/** What we buy for one pool (tenant + skuId). An existing subscription of ours is grown, not duplicated. */
export const PlanTarget = z.object({
  skuId: z.string(),
  productId: z.string(),
  catalogSkuId: z.string(),
  title: z.string(),
  term: Term,
  billingPlan: BillingPlan,
  /** What we pay for one seat and month. */
  unitCost: Money.nullable(),
  prices: PriceColumns,
  /** What the price rests on: whoever orders after its end, or without its id, pays the usual price. */
  promotion: z
    .object({
      discount: z.string(),
      endsAt: Instant,
      minimumSeats: z.number().int().nullable(),
      name: z.string(),
      promotionId: z.string(),
      /** Without it, on the day of the first order. */
      usualUnitCost: Money,
    })
    .optional(),
  growsSubscriptionId: z.string().nullable(),
  seatsBefore: z.number().int().nonnegative(),
  steps: z.array(PurchaseStep).min(1),
  /** Of those that `TargetBand.usersWithout` allows, how many it is for with the users of today. */
  usersWithout: z.number().int().positive().optional(),
  /** See `TargetBand.usersAbove`. */
  usersAbove: z.number().int().positive().optional(),
  /** Where an order passes it: while the sources stand, no more seats of these SKUs together are sold. */
  cap: z.object({ seats: z.number().int(), skuIds: z.array(z.string()) }).optional(),
  timing: TimingChoice,
});
export type PlanTarget = z.infer<typeof PlanTarget>;

export const MovePlan = z.object({
  schema: z.literal("handover.movePlan/1"),
  moveId: z.string(),
  tenantId: z.string(),
  madeAt: Instant,
  catalogVersion: z.string(),
  /** Hashes of what it was made from, so that its own hash stands for all of it. */
  madeFrom: z.object({
    estateHash: z.string(),
    /** Of the file's `customer`, `ours`, `offers`, `licenses`, `overrides` and `policy`, as one object. */
    inputsHash: z.string(),
  }),
  lines: z.array(PlanLine),
  targets: z.array(PlanTarget),
  /** One for each source SKU that cannot be bought again; blocked lines have theirs too. */
  replacements: z.array(Replacement),
  /** Null where every user keeps the license that they have. */
  reassignment: Reassignment.nullable(),
  findings: z.array(Finding),
  cost: z.object({
    /** Both sellers are paid for the same seats, at our unit cost. */
    overlap: Money.nullable(),
    committed: Money.nullable(),
    /** The same at the list price, and at what the customer pays us. */
    committedAt: PriceColumns,
    ifDoneToday: Money.nullable(),
    /** What the whole move costs beyond what the customer pays anyway, and the least it could cost. */
    transition: TransitionCost,
    lowerBound: Money.nullable(),
  }),
  /** By when the band has to be approved so that every ask and order stays in time; null: nothing to approve. */
  approveBy: Instant.nullable(),
});
export type MovePlan = z.infer<typeof MovePlan>;

/** What is approved for one target. Seats that change inside it need no new approval. */
export const TargetBand = z.object({
  skuId: z.string(),
  productId: z.string(),
  catalogSkuId: z.string(),
  /** Our own seats of this SKU after the last step: least and most. */
  minSeats: z.number().int(),
  maxSeats: z.number().int(),
  unitCostCeiling: Money.nullable(),
  term: Term,
  billingPlan: BillingPlan,
  earliestOrderAt: Instant,
  latestOrderAt: Instant,
  /** Our own subscription's end-of-term choice, set and read back before it counts as done. */
  endChoice: z.literal("renew"),
  /**
   * Under the seat cap, where somebody accepted it: no more users than these are without a license from the sources'
   * end until the contingency has bought the rest, whoever joins before.
   */
  usersWithout: z.number().int().positive().optional(),
  /**
   * Under the seat cap: so many users of this license get a larger plan, because there is no seat for them
   * beside the sources.
   */
  usersAbove: z.number().int().positive().optional(),
  /** "If the source falls below the seats in use, order now, up to this many." */
  contingency: z.object({
    trigger: z.literal("sourceSeatsBelowConsumed"),
    maxSeats: z.number().int(),
  }),
});
export type TargetBand = z.infer<typeof TargetBand>;

/** What a named person approves; its hash is what they approve it by. */
export const ApprovalBand = z.object({
  schema: z.literal("handover.band/1"),
  moveId: z.string(),
  tenantId: z.string(),
  targets: z.array(TargetBand),
  /** Lines whose source may be asked to end, and how. */
  acts: z.array(
    z.object({
      lineId: z.string(),
      stopRenewal: z.boolean(),
      chooseEnd: z.boolean(),
      /** Its billing owner may be asked to hand it over: with its seats, term and price it is ours then. */
      transfer: z.boolean().default(false),
      /** Its renewal in CSP may be scheduled by hand; only where it is so. */
      renewToCsp: z.boolean().optional(),
      /** And for no longer than this, and billed so. */
      renewsFor: Commitment.optional(),
      /** And with no more seats, nor at a higher price for one of them in a month; null where no list has it. */
      renewsAtMost: z.object({ seats: z.number().int(), unitCost: Money.nullable() }).optional(),
      /** It may be cancelled at once, after verification; only where it is so. */
      endNow: z.boolean().optional(),
      /** Seats may be taken out of it as the plan says; only where it is so. */
      reduceSeats: z.boolean().optional(),
    }),
  ),
  /** Changes of licenses, whoever the holders are: who joins later gets what was approved for such as them. */
  licenses: z.array(ApprovedChange).default([]),
});
export type ApprovalBand = z.infer<typeof ApprovalBand>;

/** Coverage of one pool over one interval, counted per row and in the worst case for continuity. */
export const ProofInterval = z.object({
  skuId: z.string(),
  from: Instant,
  /** Null: open-ended. */
  to: Instant.nullable(),
  seatsNeeded: z.number().int(),
  seatsCovered: z.number().int(),
});
export type ProofInterval = z.infer<typeof ProofInterval>;

/**
 * Everybody who holds the same moving licenses. A user is covered where seats reach them in every one
 * of their pools, in the order of the estate; who has no working license today is owed none.
 */
export const UserClass = z.object({
  skuIds: z.array(z.string()),
  users: z.number().int().positive(),
  /** How many of them are covered, from each instant on. */
  covered: z.array(z.object({ from: Instant, users: z.number().int().nonnegative() })),
});
export type UserClass = z.infer<typeof UserClass>;

export const ContinuityProof = z.object({
  schema: z.literal("handover.proof/1"),
  intervals: z.array(ProofInterval),
  userClasses: z.array(UserClass),
  assumptions: z.array(z.string()),
});
export type ContinuityProof = z.infer<typeof ContinuityProof>;

/** A plan with everything it was made from, so that a stranger can check it offline. */
export const PlanFile = z.object({
  schema: z.literal("handover.planFile/1"),
  customer: Customer,
  estate: Estate,
  estateHash: z.string(),
  /** Subscriptions of ours in the tenant when the plan was made. */
  ours: z.array(OwnSubscription),
  offers: z.array(Offer),
  /** Service plans of every SKU that is replaced or stands in, as the license list of the day has them. */
  licenses: z.array(
    z.object({
      skuId: z.string(),
      skuPartNumber: z.string(),
      plans: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  /** Decisions of people about lines of this customer. */
  overrides: z.array(Override),
  policy: Policy,
  plan: MovePlan,
  planHash: z.string(),
  band: ApprovalBand,
  bandHash: z.string(),
  proof: ContinuityProof,
});
export type PlanFile = z.infer<typeof PlanFile>;
