// A whole world as one JSON document: what the world-maker writes and `POST /_sandbox/world` takes.
// Unknown keys are refused, so that a misspelt one cannot silently mean nothing. What may be left out:
// `world-defaults.ts`.

import { z } from "zod";
import { Instant, Term } from "#lib/instant.ts";
import { Fault, FaultProfile } from "../faults/fault.ts";
import { withDefaults } from "./world-defaults.ts";
import { brokenReferences } from "./world-references.ts";

const text = z.string().min(1);
const count = z.int().nonnegative();
const Price = z.strictObject({ amount: z.string().regex(/^\d+(\.\d+)?$/), currency: text });
const Segment = z.enum(["commercial", "education", "government", "nonprofit"]);

const Partner = z.strictObject({
  id: text,
  tenantId: text,
  name: text,
  mpnId: text,
  country: text,
  currency: text,
  isOurs: z.boolean(),
  isDistributor: z.boolean(),
});

const Application = z.strictObject({
  id: text,
  tenantId: text,
  clientSecret: text,
  userObjectId: text,
  refreshToken: text,
  previousRefreshToken: text.nullable(),
  signIn: z
    .strictObject({
      name: text,
      userPrincipalName: text,
      withSecondFactor: z.boolean(),
      roles: z.array(text),
    })
    .optional(),
});

const ServicePlan = z.strictObject({ id: text, name: text, dataDays: count.nullable() });

const CatalogProduct = z.strictObject({
  id: text,
  productId: text,
  catalogSkuId: text,
  title: text,
  tenantSkuId: text,
  skuPartNumber: text,
  minimumSeats: count,
  maximumSeats: count,
  isTrial: z.boolean(),
  isAddOn: z.boolean(),
  prerequisiteSkus: z.array(text),
  segment: Segment,
  isPurchasable: z.boolean(),
  seatCapFamily: text.nullable(),
  servicePlans: z.array(ServicePlan),
  prices: z.array(
    z.strictObject({ term: Term, billingCycle: text, unitCost: Price, listPrice: Price }),
  ),
  availabilityId: text,
});

const Promotion = z.strictObject({
  id: text,
  name: text,
  productId: text,
  catalogSkuId: text,
  segment: Segment,
  term: Term,
  billingCycle: text,
  percentOff: z.number().positive().max(100),
  startsAt: Instant,
  endsAt: Instant,
  minimumSeats: count.nullable(),
  maximumSeats: count.nullable(),
  isFirstPurchase: z.boolean(),
  isAutoApplicable: z.boolean(),
});

const TenantSku = z.strictObject({
  id: text,
  skuPartNumber: text,
  appliesTo: z.enum(["User", "Company"]),
  servicePlans: z.array(ServicePlan),
  seatCapFamily: text.nullable(),
  prohibitedIn: z.array(text).optional(),
});

const TransferReadings = z.strictObject({
  pendingDays: z.union([z.literal(7), z.literal(30), z.literal(60)]),
  locksFrom: z.enum(["request", "submission"]),
  processingHours: z.number().nonnegative(),
  windowReopens: z.boolean(),
  extendedTermMoves: z.boolean(),
  sourceGives: z.enum(["asAgreed", "oneMore", "oneLess"]),
  spelling: z.enum(["Cancel", "Cancelled"]),
});

const Tenant = z.strictObject({
  id: text,
  tenantId: text,
  companyName: text,
  domain: text,
  country: text,
  segment: Segment,
  kind: z.enum(["organization", "b2c"]),
  isFederated: z.boolean().optional(),
  readings: z.strictObject({
    autoRenewOff: z.enum(["extend", "cutAtEnd", "renews"]),
    graceDays: z.union([z.literal(0), z.literal(30), z.literal(90)]),
    extendedPeriodTerm: z.enum(["on", "off"]),
    seatCapCounts: z.enum(["sku", "family"]),
    settingsLockHours: z.union([z.literal(0), z.literal(24), z.literal(48)]),
    endChoiceSurvivesSeatChange: z.boolean(),
    provisioningMinutes: count,
    orderVisibleAfterMinutes: count,
    overAssignment: z.enum(["cutsLastAssignedAtOnce", "cutsLastAssignedAfter90Days"]),
    transfers: TransferReadings.partial().optional(),
    provisioning: z.enum(["whole", "halfFirst"]),
    overlapSeatsTaken: count,
    clockAheadSeconds: count,
    groupLicensingMinutes: count.optional(),
    webhooks: z.strictObject({ copies: count, lateHoursMost: count }).optional(),
  }),
});

