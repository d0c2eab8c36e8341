// Small customers for tests: a request with everything usual, to be changed where the test cares.

import { parseInstant, type Instant } from "#lib/instant.ts";
import { money } from "#lib/money.ts";
import type { Offer } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { starterFacts } from "../catalog/starter-facts.ts";
import type { DeclaredSource } from "../estate/customer.ts";
import type { EstateSubscription, EstateUser, Pool } from "../estate/estate.ts";
import type { PlanRequest } from "./plan-request.ts";
import { defaultPolicy } from "./policy.ts";

export const now: Instant = parseInstant("2026-06-01T00:00:00Z"); // a Monday
export const e3 = {
  skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900",
  skuPartNumber: "ENTERPRISEPACK",
};
export const basic = {
  skuId: "3b555118-da6a-4418-894f-7df1e2096870",
  skuPartNumber: "O365_BUSINESS_ESSENTIALS",
};
export const flowFree = {
  skuId: "f30db892-07e9-47e9-837c-80727f46fd3d",
  skuPartNumber: "FLOW_FREE",
};
type Sku = typeof e3;

export function anOffer(sku: Sku, changes: Partial<Offer> = {}): Offer {
  const cost = (amount: string) => ({
    unitCost: money(amount, "EUR"),
    listPrice: money(amount, "EUR"),
  });
  return {
    productId: `CFQ7${sku.skuPartNumber}`,
    catalogSkuId: "0001",
    title: `Offer ${sku.skuPartNumber}`,
    tenantSkuId: sku.skuId,
    segment: "commercial",
    minimumSeats: 1,
    maximumSeats: 10_000,
    isTrial: false,
    isAddOn: false,
    isPurchasable: true,
    attestationType: null,
    terms: [
      { term: "P1M", billingPlan: "monthly", ...cost("24.00") },
      { term: "P1Y", billingPlan: "monthly", ...cost("21.00") },
      { term: "P1Y", billingPlan: "annual", ...cost("20.00") },
    ],
    ...changes,
  };
}

/** Ten seats that the move has bought already. */
export function anOwn(sku: Sku): OwnSubscription {
  const { catalogSkuId, productId } = anOffer(sku);
  return {
    subscriptionId: "0c000000-0000-4000-8000-000000000000",
    skuId: sku.skuId,
    productId,
    catalogSkuId,
    seats: 10,
    term: "P1Y",
    billingPlan: "monthly",
    endsAt: null,
    marker: `mv-aaaaaaaa/${sku.skuId}/1`,
  };
}

export function aRow(sku: Sku, changes: Partial<EstateSubscription> = {}): EstateSubscription {
  return {
    subscriptionId: "11111111-0000-4000-8000-000000000001",
    ...sku,
    seats: 10,
    status: "enabled",
    isTrial: false,
    createdAt: parseInstant("2025-12-02T00:00:00Z"),
    nextLifecycleAt: parseInstant("2026-12-02T00:00:00Z"), // a Wednesday
    ownerTenantId: null,
    ...changes,
  };
}

export function aDeclared(changes: Partial<DeclaredSource> = {}): DeclaredSource {
  return {
    channel: "webDirect",
    agreementType: "mcaWebDirect",
    wish: "move",
    subscriptionId: null,
    skuId: null,
    skuPartNumber: "ENTERPRISEPACK",
    seats: null,
    endsOn: null,
    term: "P1Y",
    billingPlan: "monthly",
    autoRenew: true,
    unitPricePerMonth: null,
    billingOwnerKind: null,
    billingOwnerName: null,
    billingOwnerEmail: null,
    ...changes,
  };
}

function aPool(sku: Sku, consumedSeats: number, rows: readonly EstateSubscription[]): Pool {
  const serving = rows.filter(({ skuId }) => skuId === sku.skuId);
  return {
    ...sku,
    appliesTo: "User",
    consumedSeats,
    enabledSeats: serving.reduce((seats, row) => seats + row.seats, 0),
    warningSeats: 0,
    servicePlans: [],
  };
}

function usersOf(sku: Sku, count: number): EstateUser[] {
  return Array.from({ length: count }, (_, index) => ({
    userId: `${sku.skuPartNumber}-user-${String(index + 1).padStart(4, "0")}`,
    accountEnabled: true,
    usageLocation: "DE",
    assignments: [
      { skuId: sku.skuId, disabledPlans: [], assignedByGroup: null, state: "active" as const },
    ],
  }));
}

export interface Holding {
  readonly sku: Sku;
  readonly inUse: number;
  readonly rows: readonly EstateSubscription[];
}

/** A German customer of a German partner who holds these pools. */
export function aRequest(
  holdings: readonly Holding[],
  declared: readonly DeclaredSource[],
  changes: Partial<PlanRequest> = {},
): PlanRequest {
  const rows = holdings.flatMap((holding) => holding.rows);
  return {
    moveId: "mv-aaaaaaaa",
    customer: {
      customerId: "customer-1",
      tenantId: "aaaaaaaa-0000-4000-8000-000000000000",
      companyName: "Bäckerei Sommer",
      domain: "sommer.example",
      country: "DE",
      language: "en",
      contactName: "Ada Sommer",
      contactEmail: "ada@sommer.example",
      secondEmail: null,
      intent: "move",
      importedAt: now,
      declared: [...declared],
    },
    estate: {
      tenantId: "aaaaaaaa-0000-4000-8000-000000000000",
      country: "DE",
      observedAt: now,
      subscriptions: rows,
      pools: holdings.map(({ sku, inUse, rows: own }) => aPool(sku, inUse, own)),
      users: holdings.flatMap(({ sku, inUse }) => usersOf(sku, Math.min(inUse, 400))),
      groups: [],
    },
    ours: [],
    catalog: {
      version: "catalog-1",
      market: "DE",
      currency: "EUR",
      readAt: now,
      offers: [anOffer(e3), anOffer(basic)],
    },
    facts: starterFacts,
    policy: defaultPolicy,
    now,
    partnerCountry: "DE",
    usedStepKeys: [],
    stopAskedFor: [],
    market: null,
    agreementAcceptedAt: null,
    delegatedAdmin: null,
    approvalAskedFor: [],
    linesEnded: [],
    linesInTransfer: [],
    linesTransferred: [],
    linesNotTransferred: [],
    linesRenewing: [],
    linesNotRenewed: [],
    linesNotReduced: [],
    promotionsRefused: [],
    overrides: [],
    ...changes,
  };
}
