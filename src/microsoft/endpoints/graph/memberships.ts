// What whoever signed in belongs to. Source: Microsoft Graph, "List a user's direct memberships".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybeText, valueOf } from "../wire.ts";

/** Partner Center keeps its roles as groups of these names in the partner's own directory. */
export const ADMIN_AGENTS = "AdminAgents";

export const listOwnMemberships = endpoint({
  operation: "listOwnMemberships",
  api: "graph",
  method: "GET",
  path: "/v1.0/me/memberOf",
  query: ["$select"],
  request: null,
  response: valueOf(z.object({ id: z.string(), displayName: maybeText })),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "graph",
});
