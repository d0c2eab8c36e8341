// The OpenID discovery document, by which client libraries find the token endpoint.

import { endpoint } from "#microsoft/endpoints/endpoint.ts";
import { z } from "zod";

export const getOpenIdConfiguration = endpoint({
  operation: "getOpenIdConfiguration",
  api: "entra",
  method: "GET",
  path: "/{tenantId}/v2.0/.well-known/openid-configuration",
  query: [],
  request: null,
  response: z.object({ issuer: z.string(), token_endpoint: z.string() }),
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});

/** The document of a tenant at this address. */
export function openIdConfiguration(origin: string, tenant: string): object {
  const base = `${origin}/${tenant}`;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ["client_secret_post"],
  };
}
