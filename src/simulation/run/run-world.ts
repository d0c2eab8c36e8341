// One run from beginning to end: processes, import, invitations, time, judgement.

import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { addDays, daysBetween, type Instant } from "#lib/instant.ts";
import type { Random } from "#lib/random.ts";
import { forward } from "../conductor.ts";
import { Evidence } from "../judge/evidence.ts";
import { judge, type OutcomeRecord } from "../judge/judge.ts";
import { createMailman } from "../mailman.ts";
import type { MadeWorld } from "../worlds/assemble.ts";
import { RUN_DAYS } from "../worlds/portfolio-world.ts";
import { crashPlan } from "./crash-plan.ts";
import { productApi } from "./product-api.ts";
import { startProduct } from "./product-processes.ts";
import { sandboxControl } from "./sandbox-control.ts";

const BUSY_DAYS = 110;

export interface RunOptions {
  readonly seed: number;
  readonly made: MadeWorld;
  /** What the partner has chosen other than the defaults. */
  readonly policy?: PolicyChanges;
  /** How many times server, worker or both are killed with `kill -9`, at moments drawn from `random`. */
  readonly crashes: number;
  readonly random: Random;
  /** Told at each instant what share of the virtual time has passed. */
  readonly onProgress: (now: Instant, share: number) => void;
  /** Ends the run early: its processes are stopped and its folder is removed. */
  readonly signal: AbortSignal;
}

export interface FinishedRun {
  readonly outcome: OutcomeRecord;
  readonly evidence: Evidence;
}

/** Runs the world in processes of its own. Throws, with the processes' logs, where they fail. */
export async function runWorld(options: RunOptions): Promise<FinishedRun> {
  const startedMs = performance.now();
  const { made } = options;
  const { startsAt } = made.worldFile;
  const until = addDays(startsAt, RUN_DAYS);
  const processes = await startProduct(made.worldFile);
  try {
    const sandbox = sandboxControl(processes.sandboxUrl);
    const product = productApi(processes.address, options.signal);
    if (made.licenseListCsv !== null) await product.importCatalog(made.licenseListCsv);
    await product.choosePolicy(options.policy ?? {});
    const rowsIn = await product.importCustomers(made.importCsv);
    if (made.providerExportCsv !== null) await product.importProviderExport(made.providerExportCsv);
    await product.inviteAll();
    await product.acceptGaps(made.gapsAccepted);
    const crashes = crashPlan({
      crashes: options.crashes,
      from: startsAt,
      // Until here there is work at nearly every hour; afterwards only the year's quiet end.
      until: addDays(startsAt, BUSY_DAYS),
      random: options.random,
      crash: (dying) => processes.crash(dying),
    });
    await forward({
      clockControl: crashes.around(sandbox),
      port: product,
      mailman: createMailman({ outbox: product, letterbox: sandbox, operatorIsScripted: true }),
      until,
      signal: options.signal,
      onInstant: (now) => options.onProgress(now, daysBetween(startsAt, now) / RUN_DAYS),
    });
    await crashes.finished();
    options.signal.throwIfAborted();
    const evidence: Evidence = {
      record: Evidence.shape.record.parse(made.record),
      startedAt: startsAt,
      endedAt: until,
      events: await sandbox.events(),
      meter: await sandbox.meter(),
      report: await product.report(),
    };
    const run = {
      seed: options.seed,
      strategy: "plan",
      rowsIn,
      wallMs: performance.now() - startedMs,
      crashes: options.crashes,
    };
    return { outcome: judge(evidence, run), evidence };
  } catch (error) {
    options.signal.throwIfAborted();
    throw new Error(`the run of seed ${options.seed} failed\n${processes.logs()}`, {
      cause: error,
    });
  } finally {
    await processes.close();
  }
}
