// What the verifier reads of a plan file: its own reading of the format, so that a mistake in the
// planner's shapes cannot hide a mistake in the planner.

import { addHours, Instant, LocalDate, Term } from "#lib/instant.ts";
import { Money } from "#lib/money.ts";
import { z } from "zod";
import { Policy } from "./policy-in-file.ts";

const Row = z.object({
  subscriptionId: z.string(),
  skuId: z.string(),
  skuPartNumber: z.string(),
  seats: z.number().int().nonnegative(),
  status: z.string(),
  isTrial: z.boolean(),
  createdAt: Instant,
  nextLifecycleAt: Instant.nullable(),
  ownerTenantId: z.string().nullable(),
});
export type Row = z.infer<typeof Row>;

/** A renewal may take a day. */
const RENEWAL_HOURS = 24;
const goesOn = new Set(["RENEWAL_SURPRISED", "EXTENSION_LEFT_ON"]);

/**
 * Nothing may count on the source any more: it serves no longer; it is renewed to CSP, and its own row may still show
 * for a day what was before; or, as the plan tells whoever reads it, it went on past the end that stands in the plan and
 * its owner is asked to take that back.
 */
export function isBehind({ plan }: CheckedFile, { end, lineId, route }: Line, row: Row): boolean {
  if (!serves(row)) return true;
  const endedAt = end.continuityEndsAt;
  if (endedAt === null || endedAt > plan.madeAt) return false;
  const isShowing = route === "renewToCsp" && plan.madeAt < addHours(endedAt, RENEWAL_HOURS);
  return isShowing || plan.findings.some(({ about, code }) => about === lineId && goesOn.has(code));
}

/** Users can work on it; what is in its grace still serves. */
export function serves({ status }: Pick<Row, "status">): boolean {
  return status === "enabled" || status === "warning";
}

const Declared = z.object({
  agreementType: z.string(),
  wish: z.string(),
  subscriptionId: z.string().nullable(),
  skuId: z.string().nullable(),
  skuPartNumber: z.string().nullable(),
  seats: z.number().int().positive().nullable(),
  endsOn: LocalDate.nullable(),
  term: Term.nullable(),
  autoRenew: z.boolean().nullable(),
});
export type Declared = z.infer<typeof Declared>;

const Owner = z.object({
  kind: z.string(),
  tenantId: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
});

const Commitment = z.object({ term: Term, billingPlan: z.string() });

const PriceColumns = z.object({ list: Money.nullable(), customer: Money.nullable() });
const seatCount = z.number().int();
const RenewalQuote = z.object({
  maxSeats: seatCount,
  prices: PriceColumns,
  seats: seatCount,
  unitCost: Money.nullable(),
});

