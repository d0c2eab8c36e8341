// The simulation has teeth: each planted bug is caught on its seed, and on the same seed the product as it is
// comes out clean.

import { runFast, type FastRunOptions } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { describe, expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";
import { throttledAtTheLimits } from "./at-the-limits.ts";
import { plants, type Plant } from "./planted.ts";

const CUSTOMERS = 5;
const CRASHES = 2;

async function brokenWith(
  { isAtTheLimits = false, mix = [], seed }: Plant,
  parts: Pick<FastRunOptions, "budgets" | "compose">,
): Promise<readonly string[]> {
  if (isAtTheLimits) return (await throttledAtTheLimits(parts)) > 0 ? ["throttled"] : [];
  const options = { seed, crashes: CRASHES, strategy: "planted", ...parts };
  const drawn = { customers: CUSTOMERS, usersPerCustomer: 10, faults: "hostile", mix } as const;
  const made = makeWorld({ seed, ...drawn });
  return brokenBy((await runFast({ ...options, made, policy: policyOf(mix) })).outcome);
}

describe("planted and caught:", () => {
  test.each(plants)("$name", async (plant) => {
    const broken = await brokenWith(plant, plant);
    expect(broken).toContainEqual(expect.stringMatching(new RegExp(`^${plant.caughtBy}`)));
  });
});

const worlds = [
  ...new Map(
    plants.map((plant) => [`${plant.seed}/${plant.mix?.join()}/${plant.isAtTheLimits}`, plant]),
  ).values(),
];

test.each(worlds)("unplanted, seed $seed ($mix) breaks nothing", async (plant) => {
  expect(await brokenWith(plant, { compose: engineParts })).toEqual([]);
});
