// Prices that turn while a customer is on the way: what is announced after the approval still decides when
// the first order is made, and a promotion is bought under while it runs.

import { readCatalog, type KeptReading } from "#engine/catalog/read-catalog.ts";
import { addDays, addTerms } from "#lib/instant.ts";
import { seededRandom } from "#lib/random.ts";
import type { Promotion } from "#sandbox/world/promotion.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { inProcessCloud } from "#simulation/fast/in-process-cloud.ts";
import { inProcessPartner } from "#simulation/fast/in-process-partner.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { assemble, WORLD_STARTS_AT } from "#simulation/worlds/assemble.ts";
import type { PriceStep } from "#simulation/worlds/blueprint.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

const SEATS = 40;
const ENDS_IN_DAYS = 100;
/** Nine days before the end, and in the last days in which nobody would order yet. */
const SEPTEMBER = addTerms(WORLD_STARTS_AT, "P1M", 3);

/** A distributor is asked 45 days ahead: by then everything is approved, and September's list not announced. */
async function run(step: PriceStep | null, promotions: readonly Partial<Promotion>[] = []) {
  const sold = { seller: "distributor", agreementType: "cspNce" } as const;
  const customer = oneCustomer({ seats: SEATS, endsInDays: ENDS_IN_DAYS, ...sold });
  const made = assemble(
    1,
    "none",
    [customer],
    seededRandom("prices"),
    step,
    "api",
    promotions.map(promotion),
  );
  const { outcome } = await runFast({
    seed: 1,
    made,
    crashes: 0,
    strategy: "plan",
    compose: engineParts,
  });
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, seatsUnapproved: 0, interruptedUserHours: 0 });
  const amount = (money: { readonly amount: string } | undefined) => Number(money?.amount);
  return { cost: amount(outcome.transitionCost), bound: amount(outcome.policyLowerBound) };
}

function promotion(changes: Partial<Promotion>): Promotion {
  return {
    id: "39NFJQT1PJQB:0001:39NFJQT1Q5KN",
    name: "A fifth off",
    productId: "CFQ7TTC0LF8R",
    catalogSkuId: "0001",
    segment: "commercial",
    term: "P1Y",
    billingCycle: "annual",
    percentOff: 20,
    startsAt: addDays(WORLD_STARTS_AT, -10),
    endsAt: addDays(WORLD_STARTS_AT, ENDS_IN_DAYS + 60),
    minimumSeats: null,
    maximumSeats: null,
    isFirstPurchase: false,
    isAutoApplicable: false,
    ...changes,
  };
}

test("a list that is announced after the approval is ordered before, and costs one license for some days", async () => {
  const plain = await run(null);
  const { bound, cost } = await run({ at: SEPTEMBER, percent: 8 });
  // The rise alone would be 40 seats for a year; what is paid is the pilot's week more.
  expect(cost).toBeLessThan(plain.cost + 10);
  expect(cost).toBeLessThan(bound * 1.1);
}, 30_000);

test("a promotion that runs is bought under, and one that begins after the approval as well", async () => {
  const plain = await run(null);
  const running = await run(null, [{}]);
  expect(running.cost).toBeLessThan(plain.cost * 0.85);
  const from = addDays(WORLD_STARTS_AT, 60);
  const short = await run(null, [{ startsAt: from, endsAt: addDays(from, 20) }]);
  expect(short.cost).toBeLessThan(plain.cost + 20);
  expect(short.cost).toBeLessThan(short.bound * 1.1);
}, 30_000);

test("who is moved is not new to the offer, and pays the usual price", async () => {
  const plain = await run(null);
  expect(await run(null, [{ isFirstPurchase: true }])).toEqual(plain);
  expect(await run(null, [{ maximumSeats: SEATS }])).toEqual(plain);
}, 30_000);

test("the catalogue of a day is what a reading of everything gives, and mostly that of the day before", async () => {
  const sold = { seller: "distributor", agreementType: "cspNce" } as const;
  const customer = oneCustomer({ seats: SEATS, endsInDays: ENDS_IN_DAYS, ...sold });
  const step = { at: SEPTEMBER, percent: 8 };
  const promotions = [promotion({ startsAt: addDays(WORLD_STARTS_AT, 20) })];
  const random = seededRandom("prices");
  const made = assemble(1, "none", [customer], random, step, "api", promotions);
  const world = await openWorld({ folder: null });
  await world.load(made.worldFile);
  const cloud = inProcessCloud(world);
  const { connect, partner } = await inProcessPartner(cloud, world.now);
  const microsoft = connect({ transport: cloud.transport });
  const nothing = (): KeptReading => ({ known: new Map(), made: null });
  const read = (kept: KeptReading) => readCatalog(microsoft, partner, world.now, kept);
  const kept = nothing();
  const versions = new Set<string>();
  const offers = new Set<unknown>();
  for (let day = 0; day <= 200; day += 10) {
    world.advanceTo(addDays(WORLD_STARTS_AT, day));
    const catalog = await read(kept);
    expect(catalog).toEqual(await read(nothing()));
    versions.add(catalog.version);
    offers.add(catalog.offers);
  }
  // As it begins, with the promotion, with the list announced, with its prices, without the promotion.
  expect(versions.size).toBe(5);
  expect(offers.size).toBe(5);
});
