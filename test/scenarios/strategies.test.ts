// What operators do without Handover, on the same worlds: each is caught by the figure that it neglects.

import { runFast } from "#simulation/fast/fast-run.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";
import type { OutcomeRecord } from "#simulation/judge/judge.ts";
import { withStrategy, type StrategyName } from "#simulation/strategies/strategies.ts";
import type { Mix } from "#simulation/worlds/mixes.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { expect, test } from "vitest";
import { engineParts } from "../../src/main/engine-parts.ts";

async function outcomeOf(
  strategy: StrategyName,
  seed: number,
  mix: readonly Mix[] = [],
): Promise<OutcomeRecord> {
  const { outcome } = await runFast({
    seed,
    made: makeWorld({ seed, customers: 6, usersPerCustomer: 8, faults: "none", mix }),
    crashes: 0,
    strategy,
    compose(parts) {
      const { acts, engine } = engineParts(parts);
      return { acts, engine: withStrategy(strategy, engine) };
    },
  });
  return outcome;
}

const cost = ({ transitionCost }: OutcomeRecord) => Number(transitionCost?.amount);
const bound = ({ policyLowerBound }: OutcomeRecord) => Number(policyLowerBound?.amount);
const allKnowing = ({ omniscientLowerBound }: OutcomeRecord) =>
  Number(omniscientLowerBound?.amount);

test("the product stays above both bounds, near the one that keeps its policy", async () => {
  for (const seed of [1, 2, 3]) {
    const outcome = await outcomeOf("plan", seed);
    expect(brokenBy(outcome)).toEqual([]);
    expect(bound(outcome)).toBeGreaterThan(0);
    expect(allKnowing(outcome)).toBeLessThanOrEqual(bound(outcome));
    expect(cost(outcome)).toBeGreaterThanOrEqual(bound(outcome));
    expect(cost(outcome)).toBeLessThan(1.25 * bound(outcome));
  }
});

test("seats for users who change their license are paid for no sooner than the policy says", async () => {
  for (const seed of [7, 25, 27]) {
    const outcome = await outcomeOf("plan", seed, ["discontinued"]);
    expect(brokenBy(outcome)).toEqual([]);
    expect(cost(outcome)).toBeLessThan(1.05 * bound(outcome));
  }
});

test("who buys everything today interrupts nobody, and pays for it", async () => {
  const [plan, now] = [await outcomeOf("plan", 2), await outcomeOf("buy-now", 2)];
  expect(brokenBy(now)).toEqual([]);
  expect(now.strategy).toBe("buy-now");
  expect(cost(now)).toBeGreaterThan(3 * cost(plan));
});

test("who lets a source lapse first interrupts its users, or is renewed", async () => {
  const outcome = await outcomeOf("lapse-first", 2);
  expect(outcome.interruptedUserHours + outcome.unwantedRenewals).toBeGreaterThan(0);
});

test("who only ever buys at the last safe instant interrupts nobody", async () => {
  expect(brokenBy(await outcomeOf("latest-only", 2))).toEqual([]);
});

test("who goes by the name buys licenses that do nothing for anybody", async () => {
  let [lost, unapproved] = [0, 0];
  for (const seed of [1, 2, 3]) {
    const outcome = await outcomeOf("name-match", seed);
    lost += outcome.interruptedUserHours;
    unapproved += outcome.seatsUnapproved;
  }
  expect(lost).toBeGreaterThan(0);
  expect(unapproved).toBeGreaterThan(0);
});
