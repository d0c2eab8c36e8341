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
  const closing = new AbortController();
  app.addHook("preClose", async () => closing.abort());
  bind(app, makeSessionLink, () => Promise.resolve({ key: linkKeys.draw() }));
  app.get(EVENTS_PATH, { schema: { hide: true } }, (request, reply) => {
    requirePermission(callerOf(request), "read");
    return tellOfChanges(services, reply, closing.signal);
  });
}

/**
 * Server-sent events: each says no more than "look again". One query of a few figures finds out whether anything
 * has changed, whichever process changed it.
 */
async function tellOfChanges(
  { store, partner, clock }: ApiServices,
  reply: FastifyReply,
  closing: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  reply.raw.on("close", () => gone.abort());
  const ended = AbortSignal.any([gone.signal, closing]);
  reply.hijack();
  reply.raw.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  let last = "";
  let quietLooks = 0;
  const look = async () => `${await store.moves.stamp(partner.partnerId)} ${await clock.now()}`;
  while (!ended.aborted) {
    const stamp = await look().catch((error: unknown) => {
      // The house closes its database while somebody still looks.
      if (!ended.aborted) throw error;
      return last;
    });
    if (stamp !== last) reply.raw.write(`event: ${CHANGED_EVENT}\ndata: {}\n\n`);
    else if (quietLooks >= QUIET_LOOKS_MAX) reply.raw.write(": still here\n\n");
    quietLooks = stamp !== last || quietLooks >= QUIET_LOOKS_MAX ? 0 : quietLooks + 1;
    last = stamp;
    await pause(LOOK_EVERY_MS, ended);
  }
  reply.raw.end();
}
