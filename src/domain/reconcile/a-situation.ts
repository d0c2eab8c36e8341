// For tests: one customer with ten seats bought directly, in use by eight users, to be bought again
// from us. Each stage of the road is a change of it.

import { parseInstant, type Instant } from "#lib/instant.ts";
import type { Customer } from "../estate/customer.ts";
import type { Estate, EstateSubscription } from "../estate/estate.ts";
import type { HumanStep } from "../human-steps/human-step.ts";
import { defaultPolicy } from "../plan/policy.ts";
import type { PlanFile, PlanLine, PlanTarget } from "../plan/move-plan.ts";
import { sumOfCosts } from "../timing/transition-cost.ts";
import { nothingSeen, type Look, type Situation } from "./situation.ts";
import { newStanding, type Standing, type TargetStanding } from "./standing.ts";

export const NOW = parseInstant("2026-06-01T10:30:00Z");
export const ORDER_AT = parseInstant("2026-08-28T00:00:00Z");
export const ENDS_AT = parseInstant("2026-09-01T00:00:00Z");
export const SKU = "6fd2c87f-b296-42f0-b197-1e91e994b900";

const tenantId = "11111111-0000-4000-8000-000000000001";
const billingOwner = { kind: "customer", tenantId: null, name: null, email: null } as const;

const customer: Customer = {
  customerId: tenantId,
  tenantId,
  companyName: "Contoso",
  domain: "contoso.example",
  country: "DE",
  language: "en",
  contactName: null,
  contactEmail: "it@contoso.example",
  secondEmail: null,
  intent: "move",
  importedAt: NOW,
  declared: [],
};

export function aRow(changes: Partial<EstateSubscription> = {}): EstateSubscription {
  return {
    subscriptionId: "source-1",
    skuId: SKU,
    skuPartNumber: "ENTERPRISEPACK",
    seats: 10,
    status: "enabled",
    isTrial: false,
    createdAt: parseInstant("2025-09-01T00:00:00Z"),
    nextLifecycleAt: ENDS_AT,
    ownerTenantId: null,
    ...changes,
  };
}

export const ourRow = aRow({ subscriptionId: "ours-1", nextLifecycleAt: null });

const line: PlanLine = {
  lineId: "source-1",
  skuId: SKU,
  skuPartNumber: "ENTERPRISEPACK",
  title: "Office 365 E3",
  seats: 10,
  channel: "webDirect",
  agreementType: "mcaWebDirect",
  billingOwner,
  route: "repurchase",
  reason: "sameOffer",
  refusal: null,
  cost: null,
  runnerUp: null,
  wanted: null,
  end: {
    plannedAt: ENDS_AT,
    continuityEndsAt: ENDS_AT,
    moneyEndsAt: null,
    evidence: "observed",
    assumptions: [],
  },
  acts: {
    stopRenewal: {
      askAt: parseInstant("2026-08-18T00:00:00Z"),
      latestAt: parseInstant("2026-08-31T00:00:00Z"),
      owner: billingOwner,
    },
    chooseEnd: { latestAt: parseInstant("2026-08-31T00:00:00Z"), owner: billingOwner },
    endNow: null,
    transfer: null,
    renewToCsp: null,
  },
};

const target: PlanTarget = {
  skuId: SKU,
  productId: "CFQ7TTC0LF8R",
  catalogSkuId: "0001",
  title: "Office 365 E3",
  term: "P1Y",
  billingPlan: "monthly",
  unitCost: { amount: "20.00", currency: "EUR" },
  prices: { list: null, customer: null },
  growsSubscriptionId: null,
  seatsBefore: 0,
  steps: [
    {
      stepKey: "mv-1/6fd2/1",
      kind: "order",
      isPilot: false,
      unprovenAt: null,
      forLines: ["source-1"],
      seatsAdded: 9,
      seatsAfter: 9,
      orderAt: ORDER_AT,
      latestSafeAt: ORDER_AT,
      undoUntil: ORDER_AT,
      reason: "latestSafe",
      overlapDays: 4,
      overlapCost: null,
    },
  ],
  timing: {
    reason: "latestSafe",
    cost: sumOfCosts([]),
    listCost: null,
    customerCost: null,
    horizonAt: ENDS_AT,
    latestSafe: { orderAt: ORDER_AT, extraCost: null },
    runnerUp: null,
    today: { extraCost: null },
    doingNothing: null,
    lowerBound: null,
  },
};

const estate: Estate = {
  tenantId,
  country: "DE",
  observedAt: NOW,
  subscriptions: [aRow()],
  pools: [
    {
      skuId: SKU,
      skuPartNumber: "ENTERPRISEPACK",
      appliesTo: "User",
      consumedSeats: 8,
      enabledSeats: 10,
      warningSeats: 0,
      servicePlans: [],
    },
  ],
  users: [],
  groups: [],
};

