// The thread of a fast simulation: is sent seeds, answers outcomes. It reads the same shapes millions of times, so that zod
// writes out a function for each of them first.

import "zod/compile";
import { parentPort, workerData } from "node:worker_threads";
import { runFast, type FastRunOptions } from "#simulation/fast/fast-run.ts";
import type { FastOutcome, FastPortfolio } from "#simulation/fast/many-seeds.ts";
import { policyOf } from "#simulation/mix-policy.ts";
import { withStrategy } from "#simulation/strategies/strategies.ts";
import type { MadeWorld } from "#simulation/worlds/assemble.ts";
import { makeWorld } from "#simulation/worlds/portfolio-world.ts";
import { engineParts } from "./engine-parts.ts";
import { writeEvidence } from "./write-evidence.ts";

const portfolio = workerData as FastPortfolio;

// A hostile year throws hundreds of refusals, and nobody reads where.
const STACK_DEPTH = Error.stackTraceLimit;
Error.stackTraceLimit = 0;

/** A run that itself fails is made once more, to tell where. */
async function outcomeOf(seed: number): Promise<FastOutcome> {
  const outcome = await attempt(seed);
  if (!("failure" in outcome)) return outcome;
  Error.stackTraceLimit = STACK_DEPTH;
  const again = await attempt(seed);
  Error.stackTraceLimit = 0;
  return again;
}

async function attempt(seed: number): Promise<FastOutcome> {
  try {
    const { crashes, evidenceFolder, strategy } = portfolio;
    const made = worldOf(seed);
    const policy = policyOf(portfolio.mix, portfolio.ordering);
    const run = await runFast({ seed, made, crashes, strategy, compose, policy });
    if (evidenceFolder !== null) await writeEvidence(evidenceFolder, seed, run);
    return { seed, outcome: run.outcome };
  } catch (error) {
    return {
      seed,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

const compose: FastRunOptions["compose"] = (parts) => {
  const { acts, engine } = engineParts(parts);
  return { acts, engine: withStrategy(portfolio.strategy, engine) };
};

/** A world with enough lines: one customer more at a time. */
function worldOf(seed: number): MadeWorld {
  const { faults, linesMin, mix, ordering, users } = portfolio;
  for (let customers = portfolio.customers; ; customers += 1) {
    const made = makeWorld({ seed, customers, usersPerCustomer: users, faults, mix, ordering });
    if (made.record.lines.length >= linesMin) return made;
  }
}

parentPort?.on("message", (seed: number) => {
  void outcomeOf(seed).then((outcome) => parentPort?.postMessage(outcome));
});
