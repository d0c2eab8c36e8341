// What the world-maker writes down before anything runs: the judge compares outcomes with it, and nothing
// that runs reads it.

import { timesMoney } from "#lib/money.ts";
import type { CatalogProduct, Price } from "#sandbox/world/entities.ts";
import type { Promotion } from "#sandbox/world/promotion.ts";
import type { CustomerRecord, Faults, LineRecord, PriceStep, WorldRecord } from "./blueprint.ts";
import type { CustomerRows } from "./customer-rows.ts";
import { gapNeeded } from "./gaps.ts";
import { neverActing, ownerObstacles } from "./people.ts";
import { skuRows, type SkuRow } from "./skus.ts";

export interface RecordedWorld {
  readonly customers: readonly CustomerRows[];
  readonly products: readonly CatalogProduct[];
  readonly priceStep: PriceStep | null;
  readonly promotions: readonly Promotion[];
  readonly faults: Faults;
  /** The partner's. */
  readonly currency: string;
}

export function recordOf({
  customers,
  products,
  priceStep,
  promotions,
  faults,
  currency,
}: RecordedWorld): WorldRecord {
  return {
    schema: "handover.worldRecord/1",
    faults,
    partnerCurrency: currency,
    customers: customers.map(customerRecord),
    lines: customers.flatMap(lineRecords),
    ours: customers.flatMap(({ ours }) =>
      ours === null
        ? []
        : [
            {
              tenantId: ours.tenantId,
              skuId: ours.skuId,
              subscriptionId: ours.id,
              seats: ours.seats,
              unitPricePerMonth: ours.unitPricePerMonth,
            },
          ],
    ),
    pools: customers.flatMap(poolRecords),
    prices: products.flatMap((product) =>
      product.prices.flatMap(({ term, billingCycle, unitCost }) => {
        const way = { skuId: product.tenantSkuId, term, billingCycle };
        return periodsOf(unitCost, priceStep).map((period) => ({ ...way, ...period }));
      }),
    ),
    promotions: promotions.flatMap((promotion) => {
      const { catalogSkuId, endsAt: to, id: promotionId, productId, startsAt: from } = promotion;
      const product = products.find((each) => each.id === `${productId}:${catalogSkuId}`);
      if (product === undefined) return [];
      const { billingCycle, isFirstPurchase, maximumSeats, minimumSeats, percentOff, term } =
        promotion;
      const conditions = { minimumSeats, maximumSeats, isFirstPurchase };
      const way = { skuId: product.tenantSkuId, term, billingCycle };
      return [{ promotionId, ...way, percentOff, from, to, ...conditions }];
    }),
  };
}

function periodsOf(unitCost: Price, step: PriceStep | null) {
  if (step === null) return [{ from: null, to: null, unitCost }];
  const stepped = timesMoney(unitCost, (100 + step.percent) / 100);
  return [
    { from: null, to: step.at, unitCost },
    { from: step.at, to: null, unitCost: stepped },
  ];
}

function customerRecord(customer: CustomerRows): CustomerRecord {
  return {
    tenantId: customer.tenant.tenantId,
    companyName: customer.tenant.companyName,
    situation: customer.blueprint.situation,
    country: customer.tenant.country,
    provisioningMinutes: customer.tenant.readings.provisioningMinutes,
    groupLicensingMinutes: customer.tenant.readings.groupLicensingMinutes ?? 0,
    acceptsGap: acceptedGap(customer),
    neverAct: neverActing(customer.people),
    answers: customer.people.flatMap(({ role, answers }) =>
      Object.entries(answers).map(([letterKind, answer]) => ({ role, letterKind, ...answer })),
    ),
  };
}

function acceptedGap(customer: CustomerRows): CustomerRecord["acceptsGap"] {
  const gap = gapNeeded(customer);
  return gap === null || !gap.isAccepted ? null : { skuId: gap.skuId, users: gap.users };
}

function lineRecords(customer: CustomerRows): LineRecord[] {
  const gap = gapNeeded(customer);
  const paid = customer.sources.map((source, index): LineRecord => {
    const blueprint = customer.blueprint.sources[index];
    const isRefused = gap?.skuId === source.skuId && !gap.isAccepted;
    const obstacles = [...(blueprint?.obstacles ?? []), ...(isRefused ? ["GAP_NOT_ACCEPTED"] : [])];
    const isKept = customer.blueprint.intent === "supportOnly" || blueprint?.wish === "keep";
    return {
      ...factsOf(source),
      seller: blueprint?.seller ?? "microsoft",
      expected: isKept ? "keep" : obstacles.length > 0 ? "obstacle" : "movable",
      obstacles: [...obstacles, ...ownerObstacles(source, customer.people)],
    };
  });
  const free = customer.free.map((one): LineRecord => ({
    ...factsOf(one),
    seller: "microsoft",
    expected: "ignore",
    obstacles: [],
  }));
  return [...paid, ...free];
}

function factsOf(
  source: CustomerRows["sources"][number],
): Omit<LineRecord, "seller" | "expected" | "obstacles"> {
  const { tenantId, id, skuId, seats, agreementType, term, endsAt, unitPricePerMonth } = source;
  return {
    tenantId,
    subscriptionId: id,
    skuId,
    seats,
    agreementType,
    term,
    endsAt,
    unitPricePerMonth,
  };
}

const cappedSkuIds: ReadonlySet<string> = new Set(
  Object.values(skuRows)
    .filter((row: SkuRow) => row.isCapped)
    .map(({ skuId }) => skuId),
);

function poolRecords({ sources, tenant, users }: CustomerRows): WorldRecord["pools"] {
  return [...new Set(sources.map(({ skuId }) => skuId))].map((skuId) => ({
    tenantId: tenant.tenantId,
    skuId,
    seatsInUse: users.filter((user) => user.assignments.some((each) => each.skuId === skuId))
      .length,
    isCapped: cappedSkuIds.has(skuId),
  }));
}
