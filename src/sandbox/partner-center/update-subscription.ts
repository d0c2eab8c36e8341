import type { z } from "zod";
import { addHours, addMs } from "#lib/instant.ts";
import { updateSubscription as endpoint } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import {
  WireError,
  type Operation,
  type OperationAnswer,
  type OperationContext,
} from "../operation.ts";
import {
  cancelInWindow,
  cancellationAllowedUntil,
  changeSettings,
  reactivateSubscription,
  refundableBatches,
  rename,
  suspendSubscription,
  type SubscriptionSettings,
} from "../rules/csp-subscriptions.ts";
import { seatsLeftUnderPromotion } from "../rules/promotions.ts";
import { isLockedByTransfer } from "../rules/transfers.ts";
import type { CspDetails, Subscription, Tenant } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { productOf } from "./cart-lines.ts";
import { seatsLeftUnderCap } from "../rules/seat-cap.ts";
import { customerOf, ownSubscription, requireAgreement } from "./shared.ts";
import { statusOf, subscriptionResource } from "./subscription-resource.ts";

const MINUTE_MS = 60_000;

type Change = z.output<typeof endpoint.request>;
type Held = Subscription & { readonly csp: CspDetails };

/**
 * All refusals come before the first change. As Microsoft documents, an `autoRenewEnabled` that is
 * left out switches auto-renew off.
 */
export const updateSubscription: Operation = {
  endpoint,
  support: {
    missing: "changes of term, billing cycle, reseller and next-term instructions",
  },
  perform(context) {
    const { world } = context;
    const tenant = customerOf(context);
    const before = ownSubscription(context, tenant.tenantId);
    const change = context.request.body as Change;
    refuseUnbuilt(before, change);
    refuseLocked(context, tenant, before);

    const status = change.status ?? before.state;
    if (status !== statusOf(before, world.now)) {
      changeStatus(context, before, status);
    } else {
      const quantity = change.quantity ?? before.seats;
      const autoRenew = change.autoRenewEnabled ?? false;
      if (quantity !== before.seats) checkQuantity(context, tenant, before, quantity);
      if (autoRenew !== before.autoRenew) refuseSettingsLock(context, tenant, before);
      if (context.fault?.kind === "longRunning") {
        return underWay(context, before, { quantity, autoRenew }, context.fault.minutes);
      }
      changeSettings(world, before.id, { quantity, autoRenew });
      const name = change.friendlyName ?? before.csp.friendlyName;
      if (name !== before.csp.friendlyName) rename(world, before.id, name);
    }
    const after = ownSubscription(context, tenant.tenantId);
    return { status: 200, body: subscriptionResource(after, world.now, tenant.country) };
  },
};

/** 202: the change comes true by itself a while later. */
function underWay(
  { world, request }: OperationContext,
  { id, skuId, tenantId }: Held,
  settings: SubscriptionSettings,
  minutes: number,
): OperationAnswer {
  const at = addMs(world.now, minutes * MINUTE_MS);
  const details = { subscriptionId: id, skuId, minutes };
  world.log({ tenantId, kind: "changeQueued", actor: "microsoft", injected: true, details });
  world.schedule(at, tenantId, { kind: "changeCompletes", subscriptionId: id, ...settings });
  const customer = request.path["customerId"] ?? tenantId;
  return {
    status: 202,
    headers: { Location: `/v1/customers/${customer}/subscriptions/${id}` },
  };
}

function refuseUnbuilt(before: Held, change: Change): void {
  const term = change.termDuration ?? before.term;
  const cycle = change.billingCycle?.toLowerCase() ?? before.csp.billingCycle.toLowerCase();
  const scheduled =
    change.scheduledNextTermInstructions !== null || (change.scheduledActions ?? []).length > 0;
  const changesReseller = (change.partnerId ?? "") !== "";
  const sameTerm = term === before.term && cycle === before.csp.billingCycle.toLowerCase();
  if (sameTerm && !scheduled && !changesReseller) return;
  throw new WireError(501, 0, "The sandbox does not emulate this change of a subscription.");
}

