// A whole run without sockets, database and processes: the same engine, client, sandbox, people and
// judge, on rows in memory. Everything is drawn from the seed, so a run can be replayed exactly.

import { Readable } from "node:stream";
import type { LicenseList } from "#domain/catalog/license-list.ts";
import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import type { JournalEntry } from "#domain/reconcile/journal-entry.ts";
import type { MoveActs } from "#engine/acts/move-acts.ts";
import { readCatalogFile } from "#engine/catalog/files/read-catalog-file.ts";
import { importCustomers } from "#engine/import/import-customers.ts";
import { importProviderExport } from "#engine/provider/import-provider-export.ts";
import { reconcileMove } from "#engine/reconcile.ts";
import type { EngineServices } from "#engine/services.ts";
import { createGovernor } from "#governor/governor.ts";
import type { Clock } from "#lib/clock.ts";
import {
  addDays,
  addMs,
  earliest,
  hoursBetween,
  latest,
  toEpochMs,
  type Instant,
} from "#lib/instant.ts";
import { seededRandom, type Random } from "#lib/random.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { openWorld, type WorldLedger } from "#sandbox/world/open-world.ts";
import { memoryStore, type MemoryStore } from "#store/memory/memory-store.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { EnginePort } from "#store/port.ts";
import type { BudgetQueries } from "#store/tables/budgets.ts";
import type { Partner } from "#store/tables/partners.ts";
import type { Carrier } from "../conductor.ts";
import { Evidence } from "../judge/evidence.ts";
import { judge, type OutcomeRecord } from "../judge/judge.ts";
import { createMailman } from "../mailman.ts";
import { gapDecision } from "../run/gap-decision.ts";
import { inProcessOutbox } from "../run/in-process-outbox.ts";
import { onlyNewReplies } from "../run/new-replies.ts";
import type { MadeWorld } from "../worlds/assemble.ts";
import { RUN_DAYS } from "../worlds/portfolio-world.ts";
import { inProcessCloud, type InProcessCloud, type WireCall } from "./in-process-cloud.ts";
import { inProcessPartner } from "./in-process-partner.ts";
import { inProcessWebhooks, type InProcessWebhooks } from "./in-process-webhooks.ts";
import { newLife } from "./mortal.ts";
import { quietLooks, type QuietLooks } from "./quiet-looks.ts";
import { rememberingReads } from "./remembering-reads.ts";

/** Puts the product's parts together; `main/` does it for the product itself. */
type Compose = (parts: {
  readonly store: EngineStore;
  readonly partner: Partner;
  readonly microsoft: MicrosoftClient;
  readonly clock: Clock;
}) => {
  readonly engine: EngineServices;
  readonly acts: MoveActs;
  /** What the engine works on instead of the store's own port. */
  readonly port?: EnginePort;
};

export interface FastRunOptions {
  readonly seed: number;
  readonly made: MadeWorld;
  /** How many times the product dies, between two steps drawn from the seed. */
  readonly crashes: number;
  readonly compose: Compose;
  /** Where the governor keeps its budgets instead of in the store. */
  readonly budgets?: (own: BudgetQueries) => BudgetQueries;
  /** What the partner has chosen other than the defaults, before anything begins. */
  readonly policy?: PolicyChanges;
  /** What the outcome is called by; whatever it replaces is composed already. */
  readonly strategy: string;
  /** Whole days of the run; more than a year without it, so that every promise meets its test. */
  readonly days?: number;
  /** Also the looks of which it is known what they come to are made. */
  readonly everyLook?: boolean;
  /** Told of each call that is made on the wire. */
  readonly onCall?: (call: WireCall) => void;
}

/** Until here there is work at nearly every hour; crashes are drawn from this time. */
const BUSY_DAYS = 330;
/** A crash comes within this many steps of its instant. */
const STEPS_TO_DEATH_MAX = 40;

export interface FastRun {
  readonly outcome: OutcomeRecord;
  /** Everything the outcome was judged by. */
  readonly evidence: Evidence;
  /** What the product says it did, by move. */
  readonly journals: Readonly<Record<string, readonly JournalEntry[]>>;
}

