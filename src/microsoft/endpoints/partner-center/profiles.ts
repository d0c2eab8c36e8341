// Who the partner is. Sources: "Get an organization profile", "Get partner billing profile", "Get a partner's
// MPN profile"; only for a user's token.

import { z } from "zod";
import { endpoint } from "../endpoint.ts";
import { maybe, maybeText, wireGuid } from "../wire.ts";

const profile = <Response extends z.ZodType>(
  operation: string,
  path: string,
  query: readonly string[],
  response: Response,
) =>
  endpoint({
    operation,
    api: "partnerCenter",
    method: "GET",
    path,
    query,
    request: null,
    response,
    success: [200],
    retry: "safe",
    identity: "user",
    budget: "partnerCenter",
  });

export const getOrganizationProfile = profile(
  "getOrganizationProfile",
  "/v1/profiles/organization",
  [],
  z.object({
    tenantId: maybe(wireGuid),
    companyName: z.string(),
    domain: maybeText,
    defaultAddress: z.object({ country: z.string() }),
  }),
);

export const getBillingProfile = profile(
  "getBillingProfile",
  "/v1/profiles/billing",
  [],
  z.object({ billingCurrency: z.string() }),
);

/** Without an id the caller's own. The newer page calls the number `partnerId`. */
export const getMpnProfile = profile(
  "getMpnProfile",
  "/v1/profiles/mpn",
  ["mpnId"],
  z.object({ mpnId: maybeText, partnerId: maybeText, partnerName: maybeText }),
);
