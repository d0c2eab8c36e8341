// What the judge reads: the world-maker's record, the sandbox's meter and event log, and the
// product's own report. Plain JSON, in shapes of the judge's own, so that it can share neither the
// planner's nor the engine's mistakes.

import { Instant } from "#lib/instant.ts";
import { z } from "zod";

const Price = z.object({ amount: z.string(), currency: z.string() });

const WorldRecord = z.object({
  schema: z.literal("handover.worldRecord/1"),
  faults: z.string(),
  partnerCurrency: z.string(),
  customers: z.array(
    z.object({
      tenantId: z.string(),
      provisioningMinutes: z.number(),
      /** What a change of the licenses that a group gives takes. */
      groupLicensingMinutes: z.number(),
      /** So many users of the license may be without it until the rest of an order is there; null: nobody. */
      acceptsGap: z.object({ skuId: z.string(), users: z.number() }).nullable().default(null),
      neverAct: z.array(z.object({ role: z.string(), letterKind: z.string() })),
      /** What the world's people do when a letter of this kind reaches them, and after how long. */
      answers: z.array(
        z.object({
          role: z.string(),
          letterKind: z.string(),
          afterHours: z.number(),
          does: z.string(),
        }),
      ),
    }),
  ),
  lines: z.array(
    z.object({
      tenantId: z.string(),
      subscriptionId: z.string(),
      skuId: z.string(),
      seats: z.number(),
      seller: z.string(),
      agreementType: z.string(),
      term: z.string().nullable(),
      /** End of the term that runs when the world begins; null for what never ends. */
      endsAt: Instant.nullable(),
      /** What its buyer pays its seller for one seat and month. */
      unitPricePerMonth: Price,
      expected: z.enum(["movable", "keep", "ignore", "obstacle"]),
      obstacles: z.array(z.string()),
    }),
  ),
  ours: z.array(
    z.object({
      tenantId: z.string(),
      skuId: z.string(),
      subscriptionId: z.string(),
      seats: z.number(),
      unitPricePerMonth: Price,
    }),
  ),
  /** Users that hold a license of each SKU when the world begins. */
  pools: z.array(
    z.object({
      tenantId: z.string(),
      skuId: z.string(),
      seatsInUse: z.number(),
      isCapped: z.boolean(),
    }),
  ),
  /** What our own seats cost, by the way to buy them, from when until when. */
  prices: z.array(
    z.object({
      skuId: z.string(),
      term: z.string(),
      billingCycle: z.string(),
      from: Instant.nullable(),
      to: Instant.nullable(),
      unitCost: Price,
    }),
  ),
  /** Discounts on one way to buy one SKU, for whoever meets their conditions. */
  promotions: z
    .array(
      z.object({
        skuId: z.string(),
        term: z.string(),
        billingCycle: z.string(),
        percentOff: z.number(),
        from: Instant,
        to: Instant,
        /** Of the customer's seats with all its sellers. */
        minimumSeats: z.number().nullable(),
        maximumSeats: z.number().nullable(),
        isFirstPurchase: z.boolean(),
      }),
    )
    .default([]),
});

export type RecordedLine = z.infer<typeof WorldRecord>["lines"][number];