export async function runFast(options: FastRunOptions): Promise<FastRun> {
  const startedMs = performance.now();
  const { made, seed } = options;
  const { startsAt } = made.worldFile;
  const until = addDays(startsAt, options.days ?? RUN_DAYS);
  const world = await openWorld({ folder: null });
  await world.load(made.worldFile);
  const cloud = inProcessCloud(world, options.onCall);
  const store = memoryStore(await licenseListOf(made));
  const product = await startProduct(options, { cloud, store, world });
  const { partnerId } = product.partner;
  if (options.policy !== undefined) {
    const chosen = { changes: options.policy, changedAt: startsAt, changedBy: "partner" };
    await store.policies.choose(partnerId, chosen);
  }
  const csv = Readable.from([made.importCsv]);
  const imported = await importCustomers({ store, partnerId, csv, dryRun: false, now: startsAt });
  if (!imported.ok) throw new Error(imported.refusal.code);
  await acceptGaps(made, store, product);
  if (made.providerExportCsv !== null) {
    const content = Buffer.from(made.providerExportCsv);
    await importProviderExport({ store, partnerId, content, by: "partner", now: startsAt });
  }
  const mailman = createMailman({
    outbox: inProcessOutbox(store, partnerId, product.acts),
    letterbox: {
      deliver: (letter) => cloud.control.deliver(letter),
      repliesAfter: onlyNewReplies(
        (replyId) => cloud.control.repliesAfter(replyId),
        () => world.revisionOf(["replies"], null),
      ),
    },
    operatorIsScripted: true,
  });
  const webhooks = inProcessWebhooks({
    clock: product.clock,
    partner: product.partner,
    random: seededRandom(seed).fork("public address"),
    store,
    world,
  });
  await forward({ world, store, product, mailman, webhooks, until });
  const evidence: Evidence = {
    record: Evidence.shape.record.parse(made.record),
    startedAt: startsAt,
    endedAt: until,
    events: await cloud.control.events(),
    meter: await cloud.control.meter(),
    report: Evidence.shape.report.parse(await product.acts.portfolioReport()),
  };
  const { rowsIn } = imported.summary;
  const wallMs = performance.now() - startedMs;
  const crashes = product.deaths();
  const outcome = judge(evidence, { seed, strategy: options.strategy, rowsIn, wallMs, crashes });
  return { outcome, evidence, journals: await journalsOf(store, partnerId) };
}

/** What customers agreed to is told before anything is planned. */
async function acceptGaps(
  { gapsAccepted }: MadeWorld,
  store: MemoryStore,
  { acts, partner: { partnerId } }: Product,
): Promise<void> {
  const moves = await store.moves.list(partnerId);
  for (const { lineId, tenantId, users } of gapsAccepted) {
    const move = moves.find(({ customer }) => customer.tenantId === tenantId);
    if (move !== undefined) await acts.overrideLine(move.moveId, gapDecision(lineId, users));
  }
}

async function licenseListOf({ licenseListCsv }: MadeWorld): Promise<LicenseList | null> {
  if (licenseListCsv === null) return null;
  const { content } = await readCatalogFile(Buffer.from(licenseListCsv));
  return content.kind === "licenseList" ? content.entries : null;
}

async function journalsOf(store: MemoryStore, partnerId: string): Promise<FastRun["journals"]> {
  const journals: Record<string, readonly JournalEntry[]> = {};
  for (const { moveId } of await store.moves.list(partnerId)) {
    journals[moveId] = await store.journal.list(partnerId, moveId);
  }
  return journals;
}

interface Product {
  readonly partner: Partner;
  readonly clock: Clock;
  readonly acts: MoveActs;
  /** True where of everything that is due at this instant it is known what it comes to; it is settled then. */
  passesAllAt(now: Instant): boolean;
  /** Does what is due at this instant, and dies where that is drawn. */
  workAt(now: Instant): Promise<void>;
  deaths(): number;
}

