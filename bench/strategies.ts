// The same worlds, moved as the product plans it and as operators do without it: the meter's figures
// side by side. The seeds are the same for every strategy, so each row is about the same customers.

import type { OutcomeRecord } from "#simulation/judge/judge.ts";
import { runManySeeds } from "#simulation/fast/many-seeds.ts";
import { strategyNames, type StrategyName } from "#simulation/strategies/strategies.ts";

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const PORTFOLIO = {
  customers: 20,
  users: 25,
  linesMin: 10,
  faults: "none",
  mix: [],
  ordering: "api",
  crashes: 0,
} as const;

const COLUMNS: Readonly<Record<string, (outcomes: readonly OutcomeRecord[]) => string>> = {
  moved: (all) => `${sum(all, ({ moved }) => moved)} of ${sum(all, ({ lines }) => lines)}`,
  unfinished: (all) => String(sum(all, ({ unfinished }) => unfinished)),
  "user-hours cut": (all) => rounded(sum(all, ({ interruptedUserHours }) => interruptedUserHours)),
  "data lost": (all) => String(sum(all, ({ dataPlansLost }) => dataPlansLost)),
  "unwanted renewals": (all) => String(sum(all, ({ unwantedRenewals }) => unwantedRenewals)),
  unapproved: (all) => String(sum(all, ({ seatsUnapproved }) => seatsUnapproved)),
  "transition cost": (all) => rounded(sum(all, ({ transitionCost }) => amount(transitionCost))),
  overlap: (all) => rounded(sum(all, ({ overlapCost }) => amount(overlapCost))),
  "policy bound": (all) => rounded(sum(all, ({ policyLowerBound }) => amount(policyLowerBound))),
  "omniscient bound": (all) =>
    rounded(sum(all, ({ omniscientLowerBound }) => amount(omniscientLowerBound))),
  "median above": (all) => {
    const ratios = all
      .map((one) => amount(one.transitionCost) / amount(one.policyLowerBound) - 1)
      .sort((a, b) => a - b);
    return `${((ratios[Math.floor(ratios.length / 2)] ?? 0) * 100).toFixed(1)} %`;
  },
};

export async function run(): Promise<number> {
  const rows = [["strategy", ...Object.keys(COLUMNS)]];
  for (const strategy of strategyNames) {
    const outcomes = await outcomesOf(strategy);
    rows.push([strategy, ...Object.values(COLUMNS).map((column) => column(outcomes))]);
    console.error(`${strategy}: ${outcomes.length} seeds`);
  }
  const { customers, users } = PORTFOLIO;
  console.log(`${SEEDS.length} worlds of ${customers} customers with about ${users} users, EUR\n`);
  for (const row of transposed(rows)) {
    console.log(
      row.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(14))).join(""),
    );
  }
  return 0;
}

async function outcomesOf(strategy: StrategyName): Promise<OutcomeRecord[]> {
  const outcomes: OutcomeRecord[] = [];
  await runManySeeds({
    seeds: SEEDS,
    portfolio: { ...PORTFOLIO, strategy, evidenceFolder: null },
    thread: new URL("../src/main/fast-thread.ts", import.meta.url),
    onOutcome(one) {
      if ("failure" in one) throw new Error(one.failure);
      outcomes.push(one.outcome);
    },
    signal: new AbortController().signal,
  });
  return outcomes;
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? ""));
}

function sum(all: readonly OutcomeRecord[], figure: (one: OutcomeRecord) => number): number {
  return all.reduce((total, one) => total + figure(one), 0);
}

function amount(money: { readonly amount: string } | undefined): number {
  return Number(money?.amount ?? NaN);
}

function rounded(figure: number): string {
  return Math.round(figure).toLocaleString("en");
}
