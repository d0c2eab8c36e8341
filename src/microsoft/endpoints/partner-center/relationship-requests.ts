// The invitation to a reseller relationship. Source: "Request a reseller relationship".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";

/** One URL per partner; it does not tell which customer it is sent to. */
export const getRelationshipRequest = endpoint({
  operation: "getRelationshipRequest",
  api: "partnerCenter",
  method: "GET",
  path: "/v1/customers/relationshiprequests",
  query: [],
  request: null,
  response: z.object({ url: z.string() }),
  success: [200],
  retry: "safe",
  identity: "user",
  budget: "partnerCenter",
});
