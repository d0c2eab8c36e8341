// What a person can do to a source they are billed for: the acts that stop a renewal, choose an end,
// end an extension or take a surprise renewal back. Microsoft's pages "Cancel your subscription",
// "Extended service terms" and "New commerce cancellation policy".

import { addHours } from "#lib/instant.ts";
import type { Person, Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { refund } from "./charges.ts";
import { isSettingsLocked, takeOutOfService, type Cut } from "./lifecycle.ts";
import { freeSeats, recomputeTenant } from "./pools.ts";
import { readingsOf } from "./readings.ts";
import { familyOf } from "./term-end.ts";

/** `null` when it was done, else why it could not be. */
export type Obstacle =
  | "notBillingOwner"
  | "licensesAssigned"
  | "noSuchSubscription"
  | "settingsLocked"
  | "noSuchChoice"
  | "notExtended"
  | "windowClosed";

const WINDOW_HOURS = 168;

/** Who presses the button: whoever the seller bills, or sells through. */
export function actorOf(subscription: Subscription): Person["role"] {
  if (subscription.seller.kind === "csp") return "sourcePartner";
  const { agreementType } = subscription;
  return agreementType === "eaEas" || agreementType === "mpsa"
    ? "licensingPartner"
    : "customerAdmin";
}

/** Auto-renew, recurring billing or the automatic extension off. */
export function stopRenewal(world: World, subscription: Subscription): Obstacle | null {
  if (!isRunning(subscription) || !subscription.autoRenew) return null;
  if (isSettingsLocked(world, subscription)) return "settingsLocked";
  const endChoice = subscription.endChoice === "renew" ? null : subscription.endChoice;
  world.put("subscriptions", { ...subscription, autoRenew: false, endChoice });
  logByPerson(world, subscription, "renewalStopped", {});
  return null;
}

/** What was turned off is turned on again, and no end is chosen any more. */
export function restoreRenewal(world: World, subscription: Subscription): Obstacle | null {
  if (!isRunning(subscription)) return "noSuchSubscription";
  if (subscription.autoRenew) return null;
  if (isSettingsLocked(world, subscription)) return "settingsLocked";
  world.put("subscriptions", { ...subscription, autoRenew: true, endChoice: null });
  logByPerson(world, subscription, "renewalRestored", {});
  return null;
}

/** Cancel at the end of the term, as an explicit choice. */
export function chooseEnd(world: World, subscription: Subscription): Obstacle | null {
  if (!isRunning(subscription) || subscription.endChoice === "cutAtEnd") return null;
  if (familyOf(world, subscription) !== "newCommerce") return "noSuchChoice";
  if (isSettingsLocked(world, subscription)) return "settingsLocked";
  world.put("subscriptions", { ...subscription, autoRenew: false, endChoice: "cutAtEnd" });
  logByPerson(world, subscription, "endChosen", { choice: "cutAtEnd" });
  return null;
}

/** Ends an extended term now; its unused days are paid back. */
export function endExtension(world: World, subscription: Subscription): Obstacle | null {
  if (subscription.state === "suspended" || subscription.state === "deleted") return null;
  if (subscription.extendedSince === null) return "notExtended";
  refund(world, subscription, world.now, subscription.seats);
  takeOutOfService(world, subscription, cancelledBy(subscription, "extensionEnded"));
  return null;
}

/** Cancels in the middle of a term, where the agreement lets anybody; what is paid for the rest is not paid back. */
export function endNow(world: World, subscription: Subscription): Obstacle | null {
  if (!isRunning(subscription)) return null;
  const family = familyOf(world, subscription);
  if (family !== "onlineSubscription" && family !== "legacyCsp") return "windowClosed";
  takeOutOfService(world, subscription, cancelledBy(subscription, "sourceCancelled"));
  return null;
}

/** Cancels a renewal inside its own 168 hours. */
export function rescueRenewal(world: World, subscription: Subscription): Obstacle | null {
  if (!isRunning(subscription)) return null;
  const family = familyOf(world, subscription);
  const hasWindow =
    family === "newCommerce" || family === "onlineSubscription" || family === "legacyCsp";
  const { renewedAt } = subscription;
  if (!hasWindow || renewedAt === null || world.now >= addHours(renewedAt, WINDOW_HOURS)) {
    return "windowClosed";
  }
  refund(world, subscription, world.now, subscription.seats);
  takeOutOfService(world, subscription, cancelledBy(subscription, "renewalCancelled"));
  return null;
}

/**
 * Takes seats out of a new-commerce term inside the 168 hours of its renewal; in the customer's own admin center only
 * as many as the tenant has unassigned ("Buy or remove licenses"). What was set for its end is set anew afterwards
 * where this tenant's reading says that a change of seats drops it.
 */
export function reduceSeats(
  world: World,
  subscription: Subscription,
  seatsTo: number,
): Obstacle | null {
  const { id, renewedAt, seats, seller, tenantId } = subscription;
  if (!isRunning(subscription) || seatsTo < 1) return "noSuchSubscription";
  if (seats <= seatsTo) return null;
  const isExtended = subscription.extendedSince !== null;
  const isNewCommerce = familyOf(world, subscription) === "newCommerce";
  const isOver = renewedAt === null || world.now >= addHours(renewedAt, WINDOW_HOURS);
  if (!isNewCommerce || isExtended || isOver) return "windowClosed";
  const given = seats - seatsTo;
  const unassigned = freeSeats(world, tenantId, subscription.skuId);
  if (seller.kind !== "csp" && unassigned < given) return "licensesAssigned";
  refund(world, subscription, world.now, given);
  const survives = readingsOf(world, tenantId).endChoiceSurvivesSeatChange;
  world.put("subscriptions", {
    ...subscription,
    ...(survives ? {} : { endChoice: null, autoRenew: true }),
    batches: [{ seats: seatsTo, at: renewedAt }],
    seats: seatsTo,
  });
  const causeEventId = world.log({
    tenantId,
    kind: "sourceReduced",
    actor: "person",
    injected: false,
    details: { subscriptionId: id, skuId: subscription.skuId, seats: given, total: seatsTo },
  });
  recomputeTenant(world, tenantId, causeEventId);
  return null;
}

function cancelledBy(
  subscription: Subscription,
  eventKind: "extensionEnded" | "renewalCancelled" | "sourceCancelled",
): Cut {
  const to = subscription.seller.kind === "csp" ? "deleted" : "suspended";
  return { eventKind, actor: "person", injected: false, to };
}

function isRunning(subscription: Subscription): boolean {
  return subscription.state === "active" || subscription.state === "pending";
}

function logByPerson(
  world: World,
  subscription: Subscription,
  kind: string,
  details: Readonly<Record<string, string>>,
): void {
  const { id, tenantId, skuId, seats } = subscription;
  world.log({
    tenantId,
    kind,
    actor: "person",
    injected: false,
    details: { subscriptionId: id, skuId, seats, ...details },
  });
}