export const LoggedEvent = z.object({
  id: z.string(),
  tenantId: z.string().nullable(),
  at: Instant,
  kind: z.string(),
  actor: z.enum(["us", "person", "microsoft"]),
  injected: z.boolean(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type LoggedEvent = z.infer<typeof LoggedEvent>;

export const MeterReading = z.object({
  interruptions: z.array(
    z.object({
      tenantId: z.string(),
      userId: z.string(),
      skuId: z.string(),
      from: Instant,
      to: Instant.nullable(),
      causeEventId: z.string(),
    }),
  ),
  dataLosses: z.array(
    z.object({ tenantId: z.string(), userId: z.string(), planId: z.string(), at: Instant }),
  ),
  charges: z.array(
    z.object({
      tenantId: z.string(),
      subscriptionId: z.string(),
      skuId: z.string(),
      component: z.enum(["term", "extension", "renewal"]),
      seats: z.number(),
      from: Instant,
      to: Instant,
      unitPricePerMonth: Price,
    }),
  ),
  seatsBought: z.array(
    z.object({
      eventId: z.string(),
      at: Instant,
      tenantId: z.string(),
      subscriptionId: z.string(),
      skuId: z.string(),
      kind: z.enum(["ordered", "seatsRaised"]),
      seats: z.number(),
      marker: z.string().nullable(),
    }),
  ),
  requests: z.number(),
  throttled: z.number(),
});
export type MeterReading = z.infer<typeof MeterReading>;
export type Charge = MeterReading["charges"][number];
export type Purchase = MeterReading["seatsBought"][number];

const TargetBand = z.object({
  skuId: z.string(),
  maxSeats: z.number(),
  term: z.string(),
  unitCostCeiling: Price.nullable(),
  earliestOrderAt: Instant,
  latestOrderAt: Instant,
  contingency: z.object({ maxSeats: z.number() }),
});
export type TargetBand = z.infer<typeof TargetBand>;

const License = z.object({ skuId: z.string(), disabledPlans: z.array(z.string()) });
/** A change of licenses that was approved, of any holder who has what stands in `before`. */
const LicenseChange = z.object({
  holder: z.enum(["user", "group"]),
  remove: z.array(z.string()),
  add: z.array(License),
  before: z.array(License),
});
export type LicenseChange = z.infer<typeof LicenseChange>;

/** What the approved plan had to keep, as far as it says when something may be bought. */
const ApprovedPolicy = z.object({
  provisioningMarginHours: z.number(),
  verificationMarginHours: z.number(),
  settingMarginHours: z.object({ direct: z.number(), throughDistributor: z.number() }),
  seatsCeilingFactor: z.number(),
  weekendDays: z.array(z.number()),
  freezes: z.array(z.object({ from: Instant, to: Instant })),
  /** Margins of a raise of a subscription that is proven. */
  raiseMarginHours: z.number(),
  raiseBeforeChoiceHours: z.number(),
  /** From verified seats to the last user working on another license. */
  reassignmentMarginHours: z.number(),
  pilot: z.object({
    aboveSeats: z.number(),
    hoursBeforeEnd: z.number(),
    provenWithinHours: z.number(),
  }),
  instruments: z.object({
    pilotSeat: z.boolean(),
    quantitySteps: z.boolean(),
    priceDates: z.boolean(),
  }),
});
export type ApprovedPolicy = z.infer<typeof ApprovedPolicy>;

export const ReportedMove = z.object({
  moveId: z.string(),
  tenantId: z.string(),
  status: z.enum(["open", "done", "refused"]),
  refusal: z.string().nullable(),
  approvals: z.array(
    z.object({
      bandHash: z.string(),
      approvedAt: Instant,
      policy: ApprovedPolicy,
      band: z.object({
        targets: z.array(TargetBand),
        acts: z.array(
          z.object({
            lineId: z.string(),
            transfer: z.boolean(),
            renewToCsp: z.boolean().default(false),
            renewsFor: z.object({ term: z.string(), billingPlan: z.string() }).optional(),
            renewsAtMost: z.object({ seats: z.number() }).optional(),
          }),
        ),
        licenses: z.array(LicenseChange),
      }),
    }),
  ),
  lines: z.array(
    z.object({
      lineId: z.string(),
      outcome: z.enum(["moved", "kept", "ignored", "refused", "open"]),
      code: z.string().nullable(),
    }),
  ),
  humanSteps: z.array(
    z.object({
      kind: z.string(),
      lineId: z.string().nullable(),
      owner: z.string(),
      openedAt: Instant,
      /** When it was answered or taken back. */
      closedAt: Instant.nullable(),
      state: z.enum(["open", "done", "refused", "withdrawn"]),
    }),
  ),
  contingencyOrders: z.number(),
});
export type ReportedMove = z.infer<typeof ReportedMove>;
export type ReportedStep = ReportedMove["humanSteps"][number];

export const ProductReport = z.object({ rowsOut: z.number(), moves: z.array(ReportedMove) });
export type ProductReport = z.infer<typeof ProductReport>;

/** Everything of one run. */
export const Evidence = z.object({
  record: WorldRecord,
  startedAt: Instant,
  endedAt: Instant,
  events: z.array(LoggedEvent),
  meter: MeterReading,
  report: ProductReport,
});
export type Evidence = z.infer<typeof Evidence>;
