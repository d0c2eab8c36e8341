// The acts on our own side while a customer leaves. Sources: "Update a subscription by ID", "Remove a
// reseller relationship with a customer", Microsoft Graph "Create requests" (terminate).

import type { NextThing } from "#domain/reconcile/situation.ts";
import { createDelegatedAdminRequest } from "#microsoft/endpoints/graph/delegated-admin.ts";
import { removeRelationship as removal } from "#microsoft/endpoints/partner-center/customers.ts";
import { staysLetter } from "../letters.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Context, Progress } from "../progress.ts";
import { changeSubscription, readSubscription } from "./change-subscription.ts";
import { refusalOf } from "./purchase-result.ts";

/** Sets whether our subscription renews; the same look reads it back. A refusal is tried again with the next look. */
export async function setRenewal(
  { renews, subscriptionId }: Extract<NextThing, { do: "setRenewal" }>,
  context: Context,
): Promise<Progress> {
  return changeOwn(subscriptionId, { endChoice: renews ? "renew" : "off" }, context, {
    autoRenewEnabled: renews,
  });
}

/** Cancels what outlived its term. Throws `MicrosoftError` where nothing is decided. */
export async function endOwn(subscriptionId: string, context: Context): Promise<Progress> {
  return changeOwn(subscriptionId, { cancel: "outlived" }, context, { status: "deleted" });
}

async function changeOwn(
  subscriptionId: string,
  details: Readonly<Record<string, string>>,
  context: Context,
  change: { readonly autoRenewEnabled: boolean } | { readonly status: "deleted" },
): Promise<Progress> {
  const { claim, situation } = context;
  const { now, seen } = situation;
  await claim.write([{ at: now, kind: "intent", subject: subscriptionId, details }]);
  const looks = new Set(seen.looks);
  for (const look of ["estate", "rows", "pools", "users", "ours"] as const) looks.delete(look);
  const read = { ...seen, looks, ownChanged: new Set([...seen.ownChanged, subscriptionId]) };
  try {
    await changeSubscription(
      await readSubscription(subscriptionId, context),
      () => change,
      context,
    );
  } catch (error) {
    const { reason } = refusalOf(error);
    const refused = { ...details, event: "refused", reason };
    return {
      seen: read,
      entry: { at: now, kind: "outcome", subject: subscriptionId, details: refused },
    };
  }
  return { seen: read };
}

/** Microsoft refuses it while a subscription of ours is active. Throws `MicrosoftError`. */
export async function removeRelationship({
  claim,
  services,
  situation,
}: Context): Promise<Progress> {
  const { customer, now, standing } = situation;
  const { departure } = standing;
  if (departure === null) throw new Error("a relationship is removed only where a customer leaves");
  const subject = "relationship";
  await claim.write([{ at: now, kind: "intent", subject, details: { remove: true } }]);
  await services.microsoft.call(removal, {
    path: { customerId: customer.tenantId },
    body: { relationshipToPartner: "none" },
  });
  return {
    standing: {
      ...standing,
      relationshipSince: null,
      departure: { ...departure, relationshipEndedAt: now },
    },
    entry: { at: now, kind: "outcome", subject, details: { removed: true } },
  };
}

/** Ends our access to the tenant. One that is not active any more has ended already. */
export async function endDelegatedAdmin({
  claim,
  services,
  situation,
}: Context): Promise<Progress> {
  const { now, standing } = situation;
  const { delegatedAdmin } = standing;
  if (delegatedAdmin === null) throw new Error("there is no delegated admin to end");
  const subject = "delegatedAdmin";
  await claim.write([{ at: now, kind: "intent", subject, details: { action: "terminate" } }]);
  try {
    await services.microsoft.call(createDelegatedAdminRequest, {
      path: { relationshipId: delegatedAdmin.delegatedAdminId },
      body: { action: "terminate" },
    });
  } catch (error) {
    const isOver = error instanceof MicrosoftError && error.status === 409;
    if (!isOver) throw error;
  }
  return {
    standing: { ...standing, delegatedAdmin: { ...delegatedAdmin, state: "dead" } },
    entry: { at: now, kind: "outcome", subject, details: { terminated: true } },
  };
}

/** Everything of ours goes on as it did before the customer was to leave: they are told so. */
export async function keepCustomer(context: Context): Promise<Progress> {
  const { now, standing } = context.situation;
  return {
    standing: { ...standing, departure: null },
    letters: [await staysLetter(context)],
    entry: { at: now, kind: "outcome", subject: "departure", details: { stays: true } },
  };
}
