// What only the console asks for: a session in exchange for the key of its link, and to be told when to look again.

import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { ApiError } from "#contract/problem.ts";
import { CHANGED_EVENT, EVENTS_PATH, SESSION_PATH } from "#contract/console.ts";
import { makeSessionLink } from "#contract/routes/console.ts";
import { pause } from "#lib/clock.ts";
import { SESSION_COOKIE } from "../authentication.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import { SESSION_SECONDS, type Sessions } from "./sessions.ts";

const LOOK_EVERY_MS = 500;
/** A comment now and then, so that both ends notice a connection that is gone. */
const QUIET_LOOKS_MAX = 30;

const SessionBody = z.strictObject({ key: z.string().min(1).max(200) });

export function consoleRoutes(
  app: FastifyInstance,
  services: ApiServices,
  sessions: Sessions,
): void {
  const hide = { schema: { hide: true } };
  app.post(SESSION_PATH, hide, (request, reply) => {
    const body = SessionBody.safeParse(request.body);
    const cookie = body.success ? sessions.open(body.data.key) : null;
    if (cookie === null) throw new ApiError("SESSION_LINK_USED");
    const attributes = `Path=/; Max-Age=${SESSION_SECONDS}; HttpOnly; SameSite=Strict`;
    return reply.header("set-cookie", `${SESSION_COOKIE}=${cookie}; ${attributes}`).send({});
  });
  bind(app, makeSessionLink, () => Promise.resolve({ key: sessions.newLinkKey() }));
  app.get(EVENTS_PATH, hide, (_request, reply) => tellOfChanges(services, reply));
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
