// What only the console asks for: to be told when to look again, and links that open it.

import type { FastifyInstance, FastifyReply } from "fastify";
import { CHANGED_EVENT, EVENTS_PATH } from "#contract/console.ts";
import { makeSessionLink } from "#contract/routes/console.ts";
import { pause } from "#lib/clock.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import { callerOf, requirePermission } from "../sign-in/caller.ts";
import type { LinkKeys } from "../sign-in/link-keys.ts";

const LOOK_EVERY_MS = 500;
/** A comment now and then, so that both ends notice a connection that is gone. */
const QUIET_LOOKS_MAX = 30;

export function consoleRoutes(
  app: FastifyInstance,
  services: ApiServices,
  linkKeys: LinkKeys,
): void {
  bind(app, makeSessionLink, () => Promise.resolve({ key: linkKeys.draw() }));
  app.get(EVENTS_PATH, { schema: { hide: true } }, (request, reply) => {
    requirePermission(callerOf(request), "read");
    return tellOfChanges(services, reply);
  });
}

/**
 * Server-sent events: each says no more than "look again". One query of a few figures finds out whether anything
 * has changed, whichever process changed it.
 */
async function tellOfChanges(
  { store, partner, clock }: ApiServices,
  reply: FastifyReply,
): Promise<void> {
  const gone = new AbortController();
  // Also where the server closes: it ends all connections then.
  reply.raw.on("close", () => gone.abort());
  reply.hijack();
  reply.raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  let last = "";
  let quietLooks = 0;
  while (!gone.signal.aborted) {
    const stamp = `${await store.moves.stamp(partner.partnerId)} ${await clock.now()}`;
    if (stamp !== last) reply.raw.write(`event: ${CHANGED_EVENT}\ndata: {}\n\n`);
    else if (quietLooks >= QUIET_LOOKS_MAX) reply.raw.write(": still here\n\n");
    quietLooks = stamp !== last || quietLooks >= QUIET_LOOKS_MAX ? 0 : quietLooks + 1;
    last = stamp;
    await pause(LOOK_EVERY_MS, gone.signal);
  }
  reply.raw.end();
}
