// The two versions of the token endpoint, and the documents that lead to the second.

import {
  authorize,
  getToken,
  getTokenV1,
  startDeviceSignIn,
} from "#microsoft/endpoints/entra/token.ts";
import { getInstanceDiscovery, getOpenIdConfiguration } from "./discovery.ts";

export const tokenEndpoints = {
  1: {
    endpoint: getTokenV1,
    support: { missing: "certificates, consent pages" },
  },
  2: {
    endpoint: getToken,
    support: { missing: "certificates, consent pages" },
  },
  authorize: {
    endpoint: authorize,
    support: { missing: "passwords and consent: whoever opens it is the partner's admin agent" },
  },
  device: { endpoint: startDeviceSignIn, support: "full" },
  instance: { endpoint: getInstanceDiscovery, support: "full" },
  discovery: {
    endpoint: getOpenIdConfiguration,
    support: "full",
  },
} as const;