/** A plan for the one line; `changes` are of the plan itself. */
export function aPlanFile(changes: { readonly bandHash?: string } = {}): PlanFile {
  return {
    schema: "handover.planFile/1",
    customer,
    estate,
    estateHash: "",
    ours: [],
    offers: [],
    licenses: [],
    overrides: [],
    policy: defaultPolicy,
    plan: {
      schema: "handover.movePlan/1",
      moveId: "mv-1",
      tenantId,
      madeAt: NOW,
      catalogVersion: "",
      madeFrom: { estateHash: "", inputsHash: "" },
      lines: [line],
      targets: [target],
      replacements: [],
      reassignment: null,
      findings: [],
      cost: {
        overlap: null,
        committed: null,
        committedAt: { list: null, customer: null },
        ifDoneToday: null,
        transition: sumOfCosts([]),
        lowerBound: null,
      },
      approveBy: parseInstant("2026-08-17T00:00:00Z"),
    },
    planHash: "plan-1",
    band: {
      schema: "handover.band/1",
      moveId: "mv-1",
      tenantId,
      targets: [
        {
          skuId: SKU,
          productId: "CFQ7TTC0LF8R",
          catalogSkuId: "0001",
          minSeats: 8,
          maxSeats: 12,
          unitCostCeiling: { amount: "22.00", currency: "EUR" },
          term: "P1Y",
          billingPlan: "monthly",
          earliestOrderAt: NOW,
          latestOrderAt: parseInstant("2026-08-31T00:00:00Z"),
          endChoice: "renew",
          contingency: { trigger: "sourceSeatsBelowConsumed", maxSeats: 12 },
        },
      ],
      acts: [{ lineId: "source-1", stopRenewal: true, chooseEnd: true, transfer: false }],
      licenses: [],
    },
    bandHash: changes.bandHash ?? "band-1",
    proof: { schema: "handover.proof/1", intervals: [], userClasses: [], assumptions: [] },
  };
}

/** The gates all stand and the tenant was read now. */
export const ready: Standing = {
  ...newStanding(),
  relationshipSince: NOW,
  agreementAcceptedAt: NOW,
  delegatedAdmin: {
    delegatedAdminId: "g",
    requestedAt: null,
    state: "active",
    assigned: true,
    consented: true,
    endsAt: null,
    extendsItself: true,
    extensionRefusedAt: null,
    missingRoles: [],
  },
  rows: [aRow()],
  rowsChangedAt: NOW,
  consumed: { [SKU]: 8 },
};

export const bought: TargetStanding = {
  skuId: SKU,
  subscriptionId: "ours-1",
  seats: 9,
  beside: [],
  boughtAt: ORDER_AT,
  seen: null,
  verified: null,
  endChoiceReadFor: null,
};

export const verified: TargetStanding = {
  ...bought,
  seen: { seats: 9, at: ORDER_AT },
  verified: { seats: 9, at: ORDER_AT },
  endChoiceReadFor: 9,
};

const everyLook: readonly Look[] = ["relationship", "agreement", "delegatedAdmin", "rows", "pools"];

/** Ready and approved, everything cheap just read; `changes` on top. */
export function aSituation(
  changes: Partial<Omit<Situation, "seen">> & {
    readonly looks?: readonly Look[];
    readonly seen?: Partial<Situation["seen"]>;
  } = {},
): Situation {
  const { looks, seen, ...rest } = changes;
  const planFile = aPlanFile();
  return {
    now: NOW,
    moveId: "mv-1",
    ended: null,
    customer,
    partnerCountry: "DE",
    policy: defaultPolicy,
    planFile,
    approved: { planFile, approvedAt: NOW },
    humanSteps: [],
    overrides: [],
    policyChosenAt: null,
    standing: ready,
    isAgreementReadToday: true,
    arePricesReadToday: true,
    ...rest,
    seen: { ...nothingSeen, looks: new Set(looks ?? everyLook), ...seen },
  };
}

/** At a later instant the tenant has been read then. */
export function at(
  now: Instant,
  standing: Partial<Standing> = {},
): Partial<Situation> & Pick<Situation, "now"> {
  return { now, standing: { ...ready, ...standing } };
}

export function aStep(changes: Pick<HumanStep, "kind"> & Partial<HumanStep>): HumanStep {
  const { kind } = changes;
  const lineId = changes.lineId ?? null;
  return {
    humanStepId: ["mv-1", kind, ...(lineId === null ? [] : [lineId])].join("/"),
    moveId: "mv-1",
    lineId,
    owner: "customerAdmin",
    openedAt: NOW,
    dueAt: ENDS_AT,
    lastChasedAt: null,
    chases: 0,
    state: "open",
    evidence: null,
    ...changes,
  };
}

/** Its owner was asked on the day that the plan names, and has stopped the renewal. */
export const stopped = aStep({
  kind: "stopRenewal",
  lineId: "source-1",
  state: "done",
  openedAt: parseInstant("2026-08-18T00:00:00Z"),
});