interface Ground {
  readonly cloud: InProcessCloud;
  readonly store: MemoryStore;
  readonly world: WorldLedger;
}

async function startProduct(
  { budgets = (own) => own, compose, crashes, everyLook = false, made, seed }: FastRunOptions,
  { cloud, store, world }: Ground,
): Promise<Product> {
  const { startsAt } = made.worldFile;
  const random = seededRandom(seed).fork("crashes");
  const { connect, partner } = await inProcessPartner(cloud, startsAt);
  const clock: Clock = { now: async () => world.now, waitUntil: async () => null };
  const begin = () => {
    const life = newLife();
    const gate = createGovernor({
      budgets: budgets(store.budgets),
      partnerId: partner.partnerId,
      nowMs: () => toEpochMs(world.now),
    });
    const wired = connect({ transport: life.transport(cloud.transport), gate });
    const partnerTenantId = partner.tenantId;
    const remembering = rememberingReads(wired, { cloud, life, partnerTenantId, world });
    const { microsoft, requests } = remembering;
    const { acts, engine, port } = compose({ store, partner, microsoft, clock });
    // Who works on another port may do at any look what the store's own does not.
    const quiet = port === undefined && !everyLook ? quietLooks({ life, requests, store }) : null;
    return { acts, engine, life, port: life.port(port ?? store.port), quiet };
  };
  const drawn = crashInstants(crashes, startsAt, random);
  let deaths = 0;
  let present = begin();
  const { acts } = present;
  return {
    partner,
    clock,
    acts,
    deaths: () => deaths,
    passesAllAt(now) {
      const { life, quiet } = present;
      const dies = life.isEnding() || (drawn[0] !== undefined && drawn[0] <= now);
      if (dies || quiet === null) return false;
      while (quiet.passes(now));
      return store.nextDue(now) === null;
    },
    async workAt(now) {
      while (drawn[0] !== undefined && drawn[0] <= now) {
        drawn.shift();
        present.life.endAfter(random.integer(1, STEPS_TO_DEATH_MAX));
      }
      while (!(await present.life.outlives(work(present, now)))) {
        deaths += 1;
        store.crash(() => random.chance(0.5));
        present = begin();
      }
    },
  };
}

interface Present {
  readonly engine: EngineServices;
  readonly port: EnginePort;
  /** Null where every look is made. */
  readonly quiet: QuietLooks | null;
}

async function work({ engine, port, quiet }: Present, now: Instant): Promise<void> {
  for (;;) {
    if (quiet?.passes(now) === true) continue;
    const claim = await port.claimDue(now);
    if (claim === null) return;
    const look = () => reconcileMove(claim, now, engine);
    await (quiet === null ? look() : quiet.make(claim, now, look));
  }
}

function crashInstants(crashes: number, from: Instant, random: Random): Instant[] {
  const spanMs = hoursBetween(from, addDays(from, BUSY_DAYS)) * 3_600_000;
  return Array.from({ length: crashes }, () =>
    addMs(from, Math.floor(random.next() * spanMs)),
  ).sort();
}

interface Journey {
  readonly world: WorldLedger;
  readonly store: EngineStore;
  readonly product: Product;
  readonly mailman: Carrier;
  readonly webhooks: InProcessWebhooks;
  readonly until: Instant;
}

/** From one due instant to the next, each worked off before the clock goes on. */
async function forward({
  mailman,
  product,
  store,
  until,
  webhooks,
  world,
}: Journey): Promise<void> {
  // Whether nothing has happened in the world since all was worked off: then there is nothing to carry.
  let isStill = false;
  for (;;) {
    const { now } = world;
    if (!isStill || !product.passesAllAt(now)) {
      do await product.workAt(now);
      while ((await mailman.carry()) + (await webhooks.deliver()) > 0);
    }
    const { due, wakeAt } = await store.port.nextWake(now);
    if (due > 0) continue;
    if (now >= until) return;
    const happensAt = world.nextDueAt ?? until;
    const next = latest(now, earliest(until, happensAt, wakeAt ?? until));
    isStill = next < happensAt;
    world.advanceTo(next);
  }
}
