// Buying without ever buying twice. A target is ordered once, in a cart whose id is in the journal
// before its checkout; everything after that raises the same subscription to an absolute number.

import { heldOf, seatsOf } from "#domain/reconcile/cover.ts";
import {
  isRaiseUnanswered,
  orderEntry,
  orderProgress,
} from "#domain/reconcile/purchase-progress.ts";
import { refusedPurchase } from "#domain/reconcile/purchase-refusals.ts";
import { purchased } from "#domain/reconcile/purchased.ts";
import { isOrderedBeside } from "#domain/reconcile/raise-in-time.ts";
import type { PurchaseOrder } from "#domain/reconcile/situation.ts";
import { addHours } from "#lib/instant.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Context, Progress } from "../progress.ts";
import { changeSubscription, readSubscription, type OwnResource } from "./change-subscription.ts";
import { order } from "./order.ts";
import { approvedTarget, refusalOf, type PurchaseResult } from "./purchase-result.ts";

type Held = ReturnType<typeof heldOf>[number];

/** Throws `MicrosoftError` where nothing is decided; the next look takes it up from the journal. */
export async function purchase(wanted: PurchaseOrder, context: Context): Promise<Progress> {
  const result =
    wanted.raises === null
      ? await order(wanted, context)
      : await grow(wanted, wanted.raises, context);
  switch (result.result) {
    case "bought":
      return bought(wanted, result, context);
    case "refused":
      return refusedPurchase(context.situation, wanted, result.reason);
    case "notShownYet": {
      const { seen } = context.situation;
      const purchasesPutOff = { ...seen.purchasesPutOff, [wanted.skuId]: result.lookAgainAt };
      return { seen: { ...seen, purchasesPutOff } };
    }
  }
}

/**
 * Raises our subscription. One that is still being provisioned cannot be raised for days: another of ours is raised instead;
 * where there is none, and users are out meanwhile or a raise would come too late, the missing seats are ordered
 * beside it, once, under a key of their own. So they are while its renewal is under way.
 */
async function grow(
  wanted: PurchaseOrder,
  subscriptionId: string,
  context: Context,
): Promise<PurchaseResult> {
  const { claim, situation } = context;
  const stepKey = `${situation.moveId}/${wanted.skuId}/beside`;
  const journal = await claim.journal();
  const beside = orderProgress(journal, stepKey);
  const held = heldBefore({ ...wanted, raises: subscriptionId }, context);
  const isThereBeside =
    beside.state === "ordered" &&
    held.some((each) => each.subscriptionId === beside.subscriptionId);
  const isUnderWay = beside.state !== "nothingSent" && !isThereBeside;
  const mayOrder = (waitsFor: "provisioning" | "renewal") =>
    !isThereBeside && isOrderedBeside(situation, wanted.skuId, waitsFor);
  const current = await readToRaise(subscriptionId, held, context);
  const isPending = current.status === "pending";
  const others = held.filter((each) => each.subscriptionId !== current.id);
  const seatsAfter = wanted.seatsAfter - seatsOf(others);
  const bought = held.find((each) => each.subscriptionId === current.id)?.seats ?? 0;
  const lacking = seatsAfter - Math.max(current.quantity, bought);
  const missing = { ...wanted, stepKey, raises: null, seatsAfter: lacking };
  if (isUnderWay || (isPending && mayOrder("provisioning"))) return orderMissing(missing, context);
  const laterBy = (hours: number) =>
    ({ result: "notShownYet", lookAgainAt: addHours(situation.now, hours) }) as const;
  if (isPending && current.quantity < seatsAfter) return laterBy(1);
  const mayBeOurs = isRaiseUnanswered(journal, `${situation.moveId}/${wanted.skuId}/`);
  try {
    return await raise({ ...wanted, seatsAfter }, current, context);
  } catch (error) {
    if (!isOperationUnderWay(error)) throw error;
    const { commitmentEndDateTime: endsAt } = current;
    const isRenewing = endsAt !== null && endsAt <= situation.now;
    if (mayBeOurs || !isRenewing || lacking <= 0 || !mayOrder("renewal")) {
      return laterBy(UNDER_WAY_HOURS_MIN);
    }
    const reason = `microsoft/${UNDER_WAY}`;
    await claim.write([orderEntry(wanted.stepKey, situation.now, { event: "refused", reason })]);
    return orderMissing(missing, context);
  }
}

