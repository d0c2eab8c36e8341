// More than half of the seat cap: everything bought again beside the source would pass it.

import { expect, test } from "vitest";
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

async function runOf(...blueprints: CustomerBlueprint[]) {
  const made = assemble(7, "none", blueprints, seededRandom(7));
  const policy = policyOf([]);
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
