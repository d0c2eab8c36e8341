// What becomes of an event that was sent, or could not be: up to ten attempts, then it is parked
// (Microsoft's page "Partner Center webhooks"). When the next attempt comes is published nowhere; ours
// wait 1, 2, 4, … minutes of virtual time.

import { addMs } from "#lib/instant.ts";
import type { WebhookAttempt, WebhookDelivery } from "../world/webhook.ts";
import type { World } from "../world/world.ts";
import { standStillAt } from "./webhook-notices.ts";

const ATTEMPTS_MAX = 10;
const MINUTE_MS = 60_000;

/** Waiting ones whose instant has come, oldest first. */
export function dueDeliveries(world: World): readonly WebhookDelivery[] {
  return [...world.all("deliveries")].filter(
    ({ status, dueAt }) => status === "waiting" && dueAt <= world.now,
  );
}

export function settleAttempt(
  world: World,
  sent: WebhookDelivery,
  attempt: WebhookAttempt,
  isDelivered: boolean,
): void {
  // It happened again while this one was on its way: the newer one is still to be sent.
  if (world.get("deliveries", sent.id) !== sent) return;
  const attempts = [...sent.attempts, attempt];
  if (isDelivered) {
    if (sent.correlationId === null) world.remove("deliveries", sent.id);
    else world.put("deliveries", { ...sent, status: "delivered", attempts });
    return;
  }
  if (attempts.length >= ATTEMPTS_MAX) {
    world.put("deliveries", { ...sent, status: "parked", attempts });
    return;
  }
  const dueAt = addMs(world.now, 2 ** (attempts.length - 1) * MINUTE_MS);
  world.put("deliveries", { ...sent, dueAt, attempts });
  standStillAt(world, sent.id, dueAt);
}
