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

/** Which cloud an authority belongs to: libraries ask it of a host that they do not know. */
export const getInstanceDiscovery = endpoint({
  operation: "getInstanceDiscovery",
  api: "entra",
  method: "GET",
  path: "/common/discovery/instance",
  query: ["api-version", "authorization_endpoint"],
  request: null,
  response: z.object({ tenant_discovery_endpoint: z.string() }),
  success: [200],
  retry: "safe",
  identity: "either",
  budget: "token",
});

interface Discovered {
  readonly operation: string;
  readonly body: object;
}

/** The document that a library asks for at this address; null where it asks for something else. */
export function discover({ origin, host, pathname, searchParams }: URL): Discovered | null {
  const [, tenant] = CONFIGURATION.exec(pathname) ?? [];
  if (tenant !== undefined) {
    const { operation } = getOpenIdConfiguration;
    return { operation, body: openIdConfiguration(origin, tenant) };
  }
  if (pathname.toLowerCase() !== getInstanceDiscovery.path) return null;
  const asked = searchParams.get("authorization_endpoint") ?? "";
  const authority = URL.canParse(asked) ? new URL(asked).pathname.split("/")[1] : undefined;
  return {
    operation: getInstanceDiscovery.operation,
    body: {
      tenant_discovery_endpoint: `${origin}/${authority ?? "common"}/v2.0/.well-known/openid-configuration`,
      "api-version": "1.1",
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    },
  };
}

const CONFIGURATION = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/i;

/** The document of a tenant at this address. */
function openIdConfiguration(origin: string, tenant: string): object {
  const base = `${origin}/${tenant}`;
  return {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ["client_secret_post"],
  };
}
