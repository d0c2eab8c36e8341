// Who holds a role of the directory. Source: Microsoft Graph, "List members of a directory role".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybe, maybeText, valueOf } from "../wire.ts";

/** The template id of the role Global Administrator, the same in every tenant. */
export const GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

/** A role that nobody was ever given answers 404. */
export const listRoleMembers = endpoint({
  operation: "listRoleMembers",
  api: "graph",
  method: "GET",
  path: "/v1.0/directoryRoles(roleTemplateId='{roleTemplateId}')/members",
  query: ["$select"],
  request: null,
  response: valueOf(
    z.object({
      id: z.string(),
      userPrincipalName: maybeText,
      accountEnabled: maybe(z.boolean()),
    }),
  ),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "graph",
});
