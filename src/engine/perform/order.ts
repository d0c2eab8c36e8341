// One new subscription: availability and price re-read, a cart built and its lines read, then one
// checkout. Sources: "Create a cart", "Checkout a cart", "Get all of a customer's orders".

import type { Promotion } from "#domain/catalog/catalog.ts";
import { termListed } from "#domain/catalog/offers-of.ts";
import { orderEntry, orderProgress, type OrderEvent } from "#domain/reconcile/purchase-progress.ts";
import type { PurchaseOrder, RehearsalOrder } from "#domain/reconcile/situation.ts";
import { promotionAt } from "#domain/timing/promotions.ts";
import { addMs, type Instant } from "#lib/instant.ts";
import { isAbove, timesMoney } from "#lib/money.ts";
import { checkoutCart, createCart, getCart } from "#microsoft/endpoints/partner-center/carts.ts";
import { verifyPromotionEligibilities } from "#microsoft/endpoints/partner-center/promotions.ts";
import { listOrders } from "#microsoft/endpoints/partner-center/orders.ts";
import { listCustomerAvailabilities } from "#microsoft/endpoints/partner-center/products.ts";
import { listSubscriptions } from "#microsoft/endpoints/partner-center/subscriptions.ts";
import { MicrosoftError } from "#microsoft/http/microsoft-error.ts";
import type { Context } from "../progress.ts";
import { isOutdated } from "./change-subscription.ts";
import { approvedTarget, refusalOf, type PurchaseResult } from "./purchase-result.ts";

/** A new order can stay invisible this long; until then its absence proves nothing. */
const INVISIBLE_MS_MAX = 15 * 60_000;
const LOOK_AGAIN_MS = 5 * 60_000;
/** "Checkout a cart": the cart was bought before. */
const ALREADY_SUBMITTED = "800065";
/** "Checkout a cart": the availability changed since the cart was built. */
const STALE = "microsoft/400019";

export async function order(wanted: PurchaseOrder, context: Context): Promise<PurchaseResult> {
  const progress = orderProgress(await context.claim.journal(), wanted.stepKey);
  switch (progress.state) {
    case "ordered":
      return { result: "bought", ...progress };
    case "maybeOrdered":
      return readBack(wanted, progress, context);
    case "nothingSent":
      return (await orderedBeforeRestore(wanted, context)) ?? orderAnew(wanted, context);
  }
}

/**
 * In a database that was restored, what the journal does not know may have been ordered all the same, up to the
 * first look after it: nothing is ordered until Microsoft would show it. Null: it was not.
 */
async function orderedBeforeRestore(
  wanted: PurchaseOrder,
  context: Context,
): Promise<PurchaseResult | null> {
  const { restored } = context.claim;
  if (restored === null) return null;
  const found = await findByMarker(wanted.stepKey, context);
  if (found !== null) return ordered(wanted, found.subscriptionId, found.seats, context);
  const shownAt = addMs(restored.lookedAgainAt, INVISIBLE_MS_MAX);
  const isShown = context.situation.now >= shownAt;
  return isShown ? null : { result: "notShownYet", lookAgainAt: shownAt };
}

async function orderAnew(
  wanted: PurchaseOrder,
  context: Context,
  isSecond = false,
): Promise<PurchaseResult> {
  const found = await catalogItem(wanted, context);
  if (found.refusal !== null) return { result: "refused", reason: found.refusal };
  const { claim, services, situation } = context;
  const { catalogItemId, promotionId } = found;
  await claim.write([
    {
      at: situation.now,
      kind: "intent",
      subject: wanted.stepKey,
      details: {
        event: "buildingCart",
        catalogItemId,
        seats: wanted.seatsAfter,
        ...(promotionId === null ? {} : { promotionId }),
      },
    },
  ]);
  const cart = await services.microsoft.call(createCart, {
    path: { customerId: situation.customer.tenantId },
    body: cartBody(wanted, found, context),
  });
  const lineError = cart.lineItems.find((line) => line.error !== null)?.error;
  if (lineError) return { result: "refused", reason: `microsoft/${lineError.errorCode}` };
  await claim.write([
    entry(wanted, context, { event: "cartBuilt", cartId: cart.id, seats: wanted.seatsAfter }),
  ]);
  const result = await checkOut(wanted, cart.id, context);
  // What changed between the cart and its checkout is read anew at once: users may be out meanwhile.
  const isStale = result.result === "refused" && result.reason === STALE;
  if (!isStale || isSecond) return result;
  await claim.write([entry(wanted, context, { event: "refused", reason: STALE })]);
  return orderAnew(wanted, context, true);
}

