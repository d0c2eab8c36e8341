// For tests: a customer of whom we raised our subscription a while ago, and whose tenant shows fewer seats of it.

import fc from "fast-check";
import { addDays, addHours } from "#lib/instant.ts";
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
}

const OURS = "0f0f0f0f-0000-4000-8000-000000000000";

/** The source has as many seats as are in use, and ours were bought to take them over. */
export function raisedPlan({ bought, shown, ...world }: RaisedWorld): PlanFile {
  const { endsInHours, hoursAgo, isNoted } = world;
  const source = aRow(e3, { seats: bought, nextLifecycleAt: addHours(now, endsInHours) });
  const later = { nextLifecycleAt: addDays(now, 300), ownerTenantId: "us" };
  const row = aRow(e3, { subscriptionId: OURS, seats: shown, ...later });
  const { catalogSkuId, productId } = anOffer(e3);
  const own = {
    subscriptionId: OURS,
    skuId: e3.skuId,
    catalogSkuId,
    productId,
    seats: bought,
    term: "P1Y",
    billingPlan: "monthly",
    endsAt: null,
    marker: "mv-aaaaaaaa/order/1",
    ...(isNoted ? { raisedAt: addHours(now, -hoursAgo) } : {}),
  } as const;
  const holding = { sku: e3, inUse: bought, rows: [source, row] };
  const stopAskedFor = [source.subscriptionId];
  return makePlan(aRequest([holding], [aDeclared()], { ours: [own], stopAskedFor }));
}

export const raisedWorlds: fc.Arbitrary<RaisedWorld> = fc
  .record({
    bought: fc.integer({ min: 2, max: 40 }),
    share: fc.double({ min: 0, max: 0.99, noNaN: true }),
    hoursAgo: fc.integer({ min: 0, max: 120 }),
    isNoted: fc.boolean(),
    endsInHours: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ share, ...world }) => ({ ...world, shown: Math.floor(world.bought * share) }));
