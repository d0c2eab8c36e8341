// The tenants of customers whose moves are open and agreed: whether our consent and our roles are still what reading and
// assigning licenses needs. One line for each that has something wrong.

import { listSubscribedSkus } from "#microsoft/endpoints/graph/subscribed-skus.ts";
import type { MicrosoftClient } from "#microsoft/http/client.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Store } from "#store/open-store.ts";
import type { Partner } from "#store/tables/partners.ts";
import { failureOf, type Failure } from "./failure.ts";
import { fine, type Finding } from "./finding.ts";

interface CustomersSide {
  readonly store: Pick<Store, "moves">;
  readonly partner: Pick<Partner, "partnerId">;
  readonly microsoft: MicrosoftClient;
}

const CUSTOMERS_MAX = 25; // each is a call; the first who are due speak for the rest

export async function examineCustomers({
  microsoft,
  partner,
  store,
}: CustomersSide): Promise<readonly Finding[]> {
  const moves = await store.moves.list(partner.partnerId, "open");
  const looked = moves
    .filter(({ standing }) => standing.delegatedAdmin?.consented === true)
    .slice(0, CUSTOMERS_MAX);
  if (looked.length === 0) {
    return [{ name: "customers", state: "skipped", reason: "noCustomers", params: {} }];
  }
  const found: Finding[] = [];
  for (const { customer, standing } of looked) {
    const { domain, tenantId } = customer;
    const missing = standing.delegatedAdmin?.missingRoles ?? [];
    try {
      await microsoft.list(listSubscribedSkus, { tenantId });
      if (missing.length > 0) found.push(missingRoles(domain, missing));
    } catch (error) {
      found.push({ name: "customers", state: "broken", ...closedBecause(error, domain) });
    }
  }
  return found.length === 0 ? [fine("customers")] : found;
}

function missingRoles(customer: string, roles: readonly string[]): Finding {
  const params = { customer, roles: roles.join(", ") };
  return { name: "customers", state: "attention", reason: "customerRolesMissing", params };
}

/** 65001: no consent; 50020: nobody of ours is known there; 403: known, and not allowed to. */
function closedBecause(error: unknown, customer: string): Failure {
  const failure = failureOf(error);
  const params = { customer, code: String(failure.params["code"] ?? "") };
  if (failure.reason === "noAnswer") return failure;
  if (failure.reason === "consentMissing") return { reason: "customerConsentMissing", params };
  const isRefusedThere = error instanceof MicrosoftError && error.status === 403;
  if (isRefusedThere) return { reason: "customerRoleRefused", params };
  if (params.code === "AADSTS50020") return { reason: "customerRelationshipEnded", params };
  return { reason: "customerNotRead", params };
}
