// `handover simulate --fast`: thousands of seeds without processes, and one sum at the end.

import { EXIT_OK } from "#cli/exit-codes.ts";
import type { Terminal } from "#cli/terminal.ts";
import { runManySeeds, type FastOutcome, type FastPortfolio } from "#simulation/fast/many-seeds.ts";
import { brokenBy } from "#simulation/fast/verdict.ts";

export interface SimulateFastOptions {
  readonly seeds: readonly number[];
  readonly portfolio: FastPortfolio;
  readonly terminal: Terminal;
  readonly isJson: boolean;
  readonly signal: AbortSignal;
}

/** What all seeds came to. */
interface Sum {
  seeds: number;
  seedsBroken: number;
  requests: number;
  throttled: number;
  crashes: number;
  lines: number;
  moved: number;
  movedByTransfer: number;
  movedByFallback: number;
  refused: number;
  unfinished: number;
  invariantsBroken: number;
  wallMs: number;
}

const EXIT_BROKEN = 1;
const SAY_EVERY_MS = 15_000;

/** Prints a line per seed (`--json`) or per broken seed, then the sum; 1 where anything broke. */
export async function simulateFast(options: SimulateFastOptions): Promise<number> {
  const { isJson, seeds, terminal } = options;
  const startedMs = performance.now();
  let saidMs = startedMs;
  const sum = nothingYet();
  const onOutcome = (outcome: FastOutcome) => {
    const broken = "failure" in outcome ? [outcome.failure] : brokenBy(outcome.outcome);
    add(sum, outcome, broken);
    if (isJson) terminal.json("failure" in outcome ? outcome : outcome.outcome);
    if (broken.length > 0) {
      const { seed } = outcome;
      terminal.talk("story.fast.broken", { seed: String(seed), what: broken.join("; ") });
      terminal.talk("story.fast.replay", { command: replayCommand(seed, options.portfolio) });
    }
    if (performance.now() - saidMs < SAY_EVERY_MS) return;
    saidMs = performance.now();
    terminal.talk("story.fast.progress", { done: sum.seeds, all: seeds.length });
  };
  const thread = new URL("fast-thread.ts", import.meta.url);
  await runManySeeds({ ...options, thread, onOutcome });
  sum.wallMs = Math.round(performance.now() - startedMs);
  if (isJson) terminal.json(sum);
  else {
    const { wallMs, ...counts } = sum;
    terminal.prose(
      terminal.say("story.fast.sum", { ...counts, seconds: Math.round(wallMs / 1_000) }),
    );
  }
  return sum.seedsBroken === 0 ? EXIT_OK : EXIT_BROKEN;
}

function nothingYet(): Sum {
  return {
    seeds: 0,
    seedsBroken: 0,
    requests: 0,
    throttled: 0,
    crashes: 0,
    lines: 0,
    moved: 0,
    movedByTransfer: 0,
    movedByFallback: 0,
    refused: 0,
    unfinished: 0,
    invariantsBroken: 0,
    wallMs: 0,
  };
}

function add(sum: Sum, of: FastOutcome, broken: readonly string[]): void {
  sum.seeds += 1;
  if (broken.length > 0) sum.seedsBroken += 1;
  if ("failure" in of) return;
  const { outcome } = of;
  for (const figure of [
    "requests",
    "throttled",
    "crashes",
    "lines",
    "moved",
    "movedByTransfer",
    "movedByFallback",
    "refused",
    "unfinished",
  ] as const) {
    sum[figure] += outcome[figure];
  }
  sum.invariantsBroken += outcome.invariantsBroken.length;
}

function replayCommand(seed: number, portfolio: FastPortfolio): string {
  const { crashes, customers, faults, mix, ordering, strategy, users } = portfolio;
  return [
    "./bin/handover simulate --fast",
    `--seed ${seed} --customers ${customers} --users ${users}`,
    ...(mix.length === 0 ? [] : [`--mix ${mix.join()}`]),
    ...(ordering === "api" ? [] : [`--ordering ${ordering}`]),
    `--faults ${faults} --crashes ${crashes} --strategy ${strategy} --json`,
  ].join(" ");
}
