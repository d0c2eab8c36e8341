// The two versions of the token endpoint, and the documents that lead to the second.

import { getToken, getTokenV1 } from "#microsoft/endpoints/entra/token.ts";
import { getInstanceDiscovery, getOpenIdConfiguration } from "./discovery.ts";

export const tokenEndpoints = {
  1: {
    endpoint: getTokenV1,
    support: { missing: "authorization codes, certificates, consent pages" },
  },
  2: {
    endpoint: getToken,
    support: { missing: "authorization codes, certificates, consent pages" },
  },
  instance: { endpoint: getInstanceDiscovery, support: "full" },
  discovery: {
    endpoint: getOpenIdConfiguration,
    support: { missing: "sign-in page and signing keys behind the addresses it names" },
  },
} as const;
