// What the world tells the partner by itself, in a run without sockets: events as they were drawn, late, in
// another order, twice or never, heard by the product as if they had come by HTTP. Half of all partners have
// no public address, and are told nothing.

import { hearEvent } from "#engine/webhooks/hear-event.ts";
import type { Clock } from "#lib/clock.ts";
import type { Random } from "#lib/random.ts";
import { dueDeliveries, settleAttempt } from "#sandbox/rules/webhook-attempts.ts";
import { WEBHOOK_EVENTS } from "#sandbox/rules/webhook-notices.ts";
import { bodyOf } from "#sandbox/server/webhook-sender.ts";
import type { WorldLedger } from "#sandbox/world/open-world.ts";
import type { EngineStore } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import { IN_PROCESS_URL } from "./in-process-cloud.ts";

export interface InProcessWebhooks {
  /** How many events were heard now. */
  deliver(): Promise<number>;
}

export function inProcessWebhooks(parts: {
  readonly clock: Clock;
  readonly partner: Partner;
  readonly random: Random;
  readonly store: Pick<EngineStore, "webhookEvents">;
  readonly world: WorldLedger;
}): InProcessWebhooks {
  const { clock, partner, random, store, world } = parts;
  if (!random.chance(0.5)) return { deliver: async () => 0 };
  const { partnerId, tenantId } = partner;
  world.put("webhooks", {
    id: tenantId,
    subscriberId: tenantId,
    url: IN_PROCESS_URL,
    events: WEBHOOK_EVENTS,
    signsInOwnHeader: false,
  });
  return {
    async deliver() {
      const due = dueDeliveries(world);
      for (const delivery of due) {
        const body = JSON.stringify(bodyOf(delivery, IN_PROCESS_URL));
        const { webhookEvents } = store;
        const isHeard = await hearEvent(body, { webhookEvents, partnerId, clock });
        const attempt = { responseCode: "OK", responseMessage: "", systemError: false };
        settleAttempt(world, delivery, { at: world.now, ...attempt }, isHeard);
      }
      return due.length;
    },
  };
}