function refuseLocked({ world }: OperationContext, tenant: Tenant, before: Held): void {
  if (before.state === "deleted") {
    throw new WireError(
      400,
      2011,
      `Subscription with ID ${before.id} and deleted status can't be updated.`,
    );
  }
  if (before.state === "pending") {
    throw new WireError(400, 800081, "Can't update a subscription before activating it");
  }
  if (isLockedByTransfer(world, before) || isBeingChanged(world, before)) throw pendingOperation();
  const ended = before.endsAt !== null && before.endsAt <= world.now;
  if (ended && before.state === "active" && before.extendedSince === null) {
    throw pendingOperation();
  }
  if (ended && before.extendedSince === null) {
    throw new WireError(400, 900279, `The subscription of ${tenant.tenantId} has ended.`);
  }
}

/** A change that was answered with 202 is still under way. */
function isBeingChanged(world: World, { id, tenantId }: Held): boolean {
  return world
    .ofTenant("scheduled", tenantId)
    .some(({ act }) => act.kind === "changeCompletes" && act.subscriptionId === id);
}

function pendingOperation(): WireError {
  return new WireError(
    409,
    900278,
    "There is a pending operation on this subscription. Please try again after 24 hours.",
  );
}

function refuseSettingsLock({ world }: OperationContext, tenant: Tenant, before: Held): void {
  if (before.endsAt === null) return;
  const lockedFrom = addHours(before.endsAt, -tenant.readings.settingsLockHours);
  if (world.now < lockedFrom || before.extendedSince !== null) return;
  throw new WireError(
    400,
    900277,
    "Your subscription is in the process of being expired. No further updates are allowed on this subscription.",
  );
}

function changeStatus({ world }: OperationContext, before: Held, status: string): void {
  const from = statusOf(before, world.now);
  if (status === "deleted" && from === "active") {
    // An extended term can be cancelled on any day.
    const isOpen = before.extendedSince !== null || world.now < cancellationAllowedUntil(before);
    if (isOpen) cancelInWindow(world, before.id);
    else {
      throw new WireError(
        400,
        900213,
        "You have passed your 168-hour cancellation window. We are unable to cancel your purchase",
      );
    }
  } else if (status === "suspended" && from === "active") suspendSubscription(world, before.id);
  else if (status === "active" && from === "suspended") reactivateSubscription(world, before.id);
  else throw new WireError(400, 800040, `Asset status can't be changed to ${status} from ${from}`);
}

function checkQuantity(
  context: OperationContext,
  tenant: Tenant,
  before: Held,
  quantity: number,
): void {
  const { world } = context;
  if (before.state !== "active") {
    throw new WireError(400, 800091, "Can't update a subscription with suspended status");
  }
  if (before.extendedSince !== null) {
    throw new WireError(
      400,
      900280,
      "Update operations are currently not allowed for this subscription.",
    );
  }
  if (!Number.isInteger(quantity) || quantity < 1) {
    throw new WireError(400, 2002, "The quantity is out of range.");
  }
  requireAgreement(context, tenant.tenantId);
  const added = quantity - before.seats;
  if (added < 0) return checkReduction(context, before, -added);
  const product = productOf(world, `${before.csp.productId}:${before.csp.catalogSkuId}`);
  const left = product === undefined ? null : seatsLeftUnderCap(world, tenant, product);
  const most = product?.maximumSeats ?? Number.POSITIVE_INFINITY;
  const promoted =
    product === undefined
      ? Number.POSITIVE_INFINITY
      : seatsLeftUnderPromotion(world, tenant, product, before.csp.promotionId);
  if (quantity > most || (left !== null && added > left) || added > promoted) {
    throw new WireError(
      403,
      800067,
      "The desired seat count exceeded the maximum seat count allowed per subscription",
    );
  }
}

function checkReduction({ world }: OperationContext, before: Held, removed: number): void {
  const refundable = refundableBatches(before, world.now);
  if (removed <= refundable.reduce((sum, batch) => sum + batch.seats, 0)) return;
  throw new WireError(
    400,
    900214,
    "You have passed your 168-hour window for reducing seats for this subscription.",
  );
}
