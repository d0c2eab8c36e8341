// Estates drawn at random: every agreement, ends near and far, our own seats or none, trials, sources that
// nobody declared a date for, pools that are over-assigned.

import fc from "fast-check";
import { addDays, addHours, dateOf, type Term } from "#lib/instant.ts";
import type { Offer } from "../catalog/catalog.ts";
import type { OwnSubscription } from "../catalog/own-subscription.ts";
import { starterFacts } from "../catalog/starter-facts.ts";
import type { AgreementType } from "../estate/channel.ts";
import { agreementRules } from "../lifecycle/agreements.ts";
import type { PlanFile } from "./move-plan.ts";
import type { Override } from "./override.ts";
import { aDeclared, anOffer, aRequest, aRow, now } from "./plan-request.fixture.ts";
import type { PlanRequest } from "./plan-request.ts";

export const skus = starterFacts.filter((facts) => facts.class === "paid").slice(0, 20);
const agreements = [
  "mcaWebDirect",
  "mosaWebDirect",
  "unknownWebDirect",
  "eaEas",
  "openValue",
  "retailKey",
  "cspNce",
  "cspLegacy",
] as const satisfies readonly AgreementType[];

interface Source {
  readonly seats: number;
  readonly agreementType: AgreementType;
  readonly endsInHours: number;
  readonly ageDays: number;
  readonly term: Term;
  readonly autoRenew: boolean | null;
  readonly wish: "move" | "keep";
  readonly isTrial: boolean;
  readonly status: "enabled" | "warning" | "suspended";
  readonly dated: boolean;
  /** Somebody approved to move it; counts where it has ended. */
  readonly wasApproved: boolean;
  /** It serves beyond its end; counts where somebody approved to move it. */
  readonly wentOn: "renewed" | "extended" | null;
  /** Somebody wants it cancelled at once. */
  readonly leaves: boolean;
}

