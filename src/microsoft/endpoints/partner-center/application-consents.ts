// Consent of the partner's application in a customer's tenant. Source: "Control panel vendor APIs".

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { listOf, maybeText } from "../wire.ts";

const Grant = z.object({
  enterpriseApplicationId: z.string(),
  /** Delegated scopes, separated by commas. */
  scope: z.string(),
});

/** A repeat fails with "Permission entry already exists", which counts as done. */
export const createApplicationConsent = endpoint({
  operation: "createApplicationConsent",
  api: "partnerCenter",
  method: "POST",
  path: "/v1/customers/{customerId}/applicationconsents",
  query: [],
  request: z.object({
    applicationId: z.string(),
    displayName: z.string().optional(),
    applicationGrants: z.array(Grant),
  }),
  response: z
    .object({
      applicationId: maybeText,
      displayName: maybeText,
      applicationGrants: listOf(Grant),
    })
    .nullable(),
  success: [200, 201],
  retry: "readBack",
  identity: "user",
  budget: "partnerCenter",
});
