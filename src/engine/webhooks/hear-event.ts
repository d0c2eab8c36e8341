// What Partner Center tells of by itself. An event only points: it wakes the move that it is about, and what
// happened is read by the look. So an event that comes twice, late or out of order costs a look at most.

import type { Clock } from "#lib/clock.ts";
import { foldKeys } from "#microsoft/endpoints/fold-keys.ts";
import { WebhookEvent } from "#microsoft/endpoints/partner-center/webhooks.ts";
import type { AboutMove, WebhookEventQueries } from "#store/tables/webhook-events.ts";

export interface EventPlace {
  readonly webhookEvents: WebhookEventQueries;
  readonly partnerId: string;
  readonly clock: Clock;
}

/** `body` is the event as it came, proven to be Partner Center's. False where it is no event. */
export async function hearEvent(body: string, place: EventPlace): Promise<boolean> {
  const event = WebhookEvent.safeParse(foldKeys(WebhookEvent, parsed(body)));
  if (!event.success) return false;
  const { eventName, resourceChangeUtcDate, resourceUri } = event.data;
  const { clock, partnerId, webhookEvents } = place;
  await webhookEvents.hear(partnerId, {
    eventKey: [eventName, resourceUri, resourceChangeUtcDate].join(" "),
    about: moveAbout(resourceUri ?? ""),
    at: await clock.now(),
  });
  return true;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** By the address of what changed; only the path counts, since hosts vary. */
function moveAbout(resourceUri: string): AboutMove | null {
  const tenantId = /\/customers\/([0-9a-f-]{36})(\/|$)/i.exec(resourceUri)?.[1];
  if (tenantId !== undefined) return { tenantId: tenantId.toLowerCase() };
  const delegatedAdminId = /\/granularAdminRelationships\/([^/?]+)/i.exec(resourceUri)?.[1];
  return delegatedAdminId === undefined ? null : { delegatedAdminId };
}
