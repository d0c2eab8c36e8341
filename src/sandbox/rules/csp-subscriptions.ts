// What a CSP partner can do to its own new-commerce subscriptions. The operations decide whether a
// call is refused and with which code; these functions perform what was allowed.
// Rules: Microsoft's pages "Create a new subscription", "New commerce cancellation policy" and
// "Subscription lifecycle".

import { addHours, addTerms, startOfDay, type Instant, type Term } from "#lib/instant.ts";
import type { CatalogProduct, Price, Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { chargeTerm, refund } from "./charges.ts";
import { writerOf } from "./partners.ts";
import { performProvisioned } from "./lifecycle.ts";
import { promotionalPrice } from "./promotions.ts";
import { recomputeTenant } from "./pools.ts";
import { comingToo, provisioningOf, readyAt } from "./provisioning.ts";
import { readingsOf } from "./readings.ts";
import {
  dropActs,
  dropProvisioned,
  scheduleProvisioned,
  scheduleTermEnd,
} from "./subscription-acts.ts";

const WINDOW_HOURS = 168;

export interface CspPurchase {
  readonly tenantId: string;
  readonly partnerTenantId: string;
  readonly product: CatalogProduct;
  readonly term: Term;
  readonly billingCycle: string;
  readonly seats: number;
  readonly friendlyName: string;
  readonly orderId: string;
  readonly promotionId: string | null;
  /** The reseller for whom a provider sells it. */
  readonly resellerTenantId?: string;
}

/** The monthly cost of one seat bought this way in this currency; undefined where it is not sold so. */
export function unitCost(
  product: CatalogProduct,
  term: Term,
  billingCycle: string,
  currency: string,
): Price | undefined {
  return product.prices.find(
    (price) =>
      price.term === term &&
      price.billingCycle.toLowerCase() === billingCycle.toLowerCase() &&
      price.unitCost.currency === currency,
  )?.unitCost;
}

/** What Partner Center says of a subscription that came to be without an order of ours, and serves at once. */
export function soldWithoutOrder(
  world: World,
  product: CatalogProduct,
  billingCycle: string,
): Subscription["csp"] {
  return {
    orderId: world.guid().slice(-12),
    productId: product.productId,
    catalogSkuId: product.catalogSkuId,
    availabilityId: product.availabilityId,
    billingCycle,
    friendlyName: product.title,
    offerName: product.title,
    promotionId: null,
    provisioning: null,
  };
}

/**
 * A bought subscription: `pending` until its seats are provisioned, its term counted from 00:00 UTC
 * of the day of the order. Throws RangeError when the product has no price of that kind.
 */
export function createCspSubscription(world: World, purchase: CspPurchase): Subscription {
  const { product, tenantId, term, seats } = purchase;
  const anchorAt = startOfDay(world.now);
  const subscription: Subscription = {
    id: world.guid(),
    tenantId,
    skuId: product.tenantSkuId,
    skuPartNumber: product.skuPartNumber,
    seats,
    seller: { kind: "csp", partnerTenantId: purchase.partnerTenantId },
    agreementType: "cspNce",
    state: "pending",
    isTrial: product.isTrial,
    createdAt: world.now,
    anchorAt,
    term,
    termsRun: 0,
    endsAt: addTerms(anchorAt, term, 1),
    autoRenew: true,
    endChoice: null,
    extendedSince: null,
    renewedAt: null,
    batches: [{ seats, at: world.now }],
    unitPricePerMonth: priceFor(world, purchase),
    csp: {
      orderId: purchase.orderId,
      productId: product.productId,
      catalogSkuId: product.catalogSkuId,
      availabilityId: product.availabilityId,
      billingCycle: purchase.billingCycle,
      friendlyName: purchase.friendlyName,
      offerName: product.title,
      promotionId: purchase.promotionId,
      resellerTenantId: purchase.resellerTenantId,
      provisioning: provisioningOf(world, tenantId, seats),
    },
  };
  world.put("subscriptions", subscription);
  scheduleTermEnd(world, subscription);
  scheduleProvisioned(world, subscription);
  chargeTerm(world, subscription, "term", seats, world.now);
  logBought(world, subscription, "ordered", seats);
  return provisionedAtOnce(world, subscription);
}

/** What takes no time to provision can be assigned before the order is answered. */
function provisionedAtOnce(world: World, subscription: Subscription): Subscription {
  const readyAt = subscription.csp?.provisioning?.readyAt ?? null;
  if (readyAt === null || readyAt > world.now) return subscription;
  performProvisioned(world, subscription.id);
  return cspSubscription(world, subscription.id);
}

/** What was answered with 202 comes true; a subscription that ended meanwhile stays ended. */
export function changeCompletes(
  world: World,
  {
    subscriptionId,
    quantity,
    autoRenew,
  }: SubscriptionSettings & { readonly subscriptionId: string },
): void {
  const state = world.get("subscriptions", subscriptionId)?.state;
  if (state === "active") changeSettings(world, subscriptionId, { quantity, autoRenew });
}

export interface SubscriptionSettings {
  readonly quantity: number;
  readonly autoRenew: boolean;
}

/** Brings seats and auto-renew to what was asked for; what stands so already is left alone. */
export function changeSettings(
  world: World,
  subscriptionId: string,
  { quantity, autoRenew }: SubscriptionSettings,
): void {
  const { seats } = cspSubscription(world, subscriptionId);
  if (quantity > seats) raiseSeats(world, subscriptionId, quantity);
  if (quantity < seats) reduceSeats(world, subscriptionId, quantity);
  const isOther = cspSubscription(world, subscriptionId).autoRenew !== autoRenew;
  if (isOther) setAutoRenew(world, subscriptionId, autoRenew);
}

/** Sets the total to `seats`, above the present one; the added batch has its own 168 hours. */
export function raiseSeats(world: World, subscriptionId: string, seats: number): Subscription {
  const before = cspSubscription(world, subscriptionId);
  const added = seats - before.seats;
  if (added <= 0) throw new RangeError(`${seats} is no raise of ${before.seats}`);
  const survives = readingsOf(world, before.tenantId).endChoiceSurvivesSeatChange;
  const after: Subscription = {
    ...before,
    seats,
    batches: [...before.batches, { seats: added, at: world.now }],
    ...(survives ? {} : { endChoice: null, autoRenew: true }),
    csp: {
      ...before.csp,
      provisioning: comingToo(before.csp.provisioning, {
        seats: added,
        readyAt: readyAt(world, before.tenantId),
      }),
    },
  };
  world.put("subscriptions", after);
  scheduleProvisioned(world, after);
  chargeTerm(world, after, "term", added, world.now);
  logBought(world, after, "seatsRaised", added);
  return provisionedAtOnce(world, after);
}

/** Seats that may still be given back: those of batches younger than 168 hours, with their deadlines. */
export function refundableBatches(
  subscription: Subscription,
  now: Instant,
): readonly { readonly seats: number; readonly until: Instant }[] {
  if (subscription.renewedAt !== null && addHours(subscription.renewedAt, WINDOW_HOURS) > now) {
    return [{ seats: subscription.seats, until: addHours(subscription.renewedAt, WINDOW_HOURS) }];
  }
  return subscription.batches
    .map((batch) => ({ seats: batch.seats, until: addHours(batch.at, WINDOW_HOURS) }))
    .filter((batch) => batch.until > now);
}

/** The last instant at which the whole subscription can be cancelled: 168 h from the order, or from a renewal's completion. */
export function cancellationAllowedUntil(subscription: Subscription): Instant {
  return addHours(subscription.renewedAt ?? subscription.createdAt, WINDOW_HOURS);
}

/** Sets the total to `seats`, below the present one, taking the latest batches first. */
export function reduceSeats(world: World, subscriptionId: string, seats: number): Subscription {
  const before = cspSubscription(world, subscriptionId);
  const given = before.seats - seats;
  if (given <= 0 || seats < 1) throw new RangeError(`${seats} is no reduction of ${before.seats}`);
  const provisioning = before.csp.provisioning;
  const stillComing = provisioning === null ? 0 : Math.max(0, provisioning.seats - given);
  const after: Subscription = {
    ...before,
    seats,
    batches: withoutLatest(before.batches, given),
    csp: {
      ...before.csp,
      provisioning:
        provisioning === null || stillComing === 0
          ? null
          : { seats: stillComing, readyAt: provisioning.readyAt },
    },
  };
  world.put("subscriptions", after);
  if (after.csp?.provisioning === null) dropProvisioned(world, after.id);
  refund(world, before, world.now, given);
  const causeEventId = logChange(world, after, "seatsReduced", { seats: given, total: seats });
  recomputeTenant(world, after.tenantId, causeEventId);
  return after;
}

function setAutoRenew(world: World, subscriptionId: string, autoRenew: boolean): Subscription {
  const after = { ...cspSubscription(world, subscriptionId), autoRenew };
  world.put("subscriptions", after);
  logChange(world, after, "autoRenewSet", { autoRenew });
  return after;
}

export function rename(world: World, subscriptionId: string, friendlyName: string): Subscription {
  const before = cspSubscription(world, subscriptionId);
  const after = { ...before, csp: { ...before.csp, friendlyName } };
  world.put("subscriptions", after);
  return after;
}

/** Cancels: straight to deleted, the users out at once, the unused rest of the charges paid back. */
export function cancelInWindow(world: World, subscriptionId: string): Subscription {
  const before = cspSubscription(world, subscriptionId);
  const after: Subscription = { ...before, state: "deleted" };
  dropActs(world, subscriptionId);
  world.put("subscriptions", after);
  refund(world, before, world.now, before.seats);
  const causeEventId = logChange(world, after, "cancelled", { seats: before.seats });
  recomputeTenant(world, after.tenantId, causeEventId);
  return after;
}

/** Suspends: users out, billing goes on, auto-renew off, scheduled choices dropped. */
export function suspendSubscription(world: World, subscriptionId: string): Subscription {
  const before = cspSubscription(world, subscriptionId);
  const after: Subscription = { ...before, state: "suspended", autoRenew: false, endChoice: null };
  world.put("subscriptions", after);
  const causeEventId = logChange(world, after, "suspended", { seats: before.seats });
  recomputeTenant(world, after.tenantId, causeEventId);
  return after;
}

/** Takes a suspended subscription back into service. */
export function reactivateSubscription(world: World, subscriptionId: string): Subscription {
  const after: Subscription = { ...cspSubscription(world, subscriptionId), state: "active" };
  world.put("subscriptions", after);
  const causeEventId = logChange(world, after, "reactivated", { seats: after.seats });
  recomputeTenant(world, after.tenantId, causeEventId);
  return after;
}

type CspSubscription = Subscription & { readonly csp: NonNullable<Subscription["csp"]> };

function cspSubscription(world: World, subscriptionId: string): CspSubscription {
  const found = world.get("subscriptions", subscriptionId);
  if (found === undefined || found.csp === null) {
    throw new RangeError(`no CSP subscription ${subscriptionId}`);
  }
  return { ...found, csp: found.csp };
}

function priceFor(world: World, purchase: CspPurchase): Price {
  const partner = [...world.all("partners")].find(
    (candidate) => candidate.tenantId === purchase.partnerTenantId,
  );
  const { product, term, billingCycle } = purchase;
  const price = unitCost(product, term, billingCycle, partner?.currency ?? "");
  if (price === undefined) {
    throw new RangeError(`${product.id} has no price for ${term} billed ${billingCycle}`);
  }
  const promotion = world.get("promotions", purchase.promotionId ?? "");
  return promotion === undefined ? price : promotionalPrice(price, promotion);
}

function withoutLatest(batches: Subscription["batches"], seats: number): Subscription["batches"] {
  let rest = seats;
  const kept = [];
  for (const batch of batches.toReversed()) {
    const taken = Math.min(rest, batch.seats);
    rest -= taken;
    if (batch.seats > taken) kept.unshift({ ...batch, seats: batch.seats - taken });
  }
  return kept;
}

function logBought(
  world: World,
  subscription: Subscription,
  kind: "ordered" | "seatsRaised",
  seats: number,
): void {
  logChange(world, subscription, kind, { seats, total: subscription.seats });
}

function logChange(
  world: World,
  subscription: Subscription,
  kind: string,
  details: Readonly<Record<string, string | number | boolean | null>>,
): string {
  const partnerTenantId =
    subscription.seller.kind === "csp" ? subscription.seller.partnerTenantId : null;
  return world.log({
    tenantId: subscription.tenantId,
    kind,
    actor: writerOf(world, subscription.csp?.resellerTenantId ?? partnerTenantId),
    injected: false,
    details: {
      subscriptionId: subscription.id,
      skuId: subscription.skuId,
      marker: subscription.csp?.friendlyName ?? null,
      orderId: subscription.csp?.orderId ?? null,
      partnerTenantId,
      ...details,
    },
  });
}
