// The product as the simulation drives it: through its own HTTP API, like any other caller. A killed
// server is waited for, not mourned.

import type { ApiClient, Transport } from "#contract/client.ts";
import { createApiClient } from "#contract/client.ts";
import { ApiError } from "#contract/problem.ts";
import { importCatalogFile } from "#contract/routes/catalog.ts";
import { importProviderFile } from "#contract/routes/provider.ts";
import { importCustomers, inviteCustomer, listCustomers } from "#contract/routes/customers.ts";
import { answerHumanStep, approveBand, showMove } from "#contract/routes/moves.ts";
import { overrideLine } from "#contract/routes/overrides.ts";
import { changePolicy } from "#contract/routes/policy.ts";
import { listLetters, showLetter, showPortfolio, showStanding } from "#contract/routes/server.ts";
import type { PolicyChanges } from "#domain/plan/policy-changes.ts";
import { pause } from "#lib/clock.ts";
import { request } from "undici";
import type { WakeBook } from "../conductor.ts";
import { ProductReport } from "../judge/evidence.ts";
import { inAnswerTo, readingOf, type Outbox } from "../mailman.ts";
import type { AcceptedGap } from "../worlds/assemble.ts";
import { gapDecision } from "./gap-decision.ts";

/** Where the product listens now; it changes when it is started again. */
export interface ProductAddress {
  readonly url: string;
  readonly token: string;
}

export interface ProductApi extends Outbox, WakeBook {
  /** Imports the file and answers how many rows its reader counted. */
  importCustomers(csv: string): Promise<number>;
  /** Takes in one of Microsoft's catalogue files. */
  importCatalog(file: string): Promise<void>;
  importProviderExport(csv: string): Promise<void>;
  choosePolicy(changes: PolicyChanges): Promise<void>;
  inviteAll(): Promise<void>;
  /** Writes down what customers agreed to. */
  acceptGaps(gaps: readonly AcceptedGap[]): Promise<void>;
  report(): Promise<ProductReport>;
}

/** Only a server that never comes back takes longer: on a busy machine several restarts in a row take minutes. */
const COMES_BACK_WITHIN_MS = 600_000;
const LOOK_AGAIN_MS = 20;
/** The server says by itself when the work of an instant is done. */
const QUIET_WITHIN_MS = 1_000;

/** Refusals that only mean that somebody was quicker, or that it was said before. */
const ALREADY = new Set(["HUMAN_STEP_CLOSED", "NOTHING_TO_APPROVE", "MOVE_ENDED", "MOVE_REFUSED"]);

/** `signal`: nobody waits for a killed server any more. */
export function productApi(address: () => ProductAddress, signal: AbortSignal): ProductApi {
  const client = patientClient(address, signal);
  let lettersSeen = 0;
  /** Of the last standing, which is asked for before anybody asks for letters. */
  let lastLetter: number | null = null;
  return {
    async importCustomers(csv) {
      return (await client.call(importCustomers, { body: csv })).rowsIn;
    },
    async importCatalog(file) {
      await client.call(importCatalogFile, { query: { fileName: "licenses.csv" }, body: file });
    },
    async importProviderExport(csv) {
      await client.call(importProviderFile, { query: { by: "partner" }, body: csv });
    },
    async choosePolicy(changes) {
      if (Object.keys(changes).length === 0) return;
      await client.call(changePolicy, { body: { by: "partner", changes } });
    },
    async inviteAll() {
      const { customers } = await client.call(listCustomers);
      for (const { tenantId } of customers)
        await unlessAlready(client.call(inviteCustomer, { params: { customer: tenantId } }));
    },
    async acceptGaps(gaps) {
      for (const { lineId, tenantId, users } of gaps) {
        const { lineId: line, ...decision } = gapDecision(lineId, users);
        await client.call(overrideLine, {
          params: { move: tenantId },
          body: { ...decision, line },
        });
      }
    },
    async lettersAfter(letterId) {
      if (letterId === null) lettersSeen = 0;
      if (lettersSeen === lastLetter) return [];
      const { letters } = await client.call(listLetters, { query: { after: lettersSeen } });
      lettersSeen = letters.at(-1)?.sequence ?? lettersSeen;
      return Promise.all(
        letters.map(async (letter) => {
          const read = readingOf(letter);
          if (read === null) return letter;
          const { text } = await client.call(showLetter, { params: { letter: letter.letterId } });
          return { ...letter, ...read(text) };
        }),
      );
    },
    async answer(humanStepId, { outcome, by, letterId }) {
      const body = { outcome, by, note: inAnswerTo(letterId) };
      await unlessAlready(client.call(answerHumanStep, { params: { humanStepId }, body }));
    },
    async approve(moveId, by) {
      const { current } = await client.call(showMove, { params: { move: moveId } });
      if (current === null) return;
      const body = { bandHash: current.bandHash, approvedBy: by };
      await unlessAlready(client.call(approveBand, { params: { move: moveId }, body }));
    },
    async nextWake(at) {
      const query = { at, quietWithinMs: QUIET_WITHIN_MS };
      const standing = await client.call(showStanding, { query });
      lastLetter = standing.lastLetter;
      return { wakeAt: standing.nextWakeAt, due: standing.due };
    },
    report: async () => ProductReport.parse(await client.call(showPortfolio)),
  };
}

async function unlessAlready(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ApiError && ALREADY.has(error.code))) throw error;
  }
}

/** Repeats while nobody listens, or while the database is away: every call here may be repeated. */
function patientClient(address: () => ProductAddress, signal: AbortSignal): ApiClient {
  return {
    async call(route, given) {
      const giveUpAt = performance.now() + COMES_BACK_WITHIN_MS;
      for (;;) {
        const { url, token } = address();
        try {
          return await createApiClient(quickTransport(url), token).call(route, given);
        } catch (error) {
          do {
            if (!mayPass(error) || signal.aborted || performance.now() > giveUpAt) throw error;
            await pause(LOOK_AGAIN_MS);
            // Nobody tries a token again that was refused: the new server has another, and counts who tries.
          } while (isOfKilledServer(error) && address().token === token);
        }
      }
    },
  };
}

function isOfKilledServer(error: unknown): boolean {
  return error instanceof ApiError && error.code === "NOT_SIGNED_IN";
}

function mayPass(error: unknown): boolean {
  if (error instanceof ApiError)
    return ["DATABASE_UNAVAILABLE", "MICROSOFT_UNAVAILABLE", "NOT_SIGNED_IN"].includes(error.code);
  return error instanceof Error && "code" in error; // refused, reset or closed while it was killed
}

function quickTransport(baseUrl: string): Transport {
  return async ({ method, path, headers, body }) => {
    const answer = await request(new URL(path, baseUrl), { method, headers, body });
    return { status: answer.statusCode, body: await answer.body.text() };
  };
}
