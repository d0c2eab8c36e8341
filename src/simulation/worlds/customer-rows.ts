// Turns one customer's blueprint into the rows of the emulated world.

import { addDays, addHours, addMs, addTerms, type Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import type { WorldFile } from "#sandbox/world/world-file.ts";
import type {
  Agreement,
  Assignment,
  Group,
  Person,
  Relationship,
  Subscription,
  Tenant,
  User,
} from "#sandbox/world/entities.ts";
import type { TenantReadings } from "#sandbox/world/tenant-readings.ts";
import type { CustomerBlueprint, Faults, Party, SellerName, SourceBlueprint } from "./blueprint.ts";
import { drawMishaps } from "./mishaps.ts";
import { drawPeople, neverActing } from "./people.ts";
import { percentOf, skuRows, type PartNumber, type SkuRow } from "./skus.ts";

export interface BuildContext {
  readonly startsAt: Instant;
  readonly ourTenantId: string;
  /** Whoever sells what is ours, where we are a reseller only; null: we do. */
  readonly providerTenantId: string | null;
  readonly currency: string;
  readonly parties: Readonly<Record<SellerName, Party>>;
  readonly faults: Faults;
}

export interface CustomerRows {
  readonly blueprint: CustomerBlueprint;
  readonly tenant: Tenant;
  readonly users: readonly User[];
  readonly groups: readonly Group[];
  /** One per source of the blueprint, in its order. */
  readonly sources: readonly Subscription[];
  readonly free: readonly Subscription[];
  readonly ours: Subscription | null;
  readonly relationships: readonly Relationship[];
  readonly agreements: readonly Agreement[];
  readonly people: readonly Person[];
  readonly scheduled: WorldFile["scheduled"];
  readonly faultScripts: WorldFile["faults"]["scripts"];
}

const READINGS: TenantReadings = {
  autoRenewOff: "cutAtEnd",
  graceDays: 0,
  extendedPeriodTerm: "off",
  seatCapCounts: "family",
  settingsLockHours: 24,
  endChoiceSurvivesSeatChange: true,
  provisioningMinutes: 20,
  orderVisibleAfterMinutes: 5,
  overAssignment: "cutsLastAssignedAtOnce",
  provisioning: "whole",
  overlapSeatsTaken: 0,
  clockAheadSeconds: 0,
};

/** Everything of the customer called `companyName`; the same random stream, the same rows. */
export function customerRows(
  blueprint: CustomerBlueprint,
  companyName: string,
  context: BuildContext,
  random: Random,
): CustomerRows {
  const tenantId = random.guid();
  const domain = `${slug(companyName)}.onmicrosoft.com`;
  const tenant: Tenant = {
    id: tenantId,
    tenantId,
    companyName,
    domain,
    country: blueprint.country,
    segment: "commercial",
    kind: "organization",
    readings: { ...READINGS, ...blueprint.readings },
  };
  const people = drawPeople(tenantId, domain, blueprint, context.faults, random.fork("people"));
  // Who never lets us in keeps what they have going.
  const staysBehind = neverActing(people).length > 0;
  const sources = blueprint.sources.map((source) => {
    const autoRenew = source.autoRenew || staysBehind;
    return sourceSubscription({ ...source, autoRenew }, tenantId, context, random);
  });
  const ours = ourSubscription(blueprint, tenantId, context, random);
  const group = byGroup(blueprint, tenantId, random);
  const users = usersOf(blueprint, tenant, group?.id ?? null, context.startsAt, random);
  const [first] = sources;
  const mishaps = drawMishaps(
    { tenantId, blueprint, sources, people, startsAt: context.startsAt },
    context.faults,
    random.fork("mishaps"),
  );
  const admins = blueprint.hasSpareAdmin === true ? [spareAdmin(tenant, random.fork("admin"))] : [];
  return {
    blueprint,
    tenant,
    users: [...users, ...admins],
    groups: group === null ? [] : [{ ...group, memberIds: users.map((user) => user.id) }],
    sources,
    free: [
      ...(blueprint.freeSkus ?? []).map((sku) => freeSubscription(sku, tenantId, context, random)),
      ...trialSubscriptions(blueprint, tenantId, context, random.fork("trial")),
    ],
    ours,
    relationships: relationshipsOf(tenantId, sources, ours, context),
    agreements: ours === null ? [] : [agreementOf(tenantId, context)],
    people,
    scheduled:
      blueprint.cancelsAfterHours === undefined || first === undefined
        ? mishaps.scheduled
        : [cancellation(tenantId, first.id, blueprint.cancelsAfterHours, context)],
    faultScripts: mishaps.faultScripts,
  };
}

function cancellation(
  tenantId: string,
  subscriptionId: string,
  afterHours: number,
  context: BuildContext,
): WorldFile["scheduled"][number] {
  return {
    tenantId,
    at: addHours(context.startsAt, afterHours),
    act: { kind: "customerCancels", subscriptionId },
  };
}

/** Terms that had run before the present one began, by the length of a term. */
const TERMS_BEFORE = { P1M: 4, P1Y: 1, P3Y: 0 } as const;

function sourceSubscription(
  source: SourceBlueprint,
  tenantId: string,
  context: BuildContext,
  random: Random,
): Subscription {
  const { seller } = context.parties[source.seller];
  const endsAt = addDays(context.startsAt, source.endsInDays);
  const termsRun = TERMS_BEFORE[source.term];
  const anchorAt = addTerms(endsAt, source.term, -(termsRun + 1));
  const row: SkuRow = skuRows[source.sku];
  return {
    ...blankSubscription(row, tenantId, source.seats, anchorAt, random),
    seller,
    agreementType: source.agreementType,
    term: source.term,
    termsRun,
    endsAt,
    autoRenew: source.autoRenew,
    unitPricePerMonth: {
      amount: percentOf(row.annualCost, source.term === "P1M" ? 150n : 125n),
      currency: context.currency,
    },
    csp: seller.kind === "csp" ? cspDetails(row, random) : null,
  };
}

function freeSubscription(
  sku: PartNumber,
  tenantId: string,
  context: BuildContext,
  random: Random,
): Subscription {
  const seats = random.pick([10_000, 1_000_000]);
  return {
    ...blankSubscription(skuRows[sku], tenantId, seats, addDays(context.startsAt, -400), random),
    seller: { kind: "microsoft" },
    agreementType: "free",
    unitPricePerMonth: { amount: "0.00", currency: context.currency },
  };
}

function trialSubscriptions(
  { trial }: CustomerBlueprint,
  tenantId: string,
  context: BuildContext,
  random: Random,
): Subscription[] {
  if (trial === undefined) return [];
  const { seller } = context.parties.webDirect;
  const blank = blankSubscription(
    skuRows[trial.sku],
    tenantId,
    trial.seats,
    context.startsAt,
    random,
  );
  return [
    {
      ...blank,
      seller,
      agreementType: "trial",
      isTrial: true,
      endsAt: addDays(context.startsAt, trial.endsInDays),
      unitPricePerMonth: { amount: "0.00", currency: context.currency },
    },
  ];
}

function ourSubscription(
  blueprint: CustomerBlueprint,
  tenantId: string,
  context: BuildContext,
  random: Random,
): Subscription | null {
  if (blueprint.ours === undefined) return null;
  const row: SkuRow = skuRows[blueprint.ours.sku];
  const anchorAt = addDays(context.startsAt, -40);
  return {
    ...blankSubscription(row, tenantId, blueprint.ours.seats, anchorAt, random),
    seller: { kind: "csp", partnerTenantId: context.providerTenantId ?? context.ourTenantId },
    agreementType: "cspNce",
    term: "P1Y",
    endsAt: addTerms(anchorAt, "P1Y", 1),
    autoRenew: true,
    unitPricePerMonth: { amount: percentOf(row.annualCost, 105n), currency: context.currency },
    csp:
      context.providerTenantId === null
        ? cspDetails(row, random)
        : { ...cspDetails(row, random), resellerTenantId: context.ourTenantId },
  };
}

function blankSubscription(
  row: SkuRow,
  tenantId: string,
  seats: number,
  anchorAt: Instant,
  random: Random,
): Omit<Subscription, "seller" | "agreementType" | "unitPricePerMonth"> {
  return {
    id: random.guid(),
    tenantId,
    skuId: row.skuId,
    skuPartNumber: row.partNumber,
    seats,
    state: "active",
    isTrial: false,
    createdAt: anchorAt,
    anchorAt,
    term: null,
    termsRun: 0,
    endsAt: null,
    autoRenew: false,
    endChoice: null,
    extendedSince: null,
    renewedAt: null,
    batches: [{ seats, at: anchorAt }],
    csp: null,
  };
}

function cspDetails(row: SkuRow, random: Random): NonNullable<Subscription["csp"]> {
  return {
    orderId: random.guid().slice(0, 12),
    productId: row.product?.productId ?? "CFQ7TTC00000",
    catalogSkuId: row.product?.catalogSkuId ?? "0001",
    availabilityId: "CFQ7TTC00000",
    billingCycle: "monthly",
    friendlyName: row.title,
    offerName: row.title,
    promotionId: null,
    provisioning: null,
  };
}

function relationshipsOf(
  tenantId: string,
  sources: readonly Subscription[],
  ours: Subscription | null,
  context: BuildContext,
): Relationship[] {
  const partners = new Set<string>();
  for (const { seller } of ours === null ? sources : [...sources, ours])
    if (seller.kind === "csp") partners.add(seller.partnerTenantId);
  return [...partners].map((partnerTenantId) => ({
    id: `${partnerTenantId}/${tenantId}`,
    tenantId,
    partnerTenantId,
    acceptedAt: addDays(context.startsAt, -420),
  }));
}

function agreementOf(tenantId: string, context: BuildContext): Agreement {
  return {
    id: `${tenantId}/agreement`,
    tenantId,
    acceptedAt: addDays(context.startsAt, -41),
    contact: { firstName: "Alma", lastName: "Berger", email: "alma@post.example" },
  };
}

function byGroup(blueprint: CustomerBlueprint, tenantId: string, random: Random): Group | null {
  const skus = blueprint.byGroup ?? [];
  if (skus.length === 0) return null;
  return {
    id: random.guid(),
    tenantId,
    displayName: "Licensed staff",
    memberIds: [],
    assignedLicenses: skus.map((sku) => ({ skuId: skuRows[sku].skuId, disabledPlans: [] })),
  };
}

function usersOf(
  blueprint: CustomerBlueprint,
  tenant: Tenant,
  groupId: string | null,
  startsAt: Instant,
  random: Random,
): User[] {
  const paid = [...new Set(blueprint.sources.map((source) => source.sku))];
  const holders = (sku: PartNumber) => blueprint.usersBySku?.[sku] ?? blueprint.users;
  const firstAssignedAt = addDays(startsAt, -200);
  return Array.from({ length: blueprint.users }, (_, index) => {
    const number = String(index + 1).padStart(3, "0");
    const isDisabling = index % 4 === 1;
    const assigned = (sku: PartNumber): Assignment => ({
      skuId: skuRows[sku].skuId,
      disabledPlans: isDisabling ? disabledPlans(blueprint, sku) : [],
      assignedByGroup: blueprint.byGroup?.includes(sku) === true ? groupId : null,
      assignedAt: addMs(firstAssignedAt, index * 60_000),
      state: "Active",
      error: null,
    });
    const free = (blueprint.freeSkus ?? []).filter(() => index % 3 === 0);
    return {
      id: random.guid(),
      tenantId: tenant.id,
      userPrincipalName: `user${number}@${tenant.domain}`,
      displayName: `User ${number}`,
      accountEnabled: true,
      usageLocation: tenant.country,
      isGlobalAdmin: index === 0,
      assignments: [...paid.filter((sku) => index < holders(sku)), ...free].map(assigned),
    };
  });
}

/** What a group gives is the same for all its members, so that only direct licenses differ. */
function disabledPlans({ byGroup, disabledPlans: named }: CustomerBlueprint, sku: PartNumber) {
  if (byGroup?.includes(sku) === true) return [];
  const off = named?.[sku] ?? [];
  const row: SkuRow = skuRows[sku];
  return row.plans.flatMap(({ id, name }) => (off.includes(name) ? [id] : []));
}

function spareAdmin(tenant: Tenant, random: Random): User {
  return {
    id: random.guid(),
    tenantId: tenant.id,
    userPrincipalName: `break-glass@${tenant.domain}`,
    displayName: "Break Glass",
    accountEnabled: true,
    usageLocation: null,
    isGlobalAdmin: true,
    assignments: [],
  };
}

function slug(companyName: string): string {
  return companyName
    .normalize("NFD")
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .toLowerCase();
}
