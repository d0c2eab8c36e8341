// Delegated admin (GDAP): asked for under a name of ours that finds it again after a crash.
// Sources: Microsoft Graph, "Create delegatedAdminRelationship", "Update delegatedAdminRelationship",
// "Create accessAssignments".

import { accessStands } from "#domain/reconcile/stages/access.ts";
import type { DelegatedAdmin } from "#domain/reconcile/standing.ts";
import {
  createAccessAssignment,
  createDelegatedAdminRelationship,
  createDelegatedAdminRequest,
  getDelegatedAdminRelationship,
  listAccessAssignments,
  listDelegatedAdminRelationships,
  updateDelegatedAdminRelationship,
} from "#microsoft/endpoints/graph/delegated-admin.ts";
import { createApplicationConsent } from "#microsoft/endpoints/partner-center/application-consents.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Context, Progress } from "../progress.ts";
import { delegatedAdminState, delegatedRoles, EXTENSION } from "../translate/delegated-admin.ts";

const accessDetails = {
  unifiedRoles: [...delegatedRoles.keys()].map((roleDefinitionId) => ({ roleDefinitionId })),
};
const DURATION = "P730D"; // the longest that Microsoft grants
const NAME_LENGTH_MAX = 50;

const GRAPH_APPLICATION_ID = "00000003-0000-0000-c000-000000000000";
const GRAPH_SCOPES =
  "Directory.Read.All,User.ReadWrite.All,Organization.Read.All,LicenseAssignment.ReadWrite.All";

/** Creates the request and locks it for the customer's approval; a request made before a crash is taken up again. */
export async function requestDelegatedAdmin(context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const { customer, moveId, now } = situation;
  const { microsoft } = services;
  const known = await microsoft.list(listDelegatedAdminRelationships);
  const ours = known.filter((each) => each.displayName?.startsWith(nameOf(moveId, 1)));
  const present = accessStands(situation) ? situation.standing.delegatedAdmin : null;
  const living = ours.find(
    (each) => delegatedAdminState(each.status) !== "dead" && each.id !== present?.delegatedAdminId,
  );
  const displayName = nameOf(moveId, ours.length + 1);
  await claim.write([
    { at: now, kind: "intent", subject: "delegatedAdmin", details: { displayName } },
  ]);
  const relationship =
    living ??
    (await microsoft.call(createDelegatedAdminRelationship, {
      body: {
        displayName,
        duration: DURATION,
        customer: { tenantId: customer.tenantId, displayName: customer.companyName },
        accessDetails,
        autoExtendDuration: EXTENSION,
      },
    }));
  if (relationship.status === "created") {
    await microsoft.call(createDelegatedAdminRequest, {
      path: { relationshipId: relationship.id },
      body: { action: "lockForApproval" },
    });
  }
  const asked: DelegatedAdmin = {
    delegatedAdminId: relationship.id,
    requestedAt: now,
    state: delegatedAdminState(relationship.status),
    assigned: false,
    consented: false,
    endsAt: relationship.endDateTime,
    extendsItself: relationship.autoExtendDuration === EXTENSION,
    extensionRefusedAt: null,
    missingRoles: [],
  };
  if (present === null) return changed(context, asked);
  return {
    standing: { ...situation.standing, nextDelegatedAdmin: asked },
    entry: { at: now, kind: "outcome", subject: "delegatedAdmin", details: { next: asked } },
  };
}

/** Lets the present relationship extend itself at its end; a refusal is remembered, and another one is asked for. */
export async function extendDelegatedAdmin(context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const { delegatedAdmin } = situation.standing;
  if (delegatedAdmin === null) throw new Error("there is no delegated admin to extend");
  const { now } = situation;
  const path = { relationshipId: delegatedAdmin.delegatedAdminId };
  const intent = { extends: EXTENSION };
  await claim.write([{ at: now, kind: "intent", subject: "delegatedAdmin", details: intent }]);
  try {
    const read = await services.microsoft.call(getDelegatedAdminRelationship, { path });
    await services.microsoft.call(updateDelegatedAdminRelationship, {
      path,
      ifMatch: read["@odata.etag"] ?? "*",
      body: { autoExtendDuration: EXTENSION },
    });
  } catch (error) {
    const isRefused =
      error instanceof MicrosoftError && (error.status === 400 || error.status === 403);
    if (!isRefused) throw error;
    return changed(context, { ...delegatedAdmin, extensionRefusedAt: now });
  }
  return changed(context, { ...delegatedAdmin, extendsItself: true });
}

/** A name of its own for each request: Microsoft refuses one that was used before. */
function nameOf(moveId: string, ordinal: number): string {
  const name = `Handover ${moveId}`.slice(0, NAME_LENGTH_MAX - 4);
  return ordinal === 1 ? name : `${name} ${ordinal}`;
}

/** Gives our security group the approved roles. */
export async function assignAccess(context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const { microsoft, partner } = services;
  const { delegatedAdmin } = situation.standing;
  const groupId = partner.securityGroupId;
  if (delegatedAdmin === null || groupId === null) {
    throw new Error("the partner has no security group for delegated admin");
  }
  const path = { relationshipId: delegatedAdmin.delegatedAdminId };
  const assignments = await microsoft.list(listAccessAssignments, { path });
  const isAssigned = assignments.some(
    ({ accessContainer, status }) =>
      accessContainer?.accessContainerId === groupId &&
      (status === "active" || status === "pending"),
  );
  if (!isAssigned) {
    await claim.write([
      { at: situation.now, kind: "intent", subject: "accessAssignment", details: { groupId } },
    ]);
    await microsoft.call(createAccessAssignment, {
      path,
      body: {
        accessContainer: { accessContainerId: groupId, accessContainerType: "securityGroup" },
        accessDetails,
      },
    });
  }
  return changed(context, { ...delegatedAdmin, assigned: true });
}

/** Consent of our application in the customer's tenant; a repeat is refused in words and counts as done. */
export async function consent(context: Context): Promise<Progress> {
  const { claim, services, situation } = context;
  const { applicationId } = services.partner;
  const { delegatedAdmin } = situation.standing;
  if (delegatedAdmin === null) throw new Error("consent needs delegated admin first");
  await claim.write([
    { at: situation.now, kind: "intent", subject: "consent", details: { applicationId } },
  ]);
  try {
    await services.microsoft.call(createApplicationConsent, {
      path: { customerId: situation.customer.tenantId },
      body: {
        applicationId,
        displayName: "Handover",
        applicationGrants: [{ enterpriseApplicationId: GRAPH_APPLICATION_ID, scope: GRAPH_SCOPES }],
      },
    });
  } catch (error) {
    if (!(error instanceof MicrosoftError) || !/already exists/i.test(error.description))
      throw error;
  }
  return changed(context, { ...delegatedAdmin, consented: true });
}

function changed({ situation }: Context, delegatedAdmin: DelegatedAdmin): Progress {
  const { now, standing } = situation;
  return {
    standing: { ...standing, delegatedAdmin },
    entry: { at: now, kind: "outcome", subject: "delegatedAdmin", details: delegatedAdmin },
  };
}
