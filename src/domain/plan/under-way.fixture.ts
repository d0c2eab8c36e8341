// For tests: a customer of whom we raised our subscription a while ago, and whose tenant shows fewer seats of it.

import fc from "fast-check";
import { addDays, addHours, addTerms } from "#lib/instant.ts";
import { makePlan } from "./make-plan.ts";
import type { PlanFile } from "./move-plan.ts";
import { aDeclared, anOffer, aRequest, aRow, e3, now } from "./plan-request.fixture.ts";

export interface RaisedWorld {
  readonly bought: number;
  readonly shown: number;
  readonly hoursAgo: number;
  /** Null: nobody noted when. */
  readonly isNoted: boolean;
  readonly endsInHours: number;
  /** Ours stands under a promotion since so many days; it began with 40 days and lasts for 60. */
  readonly promotedDaysAgo?: number;
}

const OURS = "0f0f0f0f-0000-4000-8000-000000000000";

const promotion = {
  promotionId: "promotion-1",
  name: "A tenth less",
  from: addDays(now, -40),
  to: addDays(now, 20),
  discount: "0.1",
  minimumSeats: null,
  maximumSeats: null,
  onlyIfNew: false,
  hasOtherConditions: false,
};

/** The source has as many seats as are in use, and ours were bought to take them over. */
export function raisedPlan({ bought, shown, ...world }: RaisedWorld): PlanFile {
  const { endsInHours, hoursAgo, isNoted } = world;
  const source = aRow(e3, { seats: bought, nextLifecycleAt: addHours(now, endsInHours) });
  const later = { nextLifecycleAt: addDays(now, 300), ownerTenantId: "us" };
  const row = aRow(e3, { subscriptionId: OURS, seats: shown, ...later });
  const { catalogSkuId, productId } = anOffer(e3);
  const { promotedDaysAgo } = world;
  const promoted =
    promotedDaysAgo === undefined
      ? { endsAt: null }
      : { endsAt: addTerms(addDays(now, -promotedDaysAgo), "P1Y", 1), promotionId: "promotion-1" };
  const own = {
    subscriptionId: OURS,
    skuId: e3.skuId,
    catalogSkuId,
    productId,
    seats: bought,
    term: "P1Y",
    billingPlan: "monthly",
    ...promoted,
    marker: "mv-aaaaaaaa/order/1",
    ...(isNoted ? { raisedAt: addHours(now, -hoursAgo) } : {}),
  } as const;
  const holding = { sku: e3, inUse: bought, rows: [source, row] };
  const stopAskedFor = [source.subscriptionId];
  const request = aRequest([holding], [aDeclared()], { ours: [own], stopAskedFor });
  const offer = anOffer(e3);
  const terms = offer.terms.map((term) => ({ ...term, promotions: [promotion] }));
  const catalog = { ...request.catalog, offers: [{ ...offer, terms }] };
  return makePlan(promotedDaysAgo === undefined ? request : { ...request, catalog });
}

export const raisedWorlds: fc.Arbitrary<RaisedWorld> = fc
  .record({
    bought: fc.integer({ min: 2, max: 40 }),
    share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    hoursAgo: fc.integer({ min: 0, max: 120 }),
    isNoted: fc.boolean(),
    endsInHours: fc.integer({ min: 1, max: 400 }),
    promotedDaysAgo: fc.constantFrom(0, 30),
  })
  .map(({ share, ...world }) => ({ ...world, shown: Math.floor(world.bought * share) }));
