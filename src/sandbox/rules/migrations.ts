// Migrations to the new commerce: the legacy subscription is suspended in the instant in which the new
// one serves, some minutes to some hours later (Microsoft's pages "Create a migration" and "Migrate
// subscriptions to new commerce"). How the old one ends exactly stands on no page.

import { addMs, addTerms, hoursBetween, startOfDay, Term } from "#lib/instant.ts";
import type { CatalogProduct, Subscription } from "../world/entities.ts";
import type { Migration, MigrationSchedule, MigrationWish } from "../world/migration.ts";
import type { World } from "../world/world.ts";
import { chargeTerm, refund } from "./charges.ts";
import { soldWithoutOrder, unitCost } from "./csp-subscriptions.ts";
import { takeOutOfService } from "./lifecycle.ts";
import { partnerOf } from "./partners.ts";
import { scheduleTermEnd } from "./subscription-acts.ts";

const MINUTE_MS = 60_000;
const MINUTES_MAX = 6 * 60; // Microsoft's bulk tool: a batch takes up to six hours
const HOURS_BEFORE_END_MIN = 24;

export interface MigrationRefusal {
  readonly status: number;
  readonly code: number;
  readonly description: string;
}

/** What would be bought. */
export interface MigrationTarget {
  readonly legacy: Subscription;
  readonly product: CatalogProduct;
  readonly term: Term;
  readonly billingCycle: string;
  readonly quantity: number;
}

/** The legacy subscription that this partner sold; undefined where there is none. */
export function legacyOf(
  world: World,
  tenantId: string,
  partnerTenantId: string,
  subscriptionId: string,
): Subscription | undefined {
  return world
    .ofTenant("subscriptions", tenantId)
    .find(
      ({ id, seller, agreementType }) =>
        id.toLowerCase() === subscriptionId.toLowerCase() &&
        agreementType === "cspLegacy" &&
        seller.kind === "csp" &&
        seller.partnerTenantId === partnerTenantId,
    );
}

/** What the wish comes to, or why Microsoft refuses it. */
export function migrationTarget(
  world: World,
  legacy: Subscription,
  wish: MigrationWish,
): MigrationTarget | MigrationRefusal {
  const cannot = (code: number, why: string, status = 400): MigrationRefusal => ({
    status,
    code,
    description: `Subscription ${legacy.id} cannot be migrated to New Commerce because ${why}.`,
  });
  if (isBeingMigrated(world, legacy)) {
    return cannot(900216, "the subscription is currently being processed");
  }
  if (legacy.state !== "active") return cannot(900215, "the status is not active");
  if (addTerms(startOfDay(legacy.createdAt), "P1M", 1) > world.now) {
    return cannot(900226, "it has been active for 1 month or less. Please try again later", 403);
  }
  if (legacy.endsAt !== null && hoursBetween(world.now, legacy.endsAt) < HOURS_BEFORE_END_MIN) {
    return cannot(900217, "it is less than 24 hours from the term end");
  }
  const product = successorOf(world, legacy);
  if (product === undefined) {
    return cannot(900220, "there is not a valid migration path for this offer yet");
  }
  const term = Term.safeParse(wish.termDuration ?? legacy.term ?? "P1Y");
  const price = product.prices.find(
    (each) =>
      each.term === term.data &&
      (wish.billingCycle === null ||
        each.billingCycle.toLowerCase() === wish.billingCycle.toLowerCase()),
  );
  if (!term.success || price === undefined) {
    const why =
      "the combination of term duration and billing cycle is not supported for the New-Commerce product";
    return cannot(900222, why);
  }
  const quantity = wish.quantity ?? legacy.seats;
  return { legacy, product, term: term.data, billingCycle: price.billingCycle, quantity };
}

export function startMigration(
  world: World,
  { legacy, product, term, billingCycle, quantity }: MigrationTarget,
  wish: MigrationWish,
  partnerTenantId: string,
): Migration {
  const id = world.guid();
  const keepsEnd = !wish.purchaseFullTerm && term === legacy.term && legacy.endsAt !== null;
  const migration: Migration = {
    id,
    tenantId: legacy.tenantId,
    partnerTenantId,
    status: "Processing",
    startedAt: world.now,
    completedAt: null,
    currentSubscriptionId: legacy.id,
    productId: product.id,
    catalogItemId: `${product.productId}:${product.catalogSkuId}:${product.availabilityId}`,
    quantity,
    term,
    billingCycle,
    purchaseFullTerm: wish.purchaseFullTerm,
    externalReferenceId: wish.externalReferenceId,
    subscriptionEndsAt:
      keepsEnd && legacy.endsAt !== null ? legacy.endsAt : addTerms(startOfDay(world.now), term, 1),
    newSubscriptionId: null,
    newOrderId: null,
    events: [eventOf(world, "MigrationStarted")],
  };
  world.put("migrations", migration);
  const minutes = world.random.fork(`migration/${id}`).integer(1, MINUTES_MAX);
  world.schedule(addMs(world.now, minutes * MINUTE_MS), legacy.tenantId, {
    kind: "migrationCompletes",
    migrationId: id,
  });
  return migration;
}

