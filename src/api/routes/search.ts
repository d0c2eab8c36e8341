import type { FastifyInstance } from "fastify";
import { searchIds, searchUsers } from "#contract/routes/search.ts";
import { bind } from "../bind.ts";
import { findCustomer } from "../find.ts";
import type { ApiServices } from "../services.ts";

export function searchRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, searchIds, async ({ query: { text } }) => ({
    found: [...(await store.knownIds.beginningWith(partner.partnerId, text))],
  }));
  bind(app, searchUsers, async ({ params, query: { text } }) => {
    const { tenantId } = await findCustomer(services, params.customer);
    return { users: [...(await acts.findUsers(tenantId, text))] };
  });
}
