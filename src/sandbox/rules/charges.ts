// Money by component: what each subscription costs over which interval.

import { hoursBetween, type Instant } from "#lib/instant.ts";
import { timesMoney } from "#lib/money.ts";
import type { Price, Subscription } from "../world/entities.ts";
import type { Charge } from "../world/measures.ts";
import type { World } from "../world/world.ts";

const FULL_REFUND_HOURS = 24;
// Microsoft's page "Extended service terms": 3 % on the monthly-term price, which is 20 % above the
// annual one. The Extended Period Term of an enrolment: 3 % on the published price.
const EXTENSION_FACTOR_MONTHLY = 1.03;
const MONTHLY_TERM_FACTOR = 1.2;

/** Charges `seats` from `from` to the end of the present term. */
export function chargeTerm(
  world: World,
  subscription: Subscription,
  component: "term" | "renewal",
  seats: number,
  from: Instant,
): void {
  charge(world, subscription, component, seats, from, subscription.unitPricePerMonth);
}

/** Charges one month of an extended term (EST, EPT), in advance. */
export function chargeExtension(world: World, subscription: Subscription, from: Instant): void {
  const isNewCommerce = !["eaEas", "mpsa"].includes(subscription.agreementType);
  const onAnnualPrice = isNewCommerce && subscription.term !== "P1M";
  const factor = EXTENSION_FACTOR_MONTHLY * (onAnnualPrice ? MONTHLY_TERM_FACTOR : 1);
  const price = timesMoney(subscription.unitPricePerMonth, factor);
  charge(world, subscription, "extension", subscription.seats, from, price);
}

/**
 * Pays back the unused rest of `seats` at `at`, latest charges first: everything in the first 24
 * hours of a charge, then the unused part (Microsoft's page "New commerce cancellation policy").
 */
export function refund(world: World, subscription: Subscription, at: Instant, seats: number): void {
  let rest = seats;
  const open = world
    .ofTenant("charges", subscription.tenantId)
    .filter((entry) => entry.subscriptionId === subscription.id && entry.to > at);
  for (const entry of open.toReversed()) {
    const taken = Math.min(rest, entry.seats);
    if (taken === 0) return;
    rest -= taken;
    shorten(world, entry, at, taken);
  }
}

function shorten(world: World, entry: Charge, at: Instant, seats: number): void {
  const stays = entry.seats - seats;
  if (stays > 0) world.put("charges", { ...entry, seats: stays });
  else world.remove("charges", entry.id);
  if (hoursBetween(entry.from, at) <= FULL_REFUND_HOURS) return;
  world.put("charges", { ...entry, id: world.guid(), seats, to: at });
}

function charge(
  world: World,
  subscription: Subscription,
  component: Charge["component"],
  seats: number,
  from: Instant,
  unitPricePerMonth: Price,
): void {
  const { id, tenantId, skuId, endsAt } = subscription;
  if (endsAt === null || endsAt <= from) return;
  world.put("charges", {
    id: world.guid(),
    tenantId,
    subscriptionId: id,
    skuId,
    component,
    seats,
    from,
    to: endsAt,
    unitPricePerMonth,
  });
}