const User = z.strictObject({
  id: text,
  tenantId: text,
  userPrincipalName: text,
  displayName: text,
  accountEnabled: z.boolean(),
  usageLocation: text.nullable(),
  isGlobalAdmin: z.boolean(),
  userType: z.enum(["Member", "Guest"]).optional(),
  onPremisesSyncEnabled: z.boolean().optional(),
  assignments: z.array(
    z.strictObject({
      skuId: text,
      disabledPlans: z.array(text),
      assignedByGroup: text.nullable(),
      assignedAt: Instant,
      state: z.enum(["Active", "ActiveWithError", "Disabled", "Error"]),
      error: text.nullable(),
    }),
  ),
});

const Group = z.strictObject({
  id: text,
  tenantId: text,
  displayName: text,
  memberIds: z.array(text),
  assignedLicenses: z.array(z.strictObject({ skuId: text, disabledPlans: z.array(text) })),
  isProcessing: z.boolean().optional(),
});

/** Taken from the SKU where the subscription does not say it. */
const partNumberOfSku = z
  .string({
    error: ({ input }) =>
      input === undefined ? "there is no product or SKU with this skuId in this file" : undefined,
  })
  .min(1);

const Subscription = z.strictObject({
  id: text,
  tenantId: text,
  skuId: text,
  skuPartNumber: partNumberOfSku,
  seats: count,
  seller: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("csp"), partnerTenantId: text }),
    z.strictObject({
      kind: z.enum(["webDirect", "volumeLicensing", "retail", "syndication", "microsoft"]),
    }),
  ]),
  agreementType: z.enum([
    "mcaWebDirect",
    "mosaWebDirect",
    "unknownWebDirect",
    "mcaEnterprise",
    "eaEas",
    "mpsa",
    "openValue",
    "retailKey",
    "cspNce",
    "cspLegacy",
    "syndication",
    "trial",
    "free",
  ]),
  state: z.enum(["pending", "active", "warning", "suspended", "deleted"]),
  isTrial: z.boolean(),
  createdAt: Instant,
  anchorAt: Instant,
  term: Term.nullable(),
  termsRun: count,
  endsAt: Instant.nullable(),
  autoRenew: z.boolean(),
  endChoice: z.enum(["renew", "extend", "cutAtEnd"]).nullable(),
  extendedSince: Instant.nullable(),
  renewedAt: Instant.nullable(),
  batches: z.array(z.strictObject({ seats: count, at: Instant })),
  unitPricePerMonth: Price,
  csp: z
    .strictObject({
      orderId: text,
      productId: text,
      catalogSkuId: text,
      availabilityId: text,
      billingCycle: text,
      friendlyName: z.string(),
      offerName: text,
      promotionId: text.nullable(),
      resellerTenantId: text.optional(),
      provisioning: z
        .strictObject({
          seats: count,
          readyAt: Instant,
          later: z.array(z.strictObject({ seats: count, readyAt: Instant })).optional(),
        })
        .nullable(),
    })
    .nullable(),
});

const Relationship = z.strictObject({
  id: text,
  tenantId: text,
  partnerTenantId: text,
  acceptedAt: Instant,
});

const Agreement = z.strictObject({
  id: text,
  tenantId: text,
  acceptedAt: Instant,
  contact: z.strictObject({ firstName: z.string(), lastName: z.string(), email: text }),
});

const DelegatedAdmin = z.strictObject({
  id: text,
  tenantId: text,
  partnerTenantId: text,
  displayName: text,
  duration: text,
  roleDefinitionIds: z.array(text),
  status: z.enum(["created", "approvalPending", "active", "expired", "terminated"]),
  createdAt: Instant,
  lockedAt: Instant.nullable(),
  activatedAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  extendsItself: z.boolean().optional(),
  assignments: z.array(
    z.strictObject({
      id: text,
      securityGroupId: text,
      roleDefinitionIds: z.array(text),
      status: z.enum(["pending", "active"]),
    }),
  ),
});

