// What the partner's own people did at Partner Center by hand or with another tool. Like an event it only points: it wakes the
// move of the customer whom it is about, and what came of it is read by the look.

import { addDays, dateOf } from "#lib/instant.ts";
import { listAuditRecords } from "#microsoft/endpoints/partner-center/audit-records.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import type { EventPlace } from "./hear-event.ts";

export interface AuditLogPlace extends EventPlace {
  readonly microsoft: MicrosoftClient;
  /** Ours: what it did wakes nobody. */
  readonly applicationId: string;
}

/** How late a record may appear stands on no page. */
const DAYS_LATE_MAX = 1;
const NOTHING_CAME_OF_IT: ReadonlySet<string> = new Set(["failed", "decline"]);

/**
 * Reads yesterday and today, and answers the ids of what it found by others; those in `known`, the answer of the reading
 * before, wake nobody again. Throws `MicrosoftError`.
 */
export async function hearAuditLog(
  { applicationId, clock, microsoft, partnerId, webhookEvents }: AuditLogPlace,
  known: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const at = await clock.now();
  const startDate = dateOf(addDays(at, -DAYS_LATE_MAX));
  const records = await microsoft.list(listAuditRecords, { query: { startDate } });
  const byOthers = records.filter(
    (record) =>
      record.applicationId !== applicationId.toLowerCase() &&
      !NOTHING_CAME_OF_IT.has(record.operationStatus ?? ""),
  );
  for (const { customerId, id } of byOthers) {
    if (customerId === null || known.has(id)) continue;
    const about = { tenantId: customerId };
    await webhookEvents.hear(partnerId, { eventKey: `audit ${id}`, about, at });
  }
  return new Set(byOthers.map(({ id }) => id));
}
