import type { FastifyInstance } from "fastify";
import { searchIds } from "#contract/routes/search.ts";
import { bind } from "../bind.ts";
import type { ApiServices } from "../services.ts";

export function searchRoutes(app: FastifyInstance, { partner, store }: ApiServices): void {
  bind(app, searchIds, async ({ query: { text } }) => ({
    found: [...(await store.knownIds.beginningWith(partner.partnerId, text))],
  }));
}
