// What only the console asks for: to be told when to look again, and links that open it.

import type { FastifyInstance } from "fastify";
import { EVENTS_PATH } from "#contract/console.ts";
import { ApiError } from "#contract/problem.ts";
import { makeSessionLink } from "#contract/routes/console.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";
import type { Access } from "../sign-in/access.ts";
import { callerOf, requirePermission, type Caller } from "../sign-in/caller.ts";
import type { LinkKeys } from "../sign-in/link-keys.ts";
import { askedTogether } from "./asked-together.ts";
import { watchChanges } from "./changes.ts";
import { eventStream } from "./event-stream.ts";

/** Nobody reads so many pages; a program that leaves its streams open would otherwise take every connection. */
const STREAMS_OF_ONE_PERSON_MAX = 100;
/** So long at most is a stream open whose session has ended: until its beat, and until all that beat are asked about. */
const BEAT_MS = 2_000;
const ASKED_WITHIN_MS = 500;

export interface ConsoleRoutesOptions {
  readonly access: Access;
  readonly linkKeys: LinkKeys;
}

export function consoleRoutes(
  app: FastifyInstance,
  services: ApiServices,
  { access, linkKeys }: ConsoleRoutesOptions,
): void {
  bind(app, makeSessionLink, () => Promise.resolve({ key: linkKeys.draw() }));

  const closing = new AbortController();
  app.addHook("preClose", async () => closing.abort());
  const join = watchChanges(() => stampOf(services), closing.signal);
  const again = askedTogether(
    (callers: readonly Caller[]) => access.again(callers),
    ASKED_WITHIN_MS,
  );
  const open = new Map<string, number>();

  // Not for HEAD, which would be an answer without an end or a body.
  const options = { schema: { hide: true }, exposeHeadRoute: false };
  app.get(EVENTS_PATH, options, (request, reply) => {
    const caller = callerOf(request);
    requirePermission(caller, "read");
    const { agentId } = caller;
    const streams = (open.get(agentId) ?? 0) + 1;
    if (streams > STREAMS_OF_ONE_PERSON_MAX) {
      throw new ApiError("TOO_MANY_STREAMS", { limit: STREAMS_OF_ONE_PERSON_MAX });
    }
    open.set(agentId, streams);
    const mayListen = async () => (await again(caller))?.permissions.includes("read") === true;
    const stream = eventStream({ join, mayListen, beatMs: BEAT_MS, closing: closing.signal });
    stream.on("close", () => {
      const left = (open.get(agentId) ?? 1) - 1;
      if (left > 0) open.set(agentId, left);
      else open.delete(agentId);
    });
    // A proxy that collects an answer before it passes it on would keep it for ever.
    return reply.type("text/event-stream").header("x-accel-buffering", "no").send(stream);
  });
}

/**
 * Differs whenever something of the partner's has changed. A sandbox's time stands still between two acts, and each of
 * its instants is a change; the machine's own goes on for ever, and what depends on it is read once a minute.
 */
async function stampOf({ clock, partner, sandboxUrl, store }: ApiServices): Promise<string> {
  const now = await clock.now();
  const time = sandboxUrl === null ? now.slice(0, MINUTE.length) : now;
  return `${await store.partners.stamp(partner.partnerId)} ${time}`;
}

const MINUTE = "2026-06-01T12:00";