async function orderMissing(missing: PurchaseOrder, context: Context): Promise<PurchaseResult> {
  const { claim, situation } = context;
  const result = await order(missing, context);
  if (result.result === "refused") {
    // Under its own key, so that the next attempt builds a cart anew.
    const { reason } = result;
    const entry = orderEntry(missing.stepKey, situation.now, { event: "refused", reason });
    await claim.write([entry]);
  }
  return result;
}

/** An operation is under way on that subscription, which may take a day, and as a rule takes minutes. */
const UNDER_WAY = "900278";
const UNDER_WAY_HOURS_MIN = 0.25;

function isOperationUnderWay(error: unknown): boolean {
  return error instanceof MicrosoftError && error.answered && error.code === UNDER_WAY;
}

/** The subscription that was raised last, or the first other one that can be raised while that is on its way. */
async function readToRaise(
  subscriptionId: string,
  held: readonly Held[],
  context: Context,
): Promise<OwnResource> {
  const last = await readSubscription(subscriptionId, context);
  if (last.status !== "pending") return last;
  for (const each of held) {
    if (each.subscriptionId === subscriptionId) continue;
    const other = await readSubscription(each.subscriptionId, context);
    if (other.status === "active") return other;
  }
  return last;
}

/** Sets the seats of our subscription, which can be said any number of times, and that it renews. */
async function raise(
  { seatsAfter, stepKey }: PurchaseOrder,
  current: OwnResource,
  context: Context,
): Promise<PurchaseResult> {
  const { claim, situation } = context;
  const subscriptionId = current.id;
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
  const raised = { quantity: seatsAfter, autoRenewEnabled: true };
  try {
    const { quantity: seats } = await changeSubscription(
      current,
      ({ quantity }) => (quantity >= seatsAfter ? null : raised),
      context,
    );
    return { result: "bought", subscriptionId, seats };
  } catch (error) {
    return refusalOf(error);
  }
}

function bought(
  wanted: PurchaseOrder,
  result: { readonly seats: number; readonly subscriptionId: string },
  context: Context,
): Progress {
  const { contingency, skuId, stepKey } = wanted;
  const { subscriptionId } = result;
  const { now, seen, standing } = context.situation;
  const held = heldBefore(wanted, context);
  const beside = held.filter((each) => each.subscriptionId !== subscriptionId);
  const seats = result.seats + seatsOf(beside);
  const kind = beside.length < held.length ? "raise" : "order";
  // What was read of the tenant is of before: where seats are there at once, this very look sees them.
  const looks = new Set(seen.looks);
  for (const look of ["rows", "pools", "users", "ours"] as const) looks.delete(look);
  return {
    seen: { ...seen, looks },
    standing: purchased(standing, {
      stepKey,
      kind,
      skuId,
      subscriptionId,
      seats,
      beside,
      at: now,
      contingency,
    }),
    entry: {
      at: now,
      kind: "outcome",
      subject: stepKey,
      details: { bought: kind, subscriptionId, seats, contingency },
    },
  };
}

/** Subscriptions of the SKU that were ours before this purchase, with their seats. */
function heldBefore(wanted: PurchaseOrder, context: Context): readonly Held[] {
  const { raises, skuId } = wanted;
  const before = context.situation.standing.targets.find((target) => target.skuId === skuId);
  if (before !== undefined) return heldOf(before);
  if (raises === null) return [];
  const { seatsBefore } = approvedTarget(wanted, context).target;
  return [{ subscriptionId: raises, seats: seatsBefore }];
}
