// Many fast runs side by side: a thread per core takes one seed after the other.

import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { OutcomeRecord } from "../judge/judge.ts";
import type { StrategyName } from "../strategies/strategies.ts";
import type { Faults } from "../worlds/blueprint.ts";
import type { Mix, Ordering } from "../worlds/mixes.ts";

/** What is the same for every seed. */
export interface FastPortfolio {
  readonly customers: number;
  readonly users: number;
  /** More customers are drawn until there are so many lines. */
  readonly linesMin: number;
  readonly faults: Faults;
  readonly mix: readonly Mix[];
  readonly ordering: Ordering;
  readonly crashes: number;
  /** Where each run leaves what it was judged by; null: nowhere. */
  readonly evidenceFolder: string | null;
  readonly strategy: StrategyName;
}

export type FastOutcome =
  | { readonly seed: number; readonly outcome: OutcomeRecord }
  /** The run itself failed, which no run may. */
  | { readonly seed: number; readonly failure: string };

export interface ManySeedsOptions {
  readonly seeds: readonly number[];
  readonly portfolio: FastPortfolio;
  /** The module that answers, in a thread of its own, each seed it is sent. */
  readonly thread: URL;
  readonly onOutcome: (outcome: FastOutcome) => void;
  readonly signal: AbortSignal;
}

/** Resolves when every seed has its outcome, in whatever order; rejects where a thread dies. */
export async function runManySeeds(options: ManySeedsOptions): Promise<void> {
  const { seeds } = options;
  const left = seeds.values();
  const threads = Math.min(availableParallelism(), seeds.length);
  // The process may have been started with less (`bin/handover`), which goes before the limits of a thread.
  setFlagsFromString(`--max-semi-space-size=${YOUNG_HALF_MB}`);
  await Promise.all(Array.from({ length: threads }, () => runThread(options, left)));
}

/** Nearly everything that a seed makes is gone an instant later: with more room it is tidied up less often. */
const YOUNG_HALF_MB = 32;

async function runThread(options: ManySeedsOptions, seeds: Iterator<number>): Promise<void> {
  const worker = new Worker(options.thread, { workerData: options.portfolio });
  const stop = () => void worker.terminate();
  options.signal.addEventListener("abort", stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      const next = () => {
        const seed = seeds.next();
        if (seed.done === true || options.signal.aborted) resolve();
        else worker.postMessage(seed.value);
      };
      worker.on("message", (outcome: FastOutcome) => {
        options.onOutcome(outcome);
        next();
      });
      worker.once("error", reject);
      worker.once("exit", () => resolve());
      next();
    });
  } finally {
    options.signal.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
