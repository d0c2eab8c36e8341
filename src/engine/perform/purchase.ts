// Buying without ever buying twice. A target is ordered once, in a cart whose id is in the journal
// before its checkout; everything after that raises the same subscription to an absolute number.

import type { PurchaseOrder } from "#domain/reconcile/situation.ts";
import {
  getSubscription,
  updateSubscription,
} from "#microsoft/endpoints/partner-center/subscriptions.ts";
import type { Context, Progress } from "../progress.ts";
import { order } from "./order.ts";
import { refusalOf, type PurchaseResult } from "./purchase-result.ts";

/** Throws `MicrosoftError` where nothing is decided; the next look takes it up from the journal. */
export async function purchase(wanted: PurchaseOrder, context: Context): Promise<Progress> {
  const result =
    wanted.raises === null
      ? await order(wanted, context)
      : await raise(wanted, wanted.raises, context);
  switch (result.result) {
    case "bought":
      return bought(wanted, result, context);
    case "refused":
      return refused(wanted, result.reason, context);
    case "notShownYet": {
      const { seen } = context.situation;
      const purchasesPutOff = { ...seen.purchasesPutOff, [wanted.skuId]: result.lookAgainAt };
      return { seen: { ...seen, purchasesPutOff } };
    }
  }
}

/**
 * Sets the seats of our subscription, which can be said any number of times. The renewal setting goes
 * along, because a body without it resets it ("Update a subscription by ID").
 */
async function raise(
  { seatsAfter, stepKey }: PurchaseOrder,
  subscriptionId: string,
  { claim, services, situation }: Context,
): Promise<PurchaseResult> {
  const path = { customerId: situation.customer.tenantId, subscriptionId };
  const current = await services.microsoft.call(getSubscription, { path });
  if (current.quantity >= seatsAfter) {
    return { result: "bought", subscriptionId, seats: current.quantity };
  }
  await claim.write([
    {
      at: situation.now,
      kind: "intent",
      subject: stepKey,
      details: { event: "raising", subscriptionId, from: current.quantity, to: seatsAfter },
    },
  ]);
  try {
    await services.microsoft.call(updateSubscription, {
      path,
      body: { ...current, quantity: seatsAfter, autoRenewEnabled: true },
    });
  } catch (error) {
    return refusalOf(error);
  }
  return { result: "bought", subscriptionId, seats: seatsAfter };
}

function bought(
  { contingency, raises, skuId, stepKey }: PurchaseOrder,
  { seats, subscriptionId }: { readonly seats: number; readonly subscriptionId: string },
  { situation }: Context,
): Progress {
  const { now, standing } = situation;
  const before = standing.targets.find((target) => target.skuId === skuId);
  const target = {
    skuId,
    subscriptionId,
    seats,
    boughtAt: now,
    seen: null,
    verified: before?.verified ?? null,
    endChoiceReadFor: null,
  };
  const kind = raises === null ? "order" : "raise";
  return {
    standing: {
      ...standing,
      targets: [...standing.targets.filter((each) => each.skuId !== skuId), target],
      purchases: [
        ...standing.purchases,
        { stepKey, kind, skuId, subscriptionId, seats, at: now, contingency },
      ],
      purchaseRefusals: standing.purchaseRefusals.filter((each) => each.skuId !== skuId),
    },
    entry: {
      at: now,
      kind: "outcome",
      subject: stepKey,
      details: { bought: kind, subscriptionId, seats, contingency },
    },
  };
}

function refused({ skuId, stepKey }: PurchaseOrder, reason: string, context: Context): Progress {
  const { approved, now, planFile, standing } = context.situation;
  const before = standing.purchaseRefusals.find((each) => each.skuId === skuId);
  const attempts = (before?.attempts ?? 0) + 1;
  const others = standing.purchaseRefusals.filter((each) => each.skuId !== skuId);
  const isOurPlan = approved !== null && planFile?.bandHash === approved.planFile.bandHash;
  const isPrice = reason === "PRICE_ABOVE_CEILING" && attempts === 1 && isOurPlan;
  return {
    standing: {
      ...standing,
      purchaseRefusals: [...others, { skuId, reason, attempts, lastAt: now }],
      ...(isPrice ? { replanFor: "PRICE_ABOVE_CEILING" as const } : {}),
    },
    entry: {
      at: now,
      kind: "outcome",
      subject: stepKey,
      details: { event: "refused", reason, attempts },
    },
  };
}
