// The rules of time: what happens to a subscription when its term, its renewal's queue, its state or
// its provisioning ends.

import { addDays, addHours, addTerms, type Instant } from "#lib/instant.ts";
import type { Subscription } from "../world/entities.ts";
import type { World } from "../world/world.ts";
import { chargeExtension, chargeTerm } from "./charges.ts";
import { priceAtRenewal } from "./promotions.ts";
import { recomputeTenant } from "./pools.ts";
import { arrived } from "./provisioning.ts";
import {
  dropActs,
  isRenewing,
  scheduleLifecycle,
  scheduleProvisioned,
  scheduleTermEnd,
} from "./subscription-acts.ts";
import { familyOf, meaningOfEnd, nextTermEnd, type EndMeaning } from "./term-end.ts";
import { readingsOf } from "./readings.ts";

type EndingSubscription = Subscription & { readonly endsAt: Instant };

// Microsoft's page "Create a new subscription": a renewal begins at 00:00 UTC and may take a day.
const RENEWAL_QUEUE_HOURS_MAX = 24;
// Microsoft's page "Subscription lifecycle": the disabled state.
const SUSPENDED_DAYS = 90;

const HELPDESK_HOURS = 5;
/** One seat that proves the road tempts nobody. */
const PILOT_SEATS = 1;

const CUT_BY_TIME: Cut = {
  eventKind: "serviceCut",
  actor: "microsoft",
  injected: false,
  to: "suspended",
};

/** A term ends. Nothing happens when the subscription was changed so that this is no end of it any more. */
export function performTermEnd(world: World, subscriptionId: string, endsAt: Instant): void {
  const subscription = world.get("subscriptions", subscriptionId);
  if (subscription === undefined || subscription.endsAt !== endsAt) return;
  if (subscription.state === "suspended") {
    scheduleStateEnd(world, subscription, SUSPENDED_DAYS);
    return;
  }
  if (subscription.state !== "active" && subscription.state !== "pending") return;
  const ending = { ...subscription, endsAt };
  const meaning = meaningOfEnd(
    familyOf(world, subscription),
    subscription,
    readingsOf(world, subscription.tenantId),
  );
  switch (meaning.kind) {
    case "renews":
    case "converts":
      return beginRenewal(world, ending);
    case "extends":
      return extend(world, ending);
    case "grace":
      return beginGrace(world, ending, meaning.days);
    case "cut":
      takeOutOfService(world, subscription, CUT_BY_TIME);
  }
}

/** The renewal is through: another term, with 168 hours of its own from now. */
export function performRenewal(world: World, subscriptionId: string): void {
  const before = world.get("subscriptions", subscriptionId);
  if (before === undefined || before.endsAt === null || before.state !== "active") return;
  const ended = { ...before, endsAt: before.endsAt };
  const meaning = meaningOfEnd(familyOf(world, before), before, readingsOf(world, before.tenantId));
  const after: Subscription = {
    ...before,
    ...nextTermEnd(ended),
    term: before.term ?? "P1Y",
    termsRun: before.termsRun + 1,
    autoRenew: true,
    endChoice: null,
    isTrial: false,
    agreementType: before.isTrial ? paidAgreement(before) : before.agreementType,
    renewedAt: world.now,
    ...priceAtRenewal(world, before),
  };
  world.put("subscriptions", after);
  scheduleTermEnd(world, after);
  chargeTerm(world, after, "renewal", after.seats, ended.endsAt);
  logOf(world, after, "termRenewed", { because: becauseOf(meaning), term: after.term });
}

/** A grace or a suspension is over. */
export function performStateEnd(world: World, subscriptionId: string): void {
  const subscription = world.get("subscriptions", subscriptionId);
  if (subscription?.state === "warning") {
    takeOutOfService(world, subscription, CUT_BY_TIME);
  } else if (subscription?.state === "suspended") {
    dropActs(world, subscriptionId);
    world.put("subscriptions", { ...subscription, state: "deleted" });
    logOf(world, subscription, "subscriptionDeleted", {});
  }
}

/** Ordered seats can now be assigned. */
export function performProvisioned(world: World, subscriptionId: string): void {
  const before = world.get("subscriptions", subscriptionId);
  if (before === undefined || before.csp === null || before.csp.provisioning === null) return;
  if (before.state !== "pending" && before.state !== "active") return;
  const { rest, seats } = arrived(before.csp.provisioning);
  const after: Subscription = {
    ...before,
    state: "active",
    csp: { ...before.csp, provisioning: rest },
  };
  world.put("subscriptions", after);
  scheduleProvisioned(world, after);
  const causeEventId = logOf(world, after, "provisioned", { seats });
  recomputeTenant(world, after.tenantId, causeEventId);
  if (assignableSeats(before) <= PILOT_SEATS && assignableSeats(after) > PILOT_SEATS) {
    tempt(world, after);
  }
}

