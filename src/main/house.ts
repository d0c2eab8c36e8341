// One partner's house in this process: database, sandbox, client, worker and the API's services, put
// together once. `serve` listens on it; a command without a server borrows it for as long as it lasts.

import type { ApiServices } from "#api/services.ts";
import type { ReceiveWebhook } from "#api/webhook-route.ts";
import { CliError } from "#cli/cli-error.ts";
import { catalogSync } from "#engine/catalog/sync-catalog.ts";
import { examine } from "#engine/doctor/examine.ts";
import { sandboxClock } from "#engine/sandbox-clock.ts";
import { smtpPostman } from "#letters/mail/smtp.ts";
import { runWorker } from "#engine/worker.ts";
import { trackedClock } from "#lib/clock.ts";
import { connectionsFromUrl, type StoreConnections } from "#store/connections.ts";
import { EmbeddedPostgresError } from "#store/embedded/embedded-postgres-error.ts";
import { startEmbeddedPostgres } from "#store/embedded/start-embedded-postgres.ts";
import { openStore } from "#store/open-store.ts";
import type { FastifyBaseLogger } from "fastify";
import { join } from "node:path";
import type { Configuration } from "./configuration.ts";
import { customerLinkParts } from "./customer-link-parts.ts";
import { engineParts } from "./engine-parts.ts";
import { connectSandboxPartner, sandboxClient, sandboxPartner } from "./partner-connection.ts";
import { patientOf } from "./patient.ts";
import { sealJournals } from "./journal-sealing.ts";
import { mailOutbox } from "./mailing.ts";
import { reportTrouble } from "./report-trouble.ts";
import { secretKeys } from "./secret-keys.ts";
import { startSandbox } from "./sandbox.ts";
import { keepRegistered, receiveWebhooks } from "./webhooks.ts";
import { toApiError } from "./wire-problems.ts";
import { sandboxWorld } from "./sandbox-world.ts";

/** Where a server listens that was told nothing else. */
export const DEFAULT_PORT = 8960;
const DEFAULT_URL = `http://127.0.0.1:${DEFAULT_PORT}`;

export interface House {
  readonly services: ApiServices;
  readonly sandboxUrl: string;
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
  /** Moves looked at in the same time; 0: nothing is done by itself. */
  readonly slots: number;
  readonly sandboxPort: number;
  readonly log: FastifyBaseLogger;
}

/** Throws `CliError` FOLDER_IN_USE, DATABASE_FAILED or SANDBOX_GONE; nothing stays open then. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { configuration, log } = options;
  const { readOnly } = configuration;
  await using opened = new AsyncDisposableStack();
  const database = await openDatabase(configuration);
  opened.defer(() => database.stop());
  const sandbox = await openSandbox(options);
  opened.defer(() => sandbox.close());
  const wired = sandboxClock(sandbox.url);
  opened.defer(() => wired.close());
  const clock = await trackedClock(wired);
  const described = await sandboxPartner(sandbox.url, clock);
  const { partnerId } = described.partner;
  const keys = secretKeys(configuration);
  const store = await openStore(database.connections, { partnerId, keys }).catch(
    (cause: unknown) => {
      throw storeError(configuration, cause);
    },
  );
  opened.defer(() => store.close());
  const partner = await connectSandboxPartner(store, described);
  const microsoft = await sandboxClient(store, partner, sandbox.url, { clock, log, readOnly });
  opened.defer(() => microsoft.close());
  const { engine, acts } = engineParts({ store, partner, microsoft, clock });
  const stopping = new AbortController();
  const { signal } = stopping;
  if (options.slots > 0) opened.defer(startWorker());
  const { publicUrl, smtp } = configuration;
  const linkParts = await customerLinkParts({ store, partnerId, publicUrl, url: DEFAULT_URL });
  const postman = smtp === null || readOnly ? null : smtpPostman(smtp);
  opened.defer(() => postman?.close());
  const { links } = linkParts;
  const beside = Promise.all([
    sealJournals({ store, partnerId, clock, log, signal }),
    mailOutbox({ store, partnerId, clock, postman, links, log, signal }),
    readOnly ? null : keepRegistered(microsoft, publicUrl, { log, signal }),
  ]);
  opened.defer(async () => void (await beside));
  opened.defer(() => stopping.abort());
  const closing = opened.move();
  return {
    services: {
      store,
      partner,
      clock,
      sandboxUrl: sandbox.url,
      approvers: configuration.approvers,
      sandbox: sandboxWorld({ store, partner, acts, sandboxUrl: sandbox.url, signal }),
      acts,
      customerLinks: links,
      postman,
      syncCatalog: catalogSync({ store, partner, microsoft }),
      examine: () => examine(patientOf({ store, partner, microsoft, clock, configuration })),
      toApiError,
    },
    sandboxUrl: sandbox.url,
    importCsv: sandbox.importCsv,
    receiveWebhook: receiveWebhooks({ store, partnerId, clock, sandboxUrl: sandbox.url, log }),
    listensAt: (url) => linkParts.listensAt(url),
    close: () => closing.disposeAsync(),
  };

  /** Answers how to wait for its end. */
  function startWorker(): () => Promise<void> {
    const onTrouble = reportTrouble(log);
    const { slots } = options;
    const done = runWorker({ port: store.port, slots, clock, services: engine, signal, onTrouble });
    return () => done;
  }
}

interface OpenDatabase {
  readonly connections: StoreConnections;
  stop(): Promise<void>;
}

async function openDatabase({ databaseUrl, home }: Configuration): Promise<OpenDatabase> {
  if (databaseUrl !== null) {
    return { connections: connectionsFromUrl(databaseUrl), stop: () => Promise.resolve() };
  }
  try {
    return await startEmbeddedPostgres({ folder: home });
  } catch (error) {
    if (isSystemError(error)) {
      throw new CliError("FOLDER_UNUSABLE", { folder: home, why: error.message }, { cause: error });
    }
    if (!(error instanceof EmbeddedPostgresError)) throw error;
    if (error.code === "FOLDER_IN_USE") {
      throw new CliError("FOLDER_IN_USE", { folder: home }, { cause: error });
    }
    throw new CliError("DATABASE_FAILED", { why: error.message }, { cause: error });
  }
}

/** A database of the operator's own has an operator who can do something about it. */
function storeError({ databaseUrl }: Configuration, cause: unknown): unknown {
  if (databaseUrl === null || !(cause instanceof Error) || !("code" in cause)) return cause;
  return new CliError("DATABASE_UNUSABLE", { why: cause.message }, { cause });
}

/** What the operating system said about a file or folder. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "path" in error;
}

interface OpenSandbox {
  readonly url: string;
  readonly importCsv: string | null;
  close(): Promise<void>;
}

async function openSandbox(options: HouseOptions): Promise<OpenSandbox> {
  const { sandboxPort: port, log } = options;
  const { sandboxUrl, home } = options.configuration;
  if (sandboxUrl !== null) {
    return { url: sandboxUrl, importCsv: null, close: () => Promise.resolve() };
  }
  const folder = join(home, "sandbox");
  return startSandbox({ folder, port, seed: 1, worldFile: null, loose: false, log });
}
