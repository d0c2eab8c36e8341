// A world of one customer for tests: our partner, one product, a pool of mailbox and apps, an admin.

import type { Instant } from "#lib/instant.ts";
import type { Person, Subscription, Tenant, User } from "./entities.ts";
import type { Promotion } from "./promotion.ts";
import type { TenantReadings } from "./tenant-readings.ts";
import { openWorld, type WorldLedger } from "./open-world.ts";
import type { WorldFile } from "./world-file.ts";

export const TENANT = "11111111-0000-4000-8000-000000000001";
export const OUR_TENANT = "99999999-0000-4000-8000-000000000001";
export const OTHER_PARTNER = "88888888-0000-4000-8000-000000000001";
export const SKU = "6fd2c87f-b296-42f0-b197-1e91e994b900";
export const MAILBOX = "efb87545-963c-4e0d-99df-69c6916d9eb0";
export const STARTS_AT = "2026-06-01T00:00:00.000Z" as Instant;

const KIND_READINGS: TenantReadings = {
  autoRenewOff: "cutAtEnd",
  graceDays: 0,
  extendedPeriodTerm: "on",
  seatCapCounts: "family",
  settingsLockHours: 24,
  endChoiceSurvivesSeatChange: true,
  provisioningMinutes: 60,
  orderVisibleAfterMinutes: 15,
  overAssignment: "cutsLastAssignedAtOnce",
  provisioning: "whole",
  overlapSeatsTaken: 0,
  clockAheadSeconds: 0,
};

const SERVICE_PLANS = [
  { id: MAILBOX, name: "EXCHANGE_S_ENTERPRISE", dataDays: 30 },
  { id: "43de0ff5-c92c-492b-9116-175376d08c38", name: "OFFICESUBSCRIPTION", dataDays: null },
];

/** A web-direct source of five seats; its annual term ends on 2026-09-01. */
export function source(changes: Partial<Subscription> = {}): Subscription {
  return {
    id: "source-1",
    tenantId: TENANT,
    skuId: SKU,
    skuPartNumber: "ENTERPRISEPACK",
    seats: 5,
    seller: { kind: "webDirect" },
    agreementType: "mosaWebDirect",
    state: "active",
    isTrial: false,
    createdAt: "2025-09-01T00:00:00.000Z" as Instant,
    anchorAt: "2025-09-01T00:00:00.000Z" as Instant,
    term: "P1Y",
    termsRun: 0,
    endsAt: "2026-09-01T00:00:00.000Z" as Instant,
    autoRenew: true,
    endChoice: null,
    extendedSince: null,
    renewedAt: null,
    batches: [],
    unitPricePerMonth: { amount: "10.00", currency: "EUR" },
    csp: null,
    ...changes,
  };
}

/** What the other partner has sold to the customer, in the new commerce. */
export function soldByOther(changes: Partial<Subscription> = {}): Subscription {
  return source({
    id: "their-1",
    seller: { kind: "csp", partnerTenantId: OTHER_PARTNER },
    agreementType: "cspNce",
    csp: {
      orderId: "0a0a0a0a0a0a",
      productId: PRODUCT.productId,
      catalogSkuId: PRODUCT.catalogSkuId,
      availabilityId: PRODUCT.availabilityId,
      billingCycle: "annual",
      friendlyName: "theirs",
      offerName: PRODUCT.title,
      promotionId: null,
      provisioning: null,
    },
    ...changes,
  });
}

export function user(number: number, changes: Partial<User> = {}): User {
  return {
    id: `user-${number}`,
    tenantId: TENANT,
    userPrincipalName: `user${number}@contoso.example`,
    displayName: `User ${number}`,
    accountEnabled: true,
    usageLocation: "DE",
    isGlobalAdmin: false,
    assignments: [
      {
        skuId: SKU,
        disabledPlans: [],
        assignedByGroup: null,
        assignedAt: `2025-10-0${number}T00:00:00.000Z` as Instant,
        state: "Active",
        error: null,
      },
    ],
    ...changes,
  };
}