const Consent = z.strictObject({
  id: text,
  tenantId: text,
  applicationId: text,
  scopes: z.array(text),
});

const PersonAnswer = z.strictObject({
  afterHours: z.number().nonnegative(),
  does: z.enum([
    "asAsked",
    "refuses",
    "wrongTenant",
    "retaliates",
    "tooFew",
    "wrongOffer",
    "wrongTerm",
  ]),
});

const Person = z.strictObject({
  id: text,
  tenantId: text,
  role: z.enum(["customerAdmin", "sourcePartner", "licensingPartner", "operator"]),
  name: text,
  email: text,
  answers: z.record(text, PersonAnswer),
});

/** What the world-maker, or a person at the control API, may let happen. */
export const InjectedAct = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("customerCancels"), subscriptionId: text }),
  z.strictObject({ kind: z.literal("customerAddsUsers"), skuId: text, count }),
  z.strictObject({ kind: z.literal("customerRemovesUsers"), skuId: text, count }),
  z.strictObject({
    kind: z.literal("sourceSeatsChange"),
    subscriptionId: text,
    seats: z.int().positive(),
  }),
  z.strictObject({ kind: z.literal("paymentFails"), subscriptionId: text }),
  z.strictObject({ kind: z.literal("delegatedAdminRevoked") }),
  z.strictObject({ kind: z.literal("relationshipEnded") }),
  z.strictObject({ kind: z.literal("agreementLapses") }),
  z.strictObject({ kind: z.literal("pricesStep"), percent: z.int().min(-90).max(900) }),
  z.strictObject({ kind: z.literal("availabilityChanges"), catalogId: text }),
  z.strictObject({ kind: z.literal("saleEnds"), catalogId: text }),
]);
export type InjectedAct = z.infer<typeof InjectedAct>;

/** A fault on the wire, ordered for the next `times` calls of an operation. */
export const FaultOrder = z.strictObject({
  tenantId: z.string().default(""),
  operation: text,
  fault: Fault,
  times: z.int().positive().default(1),
  from: Instant.nullable().default(null),
  until: Instant.nullable().default(null),
});
export type FaultOrder = z.infer<typeof FaultOrder>;

const WholeWorldFile = z.strictObject({
  schema: z.literal("handover.world/1"),
  seed: z.union([z.number(), text]),
  startsAt: Instant,
  partners: z.array(Partner),
  applications: z.array(Application),
  products: z.array(CatalogProduct),
  promotions: z.array(Promotion),
  skus: z.array(TenantSku),
  tenants: z.array(Tenant),
  users: z.array(User),
  groups: z.array(Group),
  subscriptions: z.array(Subscription),
  relationships: z.array(Relationship),
  agreements: z.array(Agreement),
  delegatedAdmins: z.array(DelegatedAdmin),
  consents: z.array(Consent),
  people: z.array(Person),
  scheduled: z.array(z.strictObject({ tenantId: text, at: Instant, act: InjectedAct })),
  faults: z.strictObject({ profile: FaultProfile, scripts: z.array(FaultOrder) }),
  /** The world-maker's own notes for the judge; never read here. */
  record: z.unknown(),
});

const ConnectedWorldFile = WholeWorldFile.superRefine((world, context) => {
  for (const { message, path } of brokenReferences(world)) {
    context.addIssue({ code: "custom", path: [...path], message });
  }
});

const WithPartners = z.looseObject({ partners: z.array(z.looseObject({})) });

export const WorldFile = z.preprocess((file, context) => {
  const read = WithPartners.safeParse(file);
  // Currency and much else come from the partner of ours: said before what follows from its absence.
  if (read.success && !read.data.partners.some(({ isOurs }) => isOurs === true)) {
    const message = 'one of them has to be yours: "isOurs": true';
    context.addIssue({ code: "custom", path: ["partners"], message });
  }
  return withDefaults(file);
}, ConnectedWorldFile);
export type WorldFile = z.infer<typeof WorldFile>;