/** The new one serves, the old one is suspended. One that is gone meanwhile makes it fail. */
export function completeMigration(world: World, migrationId: string): void {
  const migration = world.get("migrations", migrationId);
  if (migration?.status !== "Processing") return;
  const legacy = world.get("subscriptions", migration.currentSubscriptionId);
  const product = world.get("products", migration.productId);
  if (legacy?.state !== "active" || product === undefined) {
    const events = [...migration.events, eventOf(world, "MigrationFailed")];
    world.put("migrations", { ...migration, status: "Failed", completedAt: world.now, events });
    return;
  }
  const bought = newSubscription(world, migration, legacy, product);
  world.put("subscriptions", bought);
  scheduleTermEnd(world, bought);
  chargeTerm(world, bought, "term", bought.seats, world.now);
  refund(world, legacy, world.now, legacy.seats);
  const steps = [
    "NewCommerceSubscriptionCreated",
    "NewCommerceSubscriptionProvisioned",
    "MigrationCompleted",
  ].map((name) => eventOf(world, name));
  world.put("migrations", {
    ...migration,
    status: "Completed",
    completedAt: world.now,
    newSubscriptionId: bought.id,
    newOrderId: bought.csp?.orderId ?? null,
    events: [...migration.events, ...steps],
  });
  takeOutOfService(world, legacy, {
    eventKind: "subscriptionMigrated",
    actor: "microsoft",
    injected: false,
    to: "suspended",
  });
}

/** The day has come: what is refused now makes the schedule fail. */
export function beginScheduledMigration(world: World, scheduleId: string): void {
  const schedule = world.get("migrationSchedules", scheduleId);
  if (schedule?.status !== "Scheduled") return;
  const { tenantId, partnerTenantId, wish } = schedule;
  const legacy = legacyOf(world, tenantId, partnerTenantId, wish.currentSubscriptionId);
  const target = legacy === undefined ? undefined : migrationTarget(world, legacy, wish);
  if (target === undefined || "code" in target) {
    const { code, description } = target ?? { code: 20003, description: "Subscription not found." };
    changeSchedule(world, schedule, { status: "Failed", error: { code, description } });
    return;
  }
  const { id } = startMigration(world, target, wish, partnerTenantId);
  changeSchedule(world, schedule, { status: "Processing", migrationId: id });
}

export function changeSchedule(
  world: World,
  schedule: MigrationSchedule,
  change: Partial<MigrationSchedule>,
): MigrationSchedule {
  const after = { ...schedule, ...change, modifiedAt: world.now };
  world.put("migrationSchedules", after);
  return after;
}

function isBeingMigrated(world: World, { id, tenantId }: Subscription): boolean {
  return world
    .ofTenant("migrations", tenantId)
    .some((each) => each.currentSubscriptionId === id && each.status === "Processing");
}

/** The same tenant SKU, so that nobody is reassigned. */
function successorOf(world: World, { skuId }: Subscription): CatalogProduct | undefined {
  for (const product of world.all("products")) {
    if (product.tenantSkuId === skuId && product.isPurchasable && !product.isTrial) return product;
  }
  return undefined;
}

function newSubscription(
  world: World,
  migration: Migration,
  legacy: Subscription,
  product: CatalogProduct,
): Subscription {
  const { term, billingCycle, quantity, subscriptionEndsAt } = migration;
  const currency = partnerOf(world, migration.partnerTenantId)?.currency ?? "";
  const keepsEnd = subscriptionEndsAt === legacy.endsAt;
  return {
    ...legacy,
    id: world.guid(),
    seats: quantity,
    agreementType: "cspNce",
    createdAt: world.now,
    anchorAt: keepsEnd ? legacy.anchorAt : startOfDay(world.now),
    term,
    termsRun: keepsEnd ? legacy.termsRun : 0,
    endsAt: subscriptionEndsAt,
    renewedAt: null,
    batches: [{ seats: quantity, at: world.now }],
    unitPricePerMonth: unitCost(product, term, billingCycle, currency) ?? legacy.unitPricePerMonth,
    csp: soldWithoutOrder(world, product, billingCycle),
  };
}

function eventOf(world: World, name: string): Migration["events"][number] {
  return { id: world.guid(), at: world.now, name };
}
