// The whole road in one process: a real database, the sandbox on a real port, the real client, the
// worker; people and clock as in every simulation.

import { Readable } from "node:stream";
import { moveActs, type MoveActs } from "#engine/acts/move-acts.ts";
import { catalogOfTheDay } from "#engine/catalog/catalog-of-the-day.ts";
import { marketOfTheDay } from "#engine/catalog/market-of-the-day.ts";
import { importCustomers } from "#engine/import/import-customers.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import type { EngineServices } from "#engine/services.ts";
import { runWorker } from "#engine/worker.ts";
import { makePlan } from "#domain/plan/make-plan.ts";
import { defaultPolicy } from "#domain/plan/policy.ts";
import type { Clock } from "#lib/clock.ts";
import type { Instant } from "#lib/instant.ts";
import { createMicrosoftClient, type MicrosoftClient } from "#microsoft/http/client.ts";
import { createSandboxServer } from "#sandbox/server/server.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import { forward } from "#simulation/conductor.ts";
import { createMailman, inAnswerTo, type Outbox } from "#simulation/mailman.ts";
import { sandboxControl, type SandboxControl } from "#simulation/run/sandbox-control.ts";
import { openTestStore, type TestStore } from "#store/testing/open-test-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import { z } from "zod";

const Credentials = z.object({
  partnerTenantId: z.string(),
  partnerName: z.string(),
  country: z.string(),
  currency: z.string(),
  applicationId: z.string(),
  clientSecret: z.string(),
  refreshToken: z.string(),
  securityGroupId: z.string(),
});

export interface Road {
  readonly world: WorldLedger;
  readonly store: TestStore;
  readonly partner: Partner;
  readonly acts: MoveActs;
  readonly sandbox: SandboxControl;
  readonly services: EngineServices;
  /** What went wrong outside of any move. */
  readonly troubles: readonly unknown[];
  importCsv(csv: string): Promise<void>;
  /** Goes to that instant with everything that happens on the way. */
  goTo(until: Instant): Promise<void>;
  /** The engine is stopped and goes on with that store, after a disaster. */
  goOnWith(store: TestStore): Promise<void>;
  close(): Promise<void>;
}

const quiet = { debug: () => undefined, warn: () => undefined };

/** `wire` stands between the engine and the client, to lose answers on the way. */
export async function openRoad(
  worldFile: unknown,
  wire: (client: MicrosoftClient) => MicrosoftClient = (client) => client,
): Promise<Road> {
  const world = await openWorld({ folder: null });
  await world.load(worldFile);
  const server = createSandboxServer({ world, loose: false, log: quiet });
  const url = await server.listen(0);
  const sandbox = sandboxControl(url);
  const clock = sandboxClock(url);
  const { partner, store } = await connect(url, await clock.now());
  const stores = [store];
  const troubles: unknown[] = [];
  let engine = await startEngine();
  return {
    world,
    partner,
    sandbox,
    troubles,
    get store() {
      return engine.store;
    },
    get acts() {
      return engine.acts;
    },
    get services() {
      return engine.services;
    },
    async importCsv(csv) {
      const now = await clock.now();
      const { partnerId } = partner;
      await importCustomers({
        store: engine.store,
        partnerId,
        csv: Readable.from([csv]),
        dryRun: false,
        now,
      });
    },
    async goTo(until) {
      const { mailman } = engine;
      await forward({ clockControl: sandbox, port: engine.store.port, mailman, until });
    },
    async goOnWith(another) {
      await engine.stop();
      stores.push(another);
      engine = await startEngine(another);
    },
    async close() {
      await engine.stop();
      await clock.close();
      await server.close();
      for (const each of stores) await each.drop();
    },
  };

  function startEngine(on = store) {
    const onTrouble = (error: unknown) => troubles.push(error);
    return engineOn({ url, partner, store: on, clock, sandbox, wire, onTrouble });
  }
}

interface EngineParts {
  readonly url: string;
  readonly partner: Partner;
  readonly store: TestStore;
  readonly clock: Clock;
  readonly sandbox: SandboxControl;
  wire(client: MicrosoftClient): MicrosoftClient;
  onTrouble(error: unknown): void;
}

async function engineOn({ clock, onTrouble, partner, sandbox, store, url, wire }: EngineParts) {
  const { partnerId } = partner;
  const microsoft = createMicrosoftClient({
    connection: {
      entraUrl: url,
      partnerCenterUrl: url,
      graphUrl: url,
      pricingUrl: url,
      partnerTenantId: partner.tenantId,
      applicationId: partner.applicationId,
      clientSecret: (await store.secrets.read(partnerId, "clientSecret")) ?? "",
    },
    refreshTokens: {
      read: async () => (await store.secrets.read(partnerId, "refreshToken")) ?? "",
      replace: async (previous, next) => {
        await store.secrets.replace(partnerId, "refreshToken", previous, next);
      },
    },
    log: quiet,
  });
  const services: EngineServices = {
    partner,
    microsoft: wire(microsoft),
    policy: defaultPolicy,
    ...catalogOfTheDay(partner, microsoft, store.catalogs),
    ...marketOfTheDay(partnerId, store.catalogVersions),
    makePlan,
    billedTo: () => Promise.resolve([]),
    letterTexts: () => Promise.resolve({}),
  };
  const acts = moveActs({ store, clock, services });
  const stopping = new AbortController();
  const working = runWorker({
    port: store.port,
    slots: 4,
    clock,
    services,
    signal: stopping.signal,
    onTrouble,
  });
  const mailman = createMailman({
    outbox: outboxOf(store, partnerId, acts),
    letterbox: sandbox,
    operatorIsScripted: true,
  });
  return {
    store,
    acts,
    services,
    mailman,
    async stop() {
      stopping.abort();
      await working;
      await microsoft.close();
    },
  };
}

async function connect(
  url: string,
  now: Instant,
): Promise<{ readonly partner: Partner; readonly store: TestStore }> {
  const response = await fetch(`${url}/_sandbox/credentials`);
  const credentials = Credentials.parse(await response.json());
  const partner: Partner = {
    partnerId: credentials.partnerTenantId,
    cloud: "sandbox",
    tenantId: credentials.partnerTenantId,
    name: credentials.partnerName,
    country: credentials.country,
    currency: credentials.currency,
    region: null,
    mpnId: null,
    applicationId: credentials.applicationId,
    securityGroupId: credentials.securityGroupId,
    attestation: { acceptedBy: "Ada Lovelace", acceptedAt: now },
    connectedAt: now,
  };
  const { partnerId } = partner;
  const store = await openTestStore(partnerId);
  await store.partners.save(partner);
  await store.secrets.save(partnerId, "clientSecret", credentials.clientSecret);
  await store.secrets.replace(partnerId, "refreshToken", null, credentials.refreshToken);
  return { partner, store };
}

function outboxOf(store: TestStore, partnerId: string, acts: MoveActs): Outbox {
  let last = 0;
  return {
    async lettersAfter() {
      const letters = await store.letters.listAfter(partnerId, last, 500);
      last = letters.at(-1)?.sequence ?? last;
      return letters.map(({ letter }) => letter);
    },
    async answer(humanStepId, { by, letterId, outcome }) {
      const step = await store.humanSteps.find(partnerId, humanStepId);
      if (step?.state !== "open") return;
      await acts.answerHumanStep({ humanStepId, outcome, by, note: inAnswerTo(letterId) });
    },
    async approve(moveId, by) {
      const planFile = await store.plans.current(partnerId, moveId);
      if (planFile === null) return;
      await acts.approveBand({ moveId, bandHash: planFile.bandHash, by });
    },
  };
}
