// Looks at what has to stand before anything else can: the reseller relationship, the customer's agreement, our access.

import type { DelegatedAdmin, Standing } from "#domain/reconcile/standing.ts";
import { getDelegatedAdminRelationship } from "#microsoft/endpoints/graph/delegated-admin.ts";
import type { Instant } from "#lib/instant.ts";
import { listCustomerAgreements } from "#microsoft/endpoints/partner-center/agreements.ts";
import { getCustomer } from "#microsoft/endpoints/partner-center/customers.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Context, Progress } from "./progress.ts";
import { saw } from "./saw.ts";
import { delegatedAdminState, EXTENSION, missingRoles } from "./translate/delegated-admin.ts";

export async function lookAtRelationship(context: Context): Promise<Progress> {
  const { now, standing } = context.situation;
  const isOurs = await isCustomerOfOurs(context);
  const relationshipSince = isOurs ? (standing.relationshipSince ?? now) : null;
  const isLost = !isOurs && standing.relationshipSince !== null;
  const gatesLostAt = isLost
    ? { ...standing.gatesLostAt, relationship: now }
    : standing.gatesLostAt;
  return saw(context, ["relationship"], { ...standing, relationshipSince, gatesLostAt });
}

/** Microsoft answers 403 or 404 for a tenant that is not a customer of ours ("Get a customer by ID"). */
async function isCustomerOfOurs({ services, situation }: Context): Promise<boolean> {
  try {
    const found = await services.microsoft.call(getCustomer, {
      path: { customerId: situation.customer.tenantId },
    });
    return found.relationshipToPartner !== "none";
  } catch (error) {
    const isUnknown =
      error instanceof MicrosoftError && (error.status === 403 || error.status === 404);
    if (isUnknown) return false;
    throw error;
  }
}

export async function lookAtAgreement(context: Context): Promise<Progress> {
  const acceptedAt = await readAcceptance(context);
  return saw(
    context,
    ["agreement"],
    withAcceptance(context, context.situation.standing, acceptedAt),
  );
}

/** The newest acceptance counts; the list is the only place that tells its date. Throws `MicrosoftError`. */
export async function readAcceptance({ services, situation }: Context): Promise<Instant | null> {
  const agreements = await services.microsoft.list(listCustomerAgreements, {
    path: { customerId: situation.customer.tenantId },
    query: { agreementType: "MicrosoftCustomerAgreement" },
  });
  const dates = agreements.map(({ dateAgreed }) => dateAgreed).toSorted();
  return dates.at(-1) ?? null;
}

/** The standing with the acceptance that was just read. */
export function withAcceptance(
  { situation }: Context,
  standing: Standing,
  agreementAcceptedAt: Instant | null,
): Standing {
  if (agreementAcceptedAt === standing.agreementAcceptedAt) return standing;
  const isLost =
    standing.agreementAcceptedAt !== null &&
    (agreementAcceptedAt === null || agreementAcceptedAt < standing.agreementAcceptedAt);
  const gatesLostAt = isLost
    ? { ...standing.gatesLostAt, agreement: situation.now }
    : standing.gatesLostAt;
  return { ...standing, agreementAcceptedAt, gatesLostAt };
}

export async function lookAtDelegatedAdmin(context: Context): Promise<Progress> {
  const { services, situation } = context;
  const { now, standing } = situation;
  const known = standing.delegatedAdmin;
  if (known === null) return saw(context, ["delegatedAdmin"], standing);
  const present = await readDelegatedAdmin(known, services);
  const next =
    standing.nextDelegatedAdmin &&
    (await readDelegatedAdmin(standing.nextDelegatedAdmin, services));
  // Approved before the present one ends, it takes its place; our application's consent is of the tenant and stays.
  const takesOver = next?.state === "active";
  const delegatedAdmin = takesOver ? { ...next, consented: present.consented } : present;
  const isLost = known.state === "active" && delegatedAdmin.state === "dead";
  const gatesLostAt = isLost
    ? { ...standing.gatesLostAt, delegatedAdmin: now }
    : standing.gatesLostAt;
  const isOver = takesOver || next?.state === "dead" || isLost;
  const nextDelegatedAdmin = isOver ? null : next;
  return saw(context, ["delegatedAdmin"], {
    ...standing,
    delegatedAdmin,
    nextDelegatedAdmin,
    gatesLostAt,
  });
}

async function readDelegatedAdmin(
  known: DelegatedAdmin,
  { microsoft }: Context["services"],
): Promise<DelegatedAdmin> {
  const relationship = await microsoft.call(getDelegatedAdminRelationship, {
    path: { relationshipId: known.delegatedAdminId },
  });
  return {
    ...known,
    state: delegatedAdminState(relationship.status),
    endsAt: relationship.endDateTime,
    extendsItself: relationship.autoExtendDuration === EXTENSION,
    missingRoles: missingRoles(relationship.accessDetails?.unifiedRoles ?? null),
  };
}
