// `handover simulate`: seeded portfolios of any size, one outcome record per seed.

import { choiceUnknown } from "#cli/arguments.ts";
import { CliError } from "#cli/cli-error.ts";
import { EXIT_OK } from "#cli/exit-codes.ts";
import type { Terminal } from "#cli/terminal.ts";
import { seededRandom } from "#lib/random.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { runWorld } from "#simulation/run/run-world.ts";
import { tellSummary } from "#simulation/run/story.ts";
import type { Faults } from "#simulation/worlds/blueprint.ts";
import { strategyNames, type StrategyName } from "#simulation/strategies/strategies.ts";
import { mixes, orderings, type Mix, type Ordering } from "#simulation/worlds/mixes.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { Option } from "commander";
import { simulateFast } from "./simulate-fast.ts";
import { runProgress } from "./run-progress.ts";
import { runUntilStopped } from "./run-until-stopped.ts";
import { writeEvidence } from "./write-evidence.ts";
import { starterCommand, starterTerminal, wholeNumber } from "./starter-options.ts";

interface SimulateFlags {
  readonly json?: true;
  readonly customers?: number;
  readonly users?: number;
  readonly seed: string;
  readonly faults?: Faults;
  readonly crashes?: number;
  readonly fast?: true;
  readonly evidence?: string;
  readonly strategy: StrategyName;
  readonly mix: readonly Mix[];
  readonly ordering: Ordering;
}

/** What is drawn where nothing is said: in processes a portfolio to look at, without them thousands of hard small ones. */
const drawnInFull = { customers: 20, users: 25, faults: "none", crashes: 0 } as const;
const drawnFast = { customers: 5, users: 10, faults: "hostile", crashes: 2 } as const;
/** In fast runs each portfolio has at least so many lines. */
const FAST_LINES_MIN = 10;

export async function runSimulate(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const flags = readFlags(argv, terminal);
  const seeds = readSeeds(flags.seed);
  const { customers, users, faults, crashes } = {
    ...(flags.fast === true ? drawnFast : drawnInFull),
    ...flags,
  };
  return runUntilStopped(async (signal) => {
    // Only in one thread can a part of the product be replaced: its processes know no strategies.
    if (flags.fast === true || flags.strategy !== "plan") {
      const { evidence: evidenceFolder = null, mix, ordering, strategy } = flags;
      const drawn = { customers, users, linesMin: FAST_LINES_MIN, faults, mix, crashes };
      const portfolio = { ...drawn, ordering, strategy, evidenceFolder };
      return simulateFast({ seeds, portfolio, terminal, isJson: flags.json === true, signal });
    }
    for (const seed of seeds) {
      const progress = runProgress(terminal);
      const run = await runWorld({
        seed,
        made: makeWorld({
          seed,
          customers,
          usersPerCustomer: users,
          faults,
          mix: flags.mix,
          ordering: flags.ordering,
        }),
        policy: policyOf(flags.mix, flags.ordering),
        crashes,
        random: seededRandom(seed).fork("crashes"),
        onProgress: progress.at,
        signal,
      });
      progress.done();
      if (flags.evidence !== undefined) await writeEvidence(flags.evidence, seed, run);
      if (flags.json === true) terminal.json(run.outcome);
      else terminal.data(tellSummary(terminal.language, run.outcome));
    }
    return EXIT_OK;
  });
}

function readFlags(argv: readonly string[], terminal: Terminal): SimulateFlags {
  const { say } = terminal;
  return starterCommand("simulate", terminal)
    .option("--customers <number>", say("story.option.customers"), wholeNumber("--customers"))
    .option("--users <number>", say("story.option.users"), wholeNumber("--users"))
    .option("--seed <seeds>", say("story.option.seeds"), "1")
    .addOption(
      new Option("--faults <kind>", say("story.option.faults")).choices([
        "none",
        "rough",
        "hostile",
      ]),
    )
    .option("--crashes <number>", say("story.option.crashes"), wholeNumber("--crashes"))
    .addOption(
      new Option("--mix <kinds>", say("licenses.help.mix", { names: mixes.join(", ") }))
        .argParser(readMix)
        .default([]),
    )
    .addOption(
      new Option("--ordering <how>", say("ordering.option.ordering"))
        .choices(orderings)
        .default("api"),
    )
    .option("--fast", say("story.option.fast"))
    .option("--evidence <folder>", say("story.option.evidence"))
    .addOption(
      new Option("--strategy <name>", say("story.option.strategy"))
        .choices(strategyNames)
        .default("plan"),
    )
    .parse([...argv], { from: "user" })
    .opts<SimulateFlags>();
}

function readMix(text: string): Mix[] {
  return text.split(",").map((name) => {
    const known = mixes.find((each) => each === name.trim());
    if (known === undefined) throw choiceUnknown("--mix", name, mixes);
    return known;
  });
}

const SEEDS_MAX = 10_000;

/** `7`, or `1..10` with both ends included. */
function readSeeds(text: string): number[] {
  const [, first, last = first] = /^(\d{1,9})(?:\.\.(\d{1,9}))?$/.exec(text) ?? [];
  const from = Number(first);
  const to = Number(last);
  if (first === undefined || to < from || to - from >= SEEDS_MAX)
    throw new CliError("ARGUMENT_INVALID", { argument: "--seed", value: text });
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