/** A cart of one line under our marker. */
export function cartBody(
  wanted: RehearsalOrder,
  { catalogItemId, promotionId }: FoundItem,
  context: Context,
) {
  const { target } = approvedTarget(wanted, context);
  return {
    partnerOnRecordAttestationAccepted: true,
    lineItems: [
      {
        id: 0,
        catalogItemId,
        friendlyName: wanted.stepKey,
        quantity: wanted.seatsAfter,
        currencyCode: context.services.partner.currency,
        billingCycle: target.billingPlan,
        termDuration: target.term,
        promotionId,
      },
    ],
  };
}

/** What goes into a cart. */
export interface FoundItem {
  readonly catalogItemId: string;
  /** Null: the usual price. */
  readonly promotionId: string | null;
}

/** Availability, price and attestation, read right before the cart; a refusal by name, or what to put into it. */
export async function catalogItem(
  wanted: RehearsalOrder,
  context: Context,
): Promise<{ readonly refusal: string } | ({ readonly refusal: null } & FoundItem)> {
  const { services, situation } = context;
  const { band, target } = approvedTarget(wanted, context);
  // A legal statement that a named person of the partner has to have given; never a default.
  if (services.partner.attestation === null) return { refusal: "ATTESTATION_MISSING" };
  const { catalogSkuId, productId } = target;
  const availabilities = await services.microsoft.list(listCustomerAvailabilities, {
    path: { customerId: situation.customer.tenantId, productId, skuId: catalogSkuId },
  });
  const availability = availabilities.find((each) => each.isPurchasable !== false);
  if (availability === undefined) return { refusal: "OFFER_DISCONTINUED" };
  const { catalogItemId } = availability;
  const { offers } = await services.catalogOf(situation.now);
  const sold = termListed(offers, target);
  const promotion = await promotionGranted(wanted, catalogItemId, sold?.promotions ?? [], context);
  const usual = sold?.unitCost ?? null;
  const price =
    usual === null || promotion === null
      ? usual
      : timesMoney(usual, 1 - Number(promotion.discount));
  const { unitCostCeiling } = band;
  if (price !== null && unitCostCeiling !== null && isAbove(price, unitCostCeiling)) {
    return { refusal: "PRICE_ABOVE_CEILING" };
  }
  return { refusal: null, catalogItemId, promotionId: promotion?.promotionId ?? null };
}

/**
 * The deepest of the day's promotions that Microsoft grants for this very line, planned or not: what makes it
 * cheaper needs no new approval. Source: "Verify promotion eligibility".
 */
async function promotionGranted(
  wanted: RehearsalOrder,
  catalogItemId: string,
  promotions: readonly Promotion[],
  context: Context,
): Promise<Promotion | null> {
  if (promotions.length === 0) return null;
  const { billingPlan, term } = approvedTarget(wanted, context).target;
  const line = { id: 0, catalogItemId, quantity: wanted.seatsAfter };
  const { items } = await context.services.microsoft.call(verifyPromotionEligibilities, {
    path: { customerId: context.situation.customer.tenantId },
    body: { items: [{ ...line, termDuration: term, billingCycle: billingPlan }] },
  });
  const granted = new Set(
    items
      .flatMap(({ eligibilities }) => eligibilities)
      .flatMap(({ isEligible, promotionId }) => (isEligible ? promotionId : [])),
  );
  return promotionAt(
    promotions.filter(({ promotionId }) => granted.has(promotionId)),
    context.situation.now,
  );
}