const source: fc.Arbitrary<Source> = fc.record({
  seats: fc.integer({ min: 1, max: 60 }),
  agreementType: fc.constantFrom(...agreements),
  endsInHours: fc.integer({ min: -24, max: 24 * 400 }),
  ageDays: fc.integer({ min: 1, max: 1_000 }),
  term: fc.constantFrom<Term>("P1M", "P1Y", "P3Y"),
  autoRenew: fc.constantFrom(true, false, null),
  wish: fc.constantFrom("move", "move", "move", "keep"),
  isTrial: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  status: fc.constantFrom("enabled", "enabled", "enabled", "enabled", "warning", "suspended"),
  dated: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  wasApproved: fc.boolean(),
  wentOn: fc.constantFrom(null, null, null, null, null, null, null, null, "renewed", "extended"),
  leaves: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

const holding = fc.record({
  sources: fc.array(source, { minLength: 1, maxLength: 4 }),
  // Percent, because doubles drawn at random are nearly always next to nothing.
  usedShare: fc.integer({ min: 0, max: 110 }).map((percent) => percent / 100),
  ourSeats: fc.constantFrom(0, 0, 0, 5, 50),
  /** This very move, or another one, has bought some of them. */
  raisedBy: fc.constantFrom(undefined, "mv-aaaaaaaa", "mv-another"),
  promotion: fc.option(
    fc.record({
      fromDay: fc.integer({ min: -60, max: 200 }),
      days: fc.integer({ min: 10, max: 200 }),
      percent: fc.integer({ min: 1, max: 40 }),
      minimumSeats: fc.constantFrom(null, 1, 5, 20, 60),
      maximumSeats: fc.constantFrom(null, 60, 300, 2_400),
      onlyIfNew: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    }),
    { freq: 2 },
  ),
});

export const holdings = fc.array(holding, { minLength: 1, maxLength: 3 });
export type Held = typeof holding extends fc.Arbitrary<infer T> ? T : never;

export function requestFor(all: readonly Held[]): PlanRequest {
  const pools = all.map((held, index) => poolFor(held, index));
  const catalog = {
    ...aRequest([], []).catalog,
    offers: skus.map((sku, index) => promoted(anOffer(sku), all[index])),
  };
  const declared = pools.flatMap((pool) => pool.declared);
  const ours = pools.flatMap((pool) => pool.ours);
  const linesEnded = pools.flatMap((pool) => pool.linesEnded);
  const overrides = pools.flatMap((pool) => pool.overrides);
  return aRequest(pools, declared, { catalog, linesEnded, ours, overrides });
}

function promoted(offer: Offer, held: Held | undefined): Offer {
  if (held === undefined || held.promotion === null) return offer;
  const { days, fromDay, percent, ...conditions } = held.promotion;
  const promotion = {
    ...conditions,
    promotionId: `promotion of ${offer.productId}`,
    name: "Less for a while",
    from: addDays(now, fromDay),
    to: addDays(now, fromDay + days),
    discount: String(percent / 100),
    hasOtherConditions: false,
  };
  return { ...offer, terms: offer.terms.map((term) => ({ ...term, promotions: [promotion] })) };
}

function poolFor({ sources, usedShare, ourSeats, raisedBy }: Held, index: number) {
  const facts = skus[index];
  if (facts === undefined) throw new Error("enough SKUs");
  const sku = { skuId: facts.skuId, skuPartNumber: facts.skuPartNumber };
  const idOf = (number: number) => `${index}${number}000000-0000-4000-8000-000000000000`;
  const channelOf = (from: Source) => agreementRules[from.agreementType].channel ?? "webDirect";
  const endOf = (from: Source) => addHours(now, from.endsInHours);
  const declared = sources.map((from, number) =>
    aDeclared({
      subscriptionId: idOf(number),
      skuPartNumber: null,
      channel: channelOf(from),
      agreementType: from.agreementType,
      term: from.term,
      autoRenew: from.autoRenew,
      wish: from.wish,
      endsOn: dateOf(endOf(from)),
    }),
  );
  const theirs = sources.map((from, number) =>
    aRow(sku, {
      subscriptionId: idOf(number),
      seats: from.seats,
      status: from.status,
      isTrial: from.isTrial,
      createdAt: addDays(now, -from.ageDays),
      nextLifecycleAt: from.dated ? endOf(from) : null,
      ownerTenantId: channelOf(from) === "otherPartner" ? "p" : null,
    }),
  );
  const { productId, catalogSkuId } = anOffer(sku);
  const ours = [ourSeats].filter(Boolean).map((seats): OwnSubscription => ({
    subscriptionId: idOf(9),
    skuId: sku.skuId,
    productId,
    catalogSkuId,
    seats,
    term: "P1Y",
    billingPlan: "monthly",
    endsAt: null,
    marker: null,
    ...(raisedBy === undefined ? {} : { raisedBy }),
  }));
  const ourRows = ours.map(({ subscriptionId, seats }) =>
    aRow(sku, { subscriptionId, seats, nextLifecycleAt: addDays(now, 200), ownerTenantId: "us" }),
  );
  const rows = [...theirs, ...ourRows];
  const overrides = sources.flatMap((from, number) => (from.leaves ? [leaving(idOf(number))] : []));
  const seats = rows.reduce((total, row) => total + row.seats, 0);
  const linesEnded = sources.flatMap(({ status, wasApproved, wentOn }, number) =>
    wasApproved && (status === "suspended" || wentOn !== null)
      ? [{ lineId: idOf(number), endedAt: addDays(now, -number), wentOn }]
      : [],
  );
  const inUse = Math.floor(seats * usedShare);
  return { sku, inUse, rows, declared, ours, linesEnded, overrides };
}

export function leaving(lineId: string): Override {
  const nothing = { replaceWith: null, acceptLossOf: [], wanted: null };
  return {
    ...nothing,
    lineId,
    by: "Ada",
    reason: "The contract is bad",
    at: now,
    route: "cancelNow",
  };
}

/** SKUs of which a source ends before any order could be safe; their proof fails, and honestly so. */
export function lateSkus(file: PlanFile): Set<string> {
  const late = file.plan.targets.filter(({ steps }) =>
    steps.some((step) => step.orderAt > step.latestSafeAt),
  );
  return new Set(late.map(({ skuId }) => skuId));
}

export function inTime(file: PlanFile): boolean {
  const buys = file.plan.targets.some(({ steps }) => steps.some((step) => step.seatsAdded > 0));
  return buys && lateSkus(file).size === 0;
}
