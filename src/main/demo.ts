// `handover demo`: the whole road once, on a world that has every situation of it.

import { EXIT_OK } from "#cli/exit-codes.ts";
import { seededRandom } from "#lib/random.ts";
import { runWorld } from "#simulation/run/run-world.ts";
import { tellStory } from "#simulation/run/story.ts";
import { makeDemoWorld } from "#simulation/worlds/demo-world.ts";
import { runProgress } from "./run-progress.ts";
import { runUntilStopped } from "./run-until-stopped.ts";
import { starterCommand, starterTerminal, wholeNumber } from "./starter-options.ts";

interface DemoFlags {
  readonly json?: true;
  readonly seed: number;
  readonly crashes: number;
}

export async function runDemo(argv: readonly string[]): Promise<number> {
  const terminal = starterTerminal(argv);
  const flags = starterCommand("demo", terminal)
    .option("--seed <seed>", terminal.say("story.option.seed"), wholeNumber("--seed"), 1)
    .option("--crashes <number>", terminal.say("story.option.crashes"), wholeNumber("--crashes"), 0)
    .parse([...argv], { from: "user" })
    .opts<DemoFlags>();
  const made = makeDemoWorld({ seed: flags.seed });
  const progress = runProgress(terminal);
  return runUntilStopped(async (signal) => {
    const { outcome, evidence } = await runWorld({
      seed: flags.seed,
      made,
      crashes: flags.crashes,
      random: seededRandom(flags.seed).fork("crashes"),
      onProgress: progress.at,
      signal,
    });
    progress.done();
    if (flags.json === true) terminal.json(outcome);
    else terminal.data(tellStory(terminal.language, made.record, evidence, outcome));
    return EXIT_OK;
  });
}
