// Seals the journals once a day of the clock, as long as the server runs.

import { pause, type Clock } from "#lib/clock.ts";
import type { Store } from "#store/open-store.ts";
import type { FastifyBaseLogger } from "fastify";

export interface JournalSealing {
  readonly store: Pick<Store, "journalSeals">;
  readonly partnerId: string;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly signal: AbortSignal;
}

/** In real time: a day that is skipped is sealed with the next one. */
const LOOK_EVERY_MS = 60_000;

/** Resolves when the signal is aborted. A seal that cannot be made is made at the next look. */
export async function sealJournals(sealing: JournalSealing): Promise<void> {
  const { clock, log, partnerId, signal, store } = sealing;
  while (!signal.aborted) {
    try {
      const seal = await store.journalSeals.seal(partnerId, await clock.now());
      // A log kept elsewhere is a witness that nobody who rewrites the database can reach.
      if (seal !== null) log.info({ day: seal.day, seal: seal.hash }, "journals sealed");
    } catch (error) {
      log.warn({ error }, "journals not sealed");
    }
    await pause(LOOK_EVERY_MS, signal);
  }
}