const Line = z.object({
  lineId: z.string(),
  skuId: z.string(),
  skuPartNumber: z.string(),
  title: z.string(),
  seats: z.number().int(),
  channel: z.string(),
  agreementType: z.string(),
  billingOwner: Owner,
  route: z.enum([
    "repurchase",
    "ownershipTransfer",
    "renewToCsp",
    "cancelNow",
    "keep",
    "ignore",
    "blocked",
  ]),
  refusal: z.string().nullable(),
  end: z.object({
    plannedAt: Instant.nullable(),
    continuityEndsAt: Instant.nullable(),
    moneyEndsAt: Instant.nullable(),
    evidence: z.enum(["assumed", "declared", "attested", "observed"]),
    assumptions: z.array(z.string()),
  }),
  acts: z.object({
    stopRenewal: z.object({ askAt: Instant, latestAt: Instant, owner: Owner }).nullable(),
    chooseEnd: z.object({ latestAt: Instant, owner: Owner }).nullable(),
    endNow: z.object({ owner: Owner }).nullable(),
    transfer: z.object({ latestAt: Instant, fallback: z.string() }).nullable(),
    renewToCsp: z
      .object({
        latestAt: Instant,
        commitment: Commitment.optional(),
        quote: RenewalQuote.optional(),
      })
      .nullable(),
    reduceSeats: z
      .object({
        owner: Owner,
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
  }),
});
export type Line = z.infer<typeof Line>;

/** Bought again, or bought where nobody hands it over: then all that a purchase needs has to stand in the plan. */
export function isBought({ acts, route }: Line): boolean {
  return (
    route === "repurchase" ||
    route === "cancelNow" ||
    (route === "ownershipTransfer" && acts.transfer?.fallback === "repurchase")
  );
}

/** Its source is to end, and what comes in its place begins there: bought again, or renewed to CSP. */
export function isEnding(line: Line): boolean {
  return isBought(line) || line.route === "renewToCsp";
}

const Step = z.object({
  stepKey: z.string(),
  kind: z.string(),
  forLines: z.array(z.string()),
  seatsAdded: z.number().int().nonnegative(),
  seatsAfter: z.number().int().positive(),
  orderAt: Instant,
  latestSafeAt: Instant,
  isPilot: z.boolean(),
  unprovenAt: Instant.nullable(),
  undoUntil: Instant,
});
export type Step = z.infer<typeof Step>;

const Bought = {
  skuId: z.string(),
  productId: z.string(),
  catalogSkuId: z.string(),
  term: Term,
  billingPlan: z.string(),
};

const Target = z.object({
  ...Bought,
  unitCost: Money.nullable(),
  prices: PriceColumns,
  promotion: z
    .object({ promotionId: z.string(), discount: z.string(), endsAt: Instant })
    .optional(),
  growsSubscriptionId: z.string().nullable(),
  seatsBefore: z.number().int().nonnegative(),
  steps: z.array(Step).min(1),
  usersWithout: z.number().int().positive().optional(),
});
export type Target = z.infer<typeof Target>;

const BandTarget = z.object({
  ...Bought,
  minSeats: z.number().int(),
  maxSeats: z.number().int(),
  unitCostCeiling: Money.nullable(),
  earliestOrderAt: Instant,
  latestOrderAt: Instant,
  endChoice: z.string().nullish(),
  contingency: z.object({ maxSeats: z.number().int() }).nullish(),
  usersWithout: z.number().int().positive().optional(),
  usersAbove: z.number().int().positive().optional(),
});
export type BandTarget = z.infer<typeof BandTarget>;

const User = z.object({
  userId: z.string(),
  assignments: z.array(
    z.object({
      skuId: z.string(),
      state: z.string(),
      disabledPlans: z.array(z.string()),
      assignedByGroup: z.string().nullable(),
    }),
  ),
});
export type User = z.infer<typeof User>;

const Estate = z.object({
  tenantId: z.string(),
  knownBy: z.literal("declared").optional(),
  observedAt: Instant,
  subscriptions: z.array(Row),
  pools: z.array(z.object({ skuId: z.string(), consumedSeats: z.number().int().nonnegative() })),
  users: z.array(User),
});

const LicenseSet = z.array(z.object({ skuId: z.string(), disabledPlans: z.array(z.string()) }));

const LicenseChange = z.object({
  changeId: z.string(),
  holder: z.enum(["user", "group"]),
  remove: z.array(z.string()),
  add: LicenseSet,
  before: LicenseSet,
  undoUntil: Instant,
});
export type LicenseChange = z.infer<typeof LicenseChange>;

const ApprovedChange = LicenseChange.omit({ changeId: true, undoUntil: true });

const Wave = z.object({
  wave: z.number(),
  afterSteps: z.array(z.string()),
  holders: z.array(z.object({ changeId: z.string(), ids: z.array(z.string()) })),
});

const Offer = z.object({
  productId: z.string(),
  catalogSkuId: z.string(),
  tenantSkuId: z.string(),
  minimumSeats: z.number().int(),
  maximumSeats: z.number().int(),
  isTrial: z.boolean(),
  isAddOn: z.boolean(),
  baseSkus: z.array(z.string()).default([]),
  isPurchasable: z.boolean(),
  terms: z.array(
    z.object({
      term: Term,
      billingPlan: z.string(),
      unitCost: Money.nullable(),
      listPrice: Money.nullable(),
      priceChanges: z
        .array(z.object({ at: Instant, unitCost: Money.nullable(), listPrice: Money.nullable() }))
        .optional(),
      promotions: z
        .array(
          z.object({
            promotionId: z.string(),
            from: Instant,
            to: Instant,
            discount: z.string(),
            minimumSeats: z.number().nullable(),
            maximumSeats: z.number().nullable(),
            onlyIfNew: z.boolean(),
            hasOtherConditions: z.boolean(),
          }),
        )
        .default([]),
    }),
  ),
});
export type Offer = z.infer<typeof Offer>;

const Proof = z.object({
  intervals: z.array(z.unknown()),
  userClasses: z.array(z.unknown()),
  assumptions: z.array(z.string()),
});

const PlanFile = z.object({
  schema: z.literal("handover.planFile/1"),
  customer: z.object({ tenantId: z.string(), intent: z.string(), declared: z.array(Declared) }),
  estate: Estate,
  estateHash: z.string(),
  ours: z.array(
    z.object({
      ...Bought,
      subscriptionId: z.string(),
      seats: z.number().int().nonnegative(),
      marker: z.string().nullable(),
      endsAt: Instant.nullable(),
      promotionId: z.string().optional(),
      raisedAt: Instant.optional(),
      raisedBy: z.string().optional(),
    }),
  ),
  offers: z.array(Offer),
  licenses: z.array(
    z.object({
      skuId: z.string(),
      skuPartNumber: z.string(),
      plans: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  overrides: z.array(
    z.object({
      lineId: z.string(),
      by: z.string(),
      at: Instant,
      route: z.string().nullable(),
      treatAs: z.string().optional(),
      ignoreFindings: z.array(z.string()).default([]),
      acceptLossOf: z.array(z.string()),
      acceptGap: z.number().optional(),
      replaceWith: z.array(z.string()).nullable(),
      wanted: z
        .object({
          skuId: z.string().nullable(),
          seats: z.number().nullable(),
          term: Term.nullable(),
        })
        .nullable(),
    }),
  ),
  policy: Policy,
  plan: z.object({
    moveId: z.string(),
    tenantId: z.string(),
    madeAt: Instant,
    madeFrom: z.object({ estateHash: z.string(), inputsHash: z.string() }),
    lines: z.array(Line),
    targets: z.array(Target),
    reassignment: z.object({ changes: z.array(LicenseChange), waves: z.array(Wave) }).nullable(),
    findings: z.array(
      z.object({
        code: z.string(),
        about: z.string().nullable(),
        ignoredBy: z.string().optional(),
      }),
    ),
    cost: z.object({
      committed: Money.nullable(),
      committedAt: PriceColumns,
    }),
    approveBy: Instant.nullable(),
  }),
  planHash: z.string(),
  band: z.object({
    moveId: z.string(),
    tenantId: z.string(),
    targets: z.array(BandTarget),
    acts: z.array(
      z.object({
        lineId: z.string(),
        stopRenewal: z.boolean(),
        chooseEnd: z.boolean(),
        transfer: z.boolean().default(false),
        renewToCsp: z.boolean().default(false),
        renewsFor: Commitment.optional(),
        renewsAtMost: z.object({ seats: seatCount, unitCost: Money.nullable() }).optional(),
        endNow: z.boolean().default(false),
        reduceSeats: z.boolean().default(false),
      }),
    ),
    licenses: z.array(ApprovedChange).default([]),
  }),
  bandHash: z.string(),
  proof: Proof,
});

/** Read by one function that zod writes out for it; field by field, reading took longer than checking. */
export const CheckedFile = z.compile(PlanFile, { strict: true });
export type CheckedFile = z.infer<typeof CheckedFile>;

/** The parts that carry hashes, with every field that they have; what is no JSON has no hash. */
export const HashedParts = z.object({
  customer: z.unknown(),
  estate: z.unknown(),
  ours: z.unknown(),
  offers: z.unknown(),
  licenses: z.unknown(),
  overrides: z.unknown(),
  policy: z.unknown(),
  plan: z.unknown(),
  band: z.unknown(),
});
