// The fast simulation is the product itself on rows in memory: what it finds can be replayed, and it
// finds what an engine does wrong.

import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import { seededRandom } from "#lib/random.ts";
import { assemble } from "#simulation/worlds/assemble.ts";
import type { CustomerBlueprint } from "#simulation/worlds/blueprint.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

function worldOf(seed: number) {
  return makeWorld({ seed, customers: 5, usersPerCustomer: 10, faults: "none", mix: [] });
}

test("a portfolio moves through two deaths of the product, and twice in the very same way", async () => {
  const options = { seed: 1, crashes: 2, strategy: "plan", compose: engineParts };
  const run = () => runFast({ ...options, made: worldOf(1) });
  const [{ outcome: first }, { outcome: second }] = [await run(), await run()];
  expect(brokenBy(first)).toEqual([]);
  expect(first.moved).toBeGreaterThan(0);
  expect(first.crashes).toBe(2);
  expect({ ...second, wallMs: 0 }).toEqual({ ...first, wallMs: 0 });
});

test("a monthly source that renews although its owner stopped it is rescued all the same", async () => {
  const customer: CustomerBlueprint = {
    situation: "stopLost",
    country: "DE",
    language: "en",
    intent: "move",
    users: 12,
    sources: [
      {
        sku: "EXCHANGESTANDARD",
        seats: 12,
        seller: "rival",
        agreementType: "cspNce",
        term: "P1M",
        endsInDays: 4,
        autoRenew: true,
        wish: "move",
        obstacles: [],
      },
    ],
    // Seats come so late that the settings are locked when the end could be chosen.
    readings: { autoRenewOff: "renews", settingsLockHours: 48, provisioningMinutes: 4_320 },
  };
  const made = assemble(1, "none", [customer], seededRandom("stop lost"));
  const { outcome } = await runFast({
    seed: 1,
    made,
    crashes: 0,
    strategy: "plan",
    compose: engineParts,
  });
  expect(brokenBy(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ moved: 1, rescuedRenewals: 1 });
});

test("an engine that leaves no time for provisioning is found", async () => {
  const found = [];
  for (let seed = 1; seed <= 3; seed += 1) {
    const { outcome } = await runFast({
      seed,
      made: worldOf(seed),
      crashes: 0,
      strategy: "hasty",
      compose(parts) {
        const { acts, engine } = engineParts(parts);
        const policy = { ...engine.policy, provisioningMarginHours: 0, verificationMarginHours: 0 };
        return { acts, engine: { ...engine, policy } };
      },
    });
    found.push(...brokenBy(outcome));
  }
  expect(found).toContain("interruptedUserHours");
});

/** As `simulate --fast` draws it: one customer more until there are ten lines. */
function hostileWorldOf(seed: number) {
  for (let customers = 5; ; customers += 1) {
    const drawn = { customers, usersPerCustomer: 10, faults: "hostile", mix: [] } as const;
    const made = makeWorld({ seed, ...drawn });
    if (made.record.lines.length >= 10) return made;
  }
}

test.each([
  [
    "a new plan for one pool, while the source of another has gone and its seats are asked for",
    1002,
  ],
  ["an order beside one that is under way is refused, and built anew", 2430],
])("%s", async (_, seed) => {
  const made = hostileWorldOf(seed);
  const options = { seed, crashes: 2, strategy: "plan", compose: engineParts };
  const { outcome } = await runFast({ ...options, made });
  expect(brokenBy(outcome)).toEqual([]);
});
