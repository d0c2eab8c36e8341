// What the verifier reads of a plan file: its own reading of the format, so that a mistake in the
// planner's shapes cannot hide a mistake in the planner.

import { Instant, LocalDate, Term } from "#lib/instant.ts";
import { z } from "zod";

const Row = z.object({
  subscriptionId: z.string(),
  skuId: z.string(),
  seats: z.number().int().nonnegative(),
  status: z.string(),
  nextLifecycleAt: Instant.nullable(),
});
export type Row = z.infer<typeof Row>;

const Declared = z.object({
  subscriptionId: z.string().nullable(),
  skuId: z.string().nullable(),
  skuPartNumber: z.string().nullable(),
  endsOn: LocalDate.nullable(),
  term: Term.nullable(),
});

const Line = z.object({
  lineId: z.string(),
  skuId: z.string(),
  skuPartNumber: z.string(),
  agreementType: z.string(),
  route: z.enum([
    "repurchase",
    "ownershipTransfer",
    "renewToCsp",
    "cancelNow",
    "keep",
    "ignore",
    "blocked",
  ]),
  end: z.object({ continuityEndsAt: Instant.nullable(), assumptions: z.array(z.string()) }),
  acts: z.object({
    stopRenewal: z.object({ askAt: Instant, latestAt: Instant }).nullable(),
    chooseEnd: z.object({ latestAt: Instant }).nullable(),
  }),
});
export type Line = z.infer<typeof Line>;

const Step = z.object({
  stepKey: z.string(),
  forLines: z.array(z.string()),
  seatsAdded: z.number().int().nonnegative(),
  seatsAfter: z.number().int().positive(),
  orderAt: Instant,
  latestSafeAt: Instant,
});

const Target = z.object({
  skuId: z.string(),
  productId: z.string(),
  catalogSkuId: z.string(),
  term: Term,
  billingPlan: z.string(),
  growsSubscriptionId: z.string().nullable(),
  seatsBefore: z.number().int().nonnegative(),
  steps: z.array(Step).min(1),
});
export type Target = z.infer<typeof Target>;

const BandTarget = z.object({
  skuId: z.string(),
  productId: z.string(),
  catalogSkuId: z.string(),
  term: Term,
  billingPlan: z.string(),
  minSeats: z.number().int(),
  maxSeats: z.number().int(),
  earliestOrderAt: Instant,
  latestOrderAt: Instant,
  contingency: z.object({ maxSeats: z.number().int() }),
});

export const CheckedFile = z.object({
  customer: z.object({ declared: z.array(Declared) }),
  estate: z.object({
    tenantId: z.string(),
    subscriptions: z.array(Row),
    pools: z.array(z.object({ skuId: z.string(), consumedSeats: z.number().int() })),
    users: z.array(
      z.object({ userId: z.string(), assignments: z.array(z.object({ skuId: z.string() })) }),
    ),
  }),
  estateHash: z.string(),
  ours: z.array(z.object({ subscriptionId: z.string() })),
  offers: z.array(
    z.object({
      productId: z.string(),
      catalogSkuId: z.string(),
      minimumSeats: z.number().int(),
    }),
  ),
  policy: z.object({
    provisioningMarginHours: z.number().nonnegative(),
    verificationMarginHours: z.number().nonnegative(),
    seatsCeilingFactor: z.number().positive(),
    defaultTerm: Term,
  }),
  plan: z.object({
    moveId: z.string(),
    tenantId: z.string(),
    madeAt: Instant,
    lines: z.array(Line),
    targets: z.array(Target),
  }),
  planHash: z.string(),
  band: z.object({
    moveId: z.string(),
    tenantId: z.string(),
    targets: z.array(BandTarget),
    acts: z.array(
      z.object({ lineId: z.string(), stopRenewal: z.boolean(), chooseEnd: z.boolean() }),
    ),
  }),
  bandHash: z.string(),
});
export type CheckedFile = z.infer<typeof CheckedFile>;
