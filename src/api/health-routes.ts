// Two questions of whoever supervises the process: does it answer, and does its database.

import type { FastifyInstance } from "fastify";
import type { Supervised } from "./metrics-route.ts";

const hide = { schema: { hide: true } };

/** `supervised` throws `ApiError` while the process waits for a database. */
export function healthRoutes(app: FastifyInstance, supervised: () => Supervised): void {
  app.get("/healthz", hide, () => ({ status: "ok" }));
  app.get("/readyz", hide, async () => {
    const { partner, store } = supervised().services;
    await store.partners.find(partner.partnerId);
    return { status: "ready" };
  });
}
