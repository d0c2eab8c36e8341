// One partner's house in this process: database, sandbox, client, worker and the API's services, put
// together once. `serve` listens on it; a command without a server borrows it for as long as it lasts.

import type { ApiServices } from "#api/services.ts";
import type { ReceiveWebhook } from "#api/webhook-route.ts";
import { catalogSync } from "#engine/catalog/sync-catalog.ts";
import { examine } from "#engine/doctor/examine.ts";
import { runWorker } from "#engine/worker.ts";
import type { Metrics } from "#lib/metrics.ts";
import type { FastifyBaseLogger } from "fastify";
import { join } from "node:path";
import { openCloud, type CloudPlace } from "./cloud.ts";
import type { Configuration } from "./configuration.ts";
import { connectedPartner } from "./connected-partner.ts";
import { customerLinkParts } from "./customer-link-parts.ts";
import { engineParts } from "./engine-parts.ts";
import { DEFAULT_PORT } from "./listen-near.ts";
import { measuredTo } from "./measured-to.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { openPartnerStore } from "./open-partner-store.ts";
import { patientOf } from "./patient.ts";
import { sealJournals } from "./journal-sealing.ts";
import { mailOutbox } from "./mailing.ts";
import { reportTrouble } from "./report-trouble.ts";
import { keepRetention } from "./retention.ts";
import { keepReadingAuditLog } from "./audit-log.ts";
import { keepRegistered, receiveWebhooks } from "./webhooks.ts";
import { toApiError } from "./wire-problems.ts";
import { sandboxWorld } from "./sandbox-world.ts";

const DEFAULT_URL = `http://127.0.0.1:${DEFAULT_PORT}`;

export interface House {
  readonly services: ApiServices;
  /** Null where the wire ends at Microsoft. */
  readonly sandboxUrl: string | null;
  /** A CSV file of the seeded world's customers, where the sandbox made one. */
  readonly importCsv: string | null;
  /** Where the server listens: customers' links lead there unless the configuration says otherwise. */
  listensAt(url: string): void;
  close(): Promise<void>;
  /** Hears an event of Partner Center. */
  readonly receiveWebhook: ReceiveWebhook;
}

export interface HouseOptions {
  readonly configuration: Configuration;
  /** The configuration's database, where whoever opens the house has begun with it already. */
  readonly database?: Promise<OpenDatabase>;
  /** Moves looked at in the same time; 0: nothing is done by itself. */
  readonly slots: number;
  readonly sandboxPort: number;
  readonly log: FastifyBaseLogger;
  readonly metrics: Metrics;
}

/** Throws `CliError` FOLDER_IN_USE, DATABASE_FAILED, SANDBOX_GONE or SECRETS_KEY_MISSING; nothing stays open then. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { configuration, log } = options;
  const { readOnly } = configuration;
  await using opened = new AsyncDisposableStack();
  const database = await (options.database ?? openDatabase(configuration));
  opened.defer(() => database.stop());
  const { close, importCsv, place } = await openPlace(options);
  opened.defer(close);
  const cloud = await openCloud(place);
  opened.defer(() => cloud.close());
  const { clock, partnerId } = cloud;
  const store = await openPartnerStore(configuration, database, partnerId);
  opened.defer(() => store.close());
  const { microsoft, partner } = await cloud.enter(store, {
    log,
    readOnly,
    onTry: measuredTo(options.metrics),
  });
  opened.defer(() => microsoft.close());
  const { engine, acts } = engineParts({ store, partner, microsoft, clock });
  const stopping = new AbortController();
  const { signal } = stopping;
  if (options.slots > 0) {
    const done = startWorker(options, { port: store.port, clock, services: engine, signal });
    // Ended here, too: where what is opened after it cannot be, nothing else would end it.
    opened.defer(() => (stopping.abort(), done));
  }
  const { publicUrl, smtp } = configuration;
  const sandboxUrl = place.kind === "sandbox" ? place.url : null;
  const linkParts = await customerLinkParts({ store, partnerId, publicUrl, url: DEFAULT_URL });
  const postman =
    smtp === null || readOnly ? null : (await import("#letters/mail/smtp.ts")).smtpPostman(smtp);
  opened.defer(() => postman?.close());
  const { links } = linkParts;
  const beside = Promise.all([
    keepRetention({ store, partnerId, days: configuration.retentionDays, clock, log, signal }),
    sealJournals({ store, partnerId, clock, log, signal }),
    mailOutbox({ store, partnerId, clock, postman, links, log, signal }),
    readOnly ? null : keepRegistered(microsoft, publicUrl, { log, signal }),
    keepReadingAuditLog({ microsoft, store, partner, publicUrl, clock, log, signal }),
  ]);
  opened.defer(async () => void (await beside));
  opened.defer(() => stopping.abort());
  const closing = opened.move();
  return {
    services: {
      store,
      partner,
      clock,
      sandboxUrl,
      approvers: configuration.approvers,
      readOnly,
      sandbox:
        sandboxUrl === null
          ? null
          : sandboxWorld({ store, partner, acts, sandboxUrl, importCsv, signal }),
      acts,
      customerLinks: links,
      postman,
      syncCatalog: catalogSync({ store, partner, microsoft }),
      examine: () => examine(patientOf({ store, partner, microsoft, clock, configuration })),
      toApiError,
    },
    sandboxUrl,
    importCsv,
    receiveWebhook: receiveWebhooks({ store, partnerId, clock, sandboxUrl, log }),
    listensAt: (url) => linkParts.listensAt(url),
    close: () => closing.disposeAsync(),
  };
}

function startWorker(
  { log, slots }: HouseOptions,
  parts: Omit<Parameters<typeof runWorker>[0], "slots" | "onTrouble">,
): Promise<void> {
  return runWorker({ ...parts, slots, onTrouble: reportTrouble(log) });
}

interface OpenPlace {
  readonly place: CloudPlace;
  /** Of the sandbox that was started for it. */
  readonly importCsv: string | null;
  close(): Promise<void>;
}

/** Where the wire ends: at Microsoft once connected, at a sandbox that runs elsewhere, or at one that is started here. */
async function openPlace({ configuration, log, sandboxPort }: HouseOptions): Promise<OpenPlace> {
  const { home, sandboxUrl } = configuration;
  const partnerId = connectedPartner(configuration);
  const nothingStarted = { importCsv: null, close: () => Promise.resolve() };
  if (partnerId !== null) return { place: { kind: "microsoft", partnerId }, ...nothingStarted };
  if (sandboxUrl !== null)
    return { place: { kind: "sandbox", url: sandboxUrl }, ...nothingStarted };
  // A tenth of what a server would load, and beside Microsoft's cloud or another sandbox nobody asks for it.
  const { startSandbox } = await import("./sandbox.ts");
  const { close, importCsv, url } = await startSandbox({
    folder: join(home, "sandbox"),
    port: sandboxPort,
    seed: 1,
    worldFile: null,
    loose: false,
    log,
  });
  return { place: { kind: "sandbox", url }, importCsv, close };
}
