// Tokens of Microsoft Entra ID. Sources: "Partner Center authentication" and "Enable the secure
// application model framework". Version 1 answers numbers as text, version 2 as numbers.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybe, maybeText, wireNumber } from "../wire.ts";

const TokenRequest = z.object({
  grant_type: z.enum(["client_credentials", "refresh_token"]),
  client_id: z.string(),
  client_secret: z.string(),
  refresh_token: z.string().optional(),
  scope: z.string().optional(),
  /** Version 1 only, in the place of `scope`. */
  resource: z.string().optional(),
});

const TokenResponse = z.object({
  token_type: maybeText,
  access_token: z.string(),
  /** Seconds. */
  expires_in: wireNumber,
  expires_on: maybe(wireNumber),
  scope: maybeText,
  /** Rotates: the one returned replaces the one sent. */
  refresh_token: maybeText,
});

/** Version 1 of the token endpoint, in which `resource` names the audience. */
export const getTokenV1 = endpoint({
  operation: "getTokenV1",
  api: "entra",
  method: "POST",
  path: "/{tenantId}/oauth2/token",
  query: [],
  request: TokenRequest,
  response: TokenResponse,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});

/** Version 2 of the token endpoint, in which `scope` names the audience. */
export const getToken = endpoint({
  operation: "getToken",
  api: "entra",
  method: "POST",
  path: "/{tenantId}/oauth2/v2.0/token",
  query: [],
  request: TokenRequest,
  response: TokenResponse,
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});
