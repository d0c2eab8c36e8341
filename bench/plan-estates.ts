// Customers for the planner's benchmark, in the form in which Graph answers: one customer after another,
// the same for the same number, each with five subscriptions and a hundred users. One subscription in
// five is of a suite that is no longer sold, so that its users get other licenses.

import type { Catalog, Offer } from "#domain/catalog/catalog.ts";
import type { ListedSku } from "#domain/catalog/license-list.ts";
import type { Customer } from "#domain/estate/customer.ts";
import { addDays, parseInstant, type Instant } from "#lib/instant.ts";

export const now: Instant = parseInstant("2026-06-01T00:00:00Z");
const USERS = 100;

interface Sold {
  readonly skuId: string;
  readonly skuPartNumber: string;
  readonly plans: readonly string[];
  /** For a seat and month; null: no longer sold. */
  readonly price: string | null;
}

const suite = ["EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE", "TEAMS1", "SWAY", "INTUNE_O365"];
const skus: readonly Sold[] = [
  {
    skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900",
    skuPartNumber: "ENTERPRISEPACK",
    plans: [...suite, "OFFICESUBSCRIPTION", "YAMMER_ENTERPRISE"],
    price: "21.00",
  },
  {
    skuId: "4b9405b0-7788-4568-add1-99614e613b69",
    skuPartNumber: "EXCHANGESTANDARD",
    plans: ["EXCHANGE_S_STANDARD", "INTUNE_O365"],
    price: "3.70",
  },
  {
    skuId: "18181a46-0d4e-45cd-891e-60aabd171b4e",
    skuPartNumber: "STANDARDPACK",
    plans: ["EXCHANGE_S_STANDARD", "SHAREPOINTSTANDARD", "TEAMS1", "SWAY"],
    price: "8.40",
  },
  {
    skuId: "c5928f49-12ba-48f7-ada3-0d743a3601d5",
    skuPartNumber: "VISIOCLIENT",
    plans: ["VISIO_CLIENT_SUBSCRIPTION", "ONEDRIVE_BASIC"],
    price: "12.60",
  },
  {
    skuId: "1392051d-0cb9-4b7a-88d5-621fee5e8711",
    skuPartNumber: "ENTERPRISEWITHSCAL",
    plans: [...suite, "OFFICESUBSCRIPTION", "MCOSTANDARD"],
    price: null,
  },
  {
    skuId: "05e9a617-0261-4cee-bb44-138d3ef5d965",
    skuPartNumber: "SPE_E3",
    plans: [...suite, "OFFICESUBSCRIPTION", "MCOSTANDARD", "INTUNE_A", "AAD_PREMIUM"],
    price: "33.00",
  },
];
/** What users hold: one of these, and the fourth of them a drawing licence beside it. */
const bases = [skus[0], skus[1], skus[2], skus[4]].flatMap((sku) => sku ?? []);
const [, , , beside] = skus;

export const licenses: readonly ListedSku[] = skus.map(({ skuId, skuPartNumber, plans }) => ({
  skuId,
  skuPartNumber,
  title: skuPartNumber,
  plans: plans.map((name) => ({ id: planId(name), name, friendlyName: name })),
}));

export const catalog: Catalog = {
  version: "bench",
  market: "DE",
  currency: "EUR",
  readAt: now,
  offers: skus.flatMap(({ skuId, skuPartNumber, price }) =>
    price === null ? [] : [offerOf(skuId, skuPartNumber, price)],
  ),
};

function offerOf(skuId: string, skuPartNumber: string, amount: string): Offer {
  const money = { amount, currency: "EUR" };
  return {
    productId: `CFQ7${skuPartNumber}`,
    catalogSkuId: "0001",
    title: skuPartNumber,
    tenantSkuId: skuId,
    segment: "commercial",
    minimumSeats: 1,
    maximumSeats: 10_000,
    isTrial: false,
    isAddOn: false,
    isPurchasable: true,
    attestationType: null,
    terms: [{ term: "P1Y", billingPlan: "monthly", unitCost: money, listPrice: money }],
  };
}