async function checkOut(
  wanted: PurchaseOrder,
  cartId: string,
  context: Context,
): Promise<PurchaseResult> {
  const { claim, services, situation } = context;
  const path = { customerId: situation.customer.tenantId, cartId };
  const seats = wanted.seatsAfter;
  await claim.write([entry(wanted, context, { event: "checkingOut", cartId, seats })]);
  try {
    const { orderErrors, orders } = await services.microsoft.call(checkoutCart, { path });
    const line = orders
      .flatMap((each) => each.lineItems)
      .find((each) => each.friendlyName === wanted.stepKey);
    if (line?.subscriptionId) {
      return await ordered(wanted, line.subscriptionId, line.quantity, context);
    }
    const reason = `microsoft/${orderErrors[0]?.code ?? "unknown"}`;
    return { result: "refused", reason };
  } catch (error) {
    const isRepeat = error instanceof MicrosoftError && error.code === ALREADY_SUBMITTED;
    if (isRepeat) return readBack(wanted, { cartId, since: situation.now }, context);
    return isOutdated(error) ? { result: "refused", reason: STALE } : refusalOf(error);
  }
}

/** After an unanswered checkout: look for our marker, then at the cart, and never build a second one meanwhile. */
async function readBack(
  wanted: PurchaseOrder,
  sent: { readonly cartId: string; readonly since: Instant },
  context: Context,
): Promise<PurchaseResult> {
  const found = await findByMarker(wanted.stepKey, context);
  if (found !== null) return ordered(wanted, found.subscriptionId, found.seats, context);
  const { now } = context.situation;
  switch (await cartStatus(sent.cartId, context)) {
    case "open":
      return checkOut(wanted, sent.cartId, context);
    case "ordered":
      return { result: "notShownYet", lookAgainAt: addMs(now, LOOK_AGAIN_MS) };
    case "gone":
      if (now < addMs(sent.since, INVISIBLE_MS_MAX)) {
        return { result: "notShownYet", lookAgainAt: addMs(now, LOOK_AGAIN_MS) };
      }
      return { result: "refused", reason: "microsoft/800008" };
  }
}

async function findByMarker(
  marker: string,
  { services, situation }: Context,
): Promise<{ readonly subscriptionId: string; readonly seats: number } | null> {
  const path = { customerId: situation.customer.tenantId };
  const subscriptions = await services.microsoft.list(listSubscriptions, { path });
  const subscription = subscriptions.find((each) => each.friendlyName === marker);
  if (subscription !== undefined) {
    return { subscriptionId: subscription.id, seats: subscription.quantity };
  }
  const orders = await services.microsoft.list(listOrders, { path });
  const line = orders
    .flatMap((each) => each.lineItems)
    .find((each) => each.friendlyName === marker && each.subscriptionId !== null);
  return line?.subscriptionId
    ? { subscriptionId: line.subscriptionId, seats: line.quantity }
    : null;
}

async function cartStatus(
  cartId: string,
  { services, situation }: Context,
): Promise<"open" | "ordered" | "gone"> {
  try {
    const cart = await services.microsoft.call(getCart, {
      path: { customerId: situation.customer.tenantId, cartId },
    });
    return cart.status === "Active" ? "open" : "ordered";
  } catch (error) {
    if (error instanceof MicrosoftError && error.status === 404) return "gone";
    throw error;
  }
}

async function ordered(
  wanted: PurchaseOrder,
  subscriptionId: string,
  seats: number,
  context: Context,
): Promise<PurchaseResult> {
  await context.claim.write([entry(wanted, context, { event: "ordered", subscriptionId, seats })]);
  return { result: "bought", subscriptionId, seats };
}

function entry(wanted: PurchaseOrder, { situation }: Context, event: OrderEvent) {
  return orderEntry(wanted.stepKey, situation.now, event);
}
