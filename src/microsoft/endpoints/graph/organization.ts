// The tenant itself. Source: Microsoft Graph, "List organizations" and the types `organization` and `verifiedDomain`.

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
      /** `AAD`; `AAD B2C` and `CIAM` are directories of consumers, to whom no licenses are sold. */
      tenantType: maybeText,
      verifiedDomains: listOf(
        z.object({
          name: z.string(),
          isDefault: maybe(z.boolean()),
          /** `Managed`, or `Federated` where somebody else's service signs its users in. */
          type: maybeText,
        }),
      ),
    }),
  ),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "graph",
});
