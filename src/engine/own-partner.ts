// Our own partner as Microsoft describes it to whoever signed in. Only reads.

import type { Instant } from "#lib/instant.ts";
import { ADMIN_AGENTS, listOwnMemberships } from "#microsoft/endpoints/graph/memberships.ts";
import { listCustomers } from "#microsoft/endpoints/partner-center/customers.ts";
import {
  getBillingProfile,
  getMpnProfile,
  getOrganizationProfile,
} from "#microsoft/endpoints/partner-center/profiles.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Partner } from "#store/tables/partners.ts";

export interface OwnPartner {
  readonly partner: Partner;
  /** Null where Microsoft does not say. */
  readonly hadSecondFactor: boolean | null;
  /** Whether whoever signed in is an admin agent; null where their groups cannot be read. */
  readonly isAdminAgent: boolean | null;
}

export interface OwnPartnerKnown extends Pick<
  Partner,
  "applicationId" | "cloud" | "securityGroupId" | "attestation"
> {
  readonly connectedAt: Instant;
}

/** Throws `MicrosoftError` for what is refused: the application alone, and with the person who signed in. */
export async function readOwnPartner(
  microsoft: MicrosoftClient,
  tenantId: string,
  known: OwnPartnerKnown,
): Promise<OwnPartner> {
  await microsoft.call(listCustomers, { query: { size: "1" } });
  const { value: organization, headers } = await microsoft.callWithHeaders(getOrganizationProfile, {
    validateMfa: true,
  });
  const billing = await microsoft.call(getBillingProfile);
  const mpn = await unlessRefused(microsoft.call(getMpnProfile));
  const groups = await unlessRefused(
    microsoft.list(listOwnMemberships, { query: { $select: "id,displayName" } }),
  );
  const adminAgents = groups?.find(({ displayName }) => displayName === ADMIN_AGENTS) ?? null;
  return {
    partner: {
      ...known,
      partnerId: tenantId,
      tenantId,
      name: organization.companyName,
      country: organization.defaultAddress.country.toUpperCase(),
      currency: billing.billingCurrency.toUpperCase(),
      region: null,
      mpnId: mpn?.mpnId ?? mpn?.partnerId ?? null,
      securityGroupId: known.securityGroupId ?? adminAgents?.id ?? null,
    },
    hadSecondFactor: readFlag(headers["ismfacompliant"]),
    isAdminAgent: groups === null ? null : adminAgents !== null,
  };
}

/** Null for what Microsoft answered with a refusal: nothing of the connection hangs on it. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof MicrosoftError && error.answered) return null;
    throw error;
  }
}

/** `true` or `false` in any case; null for anything else. */
export function readFlag(header: string | undefined): boolean | null {
  const text = header?.toLowerCase();
  return text === "true" || text === "false" ? text === "true" : null;
}
