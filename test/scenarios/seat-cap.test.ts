// More than half of the seat cap: everything bought again beside the source would pass it.

import { expect, test } from "vitest";
import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { seededRandom } from "#lib/random.ts";
import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { oneCustomer } from "#simulation/worlds/one-customer.fixture.ts";
import { engineParts } from "../../src/main/engine-parts.ts";

const spb = { sku: "SPB", endsInDays: 60 } as const;
const slow = { provisioningMinutes: 4_320, seatCapCounts: "family" } as const;

function runOf(...blueprints: CustomerBlueprint[]) {
  return runWith(policyOf([]), ...blueprints);
}

async function runWith(policy: PolicyChanges, ...blueprints: CustomerBlueprint[]) {
  const made = assemble(7, "none", blueprints, seededRandom(7));
  const run = await runFast({
    seed: 7,
    made,
    crashes: 2,
    strategy: "plan",
    compose: engineParts,
    policy,
  });
  return { ...run, record: made.record };
}

test("users above it work on in a larger plan, also when more join and the seats come slowly", async () => {
  const joiners = { ...slow, overlapSeatsTaken: 3 };
  const { evidence, outcome, record } = await runOf(
    oneCustomer({ ...spb, seats: 160 }, { readings: joiners }),
  );
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, interruptedUserHours: 0, licensePlansAltered: 0 });
  const own = record.lines[0]?.skuId;
  const bought = (isOwn: boolean) =>
    evidence.meter.seatsBought
      .filter(({ skuId }) => (skuId === own) === isOwn)
      .reduce((sum, { seats }) => sum + seats, 0);
  // 140 fit beside the 160; the larger plan is for the others, and for who joined.
  expect(bought(true)).toBe(140);
  expect(bought(false)).toBeGreaterThanOrEqual(23);
});

test("a group's license waits for the source's end where its customer agrees, and is refused where not", async () => {
  const byGroup = { byGroup: ["SPB"], readings: { provisioningMinutes: 60 } } as const;
  const { outcome } = await runOf(
    oneCustomer({ ...spb, seats: 155 }, { ...byGroup, acceptsGap: true }),
    oneCustomer({ ...spb, seats: 155 }, { ...byGroup, acceptsGap: false }),
  );
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, refusals: { SEAT_CAP_OVERLAP: 1 } });
  const [agreed] = outcome.interruptedByOthers;
  expect(agreed?.act).toBe("gapAccepted");
  // Ten of them, for the hour that new seats take here and no longer than an hourly look.
  expect(agreed?.userHours).toBeLessThanOrEqual(20);
});

const monthly = { ...spb, term: "P1M", endsInDays: 25 } as const;
const asAsked = { afterHours: 20, does: "asAsked" } as const;

test("a monthly source is reduced after its renewals while ours grows, and nobody is out or given another license", async () => {
  const people = { customerAdmin: { reduceSeats: asAsked } };
  const { evidence, outcome, record } = await runWith(
    { routes: { reduceInSteps: "use" } },
    oneCustomer({ ...monthly, seats: 220 }, { readings: { ...slow }, people }),
  );
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, interruptedUserHours: 0, licensePlansAltered: 0 });
  // 80 fit beside the 220; two renewals make room for the others.
  const [line] = record.lines;
  const bought = evidence.meter.seatsBought.filter(({ skuId }) => skuId === line?.skuId);
  expect(bought.reduce((sum, { seats }) => sum + seats, 0)).toBe(220);
  expect(evidence.meter.seatsBought).toHaveLength(bought.length);
});

test("who joins while a source is reduced takes one reduction more, and nobody is out for it", async () => {
  const people = { customerAdmin: { reduceSeats: asAsked } };
  const { evidence, outcome } = await runWith(
    { routes: { reduceInSteps: "use" } },
    oneCustomer(
      { ...monthly, seats: 197 },
      { readings: { ...slow, overlapSeatsTaken: 5 }, people },
    ),
  );
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, interruptedUserHours: 0 });
  expect(evidence.events.filter(({ kind }) => kind === "sourceReduced")).toHaveLength(2);
});

test("where its owner lets the week pass, users above the limit get the larger plan after all", async () => {
  const { outcome } = await runWith(
    { routes: { reduceInSteps: "use", largerPlan: "use" } },
    oneCustomer({ ...monthly, seats: 160 }, { people: { customerAdmin: { reduceSeats: null } } }),
  );
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, interruptedUserHours: 0 });
});