export function customerOf(number: number): Customer {
  const tenantId = guid("tenant", number);
  return {
    customerId: `customer-${number}`,
    tenantId,
    companyName: `Customer ${number}`,
    domain: `customer-${number}.example`,
    country: "DE",
    language: "en",
    contactName: null,
    contactEmail: `it@customer-${number}.example`,
    secondEmail: null,
    intent: "move",
    importedAt: now,
    declared: skus.slice(0, 5).map(({ skuPartNumber }) => ({
      channel: "webDirect",
      agreementType: "mcaWebDirect",
      wish: "move",
      subscriptionId: null,
      skuId: null,
      skuPartNumber,
      seats: null,
      endsOn: null,
      term: "P1Y",
      billingPlan: "monthly",
      autoRenew: true,
      unitPricePerMonth: null,
      billingOwnerKind: null,
      billingOwnerName: null,
      billingOwnerEmail: null,
    })),
  };
}

/** Three answers of Graph, as text: the tenant's subscriptions, its pools, its users. */
export interface WireEstate {
  readonly subscriptions: string;
  readonly pools: string;
  readonly users: string;
}

export function wireEstateOf(number: number): WireEstate {
  const users = Array.from({ length: USERS }, (_, index) => wireUser(number, index));
  const inUse = new Map<string, number>();
  for (const { licenseAssignmentStates } of users) {
    for (const { skuId } of licenseAssignmentStates) {
      inUse.set(skuId, (inUse.get(skuId) ?? 0) + 1);
    }
  }
  const held = skus.slice(0, 5);
  const answer = (value: readonly object[]) => JSON.stringify({ value });
  return {
    subscriptions: answer(held.map((sku, index) => wireRow(number, index, sku, inUse))),
    pools: answer(held.map((sku) => wirePool(sku, inUse.get(sku.skuId) ?? 0))),
    users: answer(users),
  };
}

function wireRow(number: number, index: number, sku: Sold, inUse: ReadonlyMap<string, number>) {
  const endsAt = addDays(now, 60 + ((number * 7 + index * 31) % 300));
  return {
    id: guid(`row${index}`, number),
    commerceSubscriptionId: guid(`subscription${index}`, number),
    createdDateTime: addDays(endsAt, -365),
    isTrial: false,
    nextLifecycleDateTime: endsAt,
    ownerTenantId: null,
    ownerType: null,
    skuId: sku.skuId,
    skuPartNumber: sku.skuPartNumber,
    totalLicenses: (inUse.get(sku.skuId) ?? 0) + (number % 4),
    status: "Enabled",
    serviceStatus: sku.plans.map(wirePlan),
  };
}

function wirePool({ skuId, skuPartNumber, plans }: Sold, consumedUnits: number) {
  return {
    id: skuId,
    skuId,
    skuPartNumber,
    appliesTo: "User",
    capabilityStatus: "Enabled",
    consumedUnits,
    prepaidUnits: { enabled: consumedUnits + 3, suspended: 0, warning: 0, lockedOut: 0 },
    servicePlans: plans.map(wirePlan),
  };
}

function wirePlan(servicePlanName: string) {
  const servicePlanId = planId(servicePlanName);
  return { servicePlanId, servicePlanName, provisioningStatus: "Success", appliesTo: "User" };
}

function wireUser(number: number, index: number) {
  const base = bases[(number + index) % bases.length];
  const held = [...(base === undefined ? [] : [base]), ...(beside === undefined ? [] : [beside])];
  return {
    id: guid(`user${index}`, number),
    userPrincipalName: `user.${index}@customer-${number}.example`,
    displayName: `User ${index}`,
    accountEnabled: true,
    usageLocation: "DE",
    licenseAssignmentStates: held.slice(0, index % 4 === 3 ? 2 : 1 + (index % 2)).map((sku) => ({
      skuId: sku.skuId,
      disabledPlans: index % 5 === 0 ? [planId("SWAY")] : [],
      assignedByGroup: null,
      state: "Active",
      error: "None",
      lastUpdatedDateTime: "2026-01-14T09:21:44Z",
    })),
    assignedLicenses: held.map(({ skuId }) => ({ disabledPlans: [], skuId })),
  };
}

function planId(name: string): string {
  return guid(`plan ${name}`, 0);
}

/** Hexadecimal digits that nobody needs to remember, the same for the same text and number. */
function guid(text: string, number: number): string {
  let a = number ^ 0x9e3779b9;
  for (const letter of text) a = Math.imul(a ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const b = Math.imul(a ^ number, 0x85ebca6b) >>> 0;
  const digits = `${hex(a)}${hex(b)}${hex(Math.imul(b, 31) >>> 0)}${hex(number)}`;
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
