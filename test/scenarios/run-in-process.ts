// A whole run in this process, on a real database, a sandbox on a real port, the real client and the
// real engine. Strategies are planted here, at composition; the product knows no switch for them.

import type { MoveActs } from "#engine/acts/move-acts.ts";
import { importCustomers } from "#engine/import/import-customers.ts";
import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import type { EngineServices } from "#engine/services.ts";
import { runWorker } from "#engine/worker.ts";
import { trackedClock } from "#lib/clock.ts";
import { addDays, type Instant } from "#lib/instant.ts";
import { oneHost } from "#microsoft/clouds.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld } from "#sandbox/world/open-world.ts";
import { forward, type WakeBook } from "#simulation/conductor.ts";
import { Evidence } from "#simulation/judge/evidence.ts";
import { judge, type OutcomeRecord } from "#simulation/judge/judge.ts";
import { createMailman, type Letterbox } from "#simulation/mailman.ts";
import { inProcessOutbox } from "#simulation/run/in-process-outbox.ts";
import { sandboxControl } from "#simulation/run/sandbox-control.ts";
import type { MadeWorld } from "#simulation/worlds/assemble.ts";
import type { Store } from "#store/open-store.ts";
import { openTestStore } from "#store/testing/open-test-store.ts";
import { pino } from "pino";
import { Readable } from "node:stream";
import { engineParts } from "../../src/main/engine-parts.ts";
import {
  connectSandboxPartner,
  partnerClient,
  sandboxPartner,
} from "../../src/main/partner-connection.ts";

/** What is done differently from the product; nothing is the product itself. */
export interface Strategy {
  readonly name: string;
  /** No worker at all. */
  readonly isIdle?: boolean;
  /** The installation only reads. */
  readonly isReadOnly?: boolean;
  readonly services?: (services: EngineServices) => EngineServices;
  /** What the partner has chosen other than the defaults. */
  readonly policy?: PolicyChanges;
  readonly letterbox?: (letterbox: Letterbox) => Letterbox;
  /** Does something by itself at an instant, with the client that the engine has, or as a person. */
  readonly atInstant?: (
    now: Instant,
    microsoft: MicrosoftClient,
    persons: Pick<Scene, "acts" | "store" | "partnerId">,
  ) => Promise<void>;
}

const SLOTS = 4;

interface Scene {
  readonly sandboxUrl: string;
  readonly store: Store;
  readonly partnerId: string;
  readonly microsoft: MicrosoftClient;
  readonly acts: MoveActs;
}

/** Everything that `serve` puts together, with the strategy in its place; `opened` closes it. */
async function openScene(
  made: MadeWorld,
  strategy: Strategy,
  opened: AsyncDisposableStack,
): Promise<Scene> {
  const log = pino({ level: "silent" });
  const world = await openWorld({ folder: null });
  opened.defer(() => world.close());
  await world.load(made.worldFile);
  const server = createSandboxServer({ world, loose: false, log });
  opened.defer(() => server.close());
  const sandboxUrl = await server.listen(0);
  const wired = sandboxClock(sandboxUrl);
  opened.defer(() => wired.close());
  const clock = await trackedClock(wired);
  const described = await sandboxPartner(sandboxUrl, clock);
  const store = await openTestStore(described.partner.partnerId);
  opened.defer(() => store.drop());
  const partner = await connectSandboxPartner(store, described);
  const microsoft = await partnerClient(store, partner, oneHost(sandboxUrl), {
    clock,
    log,
    readOnly: strategy.isReadOnly === true,
  });
  opened.defer(() => microsoft.close());
  const { engine, acts } = engineParts({ store, partner, microsoft, clock });
  if (strategy.isIdle !== true) {
    const stopping = new AbortController();
    const working = runWorker({
      port: store.port,
      slots: SLOTS,
      clock,
      services: strategy.services?.(engine) ?? engine,
      signal: stopping.signal,
      onTrouble: (error) => console.error(error),
    });
    opened.defer(async () => {
      stopping.abort();
      await working;
    });
  }
  return { sandboxUrl, store, partnerId: partner.partnerId, microsoft, acts };
}

/** Imports the world's customers, lets this many days pass, and judges. */
export async function runInProcess(
  made: MadeWorld,
  days: number,
  strategy: Strategy,
): Promise<OutcomeRecord> {
  await using opened = new AsyncDisposableStack();
  const scene = await openScene(made, strategy, opened);
  const { acts, microsoft, partnerId, store } = scene;
  const { startsAt } = made.worldFile;
  if (strategy.policy !== undefined) {
    await acts.choosePolicy({ by: "partner", changes: strategy.policy });
  }
  const imported = await importCustomers({
    store,
    partnerId,
    csv: Readable.from([made.importCsv]),
    dryRun: false,
    now: startsAt,
  });
  if (!imported.ok) throw new Error(imported.refusal.code);
  const control = sandboxControl(scene.sandboxUrl);
  const endedAt = addDays(startsAt, days);
  await forward({
    clockControl: {
      read: () => control.read(),
      async moveTo(to) {
        const reading = await control.moveTo(to);
        await strategy.atInstant?.(reading.now, microsoft, { acts, partnerId, store });
        return reading;
      },
    },
    // Where nobody works, nothing is waited for.
    port: strategy.isIdle === true ? nothingToWaitFor : store.port,
    mailman: createMailman({
      outbox: inProcessOutbox(store, partnerId, acts),
      letterbox: strategy.letterbox?.(control) ?? control,
      operatorIsScripted: true,
    }),
    until: endedAt,
  });
  const evidence: Evidence = {
    record: Evidence.shape.record.parse(made.record),
    startedAt: startsAt,
    endedAt,
    events: await control.events(),
    meter: await control.meter(),
    report: Evidence.shape.report.parse(await acts.portfolioReport()),
  };
  const { rowsIn } = imported.summary;
  return judge(evidence, { seed: 1, strategy: strategy.name, rowsIn, wallMs: 0, crashes: 0 });
}

const nothingToWaitFor: WakeBook = {
  nextWake: () => Promise.resolve({ wakeAt: null, due: 0 }),
};
