// A whole run in this process, on a real database, a sandbox on a real port, the real client and the
// real engine. Strategies are planted here, at composition; the product knows no switch for them.

import type { MoveActs } from "#engine/acts/move-acts.ts";
import { importCustomers } from "#engine/import/import-customers.ts";
import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import type { EngineServices } from "#engine/services.ts";
import { runWorker } from "#engine/worker.ts";
import { trackedClock, type TrackedClock } from "#lib/clock.ts";
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
import type { Partner } from "#store/tables/partners.ts";
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
    persons: Pick<Product, "acts" | "store"> & Pick<Scene, "partnerId" | "goOnWith">,
  ) => Promise<void>;
  /** Another database than a test's own. */
  readonly openStore?: (partnerId: string) => Promise<RunStore>;
}

/** Who opened it takes it away. */
type RunStore = Store & { drop(): Promise<void> };

const SLOTS = 4;
const log = pino({ level: "silent" });

interface Scene {
  readonly sandboxUrl: string;
  readonly partnerId: string;
  /** As it is now. */
  product(): Product;
  /** The worker stops, and goes on with what `meanwhile` brings instead of its database. */
  goOnWith(meanwhile: () => Promise<RunStore>): Promise<void>;
}

/** What works on one database. */
interface Product {
  readonly store: Store;
  readonly microsoft: MicrosoftClient;
  readonly acts: MoveActs;
  /** Takes its database with it. */
  stop(): Promise<void>;
}

/** Everything that `serve` puts together, with the strategy in its place; `opened` closes it. */
async function openScene(
  made: MadeWorld,
  strategy: Strategy,
  opened: AsyncDisposableStack,
): Promise<Scene> {
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
  const { partnerId } = described.partner;
  const around = { clock, sandboxUrl, strategy };
  const store = await (strategy.openStore ?? openTestStore)(partnerId);
  let product = await startProduct(store, await connectSandboxPartner(store, described), around);
  opened.defer(() => product.stop());
  return {
    sandboxUrl,
    partnerId,
    product: () => product,
    async goOnWith(meanwhile) {
      await product.stop();
      const restored = await meanwhile();
      const partner = await restored.partners.find(partnerId);
      if (partner === null) throw new Error("the partner is not in it");
      product = await startProduct(restored, partner, around);
    },
  };
}

interface Around {
  readonly clock: TrackedClock;
  readonly sandboxUrl: string;
  readonly strategy: Strategy;
}

async function startProduct(
  store: RunStore,
  partner: Partner,
  { clock, sandboxUrl, strategy }: Around,
): Promise<Product> {
  await using opened = new AsyncDisposableStack();
  opened.defer(() => store.drop());
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
  const closing = opened.move();
  return { store, microsoft, acts, stop: () => closing.disposeAsync() };
}

/** Imports the world's customers, lets this many days pass, and judges. */
export async function runInProcess(
  made: MadeWorld,
  days: number,
  strategy: Strategy,
): Promise<OutcomeRecord> {
  await using opened = new AsyncDisposableStack();
  const scene = await openScene(made, strategy, opened);
  const { goOnWith, partnerId, product } = scene;
  const { startsAt } = made.worldFile;
  const { acts, store } = product();
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
  const mailmanOf = (present: Product) =>
    createMailman({
      outbox: inProcessOutbox(present.store, partnerId, present.acts),
      letterbox: strategy.letterbox?.(control) ?? control,
      operatorIsScripted: true,
    });
  let mailman = mailmanOf(product());
  const endedAt = addDays(startsAt, days);
  await forward({
    clockControl: {
      read: () => control.read(),
      async moveTo(to) {
        const reading = await control.moveTo(to);
        const { acts, microsoft, store } = product();
        await strategy.atInstant?.(reading.now, microsoft, {
          acts,
          partnerId,
          store,
          async goOnWith(meanwhile) {
            await goOnWith(meanwhile);
            // What was carried is not known any more: letters and replies are carried again from the first.
            mailman = mailmanOf(product());
          },
        });
        return reading;
      },
    },
    // Where nobody works, nothing is waited for.
    port:
      strategy.isIdle === true
        ? nothingToWaitFor
        : { nextWake: (now) => product().store.port.nextWake(now) },
    mailman: { carry: () => mailman.carry() },
    until: endedAt,
  });
  const evidence: Evidence = {
    record: Evidence.shape.record.parse(made.record),
    startedAt: startsAt,
    endedAt,
    events: await control.events(),
    meter: await control.meter(),
    report: Evidence.shape.report.parse(await product().acts.portfolioReport()),
  };
  const { rowsIn } = imported.summary;
  return judge(evidence, { seed: 1, strategy: strategy.name, rowsIn, wallMs: 0, crashes: 0 });
}

const nothingToWaitFor: WakeBook = {
  nextWake: () => Promise.resolve({ wakeAt: null, due: 0 }),
};
