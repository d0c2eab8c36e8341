// Partner Center's activity log, as long as the server runs and no event can reach it: one list an hour for all customers.

import { hearAuditLog } from "#engine/webhooks/hear-audit-log.ts";
import type { TrackedClock } from "#lib/clock.ts";
import { addHours } from "#lib/instant.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import type { FastifyBaseLogger } from "fastify";

export interface AuditLogReading {
  readonly microsoft: MicrosoftClient;
  readonly store: Pick<Store, "webhookEvents">;
  readonly partner: Pick<Partner, "applicationId" | "partnerId">;
  readonly clock: TrackedClock;
  /** Where Partner Center tells of changes by itself; null where it cannot. */
  readonly publicUrl: string | null;
  readonly log: FastifyBaseLogger;
  readonly signal: AbortSignal;
}

/** Resolves when the signal is aborted, or at once where there is a public address. */
export async function keepReadingAuditLog(reading: AuditLogReading): Promise<void> {
  const { clock, log, microsoft, partner, publicUrl, signal, store } = reading;
  const place = { ...partner, webhookEvents: store.webhookEvents, microsoft, clock };
  let known: ReadonlySet<string> = new Set();
  while (publicUrl === null && !signal.aborted) {
    // Who lives for one command only has no time for it.
    if ((await clock.waitUntil(addHours(clock.latest(), 1), signal)) === null) return;
    try {
      known = await hearAuditLog(place, known);
    } catch (error) {
      log.warn({ error }, "activity log not read");
    }
  }
}
