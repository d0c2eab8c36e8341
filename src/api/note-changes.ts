// Whoever has changed something has every console of the partner look again, on whichever machine it is open.

import type { FastifyInstance } from "fastify";
import type { ApiServices } from "./services.ts";

/** Of what belongs to no move nothing else tells; what does would be told of twice, and is read once. */
export function noteChanges(app: FastifyInstance, { partner, store }: ApiServices): void {
  app.addHook("onResponse", async (request, reply) => {
    if (request.method !== "POST" || reply.statusCode >= 300) return;
    await store.partners
      .noteChange(partner.partnerId)
      .catch((error: unknown) => request.log.warn({ error }, "consoles are not told of a change"));
  });
}