function assignableSeats({ csp, seats, state }: Subscription): number {
  return state === "active" ? seats - (csp?.provisioning?.seats ?? 0) : 0;
}

/** Once more than a pilot stands the tenant shows twice the seats, and a helpdesk uses what it sees. */
function tempt(world: World, { skuId, tenantId }: Subscription): void {
  const { overlapSeatsTaken: count } = readingsOf(world, tenantId);
  if (count === 0) return;
  const at = addHours(world.now, HELPDESK_HOURS);
  world.schedule(at, tenantId, { kind: "customerAddsUsers", skuId, count });
}

export interface Cut {
  readonly eventKind:
    | "serviceCut"
    | "customerCancelled"
    | "sellerRetaliated"
    | "paymentFailed"
    | "renewalCancelled"
    | "extensionEnded"
    | "sourceCancelled"
    | "subscriptionMigrated";
  readonly actor: "microsoft" | "person";
  readonly injected: boolean;
  /** A cancelled new-commerce subscription of a CSP partner goes straight to deleted. */
  readonly to: "suspended" | "deleted";
}

/** Users out at once; what is only suspended is deleted 90 days later. */
export function takeOutOfService(world: World, subscription: Subscription, cut: Cut): void {
  const after: Subscription = { ...subscription, state: cut.to };
  dropActs(world, subscription.id);
  world.put("subscriptions", after);
  if (cut.to === "suspended") scheduleStateEnd(world, after, SUSPENDED_DAYS);
  const causeEventId = logOf(world, after, cut.eventKind, {}, cut.actor, cut.injected);
  recomputeTenant(world, after.tenantId, causeEventId);
}

/** True when the end choice, auto-renew and the like cannot be changed any more before the end. */
export function isSettingsLocked(world: World, subscription: Subscription): boolean {
  if (isRenewing(world, subscription.id)) return true;
  if (subscription.endsAt === null) return false;
  const { settingsLockHours } = readingsOf(world, subscription.tenantId);
  return world.now >= addHours(subscription.endsAt, -settingsLockHours);
}

function beginRenewal(world: World, subscription: EndingSubscription): void {
  const { id, tenantId, skuId, endsAt } = subscription;
  const queueHours = world.random
    .fork(`renewal/${tenantId}/${skuId}/${endsAt}`)
    .integer(0, RENEWAL_QUEUE_HOURS_MAX);
  scheduleLifecycle(world, subscription, addHours(endsAt, queueHours), {
    kind: "renewalCompletes",
    subscriptionId: id,
  });
}

/** Another month of the extended term: enabled, billed, the quantity frozen. */
function extend(world: World, before: EndingSubscription): void {
  const extendedSince = before.extendedSince ?? before.endsAt;
  let months = 1;
  while (addTerms(extendedSince, "P1M", months) <= before.endsAt) months += 1;
  const after = { ...before, extendedSince, endsAt: addTerms(extendedSince, "P1M", months) };
  world.put("subscriptions", after);
  scheduleTermEnd(world, after);
  chargeExtension(world, after, before.endsAt);
  if (before.extendedSince === null) logOf(world, after, "extensionBegan", {});
}

function beginGrace(world: World, before: EndingSubscription, days: number): void {
  const after: Subscription = { ...before, state: "warning" };
  world.put("subscriptions", after);
  scheduleStateEnd(world, after, days);
  logOf(world, after, "graceBegan", { days });
}

function scheduleStateEnd(world: World, subscription: Subscription, days: number): void {
  scheduleLifecycle(world, subscription, addDays(world.now, days), {
    kind: "stateEnds",
    subscriptionId: subscription.id,
  });
}

function paidAgreement(trial: Subscription): string {
  if (trial.agreementType !== "trial") return trial.agreementType;
  return trial.seller.kind === "csp" ? "cspNce" : "mcaWebDirect";
}

function becauseOf(meaning: EndMeaning): string {
  return meaning.kind === "renews" ? meaning.because : "conversion";
}

function logOf(
  world: World,
  subscription: Subscription,
  kind: string,
  details: Readonly<Record<string, string | number | boolean | null>>,
  actor: "microsoft" | "person" = "microsoft",
  injected = false,
): string {
  const { id, tenantId, skuId, seats } = subscription;
  return world.log({
    tenantId,
    kind,
    actor,
    injected,
    details: { subscriptionId: id, skuId, seats, ...details },
  });
}