export function person(
  role: Person["role"],
  answers: Person["answers"] = {
    invitation: { afterHours: 5, does: "asAsked" },
    stopRenewal: { afterHours: 5, does: "asAsked" },
    chooseEnd: { afterHours: 5, does: "asAsked" },
    endExtension: { afterHours: 5, does: "asAsked" },
    endNow: { afterHours: 5, does: "asAsked" },
    rescueRenewal: { afterHours: 5, does: "asAsked" },
    delegatedAdmin: { afterHours: 5, does: "asAsked" },
  },
): Person {
  return {
    id: `person-${role}`,
    tenantId: TENANT,
    role,
    name: "Ada Lovelace",
    email: `${role}@contoso.example`,
    answers,
  };
}

export interface SmallWorld {
  readonly subscriptions?: readonly Subscription[];
  readonly users?: readonly User[];
  readonly people?: readonly Person[];
  readonly readings?: Partial<TenantReadings>;
  readonly tenant?: Partial<Tenant>;
  readonly scheduled?: WorldFile["scheduled"];
  readonly promotions?: readonly Promotion[];
}

/** A promotion of the world's only product; the seats of the default source count to its limits. */
export function promotion(changes: Partial<Promotion> = {}): Promotion {
  return {
    id: "39NFJQT1PJQB:0001:39NFJQT1Q5KN",
    name: "Annual, a tenth off",
    productId: PRODUCT.productId,
    catalogSkuId: PRODUCT.catalogSkuId,
    segment: "commercial",
    term: "P1Y",
    billingCycle: "annual",
    percentOff: 10,
    startsAt: STARTS_AT,
    endsAt: "2026-08-01T00:00:00.000Z" as Instant,
    minimumSeats: null,
    maximumSeats: null,
    isFirstPurchase: false,
    isAutoApplicable: true,
    ...changes,
  };
}

/** The world file; by default one source of five seats and three users. */
export function smallWorldFile(world: SmallWorld = {}) {
  const tenant: Tenant = {
    id: TENANT,
    tenantId: TENANT,
    companyName: "Contoso",
    domain: "contoso.example",
    country: "DE",
    segment: "commercial",
    kind: "organization",
    readings: { ...KIND_READINGS, ...world.readings },
    ...world.tenant,
  };
  return {
    schema: "handover.world/1",
    seed: 7,
    startsAt: STARTS_AT,
    partners: [partner(OUR_TENANT, true), partner(OTHER_PARTNER, false)],
    applications: [],
    products: [PRODUCT],
    promotions: world.promotions ?? [],
    skus: [
      {
        id: SKU,
        skuPartNumber: "ENTERPRISEPACK",
        appliesTo: "User",
        servicePlans: SERVICE_PLANS,
        seatCapFamily: null,
      },
    ],
    tenants: [tenant],
    users: world.users ?? [user(1), user(2), user(3)],
    groups: [],
    subscriptions: world.subscriptions ?? [source()],
    relationships: [],
    agreements: [],
    delegatedAdmins: [],
    consents: [],
    people: world.people ?? [person("customerAdmin")],
    scheduled: world.scheduled ?? [],
    faults: { profile: "none", scripts: [] },
    record: { note: "kept verbatim" },
  };
}

/** The small world, living, in memory. */
export async function smallWorld(world: SmallWorld = {}): Promise<WorldLedger> {
  const living = await openWorld({ folder: null });
  await living.load(smallWorldFile(world));
  return living;
}

const EURO_PRICE = { amount: "12.00", currency: "EUR" };

export const PRODUCT = {
  id: "CFQ7TTC0LF8R:0001",
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
  title: "Office 365 E3",
  tenantSkuId: SKU,
  skuPartNumber: "ENTERPRISEPACK",
  minimumSeats: 1,
  maximumSeats: 10_000,
  isTrial: false,
  isAddOn: false,
  prerequisiteSkus: [],
  segment: "commercial",
  isPurchasable: true,
  seatCapFamily: null,
  servicePlans: SERVICE_PLANS,
  prices: [
    { term: "P1Y", billingCycle: "Annual", unitCost: EURO_PRICE, listPrice: EURO_PRICE },
    { term: "P1M", billingCycle: "Monthly", unitCost: EURO_PRICE, listPrice: EURO_PRICE },
  ],
  availabilityId: "CFQ7TTC0K971",
} as const;

function partner(tenantId: string, isOurs: boolean) {
  return {
    id: tenantId,
    tenantId,
    name: isOurs ? "Our Partner" : "Other Partner",
    mpnId: "1234567",
    country: "IT",
    currency: "EUR",
    isOurs,
    isDistributor: false,
  };
}
