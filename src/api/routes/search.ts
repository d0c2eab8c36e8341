import type { FastifyInstance } from "fastify";
import { searchIds, searchUsers } from "#contract/routes/search.ts";
import { bind } from "../bind.ts";
import { findCustomer } from "../find.ts";
import type { ApiServices } from "../services.ts";

/** A few, to choose from. */
const SHOWN_MAX = 8;

export function searchRoutes(app: FastifyInstance, services: ApiServices): void {
  const { acts, partner, store } = services;
  bind(app, searchIds, async ({ query: { text } }) => ({
    found: [...(await store.knownIds.beginningWith(partner.partnerId, text))],
  }));
  bind(app, searchUsers, async ({ params, query: { text } }) => {
    const { tenantId } = await findCustomer(services, params.customer);
    const { users } = await acts.findUsers(tenantId, text, SHOWN_MAX);
    return {
      users: users.map(({ displayName, userPrincipalName }) => ({
        displayName,
        userPrincipalName,
      })),
    };
  });
}
