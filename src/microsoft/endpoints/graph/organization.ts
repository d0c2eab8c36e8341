// The tenant itself. Source: Microsoft Graph, "List organizations".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybe, maybeText, valueOf } from "../wire.ts";

export const listOrganizations = endpoint({
  operation: "listOrganizations",
  api: "graph",
  method: "GET",
  path: "/v1.0/organization",
  query: ["$select"],
  request: null,
  response: valueOf(
    z.object({
      id: z.string(),
      displayName: maybeText,
      countryLetterCode: maybeText,
      verifiedDomains: listOf(z.object({ name: z.string(), isDefault: maybe(z.boolean()) })),
    }),
  ),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "graph",
});
